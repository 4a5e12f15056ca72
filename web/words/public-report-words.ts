// What do the public pages of reports say? Which periods were published, by whom, what was corrected, and how files are used and checked.
import type { ResultsLanguage } from './results-words.ts';

const vi = {
  title: 'Báo cáo đã công bố',
  lead: 'Số liệu từng kỳ đã chốt và được phê duyệt công bố. Tệp đã công bố không thay đổi; số liệu có điều chỉnh thành bản mới, bản cũ vẫn giữ nguyên.',
  none: 'Chưa có báo cáo kỳ nào được công bố.',
  results: 'Kết quả khảo sát',
  columns: { period: 'Kỳ', state: 'Công bố' },
  of: (period: string) => `Báo cáo ${period}`,
  days: (from: string, to: string) => `từ ${from} đến ${to}`,
  approved: (name: string, day: string) => `Người phê duyệt: ${name}, ngày ${day}`,
  revision: (n: number) => (n === 1 ? 'Bản đầu' : `Bản điều chỉnh lần ${n - 1}`),
  facts: { days: 'Thời gian', frozen: 'Chốt số liệu', responses: 'Số phiếu trong số liệu', edition: 'Bản' },
  frozen: (day: string) => `00:00 ngày ${day}`,
  files: 'Tải về',
  fileColumns: { file: 'Tệp', content: 'Nội dung' },
  stable: 'Các địa chỉ trên luôn dẫn đến bản mới nhất đã công bố của kỳ này.',
  corrections: 'Nhật ký điều chỉnh',
  noCorrections: 'Kỳ này chưa có điều chỉnh nào.',
  reason: 'Lý do',
  editionFiles: 'Tệp của bản này',
  statements: 'Ý kiến giải trình của đơn vị',
  statementOn: (unit: string, day: string) => `${unit}, ngày ${day}`,
  use: 'Sử dụng, trích dẫn, kiểm tra',
  citation: (of: string, campaign: string, period: string, days: string, id: string, url: string) =>
    `${of}: “${campaign}”, báo cáo ${period} (số liệu ${days}), mã ${id}. ${url}`,
  verify:
    'Mã băm SHA-256 của từng tệp ghi trong manifest.json; manifest.jws là chữ ký số của tệp đó, khóa công khai tại /api/v1/report-keys. Mọi chỉ số tính lại được từ scores.json.',
  list: 'Danh sách cho phần mềm (JSON)',
};

export type PublicReportWords = typeof vi;

const en: PublicReportWords = {
  title: 'Published reports',
  lead: 'Figures of each period, frozen and approved. A published file never changes; corrected figures become a new edition, and the old one stays.',
  none: 'No report has been published yet.',
  results: 'Survey results',
  columns: { period: 'Period', state: 'Published' },
  of: (period) => `Report: ${period}`,
  days: (from, to) => `${from} to ${to}`,
  approved: (name, day) => `Approved by: ${name}, ${day}`,
  revision: (n) => (n === 1 ? 'First edition' : `Revision ${n - 1}`),
  facts: { days: 'Days', frozen: 'Figures frozen', responses: 'Responses in the figures', edition: 'Edition' },
  frozen: (day) => `00:00 on ${day}`,
  files: 'Download',
  fileColumns: { file: 'File', content: 'What it holds' },
  stable: 'These addresses always lead to the latest published edition of this period.',
  corrections: 'Corrections',
  noCorrections: 'Nothing of this period has been corrected.',
  reason: 'Reason',
  editionFiles: 'Files of this edition',
  statements: 'Statements by the units',
  statementOn: (unit, day) => `${unit}, ${day}`,
  use: 'Using, citing, checking',
  citation: (of, campaign, period, days, id, url) =>
    `${of}: “${campaign}”, report ${period} (data ${days}), ${id}. ${url}`,
  verify:
    'The SHA-256 of each file stands in manifest.json; manifest.jws is its signature, whose public key is at /api/v1/report-keys. Every figure can be computed again from scores.json.',
  list: 'List for programs (JSON)',
};

export const publicReportWords: Record<ResultsLanguage, PublicReportWords> = { vi, en };
