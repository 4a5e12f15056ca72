// What must figures of service never be used for alone? One sentence, beside figures wherever they stand.
import type { StaffLanguage } from './staff/frame-words.ts';

export const soleBasis: Record<StaffLanguage, string> = {
  vi: 'Số liệu này không phải căn cứ duy nhất để đánh giá, xếp loại cán bộ, công chức, viên chức.',
  en: 'These figures are no sole basis for appraising or grading officials.',
};
