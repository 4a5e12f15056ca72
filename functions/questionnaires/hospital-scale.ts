// Among which answers does a patient choose? The ministry's five levels, and its 0 for whoever did not use it or has no opinion.
import { levels, type ScaleInput } from './levels.ts';

export const hospitalScale: ScaleInput = {
  best: 'high',
  options: [
    ...levels(
      ['Rất không hài lòng hoặc rất kém', 'Very dissatisfied or very poor'],
      ['Không hài lòng hoặc kém', 'Dissatisfied or poor'],
      ['Bình thường hoặc trung bình', 'Neutral or average'],
      ['Hài lòng hoặc tốt', 'Satisfied or good'],
      ['Rất hài lòng hoặc rất tốt', 'Very satisfied or very good'],
    ),
    // Only answers above 0 enter the ministry's averages.
    { value: 0, label: { vi: 'Không sử dụng / không có ý kiến', en: 'Not used / no opinion' }, notApplicable: true },
  ],
};
