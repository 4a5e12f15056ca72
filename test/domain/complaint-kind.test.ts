// Which comments go to the level above? Those that complain of people, however they are typed; not those about chairs, queues and papers.
import { assert as check, constantFrom, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CommentKind, isUrgent } from '../../functions/domain/comment-kind.ts';
import { kindOfText } from '../../functions/domain/complaint-kind.ts';
import { plainLetters } from '../../functions/domain/plain-letters.ts';

const complaints: [CommentKind, string][] = [
  ['harassment', 'Cán bộ sách nhiễu, gây phiền hà cho dân'],
  ['harassment', 'xách nhiễu dân quá'],
  ['harassment', 'Hạch sách đủ thứ giấy tờ'],
  ['harassment', 'Cố tình ngâm hồ sơ của tôi hai tháng'],
  ['harassment', 'Toàn hành dân đi tới đi lui'],
  ['harassment', 'Anh ta làm khó tôi vì tôi hỏi nhiều'],
  ['harassment', 'Bảo vệ có lời lẽ quấy rối phụ nữ'],
  ['extra-money', 'Cán bộ đòi tiền bồi dưỡng ngoài quy định'],
  ['extra-money', 'Họ gợi ý bồi dưỡng thì mới làm nhanh'],
  ['extra-money', 'Đòi thêm 200 nghìn mà không đưa biên lai'],
  ['extra-money', 'Bị thu thêm năm mươi ngàn'],
  ['extra-money', 'Phải có phong bì mới xong'],
  ['extra-money', 'Muốn nhanh phải lót tay'],
  ['extra-money', 'Thu tiền ngoài quy định, không hóa đơn'],
  ['extra-money', 'Nhân viên nhận tiền của người bệnh'],
  ['attitude', 'Cán bộ ở quầy trả lời cộc lốc, tôi hỏi thêm thì không được giải thích.'],
  ['attitude', 'Cô thu ngân hách dịch, quát mắng người già'],
  ['attitude', 'Thái độ của cán bộ rất kém'],
  ['attitude', 'Thái độ phục vụ chưa tốt'],
  ['attitude', 'Cần xem lại thái độ'],
  ['attitude', 'Thiếu tôn trọng người dân tộc'],
];

test.each(complaints)('%s: %s', (kind, text) => {
  expect(kindOfText(text)).toBe(kind);
  expect(kindOfText(text.toUpperCase())).toBe(kind);
  expect(kindOfText(text.normalize('NFD'))).toBe(kind);
});

test.each([
  ['extra-money', 'can bo doi tien boi duong'],
  ['extra-money', 'phai co phong bi moi xong'],
  ['harassment', 'can bo gay phien ha sach nhieu dan'],
  ['harassment', 'ngâm hô sơ'],
  ['attitude', 'can bo hach dich, coi thuong dan'],
  ['attitude', 'thai do khong tot'],
] as const)('without marks, or with some: %s: %s', (kind, text) => {
  expect(kindOfText(text)).toBe(kind);
});

describe('what goes to the unit itself', () => {
  test.each([
    'Nên có thêm ghế ngồi chờ ở khu vực sảnh.',
    'Thái độ tốt nhưng buổi sáng thứ Hai hơi đông, nên có thêm người tiếp nhận.',
    'Thái độ cán bộ rất niềm nở, cảm ơn',
    'thai do nhiet tinh',
    'Tôi phải đi lại ba lần vì mỗi lần được dặn thiếu một loại giấy tờ khác nhau.',
    'Kết quả trễ hẹn năm ngày mà không có ai báo trước.',
    'Chờ gần hai tiếng mới đến lượt dù đã lấy số từ sớm.',
    'Hồ sơ bị trả lại nhưng giấy thông báo không ghi rõ lý do.',
    'Hướng dẫn trên mạng và tại quầy không giống nhau.',
    'Gọi đường dây nóng nhiều lần không có người nghe máy.',
    'Tiện đường nên tôi ghé, cán bộ hướng dẫn nhẹ nhàng.',
    'Thủ tục hành chính còn rườm rà, thực hành trên máy khó',
    'Vòi nước ở nhà vệ sinh hỏng',
    'Quạt ở phòng chờ không chạy',
    'Nhận tiền hỗ trợ chậm hai tuần',
    'Tôi đến đổi tiền lẻ để nộp lệ phí',
    'Nên mở lớp bồi dưỡng nghiệp vụ cho cán bộ xã',
    'Phải nộp thêm giấy tờ ba lần, tốn thêm thời gian',
    'Nhà vệ sinh có mùi khó chịu',
    'Bảng giá nên để chỗ dễ xem, thường xuyên cập nhật',
    'Tiền thuốc và tiền nước đóng ở quầy nào không ghi rõ',
    'Mạng chậm, phải chờ 30 phút',
    'Máy lấy số thứ tự thỉnh thoảng không in được số.',
    'Chỗ để xe hơi chật vào ngày chợ phiên.',
    'Lao động nước ngoài cần bản tiếng Anh',
    '',
  ])('%s', (text) => {
    expect(kindOfText(text)).toBe('none');
  });
});

test('praise with the same words goes upward too: nobody can tell it from a complaint by words alone', () => {
  expect(kindOfText('Cảm ơn cán bộ không nhận tiền của tôi')).toBe('extra-money');
  expect(kindOfText('Không gây phiền hà cho dân')).toBe('harassment');
});

test('the author’s own mark sends any comment upward, and a demand for money stays one', () => {
  expect(kindOfText('Chuyện ở quầy số 2', 'harassment')).toBe('harassment');
  expect(kindOfText('Nói năng cộc lốc', 'harassment')).toBe('harassment');
  expect(kindOfText('Đòi tiền bồi dưỡng', 'harassment')).toBe('extra-money');
});

test('of harassment and money the level above hears at once', () => {
  expect((['none', 'attitude', 'harassment', 'extra-money'] as const).map(isUrgent)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('whatever stands before, after and between, and with or without marks: a complaint stays one', () => {
  const around = ['Tôi đến lúc 8 giờ.', 'Cảm ơn!', 'Ghế hỏng…', 'Nhà ở xa'];
  const one = constantFrom(...complaints);
  check(
    property(one, constantFrom(...around), constantFrom(...around), nat(1), ([kind, text], before, after, plain) => {
      const whole = `${before} ${text}. ${after}`;
      const said = kindOfText(plain === 1 ? plainLetters(whole) : whole);
      // Without marks a shout (`quát`) may be a fan, but every phrase stands: the list has one in each.
      expect(said === 'none' ? [kind, whole] : 'sent upward').toBe('sent upward');
    }),
  );
});
