// Which sentences lead a clerk to printed QR codes, and a print shop to its link?
import type { Layout } from '../../poster/kit.ts';
import type { StaffLanguage } from './frame-words.ts';

type LayoutWords = { value: Layout; text: string; hint: string }[];

const vietnamese = {
  title: 'In mã QR',
  lead: 'Tải bộ bảng mã của cả đợt khảo sát hoặc của một đơn vị, in trên giấy A4 bằng máy in văn phòng, đen trắng cũng được.',
  for: '1. In cho ai?',
  campaign: 'Đợt khảo sát',
  anyCampaign: 'Không theo đợt: mọi điểm đang dùng',
  agency: 'Đơn vị (gồm cả đơn vị trực thuộc)',
  anyAgency: 'Mọi đơn vị có điểm thuộc lựa chọn trên',
  look: '2. In thế nào?',
  layout: 'Cỡ in',
  layouts: [
    { value: 'a4', text: 'Bảng A4', hint: 'Treo tường, dán cửa. Một bảng một tờ.' },
    { value: 'a5', text: 'Bảng A5', hint: 'Để bàn hoặc dán vách quầy. Hai bảng một tờ, cắt đôi.' },
    { value: 'a6', text: 'Nhãn A6', hint: 'Dán mặt quầy, in giấy đề can. Bốn nhãn một tờ.' },
    { value: 'sheet', text: 'Nhãn nhỏ', hint: 'Dán giấy hẹn, bìa hồ sơ, thẻ số. Tám nhãn một tờ.' },
    { value: 'tent', text: 'Bảng gấp để bàn', hint: 'Gấp đôi, đứng trên bàn, hai mặt như nhau. Một bảng một tờ.' },
  ] satisfies LayoutWords,
  languages: 'Ngôn ngữ trên bảng',
  languagesHint: 'Nhiều nhất bốn ngôn ngữ. Không chọn thì theo đợt khảo sát.',
  ownLanguages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  list: 'Kèm danh sách dán mã',
  listHint: 'Thêm trang cuối để đánh dấu ai đã dán bảng nào, ngày nào.',
  count: 'Xem số bảng và số tờ',
  counted: (posters: string, sheets: string, agencies: string) =>
    `${posters} bảng mã của ${agencies} đơn vị, in trên ${sheets} tờ A4`,
  withList: 'chưa kể trang danh sách',
  nothing: 'Không có điểm đang dùng nào để in. Xin tạo điểm, hoặc chọn đợt khảo sát, đơn vị khác.',
  makePoints: 'Tạo điểm cho nhiều đơn vị',
  tooMany: (most: string) => `Nhiều hơn ${most} bảng của một tệp. Xin chọn từng đơn vị, rồi tải từng tệp.`,
  pdf: 'Tải PDF',
  zip: 'Tải ZIP (mỗi đơn vị một tệp)',
  link: 'Tạo liên kết gửi nhà in (không cần tài khoản)',
  days: 'Liên kết dùng được trong',
  dayOptions: [
    { value: '3', text: '3 ngày' },
    { value: '7', text: '7 ngày' },
    { value: '14', text: '14 ngày' },
    { value: '30', text: '30 ngày' },
  ],
  linkTitle: 'Liên kết gửi nhà in',
  linkCopy: 'Sao chép địa chỉ này và gửi cho nhà in',
  linkUntil: (posters: string, when: string) => `Mở ra tệp PDF ${posters} bảng mã. Hết hiệu lực lúc ${when}.`,
  linkWarning:
    'Ai có liên kết này cũng tải được tệp, không cần tài khoản, cho đến khi hết hạn. Chỉ gửi cho người cần in. Việc tạo liên kết và mỗi lần tải được ghi vào nhật ký.',
  linkOnce: 'Trang này không mở lại được. Nếu mất địa chỉ, xin tạo liên kết khác.',
  back: 'Quay lại trang in',
  printedAddress: 'Địa chỉ in trên bảng:',
  reach: {
    'this-machine': 'Chưa nên in: địa chỉ này chỉ mở được trên máy chủ, điện thoại của người dân không mở được.',
    unsafe: 'Chưa nên in để dùng lâu dài: địa chỉ này chưa có https, trình duyệt sẽ báo không an toàn.',
  },
  whoToAsk:
    'Xin nhờ người cài đặt máy chủ đặt PUBLIC_URL là địa chỉ https chính thức của khảo sát rồi mới in; bảng đã in giữ mãi địa chỉ cũ.',
};

type KitWords = typeof vietnamese;

const english: KitWords = {
  title: 'Print QR codes',
  lead: 'Get the posters of a whole campaign or of an agency and print them on A4 with any office printer, black and white too.',
  for: '1. For whom?',
  campaign: 'Campaign',
  anyCampaign: 'No campaign: all points in use',
  agency: 'Agency (with all under it)',
  anyAgency: 'All agencies with points of the choice above',
  look: '2. How?',
  layout: 'Layout',
  layouts: [
    { value: 'a4', text: 'A4 poster', hint: 'For walls and doors. One a sheet.' },
    { value: 'a5', text: 'A5 poster', hint: 'For a table or a counter’s side. Two a sheet, cut in half.' },
    { value: 'a6', text: 'A6 sticker', hint: 'For the counter’s front, on sticky paper. Four a sheet.' },
    { value: 'sheet', text: 'Labels', hint: 'For appointment slips and folders. Eight a sheet.' },
    { value: 'tent', text: 'Table tent', hint: 'Folded, stands on a table, both sides the same. One a sheet.' },
  ],
  languages: 'Languages of the poster',
  languagesHint: 'At most four. None: the campaign’s.',
  ownLanguages: { vi: 'Vietnamese', en: 'English' },
  list: 'With the list of who put up what',
  listHint: 'A last page to tick off who put up which poster on which day.',
  count: 'Count posters and sheets',
  counted: (posters, sheets, agencies) => `${posters} posters of ${agencies} agencies on ${sheets} sheets of A4`,
  withList: 'without the pages of the list',
  nothing: 'There is no point in use to print. Make points, or choose another campaign or agency.',
  makePoints: 'Make points for many agencies',
  tooMany: (most) => `More than the ${most} posters of one file. Choose one agency at a time.`,
  pdf: 'Get the PDF',
  zip: 'Get a ZIP (one file per agency)',
  link: 'Make a link for the print shop (no account needed)',
  days: 'The link works for',
  dayOptions: [
    { value: '3', text: '3 days' },
    { value: '7', text: '7 days' },
    { value: '14', text: '14 days' },
    { value: '30', text: '30 days' },
  ],
  linkTitle: 'Link for the print shop',
  linkCopy: 'Copy this address and send it to the print shop',
  linkUntil: (posters, when) => `It opens a PDF of ${posters} posters and expires at ${when}.`,
  linkWarning:
    'Whoever has this link gets the file without an account until it expires. Send it only to those who print. Making it and each download are noted in the audit trail.',
  linkOnce: 'This page cannot be opened again. If the address is lost, make another link.',
  back: 'Back to printing',
  printedAddress: 'Address on the posters:',
  reach: {
    'this-machine': 'Do not print yet: this address opens only on the server itself, no citizen’s phone can open it.',
    unsafe: 'Do not print for long use yet: this address has no https, browsers will call it unsafe.',
  },
  whoToAsk:
    'Ask whoever set up the server to set PUBLIC_URL to the official https address of the survey, then print; printed posters keep the old address for ever.',
};

export const kitWords: Record<StaffLanguage, KitWords> = { vi: vietnamese, en: english };
