// Which sentences stand on a poster? Few, so that they are read in passing; nobody is addressed, for pupils pass too.
import type { LanguagePack } from '../../functions/domain/language-pack.ts';
import { wordsIn } from './language.ts';
import { saysItself } from './pack-words.ts';

export type PosterWords = {
  scan: string;
  easy: string;
  service: (name: string) => string;
  choose: string;
  type: (address: string) => string;
  never: string;
  address: (host: string) => string;
  overlay: string;
  paper: string;
  'paper.short': string;
  fold: string;
  'list.title': string;
  'list.how': (posters: number) => string;
  'list.columns': { code: string; point: string; service: string; day: string };
  'list.page': (page: number, pages: number) => string;
  'zip.how': (files: number, posters: number) => string;
  refused: Record<'unknown' | 'expired' | 'nothing', string>;
  'refused.next': string;
};

const vi: PosterWords = {
  scan: 'Quét mã để đánh giá việc phục vụ',
  easy: 'Không cần cài ứng dụng, không hỏi họ tên',
  service: (name) => `Thủ tục, dịch vụ: ${name}`,
  choose: 'Chọn thủ tục, dịch vụ khi trả lời',
  type: (address) => `Không quét được? Vào ${address} và nhập mã`,
  never: 'Khảo sát này không hỏi OTP, mật khẩu, số tài khoản ngân hàng, số căn cước và không thu tiền.',
  address: (host) => `Địa chỉ đúng: ${host}`,
  overlay: 'Thấy tem lạ dán đè lên mã? Xin đừng quét, báo ngay cho người phục vụ.',
  paper: 'Không có điện thoại? Không có mạng? Xin phiếu giấy tại bàn hướng dẫn.',
  'paper.short': 'Không có mạng? Xin phiếu giấy.',
  fold: 'Gấp đôi theo đường này',
  'list.title': 'Danh sách dán mã khảo sát',
  'list.how': (posters) =>
    `${posters.toLocaleString('vi')} mã. In ở tỷ lệ 100%. Quét thử mỗi mã sau khi dán; thay ngay mã bị rách, mờ hoặc bị dán đè.`,
  'list.columns': { code: 'Mã', point: 'Điểm khảo sát', service: 'Thủ tục, dịch vụ', day: 'Ngày dán' },
  'list.page': (page, pages) => `Trang ${page}/${pages}`,
  'zip.how': (files, posters) =>
    `Bộ mã QR để dán: ${files} cơ quan, ${posters.toLocaleString('vi')} mã. Mỗi cơ quan một tệp PDF; mọi mã có trong danh-sach.csv.\r\nIn trên giấy A4 ở tỷ lệ 100% (Actual size), không chọn “vừa trang”. In đen trắng vẫn quét được.`,
  refused: {
    unknown: 'Đường liên kết này không đúng',
    expired: 'Đường liên kết này đã hết hạn',
    nothing: 'Không còn mã QR nào để in theo đường liên kết này',
  },
  'refused.next': 'Xin kiểm tra lại đường liên kết, hoặc xin đường liên kết mới từ cơ quan đã gửi cho Ông/Bà.',
};

const en: PosterWords = {
  scan: 'Scan to rate the service',
  easy: 'No app, no name asked',
  service: (name) => `Service: ${name}`,
  choose: 'Choose the service when you answer',
  type: (address) => `Cannot scan? Open ${address} and enter the code`,
  never: 'This survey never asks for OTPs, passwords, bank accounts or ID numbers, and is free.',
  address: (host) => `Correct address: ${host}`,
  overlay: 'A strange sticker over the code? Please do not scan it, and tell the staff.',
  paper: 'No phone? No network? Ask for a paper form at the help desk.',
  'paper.short': 'No network? Ask for a paper form.',
  fold: 'Fold in half along this line',
  'list.title': 'Where the survey codes are put up',
  'list.how': (posters) =>
    `${posters.toLocaleString('en')} codes. Print at 100%. Scan each one after putting it up; replace at once any that is torn, faded or pasted over.`,
  'list.columns': { code: 'Code', point: 'Survey point', service: 'Service', day: 'Put up on' },
  'list.page': (page, pages) => `Page ${page} of ${pages}`,
  'zip.how': (files, posters) =>
    `QR codes to put up: ${files} agencies, ${posters.toLocaleString('en')} codes. One PDF per agency; danh-sach.csv lists all codes.\r\nPrint on A4 at 100% (actual size), not “fit to page”. Black and white is enough.`,
  refused: {
    unknown: 'This link is not right',
    expired: 'This link has expired',
    nothing: 'There are no QR codes left to print by this link',
  },
  'refused.next': 'Please check the link, or ask the agency that sent it to you for a new one.',
};

/** The sentences of a language; Vietnamese where there are none yet. */
export const posterWordsIn = (lang: string): PosterWords => (lang === 'en' ? en : vi);

/** What a pack says of the poster by itself; nothing is borrowed, for Vietnamese stands there already. */
export function packLines(pack: LanguagePack, host: string): string[] {
  const words = wordsIn(pack.id, { packs: [pack] });
  const said = [
    ...(saysItself(pack, 'poster.line') ? [words['poster.line'](atDesk)] : []),
    ...(saysItself(pack, 'trust.never') ? [words['trust.never'](host)] : []),
  ];
  return said.map((line) => line.replaceAll('**', ''));
}

/** What the sign at the desk says, which is in Vietnamese. */
const atDesk = 'bàn hướng dẫn';
