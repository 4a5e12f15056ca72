// Which sentence tells an administrator what a campaign lacks, or what looks odd about it?
import type { Finding, FindingCode } from '../../functions/domain/campaign-check.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';

type Said = { names: string; count: string };
type Sentences = Record<FindingCode, (said: Said) => string>;

const vi: Sentences = {
  'no-points': () => 'Chưa có điểm đặt mã QR nào đang dùng ở các đơn vị đã chọn, nên chưa ai trả lời được.',
  overlap: ({ names }) =>
    `Đang có đợt khảo sát khác mở trên cùng điểm và trùng ngày: ${names}. Kết thúc đợt kia, hoặc đổi ngày, đổi đơn vị.`,
  over: () => 'Ngày kết thúc đã qua.',
  begun: () => 'Ngày bắt đầu đã qua: phiếu chỉ được nhận từ lúc mở đợt.',
  short: ({ count }) => `Đợt chỉ kéo dài ${count} ngày, có thể không đủ số phiếu để công bố.`,
  'agencies-without-points': ({ names, count }) =>
    `${count} đơn vị chưa có điểm đặt mã QR nên không có phiếu: ${names}.`,
  'hotline-missing': ({ names, count }) =>
    `${count} đơn vị chưa có đường dây nóng để ghi trên trang khảo sát: ${names}.`,
  'desk-missing': ({ names, count }) =>
    `Đợt có nhận góp ý, nhưng ${count} đơn vị chưa khai báo nơi tiếp nhận đơn khiếu nại, tố cáo: ${names}.`,
  'language-lacking': ({ names, count }) =>
    `Ngôn ngữ “${names}” còn ${count} câu chưa dịch; những câu đó hiện bằng tiếng Việt.`,
  'language-unknown': ({ names }) => `Chưa có bản dịch nào cho ngôn ngữ “${names}”; trang sẽ hiện bằng tiếng Việt.`,
  'show-small': ({ count }) =>
    `Số phiếu tối thiểu để hiển thị là ${count}: dưới 5 phiếu có thể suy ra ai đã trả lời thế nào.`,
  'rank-below-show': () => 'Số phiếu tối thiểu để xếp hạng thấp hơn số phiếu tối thiểu để hiển thị.',
  'needs-tickets': () =>
    'Cách chọn mẫu này cần mã mời cho từng người được chọn; đợt chưa phát mã mời nào. Không có mã mời thì ai quét mã cũng trả lời được.',
  'retention-short': ({ count }) =>
    `Thời gian lưu phiếu ngắn hơn ${count} ngày: sang năm có thể không tính lại được để so sánh cùng kỳ.`,
  'newer-version': ({ count }) => `Phiếu hỏi này đã có bản mới hơn (bản ${count}).`,
  'comment-soon-gone': () => 'Góp ý bị xóa chưa lâu sau hạn trả lời; người gửi có thể không kịp xem câu trả lời.',
};

const en: Sentences = {
  'no-points': () => 'None of the chosen agencies has a QR point in use, so nobody can answer.',
  overlap: ({ names }) =>
    `Another campaign is open at the same points on the same days: ${names}. Close it, or change days or agencies.`,
  over: () => 'The last day has passed.',
  begun: () => 'The first day has passed: answers are taken only from the moment it is opened.',
  short: ({ count }) => `It lasts only ${count} days; there may be too few responses to publish.`,
  'agencies-without-points': ({ names, count }) =>
    `${count} agencies have no QR point and will get no responses: ${names}.`,
  'hotline-missing': ({ names, count }) => `${count} agencies have no hotline to show on the page: ${names}.`,
  'desk-missing': ({ names, count }) =>
    `Comments are taken, but ${count} agencies name no desk for formal complaints: ${names}.`,
  'language-lacking': ({ names, count }) => `“${names}” lacks ${count} sentences; those are shown in Vietnamese.`,
  'language-unknown': ({ names }) => `There is no translation into “${names}”; the page will be in Vietnamese.`,
  'show-small': ({ count }) => `The minimum to show is ${count}: below 5 it may be guessed who answered what.`,
  'rank-below-show': () => 'The minimum to rank is below the minimum to show.',
  'needs-tickets': () =>
    'This sample needs an invitation code for each person chosen, and none was issued. Without codes anybody who scans can answer.',
  'retention-short': ({ count }) =>
    `Responses are kept for less than ${count} days: next year’s comparison may not be recountable.`,
  'newer-version': ({ count }) => `The questionnaire has a newer version (${count}).`,
  'comment-soon-gone': () => 'Comments are deleted soon after their reply is due; authors may miss the reply.',
};

/** Names are listed, those left out by three dots; numbers as the language writes them. */
export function findingText(lang: 'vi' | 'en', { code, names = [], count = 0 }: Finding): string {
  const listed = `${names.join('; ')}${count > names.length && names.length >= 5 ? '; …' : ''}`;
  return (lang === 'vi' ? vi : en)[code]({ names: listed, count: lang === 'vi' ? numberText(count) : String(count) });
}
