// How do we speak to pupils? As teachers do: "em"; every Vietnamese sentence that says Ông/Bà has one of these in its place.
import type { CitizenWords } from './citizen-words.ts';
import { vi } from './vi.ts';

/** English says "you" to everybody; only what names a pupil's own situation differs there. */
export const pupilWords: Record<'vi' | 'en', Partial<CitizenWords>> = {
  vi: {
    'survey.title': 'Khảo sát ý kiến học sinh về nhà trường',
    'survey.intro': (minutes, agency) =>
      `Em dành khoảng ${minutes} phút cho biết ý kiến của em về **${agency}**. Ý kiến của em giúp nhà trường tốt hơn.`,
    'survey.voluntary': 'Việc trả lời là tự nguyện. Câu nào không rõ hoặc không muốn trả lời, em có thể bỏ qua.',
    'survey.voluntary.hospital':
      'Việc trả lời là tự nguyện và **không ảnh hưởng đến việc khám, chữa bệnh** của em và người thân.',
    'survey.voluntary.school':
      'Việc trả lời là tự nguyện và **không ảnh hưởng đến việc học tập** của em. Câu nào không rõ hoặc không muốn trả lời, em có thể bỏ qua.',
    'survey.not-open': (opensOn) => `Đợt khảo sát này bắt đầu từ ngày **${opensOn}**. Cảm ơn em đã quan tâm.`,
    'survey.closed': (closedOn, hotline) => vi['survey.closed'](closedOn, hotline).replace('Ông/Bà', 'Em'),
    'privacy.notice':
      'Phiếu này **không hỏi họ tên, số điện thoại, số căn cước** và hệ thống không lưu địa chỉ mạng của em. Thầy cô không xem phiếu của từng em. Kết quả chỉ được công bố dưới dạng số liệu tổng hợp.',
    'only-if': (asking, options) => `Chỉ trả lời nếu ở câu ${asking} em chọn: ${options.join(' hoặc ')}.`,
    'service.label': 'Việc em vừa đến làm',
    'comment.label': 'Em có góp ý gì thêm? (không bắt buộc)',
    conflict:
      'Phiếu em gửi trước từ trang này **đã được ghi nhận và giữ nguyên, không sửa được**. Các câu trả lời dưới đây khác với phiếu đó và **chưa được gửi**. Nếu đây là phiếu **của một học sinh khác**, hãy bấm **Gửi phiếu** để gửi thành một phiếu mới.',
    'conflict.leave': 'Nếu không, em có thể đóng trang này; không cần làm gì thêm.',
    'thanks.title': 'Cảm ơn em. Phiếu đã được ghi nhận.',
    'thanks.receipt': (dueOn, receipt) => vi['thanks.receipt'](dueOn, receipt).replace('Ông/Bà', 'em'),
    'ticket.label': vi['ticket.label'].replace('Ông/Bà', 'Em'),
    'ticket.invalid': vi['ticket.invalid'].replace('Ông/Bà', 'Em'),
    'receipt.none': vi['receipt.none'].replace('Ông/Bà', 'em'),
    'receipt.solved': { ...vi['receipt.solved'], question: 'Câu trả lời này đã giải quyết được việc của em chưa?' },
    'busy.kept': vi['busy.kept'].replace('Ông/Bà', 'em'),
    failed: vi.failed.replace('Ông/Bà', 'Em').replace('xin phiếu giấy tại quầy', 'xin thầy cô phiếu giấy'),
    'voluntary.more': (minutes) => vi['voluntary.more'](minutes).replace('Ông/Bà', 'Em'),
    'kiosk.saved': vi['kiosk.saved'].replace('Ông/Bà', 'em'),
    'kiosk.queue': vi['kiosk.queue'].replace('Ông/Bà', 'em'),
    'assisted.mark': { ...vi['assisted.mark'], question: 'Có người khác đọc hoặc bấm giúp em không?' },
  },
  en: {
    'survey.title': 'What pupils think of their school',
    'survey.intro': (minutes, agency) =>
      `Please take about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to say what you think of **${agency}**. Your opinion helps the school improve.`,
    'survey.voluntary.school':
      'Answering is voluntary and **does not affect your schooling**. You may skip any question that is unclear or that you do not wish to answer.',
    'privacy.notice':
      'This form **does not ask your name, phone number or ID number**, and your network address is not stored. Teachers do not see the answers of any one pupil. Only totals are published.',
  },
};
