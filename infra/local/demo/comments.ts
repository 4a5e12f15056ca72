// What do the demo's people write? Invented sentences of the kind that lie in a comment box: polite, nameless, masked.
import { pick, type Random } from './seeded-random.ts';

const writes = 0.016;

const pleased = [
  'Cán bộ hướng dẫn nhẹ nhàng, dễ hiểu. Xin cảm ơn.',
  'Làm nhanh hơn tôi nghĩ, chỉ chờ khoảng mười lăm phút.',
  'Người cao tuổi được mời ngồi và giải quyết trước, tôi rất cảm kích.',
  'Tôi không biết điền tờ khai, được các cháu làm giúp tận tình.',
  'Trung tâm sạch sẽ, có nước uống và chỗ cho trẻ nhỏ.',
  'Kết quả được trả trước hẹn một ngày, xin cảm ơn.',
  'Đi một lần là xong, không phải bổ sung giấy tờ gì thêm.',
  'Có bảng hướng dẫn bằng hình nên dễ làm theo.',
];
const mixed = [
  'Thái độ tốt nhưng buổi sáng thứ Hai hơi đông, nên có thêm người tiếp nhận.',
  'Nên có thêm ghế ngồi chờ ở khu vực sảnh.',
  'Máy lấy số thứ tự thỉnh thoảng không in được số.',
  'Mong có bản hướng dẫn bằng tiếng Mông, tiếng Dao cho bà con.',
  'Trang nộp hồ sơ trực tuyến hay bị chậm, phải làm lại từ đầu.',
  'Bảng niêm yết thủ tục để chữ nhỏ quá, người già khó đọc.',
  'Nhà tôi ở xa, mong được nhận kết quả qua bưu điện.',
  'Chỗ để xe hơi chật vào ngày chợ phiên.',
];
const displeased = [
  'Tôi phải đi lại ba lần vì mỗi lần được dặn thiếu một loại giấy tờ khác nhau.',
  'Kết quả trễ hẹn năm ngày mà không có ai báo trước.',
  'Gọi đường dây nóng nhiều lần không có người nghe máy.',
  'Cán bộ ở quầy trả lời cộc lốc, tôi hỏi thêm thì không được giải thích.',
  'Chờ gần hai tiếng mới đến lượt dù đã lấy số từ sớm.',
  'Tôi đã gửi kiến nghị từ tháng trước, đến nay chưa được trả lời. Số của tôi là •••.',
  'Hồ sơ bị trả lại nhưng giấy thông báo không ghi rõ lý do.',
  'Hướng dẫn trên mạng và tại quầy không giống nhau.',
];

/** A comment that goes with a mood (0 is neither pleased nor displeased), or none, as most people write none. */
export function commentOf(random: Random, mood: number): string | undefined {
  if (random() >= writes * (mood < -0.5 ? 2 : 1)) return undefined;
  const sentences = mood > 0.5 ? pleased : mood < -0.5 ? displeased : mixed;
  return pick(
    random,
    sentences.map((sentence) => [sentence, 1]),
  );
}
