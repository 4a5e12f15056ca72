// How do inpatients rate the people and the outcome? Parts D and E of the ministry's form 1.
import { hospitalCriteria, patientParts } from './hospital-parts.ts';

export const inpatientConduct = hospitalCriteria('D', patientParts.staff, [
  ['Bác sỹ, điều dưỡng có lời nói, thái độ, giao tiếp đúng mực.', 'Doctors and nurses speak and behave properly.'],
  [
    'Nhân viên phục vụ (hộ lý, bảo vệ, kế toán...) có lời nói, thái độ, giao tiếp đúng mực.',
    'Service staff (orderlies, guards, cashiers) speak and behave properly.',
  ],
  [
    'Được nhân viên y tế tôn trọng, đối xử công bằng, quan tâm, giúp đỡ.',
    'Health workers are respectful, fair, caring and helpful.',
  ],
  [
    'Bác sỹ, điều dưỡng hợp tác tốt và xử lý công việc thành thạo, kịp thời.',
    'Doctors and nurses work well together, skilfully and in time.',
  ],
  ['Được bác sỹ thăm khám, động viên tại phòng điều trị.', 'Doctors visit and encourage patients in their rooms.'],
  [
    'Được tư vấn chế độ ăn, vận động, theo dõi và phòng ngừa biến chứng.',
    'There is advice on diet, movement, and how to watch for and prevent complications.',
  ],
  ['Không bị nhân viên y tế gợi ý bồi dưỡng.', 'No health worker hinted at extra payment.'],
]);

export const inpatientResults = hospitalCriteria('E', patientParts.results, [
  ['Thời gian chờ đợi khi khám, chữa bệnh tại bệnh viện.', 'Waiting times for examination and treatment.'],
  [
    'Được cấp phát và dùng thuốc đúng giờ, hướng dẫn sử dụng thuốc đầy đủ và các tác dụng phụ nếu có.',
    'Medicines are given on time, with full instructions and possible side effects.',
  ],
  [
    'Được nhắc lịch tái khám và hướng dẫn thực hành ăn uống, luyện tập, chăm sóc tại nhà trước khi ra viện.',
    'Before discharge there is a date for follow-up and guidance on food, exercise and care at home.',
  ],
  [
    'Trang thiết bị, vật tư y tế đầy đủ, hiện đại, đáp ứng nhu cầu khám chữa bệnh.',
    'Equipment and supplies are complete, modern and sufficient.',
  ],
  ['Kết quả điều trị đáp ứng được nguyện vọng.', 'The result of the treatment is what was hoped for.'],
  ['Đánh giá mức độ tin tưởng về chất lượng dịch vụ y tế.', 'Trust in the quality of care.'],
]);
