// Which kind of agency does a clerk mean? The words offices use, with or without marks, beside our own names of kinds.
import type * as z from 'zod/mini';
import { agencyKind } from './agency.ts';
import { plainLetters } from './plain-letters.ts';

export type AgencyKind = z.infer<typeof agencyKind>;

const words: Record<AgencyKind, string[]> = {
  province: ['tỉnh', 'thành phố', 'tỉnh, thành phố'],
  department: ['sở', 'ban', 'ngành', 'sở, ban, ngành', 'cơ quan chuyên môn'],
  commune: ['xã', 'phường', 'đặc khu', 'thị trấn', 'xã, phường', 'cấp xã'],
  'one-stop': ['một cửa', 'bộ phận một cửa', 'trung tâm phục vụ hành chính công', 'ttpvhcc'],
  hospital: ['bệnh viện', 'trung tâm y tế', 'trạm y tế', 'cơ sở y tế'],
  school: ['trường', 'trường học', 'cơ sở giáo dục'],
  vertical: ['ngành dọc', 'cơ quan ngành dọc', 'cơ quan trung ương'],
  other: ['khác'],
};

const byWord = new Map(
  agencyKind.options.flatMap((kind) => [kind, ...words[kind]].map((word): [string, AgencyKind] => [plain(word), kind])),
);

function plain(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** The kind of `Xã`, `phuong` or `commune`; undefined for any other word. */
export const kindOfWord = (word: string): AgencyKind | undefined => byWord.get(plain(word));
