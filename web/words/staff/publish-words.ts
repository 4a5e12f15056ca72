// Which sentences say what becomes public of a campaign's results, to whom, and how it is taken back?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  fact: 'Kết quả cho mọi người xem',
  factPublic: 'Đã công bố',
  factNot: 'Chưa công bố',
  publish: 'Công bố kết quả',
  withdraw: 'Ngừng công bố kết quả',
  see: 'Xem trang kết quả công khai',
  publishAsk: (address: string, minimum: string) => ({
    title: 'Công bố kết quả cho mọi người?',
    text: `Ai cũng xem được, không cần đăng nhập, tại ${address}: Chỉ số hài lòng, số phiếu, xếp hạng và kết quả theo nhóm tiêu chí, tiêu chí, đơn vị, dịch vụ, kèm ý kiến giải trình của đơn vị; tải về được dưới dạng dữ liệu mở. Chỉ gồm số liệu đã chốt của những ngày đã qua, đủ ${minimum} phiếu trở lên; không có từng phiếu, không có góp ý, không có điểm chỉ một người phục vụ.`,
    button: 'Công bố',
  }),
  withdrawAsk: () => ({
    title: 'Ngừng công bố kết quả?',
    text: 'Trang kết quả công khai và dữ liệu mở của đợt này sẽ không còn xem được, chậm nhất sau 15 phút. Bản người khác đã tải về không thu lại được. Có thể công bố lại bất cứ lúc nào.',
    button: 'Ngừng công bố',
  }),
  published: 'Đã công bố kết quả.',
  withdrawn: 'Đã ngừng công bố kết quả.',
  stale: 'Người khác vừa sửa đợt khảo sát này. Xin xem lại rồi bấm lần nữa.',
};

type PublishWords = typeof vietnamese;

const english: PublishWords = {
  fact: 'Results for everybody',
  factPublic: 'Public',
  factNot: 'Not public',
  publish: 'Publish results',
  withdraw: 'Stop publishing results',
  see: 'See the public results',
  publishAsk: (address, minimum) => ({
    title: 'Publish the results for everybody?',
    text: `Anybody can read them at ${address}, without signing in: the satisfaction index, responses, ranks, and results by factor, criterion, unit and service, with the units’ statements; they can be downloaded as open data. Only released figures of days that are over, of at least ${minimum} people; no single responses, no comments, no points served by one person.`,
    button: 'Publish',
  }),
  withdrawAsk: () => ({
    title: 'Stop publishing the results?',
    text: 'The public pages and the open data of this campaign can no longer be read, at the latest after 15 minutes. What others have downloaded cannot be taken back. They can be published again at any time.',
    button: 'Stop publishing',
  }),
  published: 'The results are public.',
  withdrawn: 'The results are no longer public.',
  stale: 'Somebody else has just changed this campaign. Please look again, then press the button once more.',
};

export const publishWords: Record<StaffLanguage, PublishWords> = { vi: vietnamese, en: english };
