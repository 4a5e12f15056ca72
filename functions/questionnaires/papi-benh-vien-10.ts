// What did Đắk Lắk want checked in its public hospitals? Ten facts that a patient can see.
import { checklist } from './papi-checklist.ts';

export const papiBenhVien10 = checklist(
  {
    id: 'papi-benh-vien-10',
    title: { vi: 'Bảng kiểm bệnh viện công lập (10 tiêu chí)', en: 'Checklist of public hospitals (10 criteria)' },
    item: 'section II.7a',
    remarks: '"Khởi bệnh" in the eighth is corrected to "khỏi bệnh". ',
  },
  [
    ['Người bệnh không phải nằm chung giường', 'Patients do not share a bed'],
    ['Phòng bệnh có quạt máy', 'The wards have electric fans'],
    ['Nhà vệ sinh sạch sẽ', 'The toilets are clean'],
    ['Cán bộ y tế trực thường xuyên', 'Health workers are always on duty'],
    ['Thái độ phục vụ bệnh nhân tốt', 'Patients are treated kindly'],
    ['Chi phí khám chữa bệnh hợp lý', 'The cost of treatment is reasonable'],
    ['Không phải chờ đợi quá lâu', 'One does not wait too long'],
    ['Khỏi bệnh khi xuất viện', 'Patients have recovered at discharge'],
    ['Bác sĩ không chỉ định điểm mua thuốc', 'Doctors do not say where to buy medicine'],
    ['Hài lòng với dịch vụ y tế ở bệnh viện', 'I am satisfied with the hospital’s care'],
  ],
);
