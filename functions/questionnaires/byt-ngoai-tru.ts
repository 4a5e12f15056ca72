// What does the ministry ask outpatients? Thirty-one scored items in five parts (5-10-8-4-4), the price, and four questions overall.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { outpatientResults, outpatientVisit } from './byt-ngoai-tru-visit.ts';
import { metadataScales, patientMetadata } from './hospital-metadata.ts';
import { patientMethods } from './hospital-methods.ts';
import { informationSection, overallSection, priceQuestion, type Stay } from './hospital-questions.ts';
import { hospitalScale } from './hospital-scale.ts';
import { patientScales } from './patient-choices.ts';

const visit: Stay = {
  insurance: {
    vi: 'Ông/Bà có sử dụng thẻ bảo hiểm y tế cho lần khám bệnh này không?',
    en: 'Is this visit covered by health insurance?',
  },
  expectations: {
    vi: 'Đánh giá chung, bệnh viện đã đáp ứng được bao nhiêu % so với mong đợi của Ông/Bà trước khi tới khám bệnh? (từ 0 đến 100, có thể trên 100 nếu tốt hơn mong đợi)',
    en: 'Overall, what percentage of what you expected before your visit did the hospital meet? (0 to 100; above 100 if it did better)',
  },
  return: {
    vi: 'Nếu có nhu cầu khám bệnh, Ông/Bà có quay trở lại hoặc giới thiệu cho người khác đến không?',
    en: 'If you needed to see a doctor again, would you return or recommend the hospital?',
  },
};

export const bytNgoaiTru: QuestionnaireInput = {
  id: 'byt-ngoai-tru',
  version: 1,
  title: { vi: 'Phiếu khảo sát ý kiến người bệnh ngoại trú', en: 'Survey of outpatients' },
  source:
    'Form 2 of Quyết định 56/QĐ-BYT of 08/01/2024 (which replaced form 2 of Quyết định 3869/QĐ-BYT of 28/08/2019). ' +
    'Wording as used in public tools, not checked against the decree; BHYT is written out; the words beside the levels and of G1 and G2 ' +
    'differ between tools. Ours: age in groups, and no question about ward (the scanned code says it), telephone, distance, poverty or ' +
    'number of earlier visits; the hint at G1 and its limit of 200; the English. Section M holds what the ministry’s portal asks about the ' +
    'interview. The formulas follow a published note by the portal’s support team on the 2019 forms, where G2 had four options and 3 and 4 ' +
    'counted as returning; with the options of this form 4 and 5 do. How 0 is treated in "toàn diện" is unknown.',
  scales: { 'hospital-5': hospitalScale, ...patientScales, ...metadataScales },
  sections: [
    informationSection(visit),
    ...outpatientVisit,
    { ...outpatientResults, questions: [...outpatientResults.questions, priceQuestion('E5')] },
    overallSection(visit),
    patientMetadata,
  ],
  methods: patientMethods,
};
