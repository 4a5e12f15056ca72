// How do health workers rate what they get and what they may become? Parts C, D and E of the ministry's form 3.
import { hospitalCriteria, staffParts } from './hospital-parts.ts';

export const staffCareer = [
  hospitalCriteria('C', staffParts.pay, [
    [
      'Các quy định, quy chế làm việc nội bộ của bệnh viện rõ ràng, thực tế và công khai.',
      'The hospital’s internal rules are clear, practical and public.',
    ],
    ['Môi trường làm việc tại khoa/phòng và bệnh viện dân chủ.', 'Department and hospital are run democratically.'],
    ['Quy chế chi tiêu nội bộ công bằng, hợp lý, công khai.', 'Internal spending rules are fair, sensible and public.'],
    ['Việc phân phối quỹ phúc lợi công bằng, công khai.', 'The welfare fund is shared out fairly and publicly.'],
    ['Mức lương tương xứng so với năng lực và cống hiến.', 'Pay matches ability and contribution.'],
    [
      'Chế độ phụ cấp nghề và độc hại xứng đáng so với cống hiến.',
      'Allowances for the profession and for hazards match the contribution.',
    ],
    [
      'Thưởng và thu nhập tăng thêm ABC xứng đáng so với cống hiến.',
      'Bonuses and graded extra income match the contribution.',
    ],
    [
      'Cách phân chia thu nhập tăng thêm công bằng, khuyến khích nhân viên làm việc tích cực.',
      'Extra income is shared out fairly and encourages good work.',
    ],
    [
      'Bảo đảm đóng bảo hiểm xã hội, bảo hiểm y tế, khám sức khỏe định kỳ và các hình thức hỗ trợ ốm đau, thai sản đầy đủ.',
      'Social and health insurance, check-ups, and support in sickness and maternity are assured.',
    ],
    ['Tổ chức tham quan, nghỉ dưỡng đầy đủ.', 'Outings and holidays are organised.'],
    ['Có phong trào thể thao, văn nghệ tích cực.', 'Sport and the arts are lively.'],
    ['Công đoàn bệnh viện hoạt động tích cực.', 'The hospital’s union is active.'],
  ]),
  hospitalCriteria('D', staffParts.growth, [
    ['Khối lượng công việc được giao phù hợp.', 'The workload is reasonable.'],
    ['Công việc chuyên môn đáp ứng nguyện vọng bản thân.', 'The work is what one hoped for.'],
    [
      'Bệnh viện tạo điều kiện cho nhân viên y tế nâng cao trình độ chuyên môn.',
      'The hospital helps health workers to improve their skills.',
    ],
    [
      'Bệnh viện tạo điều kiện cho nhân viên y tế học tiếp các bậc cao hơn.',
      'The hospital helps health workers to study for higher degrees.',
    ],
    ['Công khai các tiêu chuẩn cho các chức danh lãnh đạo.', 'Requirements for leading posts are public.'],
    ['Bổ nhiệm các chức danh lãnh đạo dân chủ, công bằng.', 'Leaders are appointed democratically and fairly.'],
    ['Có cơ hội thăng tiến khi nỗ lực làm việc.', 'Effort gives a chance to advance.'],
  ]),
  hospitalCriteria('E', staffParts.hospital, [
    ['Cảm thấy tự hào khi được làm việc tại bệnh viện.', 'I am proud to work at the hospital.'],
    [
      'Đạt được những thành công cá nhân khi làm việc tại bệnh viện.',
      'I have achieved something of my own at the hospital.',
    ],
    ['Tin tưởng vào sự phát triển của bệnh viện trong tương lai.', 'I trust in the hospital’s future.'],
    ['Sẽ gắn bó làm việc tại khoa, phòng hiện tại lâu dài.', 'I will stay in my department.'],
    ['Sẽ gắn bó làm việc tại bệnh viện lâu dài.', 'I will stay at the hospital.'],
    ['Mức độ hài lòng nói chung về lãnh đạo bệnh viện.', 'Overall satisfaction with the hospital’s leaders.'],
    ['Tự đánh giá về mức độ hoàn thành công việc tại bệnh viện.', 'How well I do my own work at the hospital.'],
  ]),
];
