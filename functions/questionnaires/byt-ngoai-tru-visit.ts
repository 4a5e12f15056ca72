// How do outpatients rate their visit? The five parts (5-10-8-4-4) of the ministry's form 2.
import { hospitalCriteria, patientParts } from './hospital-parts.ts';

export const outpatientVisit = [
  hospitalCriteria('A', patientParts.access, [
    [
      'Các biển báo, chỉ dẫn đường đến bệnh viện rõ ràng, dễ nhìn, dễ tìm.',
      'Signs to the hospital are clear and easy to see.',
    ],
    [
      'Các sơ đồ, biển báo chỉ dẫn đường đến các khoa, phòng trong bệnh viện rõ ràng, dễ hiểu, dễ tìm.',
      'Maps and signs to the departments are clear and easy to find.',
    ],
    ['Các khối nhà, cầu thang được đánh số rõ ràng, dễ tìm.', 'Buildings and stairs are clearly numbered.'],
    ['Các lối đi trong bệnh viện, hành lang bằng phẳng, dễ đi.', 'Paths and corridors are even and easy to walk.'],
    [
      'Có thể tìm hiểu các thông tin và đăng ký khám qua điện thoại, trang tin điện tử của bệnh viện thuận tiện.',
      'Information and registration by telephone or website are convenient.',
    ],
  ]),
  hospitalCriteria('B', patientParts.transparency, [
    [
      'Quy trình khám bệnh được niêm yết rõ ràng, công khai, dễ hiểu.',
      'The steps of an examination are posted clearly and publicly.',
    ],
    ['Các quy trình, thủ tục khám bệnh đơn giản, thuận tiện.', 'Procedures are simple and convenient.'],
    ['Giá dịch vụ y tế niêm yết rõ ràng, công khai.', 'Prices are posted clearly and publicly.'],
    [
      'Nhân viên y tế tiếp đón, hướng dẫn người bệnh làm các thủ tục niềm nở, tận tình.',
      'Staff welcome patients and guide them through the procedures kindly.',
    ],
    [
      'Được xếp hàng theo thứ tự trước sau khi làm các thủ tục đăng ký, nộp tiền, khám bệnh, xét nghiệm, chiếu chụp.',
      'Registration, payment, examination, tests and imaging go by order of arrival.',
    ],
    ['Đánh giá thời gian chờ đợi làm thủ tục đăng ký khám.', 'The wait for registration.'],
    ['Đánh giá thời gian chờ tới lượt bác sỹ khám.', 'The wait for the doctor.'],
    ['Đánh giá thời gian được bác sỹ khám và tư vấn.', 'The time the doctor took to examine and advise.'],
    ['Đánh giá thời gian chờ làm xét nghiệm, chiếu chụp.', 'The wait for tests and imaging.'],
    ['Đánh giá thời gian chờ nhận kết quả xét nghiệm, chiếu chụp.', 'The wait for results of tests and imaging.'],
  ]),
  hospitalCriteria('C', patientParts.facilities, [
    [
      'Có phòng/sảnh chờ khám sạch sẽ, thoáng mát vào mùa hè; kín gió và ấm áp vào mùa đông.',
      'The waiting room is clean, airy in summer and warm in winter.',
    ],
    ['Phòng chờ có đủ ghế ngồi cho người bệnh và sử dụng tốt.', 'It has enough seats in good condition.'],
    ['Phòng chờ có quạt (điều hòa) đầy đủ, hoạt động thường xuyên.', 'It has enough working fans or air conditioning.'],
    [
      'Phòng chờ có các phương tiện giúp người bệnh có tâm lý thoải mái như ti-vi, tranh ảnh, tờ rơi, nước uống...',
      'It has what puts patients at ease: television, pictures, leaflets, drinking water.',
    ],
    [
      'Được bảo đảm sự riêng tư khi khám bệnh, chiếu chụp, làm thủ thuật.',
      'Privacy is kept during examination, imaging and procedures.',
    ],
    ['Nhà vệ sinh thuận tiện, sử dụng tốt, sạch sẽ.', 'Toilets are handy, working and clean.'],
    ['Môi trường trong khuôn viên bệnh viện xanh, sạch, đẹp.', 'The hospital grounds are green, clean and pleasant.'],
    [
      'Khu khám bệnh bảo đảm an ninh, trật tự, phòng ngừa trộm cắp cho người dân.',
      'The clinic is safe and orderly, and guarded against theft.',
    ],
  ]),
  hospitalCriteria('D', patientParts.staff, [
    [
      'Nhân viên y tế (bác sỹ, điều dưỡng) có lời nói, thái độ, giao tiếp đúng mực.',
      'Doctors and nurses speak and behave properly.',
    ],
    [
      'Nhân viên phục vụ (hộ lý, bảo vệ, kế toán...) có lời nói, thái độ, giao tiếp đúng mực.',
      'Service staff (orderlies, guards, cashiers) speak and behave properly.',
    ],
    [
      'Được nhân viên y tế tôn trọng, đối xử công bằng, quan tâm, giúp đỡ.',
      'Health workers are respectful, fair, caring and helpful.',
    ],
    [
      'Năng lực chuyên môn của bác sỹ, điều dưỡng đáp ứng mong đợi.',
      'The competence of doctors and nurses is as expected.',
    ],
  ]),
];

export const outpatientResults = hospitalCriteria('E', patientParts.results, [
  ['Kết quả khám bệnh đã đáp ứng được nguyện vọng của Ông/Bà.', 'The result of the examination is what you hoped for.'],
  [
    'Các hóa đơn, phiếu thu, đơn thuốc và kết quả khám bệnh được cung cấp đầy đủ, rõ ràng, minh bạch và được giải thích nếu có thắc mắc.',
    'Bills, receipts, prescriptions and results are complete and clear, and explained on request.',
  ],
  ['Đánh giá mức độ tin tưởng về chất lượng dịch vụ y tế.', 'Trust in the quality of care.'],
  ['Đánh giá mức độ hài lòng về giá cả dịch vụ y tế.', 'Satisfaction with the prices.'],
]);
