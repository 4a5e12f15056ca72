// What does somebody else's reader see in a PDF? Its pages in millimetres, their words and where they stand, their fonts, and the codes a phone would read.
import { setImmediate } from 'node:timers/promises';
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod/mini';

/** Millimetres from the upper left corner; `y` is the baseline. */
export type Words = { text: string; x: number; y: number; width: number; size: number; turned: boolean };
export type Code = { text: string; side: number; x: number; y: number };
type Box = { x: number; y: number; width: number; height: number };

const mmPerPoint = 25.4 / 72;
const item = z.object({ str: z.string(), transform: z.array(z.number()), width: z.number() });
const context = z.custom<CanvasRenderingContext2D>();

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

export function sizeOf(page: PDFPageProxy): { width: number; height: number } {
  const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
  return { width: (right - left) * mmPerPoint, height: (bottom - top) * mmPerPoint };
}

export async function wordsOn(page: PDFPageProxy): Promise<Words[]> {
  const { height } = sizeOf(page);
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((one) => {
    const found = item.safeParse(one);
    if (!found.success || found.data.str.trim() === '') return [];
    const { str: text, transform, width } = found.data;
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const wide = width * mmPerPoint;
    const from = { x: x * mmPerPoint, y: height - y * mmPerPoint };
    return [{ text, ...from, width: wide, size: Math.hypot(a, b) * mmPerPoint, turned: a < 0 }];
  });
}

export const textOf = (words: Words[]): string => words.map(({ text }) => text).join(' ');

/** The codes written in a text. Where letters stand closer than their widths (`7D`) a reader of PDF takes a code for two words. */
export const codesWritten = (text: string): string[] =>
  text.replaceAll(/\s/g, '').match(/[2-9A-Z]{3}-[2-9A-Z]{3}/g) ?? [];

/** Where ink may be, from the baseline's x-height to its descenders. */
export function boxOf({ x, y, width, size, turned }: Words): Box {
  const [above, below] = [0.7 * size, 0.18 * size];
  return turned
    ? { x: x - width, y: y - below, width, height: above + below }
    : { x, y: y - above, width, height: above + below };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Names of the fonts a page sets text in, and whether their outlines are in the file. */
export async function fontsOn(page: PDFPageProxy): Promise<{ name: string; embedded: boolean }[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = argsArray.flatMap((args: unknown[], i: number) => (fnArray[i] === OPS.setFont ? [String(args[0])] : []));
  const font = z.object({ name: z.string(), missingFile: z.boolean() });
  return [...new Set(ids)].map((id) => {
    const { name, missingFile } = font.parse(page.commonObjs.get(id));
    return { name, embedded: !missingFile };
  });
}

export type Picture = { data: Uint8ClampedArray; width: number; height: number; perMm: number };

/** The page as an office printer without colour draws it: grey, 180 dots to the inch. */
export async function printGrey(page: PDFPageProxy, scale = 2.5): Promise<Picture> {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const pen = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context.parse(pen), viewport }).promise;
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < data.length; i += 4) {
    const grey = 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
    data.fill(grey, i, i + 3);
  }
  // Drawing held everything up: connections that were closed meanwhile are noticed before the next request.
  await setImmediate();
  return { data, width, height, perMm: scale / mmPerPoint };
}

/** A part of a picture, given in millimetres. */
export function cut({ data, width, perMm }: Picture, { x, y, width: wide, height: high }: Box): Picture {
  const [left, top, w, h] = [x, y, wide, high].map((length) => Math.round(length * perMm));
  const part = new Uint8ClampedArray((w ?? 0) * (h ?? 0) * 4);
  for (let row = 0; row < (h ?? 0); row += 1) {
    const from = (((top ?? 0) + row) * width + (left ?? 0)) * 4;
    part.set(data.subarray(from, from + (w ?? 0) * 4), row * (w ?? 0) * 4);
  }
  return { data: part, width: w ?? 0, height: h ?? 0, perMm };
}

/** The reader loses some codes at some resolutions, as a phone does until it is moved: it gets several looks. */
const looks = [2.5, 3.1, 3.7, 2.1, 4.3];

/** The code in each part of a page. */
export async function codesOn(page: PDFPageProxy, parts: Box[]): Promise<(Code | undefined)[]> {
  let found: (Code | undefined)[] = parts.map(() => undefined);
  for (const scale of looks) {
    if (!found.includes(undefined)) return found;
    const picture = await printGrey(page, scale);
    found = parts.map((part, i) => found[i] ?? readCode(cut(picture, part)));
  }
  return found;
}

/** The one code of a page, from as far as it can be read. */
export async function onlyCodeOn(page: PDFPageProxy): Promise<Code | undefined> {
  for (const scale of [1.25, ...looks]) {
    const found = readCode(await printGrey(page, scale));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The code in a picture, and how wide it is on paper from its first to its last module. */
function readCode({ data, width, height, perMm }: Picture): Code | undefined {
  const found = jsQR(data, width, height);
  if (found === null) return undefined;
  const { topLeftCorner: a, topRightCorner: b } = found.location;
  return { text: found.data, side: Math.hypot(b.x - a.x, b.y - a.y) / perMm, x: a.x / perMm, y: a.y / perMm };
}

/** How black and how white it becomes, of 255. */
export function inkOf(picture: Picture): { darkest: number; lightest: number } {
  let [dark, light] = [255, 0];
  for (let i = 0; i < picture.data.length; i += 4) {
    dark = Math.min(dark, picture.data[i] ?? 255);
    light = Math.max(light, picture.data[i] ?? 0);
  }
  return { darkest: dark, lightest: light };
}
