// What does the ministry's portal want to know about the interview itself? How, by whom and with whom it was held.
import type { QuestionInput, SectionInput } from './criteria.ts';
import { levels, type ScaleInput } from './levels.ts';

export const metadataScales: Record<'survey-type' | 'interviewer' | 'respondent', ScaleInput> = {
  'survey-type': {
    options: levels(
      ['Bệnh viện tự đánh giá hàng tháng, hàng quý', 'The hospital’s own, monthly or quarterly'],
      ['Bệnh viện tự đánh giá cuối năm', 'The hospital’s own, at the end of the year'],
      ['Đoàn của Bộ Y tế hoặc Sở Y tế thực hiện', 'By a team of the ministry or the department of health'],
      ['Đoàn phúc tra của Bộ Y tế thực hiện', 'By the ministry’s re-check team'],
      ['Đoàn kiểm tra chéo', 'By another hospital’s team'],
      ['Hình thức khác', 'In another way'],
    ),
  },
  interviewer: {
    options: levels(
      ['Người bệnh hoặc người nhà tự điền', 'The patient or family filled it in'],
      ['Nhân viên của bệnh viện', 'Staff of the hospital'],
      [
        'Bộ Y tế, Sở Y tế hoặc đoàn giám sát của cơ quan quản lý',
        'The ministry, the department of health or a supervising team',
      ],
      ['Tổ chức độc lập', 'An independent organisation'],
      ['Đối tượng khác', 'Somebody else'],
    ),
  },
  respondent: { options: levels(['Người bệnh', 'The patient'], ['Người nhà', 'Family'], ['Khác', 'Somebody else']) },
};

export const surveyType: QuestionInput = {
  id: 'M1',
  kind: 'single',
  scale: 'survey-type',
  text: { vi: 'Kiểu khảo sát', en: 'Kind of survey' },
};

/** Last on the page, for a patient has nothing to answer in it. */
export const metadataSection = (questions: QuestionInput[]): SectionInput => ({
  id: 'M',
  title: {
    vi: 'Phần dành cho đơn vị khảo sát (người trả lời có thể bỏ qua)',
    en: 'For whoever holds the survey (you may skip this)',
  },
  questions,
});

export const patientMetadata = metadataSection([
  surveyType,
  {
    id: 'M2',
    kind: 'single',
    scale: 'interviewer',
    text: { vi: 'Người phỏng vấn hoặc điền phiếu', en: 'Who interviewed or filled in the form' },
  },
  { id: 'M3', kind: 'single', scale: 'respondent', text: { vi: 'Đối tượng trả lời', en: 'Who answered' } },
]);
