// What do we promise people about what they write, and how do we tell what became of it? Nothing here that is not true of the campaign.

type StoredWords = {
  'stored.answers': string;
  'stored.comment': string;
  'stored.place': string;
  /** The service: chosen by the person, or fixed by the code that was scanned. */
  'stored.service.chosen': string;
  'stored.service.fixed': string;
  'stored.time': string;
  'stored.channel': string;
  'stored.code': string;
  'stored.review': string;
  'stored.help': string;
  /** Only where the campaign has one-time invitations. */
  'stored.ticket': string;
};

export type TrustWords = StoredWords & {
  masked: string;
  stored: string;
  'kept.response': (days: number) => string;
  'kept.comment': (days: number) => string;
  'not-stored': string;
  formal: (desk: string | undefined) => string;
  'receipt.kept': (lastDay: string) => string;
  'receipt.replied': (day: string) => string;
  'receipt.solved.given': (answer: string) => string;
  'receipt.solved.change': string;
};

const vi: TrustWords = {
  masked:
    'Trong phần Ông/Bà viết có số điện thoại, số giấy tờ, số tài khoản hoặc địa chỉ thư điện tử. Những chỗ đó đã được thay bằng dấu ••• trước khi lưu; hệ thống không giữ bản gốc.',
  stored: 'Hệ thống lưu:',
  'stored.answers': 'các câu trả lời;',
  'stored.comment':
    'góp ý (nếu có), để riêng, sau khi đã che số điện thoại, số giấy tờ, số tài khoản và địa chỉ thư điện tử; kèm theo là góp ý về việc gì, tình trạng xử lý, câu trả lời của cơ quan và ý kiến của Ông/Bà về câu trả lời đó. Mã hồ sơ nếu Ông/Bà ghi thì được giữ nguyên;',
  'stored.place': 'cơ quan và điểm khảo sát;',
  'stored.service.chosen': 'thủ tục, dịch vụ nếu Ông/Bà chọn;',
  'stored.service.fixed': 'thủ tục, dịch vụ gắn với điểm khảo sát này;',
  'stored.time': 'giờ trả lời và giờ nhận phiếu;',
  'stored.channel': 'cách gửi phiếu (ví dụ quét mã QR);',
  'stored.code':
    'một mã ngẫu nhiên của phiếu và một mã kiểm tra nội dung, để phiếu gửi lại không bị tính hai lần; mã tra cứu góp ý được tính từ mã ngẫu nhiên đó;',
  'stored.review': 'dấu “cần rà soát” và lý do, nếu phiếu có điểm khác thường (ví dụ trả lời quá nhanh).',
  'stored.help': 'có người giúp trả lời hay không, nếu Ông/Bà cho biết;',
  'stored.ticket': 'nếu Ông/Bà dùng mã mời còn hiệu lực: loại giấy có in mã; không lưu mã nào đi với phiếu nào;',
  'kept.response': (days) =>
    `Từng phiếu được lưu ${days} ngày kể từ ngày trả lời rồi xóa. Số liệu tổng hợp, không gắn với người nào, được giữ lâu dài.`,
  'kept.comment': (days) => `Góp ý và câu trả lời cho góp ý được lưu ${days} ngày kể từ ngày trả lời phiếu rồi xóa.`,
  'not-stored':
    'Không lưu: địa chỉ mạng, loại máy, trình duyệt, vị trí. Trang này không dùng cookie và không gọi đến trang nào khác.',
  formal: (desk) =>
    `Đơn khiếu nại, tố cáo: xin gửi đến ${desk ?? 'nơi tiếp công dân hoặc cơ quan có thẩm quyền giải quyết'}.`,
  'receipt.kept': (lastDay) => `Góp ý và câu trả lời được giữ đến hết ngày ${lastDay} rồi xóa.`,
  'receipt.replied': (day) => `Ngày trả lời: ${day}`,
  'receipt.solved.given': (answer) => `Ông/Bà đã cho biết: **${answer}**. Cơ quan xem được ý kiến này.`,
  'receipt.solved.change': 'Nếu muốn đổi, xin chọn lại:',
};

const en: TrustWords = {
  masked:
    'What you wrote held a phone, ID or account number or an e-mail address. Those places were replaced by ••• before storage; the original is not kept.',
  stored: 'We store:',
  'stored.answers': 'your answers;',
  'stored.comment':
    'your comment (if any), kept apart, after phone, ID and account numbers and e-mail addresses were masked; with it what it is about, how far it was handled, the agency’s reply and what you say about that reply. A dossier code, if you write one, stays as written;',
  'stored.place': 'the agency and the survey point;',
  'stored.service.chosen': 'the procedure or service, if you choose one;',
  'stored.service.fixed': 'the procedure or service that belongs to this survey point;',
  'stored.time': 'the time of answering and the time the form arrived;',
  'stored.channel': 'the way it was sent (such as by QR code);',
  'stored.code':
    'a random code of the form and a check code of its content, so that a form sent again does not count twice; the look-up code of a comment follows from that random code;',
  'stored.review':
    'a mark “to be reviewed” and why, if something about the form is unusual (such as answering too fast).',
  'stored.help': 'whether somebody helped you answer, if you say so;',
  'stored.ticket':
    'if you used an invitation code that holds: the kind of slip it was printed on; which code came with which form is not stored;',
  'kept.response': (days) =>
    `Each form is kept for ${days} days from the day it was answered, then deleted. Totals, tied to no person, are kept.`,
  'kept.comment': (days) =>
    `A comment and the reply to it are kept for ${days} days from the day the form was answered, then deleted.`,
  'not-stored':
    'Not stored: network address, kind of device, browser, location. This page uses no cookie and calls on no other site.',
  formal: (desk) =>
    `Formal complaints and denunciations: please send them to ${desk ?? 'the citizens’ reception office or the competent authority'}.`,
  'receipt.kept': (lastDay) => `The comment and the reply are kept until the end of ${lastDay}, then deleted.`,
  'receipt.replied': (day) => `Answered on: ${day}`,
  'receipt.solved.given': (answer) => `You said: **${answer}**. The agency can see this.`,
  'receipt.solved.change': 'To change it, please choose again:',
};

/** The same to a pupil, whom a page calls "em". */
const toPupil = (text: string): string => text.replace(/^Ông\/Bà/, 'Em').replaceAll('Ông/Bà', 'em');
const viForPupils: TrustWords = {
  ...vi,
  masked: toPupil(vi.masked),
  'stored.comment': toPupil(vi['stored.comment']),
  'stored.service.chosen': toPupil(vi['stored.service.chosen']),
  'stored.help': toPupil(vi['stored.help']),
  'stored.ticket': toPupil(vi['stored.ticket']),
  'receipt.solved.given': (answer) => toPupil(vi['receipt.solved.given'](answer)),
};

/** The sentences of a language; Vietnamese where there are none yet. */
export function trustWordsIn(lang: string, audience?: string): TrustWords {
  if (lang === 'en') return en;
  return audience === 'pupil' ? viForPupils : vi;
}

/** For the `lang` attribute of what these sentences say: `vi` on a page in a language that has none of its own. */
export const spokenAsIs = (lang: string): 'vi' | undefined => (lang === 'vi' || lang === 'en' ? undefined : 'vi');

/** The sentences that name what is stored, in the order in which they are said. */
export const storedNames = [
  'stored.answers',
  'stored.comment',
  'stored.place',
  'stored.service.chosen',
  'stored.service.fixed',
  'stored.time',
  'stored.channel',
  'stored.code',
  'stored.help',
  'stored.ticket',
  'stored.review',
] as const satisfies (keyof StoredWords)[];
