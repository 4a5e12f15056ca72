// On what is a report drawn? A4 pages with the margins of NĐ 30/2020, a place on them that moves down, and the structure of what stands there.
import type { PDFDocument, Structure } from 'pdfkit';
import { type Block, mm } from '../poster/blocks.ts';
import type { Typefaces } from '../poster/typefaces.ts';

export type Turned = 'portrait' | 'landscape';
export type Paper = {
  doc: PDFDocument;
  typefaces: Typefaces;
  /** What everything hangs under, for who hears the file read. */
  whole: Structure;
  turned: Turned;
  /** How each page lies. */
  turns: Turned[];
  /** Where the next thing stands, from the page's upper edge. */
  y: number;
};

export const margins = { left: mm(28), right: mm(16), top: mm(20), bottom: mm(20) };
export const sizes = { portrait: { width: mm(210), height: mm(297) }, landscape: { width: mm(297), height: mm(210) } };

/** The first page. */
export function openPaper(doc: PDFDocument, typefaces: Typefaces): Paper {
  const whole = doc.struct('Document');
  doc.addStructure(whole);
  const paper: Paper = { doc, typefaces, whole, turned: 'portrait', turns: [], y: 0 };
  turnPage(paper);
  return paper;
}

export function turnPage(paper: Paper, turned: Turned = paper.turned): void {
  paper.doc.addPage({ size: 'A4', layout: turned, margin: 0 });
  paper.turned = turned;
  paper.turns.push(turned);
  paper.y = margins.top;
}

export const widthOf = ({ turned }: Paper): number => sizes[turned].width - margins.left - margins.right;
export const roomOn = ({ turned, y }: Paper): number => sizes[turned].height - margins.bottom - y;

/** Turns the page where that height does not fit on it any more. */
export function makeRoom(paper: Paper, height: number): void {
  if (roomOn(paper) < height && paper.y > margins.top) turnPage(paper);
}

/** Draws a part of the document where the paper stands, and moves on. */
export function place(paper: Paper, type: string, block: Block, x = margins.left): void {
  makeRoom(paper, block.height);
  const { y } = paper;
  tag(paper.doc, paper.whole, type, () => block.draw(paper.doc, x, y));
  paper.y += block.height;
}

/** Says what is drawn. */
export function tag(
  doc: PDFDocument,
  parent: Structure,
  type: string,
  draw: () => void,
  options: { alt?: string; scope?: 'Column' | 'Row' } = {},
): void {
  parent.add(doc.struct(type, options, [draw]));
}

/** Draws what no reader needs to hear: lines, grounds, what is repeated. Never within a tagged part. */
export function ornament(doc: PDFDocument, draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}
