// What stands on every page? Its number from the second on (NĐ 30/2020), which report it belongs to, and that its figures are not real where they are not.
import type { PDFDocument } from 'pdfkit';
import { colours, mm } from '../poster/blocks.ts';
import type { Typefaces } from '../poster/typefaces.ts';
import { paperWords as words } from '../words/report-paper-words.ts';
import { margins, ornament, sizes, type Turned } from './paper.ts';
import { type Hand, setText } from './set-text.ts';

export type Marks = { report: string; demo: boolean };

/** Writes on all pages at last, when their number is known. */
export function markPages(doc: PDFDocument, typefaces: Typefaces, marks: Marks, turns: Turned[]): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const turned = turns[page] ?? 'portrait';
    ornament(doc, () => markPage(doc, typefaces, marks, { page: page + 1, of: count, ...sizes[turned] }), 'Pagination');
  }
}

type Page = { page: number; of: number; width: number; height: number };

function markPage(
  doc: PDFDocument,
  typefaces: Typefaces,
  { report, demo }: Marks,
  { page, of, width, height }: Page,
): void {
  const wide = width - margins.left - margins.right;
  const write = (text: string, y: number, hand: Partial<Hand>) =>
    setText(typefaces, text, { size: 8, width: wide, colour: colours.soft, ...hand }).draw(doc, margins.left, y);
  if (page > 1) write(words.page(page, of), mm(10), { align: 'centre', size: 9 });
  const foot = height - mm(14);
  doc
    .moveTo(margins.left, foot - mm(1.5))
    .lineTo(margins.left + wide, foot - mm(1.5))
    .lineWidth(0.4)
    .strokeColor(colours.soft)
    .stroke();
  write(words.report(report), foot, { size: 7.5 });
  if (page === 1 && of > 1) write(words.page(page, of), foot, { align: 'right', size: 7.5 });
  if (demo)
    write(words.demo, page === 1 ? mm(10) : foot, {
      align: page === 1 ? 'centre' : 'right',
      weight: 'bold',
      colour: colours.ink,
    });
}
