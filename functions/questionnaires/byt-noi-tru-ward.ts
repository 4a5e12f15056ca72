// How do inpatients rate the way in, the information and the ward itself? Parts A, B and C of the ministry's form 1.
import { hospitalCriteria, patientParts } from './hospital-parts.ts';

export const inpatientWard = [
  hospitalCriteria('A', patientParts.access, [
    [
      'Các sơ đồ, biển báo chỉ dẫn đường đến các khoa, phòng và thông báo giờ khám, chữa bệnh, giờ vào thăm rõ ràng, dễ hiểu.',
      'Maps and signs to the departments, and notices of hours of treatment and visits, are clear.',
    ],
    [
      'Các tòa nhà, cầu thang bộ, thang máy, buồng bệnh được đánh số và hướng dẫn rõ ràng, dễ tìm.',
      'Buildings, stairs, lifts and rooms are numbered and easy to find.',
    ],
    [
      'Các lối đi trong bệnh viện, hành lang bằng phẳng, an toàn, dễ đi.',
      'Paths and corridors are even, safe and easy to walk.',
    ],
    [
      'Thời gian chờ đợi thang máy, làm thủ tục và chờ đợi trong quá trình khám, chữa bệnh chấp nhận được.',
      'Waiting for lifts, for paperwork and during treatment is acceptable.',
    ],
    [
      'Người bệnh hỏi và gọi được nhân viên y tế khi cần thiết.',
      'Patients can ask and call health workers when needed.',
    ],
  ]),
  hospitalCriteria('B', patientParts.transparency, [
    [
      'Quy trình, thủ tục hành chính (nhập, xuất viện, chuyển viện, chuyển khoa...) rõ ràng, công khai, thuận tiện.',
      'Admission, discharge and transfer are clear, public and convenient.',
    ],
    [
      'Giá dịch vụ y tế được niêm yết, thông báo công khai ở vị trí dễ quan sát, dễ đọc, dễ hiểu và được tư vấn, giải thích các chi phí cao nếu có.',
      'Prices are posted where they are easy to see and understand, and high costs are explained.',
    ],
    [
      'Quy trình, thời gian làm thủ tục thanh toán viện phí khi ra viện rõ ràng, công khai, thuận tiện.',
      'Paying the bill at discharge is clear, public and convenient.',
    ],
    [
      'Được phổ biến về nội quy và những thông tin cần thiết khi nằm viện rõ ràng, đầy đủ.',
      'House rules and what one needs to know in hospital are explained clearly and fully.',
    ],
    [
      'Được giải thích về tình trạng bệnh, phương pháp và thời gian dự kiến điều trị rõ ràng, đầy đủ.',
      'The illness, the treatment and its expected length are explained clearly and fully.',
    ],
    [
      'Được giải thích, tư vấn trước khi yêu cầu làm các xét nghiệm, thăm dò, kỹ thuật cao rõ ràng, đầy đủ.',
      'Tests, examinations and high-tech procedures are explained before they are ordered.',
    ],
    [
      'Được công khai và cập nhật thông tin về dùng thuốc và chi phí điều trị.',
      'Information on medicines and costs is open and kept up to date.',
    ],
  ]),
  hospitalCriteria('C', patientParts.facilities, [
    [
      'Buồng bệnh khang trang, sạch sẽ, có đầy đủ các thiết bị điều chỉnh nhiệt độ phù hợp như quạt, máy sưởi, hoặc điều hòa.',
      'Rooms are decent and clean, with fans, heaters or air conditioning.',
    ],
    [
      'Buồng bệnh yên tĩnh, bảo đảm an toàn, an ninh, trật tự, phòng ngừa trộm cắp, yên tâm khi nằm viện.',
      'Rooms are quiet, safe and orderly, and guarded against theft.',
    ],
    [
      'Giường bệnh, ga, gối đầy đủ cho mỗi người một giường, chắc chắn, sử dụng tốt.',
      'Each patient has a sturdy bed of their own with linen and pillow.',
    ],
    ['Được cung cấp quần áo đầy đủ, sạch sẽ.', 'Clean clothes are provided in full.'],
    ['Nhà vệ sinh, nhà tắm thuận tiện, sạch sẽ, sử dụng tốt.', 'Toilets and bathrooms are handy, clean and working.'],
    [
      'Được cung cấp đầy đủ nước uống nóng, lạnh ngay tại khoa điều trị.',
      'Hot and cold drinking water is provided in the department.',
    ],
    [
      'Người bệnh và người nhà người bệnh truy cập được mạng internet không dây (wifi) ngay tại buồng bệnh.',
      'Patients and family have wireless internet in the room.',
    ],
    [
      'Được bảo đảm sự riêng tư khi nằm viện như thay quần áo, khám bệnh; có rèm che, vách ngăn hoặc nằm riêng.',
      'Privacy is kept when changing or being examined: curtains, screens or a room of one’s own.',
    ],
    [
      'Căng-tin bệnh viện phục vụ ăn uống và nhu cầu sinh hoạt thiết yếu đầy đủ và chất lượng.',
      'The canteen covers food and daily needs, in good quality.',
    ],
    ['Môi trường trong khuôn viên bệnh viện xanh, sạch, đẹp.', 'The hospital grounds are green, clean and pleasant.'],
    [
      'Được cung cấp phương tiện vận chuyển nội viện (xe lăn, cáng, xe điện) đầy đủ, kịp thời khi có nhu cầu.',
      'Wheelchairs, stretchers and carts are there in time when needed.',
    ],
  ]),
];
