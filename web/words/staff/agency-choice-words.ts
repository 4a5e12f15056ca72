// Which sentences stand where an agency is chosen, or many?
import type { StaffLanguage } from './frame-words.ts';

type AgencyChoiceWords = {
  agency: string;
  any: string;
  hint: string;
  chosen: string;
  fitting: string;
  more(many: number): string;
  noneFits: string;
  several(many: number): string;
  another: string;
  find: string;
  filter: string;
  all(many: number): string;
  onlyChosen: string;
  clear: string;
  counted(chosen: number): string;
  shown(shown: number, of: number): string;
};

const vi = (many: number): string => many.toLocaleString('vi-VN');
const en = (many: number): string => many.toLocaleString('en');

export const agencyChoiceWords: Record<StaffLanguage, AgencyChoiceWords> = {
  vi: {
    agency: 'Đơn vị',
    any: 'Tất cả đơn vị',
    hint: 'Gõ vài chữ của tên, có dấu hay không dấu đều được.',
    chosen: 'Đơn vị đã chọn:',
    fitting: 'Chọn một trong các đơn vị khớp',
    more: (many) => `Còn ${vi(many)} đơn vị khác cũng khớp: xin gõ thêm chữ nếu chưa thấy.`,
    noneFits: 'Không có đơn vị nào khớp, xin gõ ít chữ hơn.',
    several: (many) => `${vi(many)} đơn vị đã chọn`,
    another: 'Chọn đơn vị khác',
    find: 'Tìm theo tên hoặc mã',
    filter: 'Lọc danh sách',
    all: (many) => `Chọn cả ${vi(many)} mục khớp`,
    onlyChosen: 'Xem các mục đã chọn',
    clear: 'Bỏ chọn tất cả',
    counted: (chosen) => (chosen === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${vi(chosen)}.`),
    shown: (shown, of) =>
      shown < of
        ? `Đang hiện ${vi(shown)} trong ${vi(of)} mục khớp; xin gõ tên để thấy mục khác.`
        : `${vi(of)} mục khớp.`,
  },
  en: {
    agency: 'Agency',
    any: 'All agencies',
    hint: 'Type some letters of its name, with or without marks.',
    chosen: 'Chosen agency:',
    fitting: 'Choose one of the agencies that fit',
    more: (many) => `${en(many)} more fit too: type more letters if yours is not here.`,
    noneFits: 'No agency fits; type fewer letters.',
    several: (many) => `${en(many)} agencies chosen`,
    another: 'Choose another agency',
    find: 'Find by name or code',
    filter: 'Filter the list',
    all: (many) => `Choose all ${en(many)} that fit`,
    onlyChosen: 'Show what is chosen',
    clear: 'Choose none',
    counted: (chosen) => (chosen === 0 ? 'Nothing chosen yet.' : `${en(chosen)} chosen.`),
    shown: (shown, of) =>
      shown < of ? `${en(shown)} of ${en(of)} that fit are shown; type a name to see others.` : `${en(of)} fit.`,
  },
};
