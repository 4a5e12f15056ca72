// How do health workers rate their place and their people? Parts A and B of the ministry's form 3.
import { hospitalCriteria, staffParts } from './hospital-parts.ts';

export const staffWork = [
  hospitalCriteria('A', staffParts.workplace, [
    ['Phòng làm việc khang trang, sạch sẽ, thoáng mát.', 'Offices are decent, clean and airy.'],
    [
      'Trang thiết bị văn phòng, bàn ghế làm việc... đầy đủ, các thiết bị cũ, lạc hậu được thay thế kịp thời.',
      'Furniture and equipment are complete; what is old is replaced in time.',
    ],
    ['Có bố trí phòng trực cho nhân viên y tế.', 'There are rooms for staff on duty.'],
    [
      'Phân chia thời gian trực và làm việc ngoài giờ hành chính hợp lý.',
      'Duty and work outside office hours are shared out sensibly.',
    ],
    [
      'Các trang bị bảo hộ cho nhân viên y tế (quần áo, khẩu trang, găng tay...) đầy đủ, không bị cũ, nhàu nát, không bị hạn chế sử dụng.',
      'Protective clothing, masks and gloves are sufficient, in good order and freely used.',
    ],
    [
      'Môi trường học tập tạo điều kiện cho nhân viên y tế cập nhật kiến thức, nâng cao trình độ: thư viện, phòng đọc, tra cứu thông tin, truy cập internet...',
      'There are means to keep learning: library, reading room, look-up, internet.',
    ],
    ['Môi trường làm việc bảo đảm an toàn cho nhân viên y tế.', 'The workplace is safe for health workers.'],
    [
      'Bệnh viện bảo đảm an ninh, trật tự cho nhân viên y tế làm việc.',
      'The hospital keeps order so that health workers can work.',
    ],
    [
      'Người bệnh và người nhà có thái độ tôn trọng, hợp tác với nhân viên y tế trong quá trình điều trị.',
      'Patients and family respect health workers and cooperate with them.',
    ],
  ]),
  hospitalCriteria('B', staffParts.colleagues, [
    [
      'Lãnh đạo có năng lực xử lý, điều hành, giải quyết công việc hiệu quả.',
      'Superiors are able to run and settle matters effectively.',
    ],
    [
      'Lãnh đạo phân công công việc phù hợp với chuyên môn đào tạo của nhân viên.',
      'Superiors assign work that fits people’s training.',
    ],
    [
      'Lãnh đạo quan tâm, tôn trọng, đối xử bình đẳng với các nhân viên y tế.',
      'Superiors care for, respect and treat health workers equally.',
    ],
    [
      'Lãnh đạo lắng nghe và tiếp thu ý kiến đóng góp của nhân viên y tế.',
      'Superiors listen to suggestions and take them up.',
    ],
    [
      'Lãnh đạo động viên, khích lệ nhân viên khi hoàn thành tốt nhiệm vụ, có tiến bộ trong công việc.',
      'Superiors encourage those who do well and make progress.',
    ],
    ['Đồng nghiệp có ý thức hợp tác để hoàn thành nhiệm vụ chung.', 'Colleagues cooperate on common tasks.'],
    ['Môi trường làm việc thân thiện, đoàn kết.', 'The atmosphere is friendly and united.'],
    [
      'Đồng nghiệp chia sẻ kinh nghiệm, giúp đỡ nhau trong công việc.',
      'Colleagues share experience and help each other at work.',
    ],
    ['Đồng nghiệp quan tâm, giúp đỡ nhau trong cuộc sống.', 'Colleagues help each other in life.'],
  ]),
];
