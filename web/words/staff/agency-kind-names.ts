// What is each kind of agency called on staff pages?
import type { StaffLanguage } from './frame-words.ts';

/** By the kind's own name; a record of any text, for cells of sheets hold texts. */
export const kindWords: Record<StaffLanguage, Record<string, string>> = {
  vi: {
    province: 'Tỉnh, thành phố',
    department: 'Sở, ban, ngành',
    commune: 'Xã, phường, đặc khu',
    'one-stop': 'Trung tâm Phục vụ hành chính công',
    hospital: 'Cơ sở y tế',
    school: 'Cơ sở giáo dục',
    vertical: 'Cơ quan ngành dọc',
    other: 'Khác',
  },
  en: {
    province: 'Province',
    department: 'Department',
    commune: 'Commune, ward',
    'one-stop': 'One-stop',
    hospital: 'Health facility',
    school: 'School',
    vertical: 'Vertical agency',
    other: 'Other',
  },
};
