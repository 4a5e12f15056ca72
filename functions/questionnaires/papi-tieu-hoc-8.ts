// What did Đắk Lắk want checked in its public primary schools? Eight facts that a parent can see.
import { checklist } from './papi-checklist.ts';

export const papiTieuHoc8 = checklist(
  {
    id: 'papi-tieu-hoc-8',
    title: {
      vi: 'Bảng kiểm trường tiểu học công lập (8 tiêu chí)',
      en: 'Checklist of public primary schools (8 criteria)',
    },
    item: 'section II.7b',
    remarks: '',
  },
  [
    ['Lớp học là nhà kiên cố', 'The classrooms are solid buildings'],
    ['Nhà vệ sinh sạch sẽ', 'The toilets are clean'],
    ['Học sinh có nước uống sạch ở trường', 'Pupils have clean drinking water at school'],
    ['Học sinh không phải học ca ba', 'Pupils have no third shift'],
    ['Giáo viên không ưu ái học sinh học thêm', 'Teachers do not favour pupils who take extra lessons'],
    ['Giáo viên có trình độ sư phạm tốt', 'Teachers teach well'],
    ['Phụ huynh thường xuyên nhận được phản hồi', 'Parents regularly hear how their child is doing'],
    [
      'Nhà trường công khai việc thu, chi với phụ huynh học sinh',
      'The school shows parents what it takes in and spends',
    ],
  ],
);
