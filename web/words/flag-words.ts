// How is a reviewer told why a response should be looked at? As a question to look into, never as a charge against anybody.
import type { Flag } from '../../functions/domain/response.ts';

/** Under the heading "Phiếu cần rà soát"; each says what was seen, and what honest reason there may be. */
export const flagWords: Record<Flag, { vi: string; en: string }> = {
  'too-fast': {
    vi: 'Gửi sớm hơn thời gian cần để đọc các câu hỏi (chưa đến một giây mỗi câu).',
    en: 'Sent sooner than the questions can be read (under one second each).',
  },
  'straight-line': {
    vi: 'Chọn cùng một mức cho mọi tiêu chí; có thể người trả lời thật sự đánh giá như vậy.',
    en: 'One level for every criterion; the person may well mean it.',
  },
  'same-answers': {
    vi: 'Giống hệt ít nhất chín phiếu khác gửi tại cùng một điểm trong năm phút.',
    en: 'Exactly like nine or more other responses sent at one point within five minutes.',
  },
  burst: {
    vi: 'Ít nhất 60 phiếu gửi tại cùng một điểm trong hai phút; có thể do một cuộc họp đông người hoặc thiết bị gửi bù sau khi mất mạng.',
    en: 'Sixty or more responses at one point within two minutes; perhaps a large meeting, or a device that was offline.',
  },
  'ticket-misuse': {
    vi: 'Mã phiếu hẹn không dùng được hoặc đã được dùng.',
    en: 'The ticket’s code cannot be used, or was used before.',
  },
  reviewer: {
    vi: 'Người rà soát đề nghị xem lại.',
    en: 'A reviewer asked for another look.',
  },
};
