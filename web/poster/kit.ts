// What is a kit of posters? The points whose codes are printed, for whom they speak, and how many go on a sheet.
import type { LanguagePack } from '../../functions/domain/language-pack.ts';

/** `a4` one to a sheet; `a5` two; `a6` four stickers; `sheet` eight labels; `tent` one that is folded and stands. Every sheet is A4. */
export const layouts = ['a4', 'a5', 'a6', 'sheet', 'tent'] as const;
export type Layout = (typeof layouts)[number];

export type Poster = {
  /** As it is printed for typing: `K7F-29M`. */
  code: string;
  /** What the QR code holds. */
  url: string;
  agencyId: string;
  agency: string;
  /** Undefined: the citizen chooses. */
  service: string | undefined;
  label: string;
  place: string | undefined;
};

export type Kit = {
  title: string;
  posters: Poster[];
  layout: Layout;
  /** The first two that are ours speak in full; of the others, their packs' lines. */
  languages: string[];
  packs: LanguagePack[];
  /** The name people see in the address, such as `khaosat.laocai.gov.vn`. */
  host: string;
  /** Adds the list of who put up which poster when. */
  list: boolean;
  madeAt: Date;
};
