// What do both patients' forms ask besides the rated items? Who answers, the price, expectations, and words of one's own.
import type { QuestionInput, SectionInput } from './criteria.ts';

/** What differs between lying in a ward and coming for a day. */
export type Stay = {
  insurance: SectionInput['title'];
  expectations: SectionInput['title'];
  return: SectionInput['title'];
};

/**
 * Who answered, coarsely. The ward is not asked: it is the agency or point whose code was scanned. The telephone number is never asked,
 * nor what would single somebody out (year of birth, poverty, which stay it is).
 */
export const informationSection = (stay: Stay, ofThisForm: QuestionInput[] = []): SectionInput => ({
  id: 'I',
  title: { vi: 'Thông tin người bệnh', en: 'About the patient' },
  questions: [
    { id: 'I1', kind: 'single', scale: 'gender', text: { vi: 'Giới tính', en: 'Gender' } },
    { id: 'I2', kind: 'single', scale: 'age', text: { vi: 'Nhóm tuổi', en: 'Age group' } },
    { id: 'I3', kind: 'yes-no', text: stay.insurance },
    {
      id: 'I4',
      kind: 'single',
      scale: 'residence',
      text: { vi: 'Nơi sinh sống hiện nay', en: 'Where the patient lives' },
    },
    ...ofThisForm,
  ],
});

/** Under its number among E; beside the scored items of the form, never among them. */
export const priceQuestion = (id: string): QuestionInput => ({
  id,
  kind: 'single',
  scale: 'price',
  text: {
    vi: 'Ông/Bà cho nhận xét về số tiền chi trả có tương xứng với chất lượng dịch vụ y tế không?',
    en: 'Was the amount paid in keeping with the quality of care?',
  },
});

export const overallSection = (stay: Stay): SectionInput => ({
  id: 'G',
  title: { vi: 'Đánh giá chung', en: 'Overall' },
  questions: [
    // Above 100 where the hospital did better than expected; a hospital's own tool stops at 200 too.
    { id: 'G1', kind: 'percent', min: 0, max: 200, text: stay.expectations },
    { id: 'G2', kind: 'single', scale: 'return', text: stay.return },
    {
      id: 'G3',
      kind: 'text',
      text: {
        vi: 'Đối với các câu hỏi có ý kiến chưa hài lòng, đề nghị Ông/Bà ghi rõ thêm lý do tại sao không hài lòng?',
        en: 'Where you were not satisfied, please say why.',
      },
    },
    {
      id: 'G4',
      kind: 'text',
      text: {
        vi: 'Ông/Bà có ý kiến hoặc nhận xét gì khác giúp bệnh viện và hệ thống khám, chữa bệnh phục vụ người bệnh được tốt hơn, xin ghi rõ?',
        en: 'Is there anything else that would help hospitals serve patients better?',
      },
    },
  ],
});
