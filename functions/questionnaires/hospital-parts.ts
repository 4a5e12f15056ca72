// What are the parts of the hospital forms called, and how are their items written down? Five parts of patients and five of staff.
import { criteria, type SectionInput } from './criteria.ts';

/** A part whose items are rated on the ministry's scale. */
export const hospitalCriteria = (id: string, title: SectionInput['title'], rows: [vi: string, en: string][]) =>
  criteria(id, title, rows, 'hospital-5');

export const patientParts = {
  access: { vi: 'Khả năng tiếp cận', en: 'Access' },
  transparency: {
    vi: 'Sự minh bạch thông tin và thủ tục khám bệnh, điều trị',
    en: 'Transparent information and procedures',
  },
  facilities: { vi: 'Cơ sở vật chất và phương tiện phục vụ người bệnh', en: 'Facilities and equipment for patients' },
  staff: {
    vi: 'Thái độ ứng xử, năng lực chuyên môn của nhân viên y tế',
    en: 'Conduct and competence of health workers',
  },
  results: { vi: 'Kết quả cung cấp dịch vụ', en: 'Results of the service' },
};

export const staffParts = {
  workplace: { vi: 'Sự hài lòng về môi trường làm việc', en: 'The working environment' },
  colleagues: { vi: 'Sự hài lòng về lãnh đạo trực tiếp, đồng nghiệp', en: 'Direct superiors and colleagues' },
  pay: { vi: 'Sự hài lòng về quy chế nội bộ, tiền lương, phúc lợi', en: 'Internal rules, pay and benefits' },
  growth: {
    vi: 'Sự hài lòng về công việc, cơ hội học tập và thăng tiến',
    en: 'The work, chances to learn and to advance',
  },
  hospital: { vi: 'Sự hài lòng chung về bệnh viện', en: 'The hospital overall' },
};
