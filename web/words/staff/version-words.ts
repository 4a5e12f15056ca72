// Which sentences tell the second of two editors what the first one stored?
import type { StaffLanguage } from './frame-words.ts';

type VersionWords = {
  title: string;
  todo: string;
  field: string;
  stored: string;
  typed: string;
  empty: string;
  keepMine: string;
  keepStored: string;
};

export const versionWords: Record<StaffLanguage, VersionWords> = {
  vi: {
    title: 'Người khác vừa sửa mục này',
    todo: 'Chưa lưu nội dung của Ông/Bà. Xin so sánh hai bản: nội dung đã nhập vẫn còn nguyên trong mẫu bên dưới, sửa tiếp rồi lưu, hoặc giữ bản của người kia.',
    field: 'Mục',
    stored: 'Bản đang lưu',
    typed: 'Bản của Ông/Bà',
    empty: '(trống)',
    keepMine: 'Lưu bản của tôi',
    keepStored: 'Giữ bản đang lưu',
  },
  en: {
    title: 'Somebody has just changed this',
    todo: 'Yours was not saved. Compare the two: what you typed is still in the form below; go on with it and save, or keep the other version.',
    field: 'Field',
    stored: 'Stored now',
    typed: 'Yours',
    empty: '(empty)',
    keepMine: 'Save my version',
    keepStored: 'Keep what is stored',
  },
};
