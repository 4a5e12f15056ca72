// In which letters are PDF files set? Four files of free fonts, which lie beside a deployed function.
import { readFileSync } from 'node:fs';

/** Ours, and a wide one for letters that ours lacks, such as those of Ê Đê. */
export const fontNames = ['regular', 'bold', 'wide-regular', 'wide-bold'] as const;
export type FontName = (typeof fontNames)[number];
/** The bytes of a whole TrueType font. */
export type FontReader = (name: FontName) => Uint8Array;

/** Where a font lies beside a deployed function. */
export const fontFile = (name: FontName): string => `font-${name}.ttf`;

/** Reads the fonts beside a bundle, when they are asked for. */
export const fontsBeside =
  (bundle: string): FontReader =>
  (name) =>
    readFileSync(new URL(fontFile(name), bundle));
