// Who put up which code where, and when? A list to tick off, one line a poster, under the name of its agency.
import type { PDFDocument } from 'pdfkit';
import { type PosterWords, posterWordsIn } from '../words/poster-words.ts';
import { colours, mm, type TextStyle, textBlock } from './blocks.ts';
import type { Kit, Poster } from './kit.ts';
import type { Typefaces } from './typefaces.ts';

type Line = { agency: string } | { poster: Poster };

const [left, top, width] = [mm(15), mm(42), mm(180)];
const row = mm(9.5);
const rowsOnPage = 25;
const columns = { code: mm(26), point: mm(62), service: mm(58) };

/** Adds the pages of the list. */
export function drawList(doc: PDFDocument, typefaces: Typefaces, kit: Kit): void {
  const words = posterWordsIn(kit.languages.includes('vi') ? 'vi' : (kit.languages[0] ?? 'vi'));
  const pages = pagesOf(kit.posters);
  pages.forEach((lines, i) => {
    doc.addPage({ size: 'A4', layout: 'portrait', margin: 0 });
    drawHead(doc, typefaces, kit, words, words['list.page'](i + 1, pages.length));
    lines.forEach((line, place) => {
      drawLine(doc, typefaces, line, words, top + place * row);
    });
  });
}

/** A page opens with the agency that its first line belongs to; no agency's name stands alone at a page's end. */
function pagesOf(posters: Poster[]): Line[][] {
  const pages: Line[][] = [];
  let page: Line[] = [];
  let agency: string | undefined;
  for (const poster of posters) {
    if (page.length === 0 || page.length + (poster.agency === agency ? 1 : 2) > rowsOnPage) {
      page = [];
      pages.push(page);
      agency = undefined;
    }
    if (poster.agency !== agency) page.push({ agency: poster.agency });
    page.push({ poster });
    agency = poster.agency;
  }
  return pages;
}

function drawHead(doc: PDFDocument, typefaces: Typefaces, kit: Kit, words: PosterWords, page: string): void {
  const say = sayWith(doc, typefaces);
  say(words['list.title'], left, mm(14), { weight: 'bold', size: 18, width: mm(130) });
  say(kit.title, left, mm(22.5), { weight: 'regular', size: 10, width: mm(130), height: mm(5), smallest: 7 });
  say(words['list.how'](kit.posters.length), left, mm(28), {
    weight: 'regular',
    size: 8.5,
    width,
    colour: colours.soft,
  });
  say(page, mm(155), mm(16), { weight: 'regular', size: 9, width: mm(40), colour: colours.soft });
  const { code, point, service, day } = words['list.columns'];
  const head = { weight: 'bold', size: 8.5, colour: colours.accent } as const;
  const at = columnsFrom(left);
  for (const [text, x] of [
    [code, at.code],
    [point, at.point],
    [service, at.service],
    [day, at.day],
  ] as const)
    say(text, x, top - mm(6), { ...head, width: mm(50) });
  doc
    .rect(left, top - mm(1), width, mm(0.5))
    .fillColor(colours.accent)
    .fill();
}

const columnsFrom = (x: number) => ({
  code: x + mm(7),
  point: x + mm(7) + columns.code,
  service: x + mm(7) + columns.code + columns.point,
  day: x + mm(7) + columns.code + columns.point + columns.service,
});

function drawLine(doc: PDFDocument, typefaces: Typefaces, line: Line, words: PosterWords, y: number): void {
  const say = (text: string, x: number, style: Saying) => {
    const block = textBlock(typefaces, text, { colour: colours.ink, align: 'left', leading: 1.15, ...style });
    block.draw(doc, x, y + (row - block.height) / 2);
  };
  const small = { weight: 'regular', size: 9, smallest: 5.5, height: row - mm(1) } as const;
  doc
    .rect(left, y + row, width, 0.4)
    .fillColor(colours.soft)
    .fill();
  if ('agency' in line) {
    say(line.agency, left, { ...small, weight: 'bold', size: 11, width });
    return;
  }
  const { code, label, place, service = words.choose } = line.poster;
  const at = columnsFrom(left);
  const box = mm(4);
  doc
    .rect(left + mm(0.5), y + (row - box) / 2, box, box)
    .lineWidth(0.8)
    .strokeColor(colours.ink)
    .stroke();
  say(code, at.code, { ...small, weight: 'bold', size: 11, width: columns.code, spacing: 0.05 });
  const where = place === undefined ? label : `${label} · ${place}`;
  say(where, at.point, { ...small, width: columns.point - mm(4) });
  say(service, at.service, { ...small, width: columns.service - mm(4), colour: colours.soft });
}

type Saying = Omit<TextStyle, 'colour'> & { colour?: string };

const sayWith = (doc: PDFDocument, typefaces: Typefaces) => (text: string, x: number, y: number, style: Saying) =>
  textBlock(typefaces, text, { colour: colours.ink, align: 'left', ...style }).draw(doc, x, y);
