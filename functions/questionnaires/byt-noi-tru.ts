// What does the ministry ask inpatients? Thirty-six scored items in five parts (5-7-11-7-6), the price, and four questions overall.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { inpatientConduct, inpatientResults } from './byt-noi-tru-care.ts';
import { inpatientWard } from './byt-noi-tru-ward.ts';
import { metadataScales, patientMetadata } from './hospital-metadata.ts';
import { patientMethods } from './hospital-methods.ts';
import { informationSection, overallSection, priceQuestion, type Stay } from './hospital-questions.ts';
import { hospitalScale } from './hospital-scale.ts';
import { patientScales } from './patient-choices.ts';

const inWard: Stay = {
  insurance: {
    vi: 'Ông/Bà có sử dụng thẻ bảo hiểm y tế cho lần điều trị này không?',
    en: 'Is this treatment covered by health insurance?',
  },
  expectations: {
    vi: 'Đánh giá chung, bệnh viện đã đáp ứng được bao nhiêu % so với mong đợi của Ông/Bà trước khi nằm viện? (từ 0 đến 100, có thể trên 100 nếu tốt hơn mong đợi)',
    en: 'Overall, what percentage of what you expected before your stay did the hospital meet? (0 to 100; above 100 if it did better)',
  },
  return: {
    vi: 'Nếu có nhu cầu khám, chữa những bệnh tương tự, Ông/Bà có quay trở lại hoặc giới thiệu cho người khác đến không?',
    en: 'If you needed such treatment again, would you return or recommend the hospital?',
  },
};

export const bytNoiTru: QuestionnaireInput = {
  id: 'byt-noi-tru',
  version: 1,
  title: { vi: 'Phiếu khảo sát ý kiến người bệnh nội trú', en: 'Survey of inpatients' },
  source:
    'Form 1 of Quyết định 56/QĐ-BYT of 08/01/2024 (which replaced form 1 of Quyết định 3869/QĐ-BYT of 28/08/2019). ' +
    'Wording as used in public tools, not checked against the decree; BHYT is written out; the words beside the levels and of G1 and G2 ' +
    'differ between tools. Ours: age in groups, and no question about ward (the scanned code says it), telephone, poverty or number of ' +
    'earlier stays; the hint at G1 and its limit of 200; the English. Section M holds what the ministry’s portal asks about the interview. ' +
    'The formulas follow a published note by the portal’s support team on the 2019 forms; how 0 is treated in "toàn diện" is unknown.',
  scales: { 'hospital-5': hospitalScale, ...patientScales, ...metadataScales },
  sections: [
    informationSection(inWard, [
      {
        id: 'I5',
        kind: 'number',
        min: 0,
        max: 365,
        text: { vi: 'Số ngày nằm viện', en: 'Days in hospital' },
      },
    ]),
    ...inpatientWard,
    inpatientConduct,
    { ...inpatientResults, questions: [...inpatientResults.questions, priceQuestion('E7')] },
    overallSection(inWard),
    patientMetadata,
  ],
  methods: patientMethods,
};
