// Which five things does the education survey look at? The ministry's areas, the only part of its form that could be read.

export const schoolAreas = {
  access: { vi: 'Tiếp cận dịch vụ giáo dục', en: 'Access to education' },
  facilities: { vi: 'Cơ sở vật chất, trang thiết bị dạy học', en: 'Facilities and teaching equipment' },
  environment: { vi: 'Môi trường giáo dục', en: 'The school’s environment' },
  teaching: { vi: 'Hoạt động giáo dục', en: 'Teaching and activities' },
  results: {
    vi: 'Kết quả giáo dục (sự phát triển và tiến bộ của người học)',
    en: 'Results (how learners develop and progress)',
  },
};

/** What holds of both editions. */
export const schoolSource =
  'The five areas and the five levels are those of the survey under Quyết định 3476/QĐ-BGDĐT of 04/10/2019, as used in public tools, not ' +
  'checked against the decree. Official wording unknown: every question is ours, and so are the option "Chưa có thông tin để đánh giá" ' +
  'and the English. The official formula is unknown.';
