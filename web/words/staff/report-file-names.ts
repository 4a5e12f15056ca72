// What is in each file of a report? A line that helps to choose; a file that nobody has described is called by its kind alone.
import type { StaffLanguage } from './frame-words.ts';

type Said = Record<StaffLanguage, string>;

const contents: Record<string, Said> = {
  'scores.csv': { vi: 'Bảng số liệu, dùng dấu phẩy (CSV)', en: 'Table of figures, with commas' },
  'scores-vi.csv': {
    vi: 'Bảng số liệu cho Excel tiếng Việt (CSV, dấu chấm phẩy)',
    en: 'Table of figures for Vietnamese Excel (semicolons)',
  },
  'scores.json': {
    vi: 'Toàn bộ số đếm, phương pháp và chỉ số, để tính lại bằng phần mềm',
    en: 'All counts, the method and every figure, to be computed again',
  },
  'scores.xlsx': { vi: 'Bảng số liệu (Excel)', en: 'Workbook of figures' },
  'report.docx': { vi: 'Báo cáo (Word), sửa được', en: 'The report as a text document' },
  'report.pdf': { vi: 'Báo cáo (PDF), để in và nộp', en: 'The report, to print and file' },
  'explanation.pdf': { vi: 'Cách tính một chỉ số từ số đếm (PDF)', en: 'How one figure follows from its counts' },
  'manifest.json': { vi: 'Mã kiểm tra của mọi tệp', en: 'Digests of all files' },
  'manifest.jws': { vi: 'Chữ ký số của manifest.json', en: 'Signature of manifest.json' },
};

export const contentOf = (lang: StaffLanguage, file: string): string => contents[file]?.[lang] ?? '–';

/** `scores.csv` before what proves it: the document and the tables that people file come first. */
const order = ['report.pdf', 'report.docx', 'scores.xlsx', 'scores-vi.csv', 'scores.csv', 'scores.json'];

/** Files in the order in which people look for them; what is not known comes after. */
export const inOrder = <File extends { name: string }>(files: File[]): File[] => {
  const place = ({ name }: File): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return files.toSorted((a, b) => place(a) - place(b));
};
