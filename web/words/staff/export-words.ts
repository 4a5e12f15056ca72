// Which sentences stand on the page that raw responses leave by? What is in the file, that it is noted, and whether the sums agree.
import type { StaffLanguage } from './frame-words.ts';

type Counts = { clean: string; flagged: string; excluded: string };

const vi = {
  title: 'Xuất toàn bộ phiếu',
  lead: 'Tải mọi phiếu trả lời của đợt khảo sát để lưu trữ hoặc phân tích bằng công cụ khác. Mỗi phiếu một dòng.',
  warn: 'Đây là dữ liệu từng phiếu, không phải số liệu tổng hợp. Chỉ dùng trong cơ quan, không gửi cho đơn vị được đánh giá và không công bố. Mỗi lần yêu cầu và mỗi lần tải đều ghi vào nhật ký kèm tên người tải.',
  inside: 'Trong tệp có gì',
  items: [
    'Có: mã phiếu, mã điểm, mã đơn vị, mã thủ tục, thời điểm trả lời, kênh, tình trạng phiếu (hợp lệ, cần rà soát, đã loại), từng câu trả lời, lý do gắn cờ, có người giúp hay không.',
    'Không có: góp ý, mã mời, địa chỉ mạng, tên hay số điện thoại.',
    'Nội dung có dấu phẩy, xuống dòng hoặc công thức được giữ nguyên và không tự chạy khi mở bằng bảng tính.',
  ],
  times: {
    instants: 'Thời điểm trả lời ghi đến từng giây.',
    'half-days': 'Thời điểm trả lời chỉ ghi đến nửa ngày (sáng, chiều).',
  },
  ask: 'Yêu cầu tệp mới',
  csv: 'Xuất CSV (mở bằng Excel)',
  ndjson: 'Xuất NDJSON (cho phần mềm)',
  jobs: 'Tệp trong 24 giờ qua',
  jobsCaption: 'Các tệp đã yêu cầu, mới nhất ở trên; quá 24 giờ hệ thống tự xóa',
  none: 'Chưa có tệp nào. Chọn một định dạng ở trên.',
  askedAt: 'Yêu cầu lúc',
  format: 'Định dạng',
  formats: { csv: 'CSV', ndjson: 'NDJSON' },
  state: 'Tình trạng',
  writing: (rows: string) => `Đang ghi, được ${rows} phiếu`,
  ready: (rows: string, until: string) => `Xong, ${rows} phiếu; giữ đến ${until}`,
  lookAgain: 'Xem lại',
  sums: 'Đối chiếu',
  sumsOf: (received: string, rows: string, unreadable: string) =>
    `Đã nhận ${received} phiếu = ${rows} dòng trong tệp + ${unreadable} không đọc được.`,
  counted: (rows: string, { clean, flagged, excluded }: Counts, waiting: string, poison: string) =>
    `${rows} dòng = ${clean} hợp lệ + ${flagged} cần rà soát + ${excluded} đã loại + ${waiting} chờ đếm + ${poison} không đếm được.`,
  agrees: 'Khớp với bảng tổng hợp mà mọi chỉ số được tính từ đó.',
  moved: 'Chưa khớp với bảng tổng hợp: có phiếu được đếm hoặc loại trong lúc ghi tệp. Xin yêu cầu tệp mới khi đợt yên.',
  broken: 'Số dòng không khớp số phiếu. Xin báo người quản trị nền tảng trước khi dùng tệp này.',
  sumsLater: 'Có khi ghi xong',
  files: 'Tải về',
  manifest: 'Mã kiểm tra và đối chiếu (JSON)',
  download: (name: string) => `Tải về: ${name}`,
  done: { asked: 'Đang lập tệp. Thường mất dưới một phút; xin bấm “Xem lại”.' },
};

export type ExportWords = typeof vi;

const en: ExportWords = {
  title: 'Export all responses',
  lead: 'Every response of the campaign, to be kept or analysed with other tools. One row each.',
  warn: 'These are single responses, not totals. For use within the agency only: not for the units that were rated, and not to be published. Each request and each download is noted in the trail with the name of who made it.',
  inside: 'What is in the file',
  items: [
    'It has: the response’s id, codes of point, agency and procedure, when it was answered, channel, status (clean, flagged, excluded), every answer, why it was flagged, whether somebody helped.',
    'It has not: comments, ticket codes, network addresses, names or phone numbers.',
    'Commas, line breaks and formulas in answers are kept, and nothing runs when a spreadsheet opens it.',
  ],
  times: {
    instants: 'The moment of answering is told to the second.',
    'half-days': 'The moment of answering is told to half a day (morning, afternoon).',
  },
  ask: 'Ask for a new file',
  csv: 'Export CSV (opens in Excel)',
  ndjson: 'Export NDJSON (for programs)',
  jobs: 'Files of the last 24 hours',
  jobsCaption: 'Files asked for, the newest first; gone after 24 hours',
  none: 'None yet. Choose a format above.',
  askedAt: 'Asked for at',
  format: 'Format',
  formats: { csv: 'CSV', ndjson: 'NDJSON' },
  state: 'State',
  writing: (rows) => `Being written, ${rows} responses so far`,
  ready: (rows, until) => `Ready, ${rows} responses; kept until ${until}`,
  lookAgain: 'Look again',
  sums: 'Sums',
  sumsOf: (received, rows, unreadable) =>
    `${received} responses received = ${rows} rows in the file + ${unreadable} unreadable.`,
  counted: (rows, { clean, flagged, excluded }, waiting, poison) =>
    `${rows} rows = ${clean} clean + ${flagged} flagged + ${excluded} excluded + ${waiting} waiting + ${poison} that could not be counted.`,
  agrees: 'The same as in the tallies that every figure is made of.',
  moved:
    'Not the same as in the tallies: responses were counted or excluded while the file was written. Ask for a new file when it is quiet.',
  broken: 'Rows and responses do not add up. Tell the platform’s administrator before you use this file.',
  sumsLater: 'Once it is written',
  files: 'Download',
  manifest: 'Digests and sums (JSON)',
  download: (name) => `Download: ${name}`,
  done: { asked: 'The file is being written. It usually takes less than a minute; then “Look again”.' },
};

export const exportWords: Record<StaffLanguage, ExportWords> = { vi, en };
