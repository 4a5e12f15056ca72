// What does the ministry ask health workers? Forty-four items in five parts (9-9-12-7-7) about their own hospital.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';
import { staffCareer } from './byt-nhan-vien-career.ts';
import { staffWork } from './byt-nhan-vien-work.ts';
import type { SectionInput } from './criteria.ts';
import { metadataScales, metadataSection, surveyType } from './hospital-metadata.ts';
import { staffMethods } from './hospital-methods.ts';
import { hospitalScale } from './hospital-scale.ts';
import { levels } from './levels.ts';

const whoAnswers: SectionInput = {
  id: 'I',
  title: { vi: 'Thông tin người trả lời', en: 'About you' },
  questions: [
    {
      id: 'I1',
      kind: 'single',
      scale: 'profession',
      text: { vi: 'Nhóm chuyên môn đào tạo chính', en: 'Group of professions' },
    },
    {
      id: 'I2',
      kind: 'single',
      scale: 'years',
      text: { vi: 'Số năm công tác tại bệnh viện hiện nay', en: 'Years at this hospital' },
    },
  ],
};

const suggestions: SectionInput = {
  id: 'G',
  title: { vi: 'Ý kiến khác', en: 'Other opinions' },
  questions: [
    {
      id: 'G1',
      kind: 'text',
      text: {
        vi: 'Anh/Chị có ý kiến hoặc đề xuất nào khác với Bộ Y tế và lãnh đạo bệnh viện?',
        en: 'Have you other opinions or suggestions for the ministry and the hospital’s leaders?',
      },
    },
  ],
};

export const bytNhanVien: QuestionnaireInput = {
  id: 'byt-nhan-vien',
  version: 1,
  title: { vi: 'Phiếu khảo sát ý kiến nhân viên y tế', en: 'Survey of health workers' },
  source:
    'Form 3 of Quyết định 3869/QĐ-BYT of 28/08/2019. Wording as used in public tools, not checked against the decree; ' +
    'the abbreviations NVYT, BHXH and BHYT are written out; the levels and the 0 are those of the patients’ forms, and whether form 3 has ' +
    'a 0 is unknown. The form also asks for sex, age, degree, post, department, second jobs and night duties: together they name a person ' +
    'in a small ward, so this edition asks two coarse things only, the groups of which are ours, and results are to be shown for large ' +
    'units. The English is ours. The formulas follow a published note by the portal’s support team on the patients’ forms.',
  scales: {
    'hospital-5': hospitalScale,
    profession: {
      options: levels(
        ['Bác sỹ, dược sỹ', 'Doctor or pharmacist'],
        ['Điều dưỡng, hộ sinh, kỹ thuật viên', 'Nurse, midwife or technician'],
        ['Khác', 'Other'],
      ),
    },
    years: {
      options: levels(['Dưới 5 năm', 'Under 5'], ['Từ 5 đến 15 năm', '5 to 15'], ['Trên 15 năm', 'Over 15']),
    },
    'survey-type': metadataScales['survey-type'],
  },
  sections: [whoAnswers, ...staffWork, ...staffCareer, suggestions, metadataSection([surveyType])],
  methods: staffMethods,
};
