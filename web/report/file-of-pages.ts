// How do drawn pages become one tagged PDF in Vietnamese whose bytes follow from what is drawn alone? Dates and id come from the report, not from a clock.
import type { PDFDocument } from 'pdfkit';
import type { Typefaces } from '../poster/typefaces.ts';
import { markPages } from './page-marks.ts';
import { openPaper, type Paper } from './paper.ts';

export type About = {
  title: string;
  report: string;
  demo: boolean;
  frozenAt: Date;
  /** The day of it at home. */
  day: string;
};

export type Written = { bytes: Uint8Array; pages: number };

/** Draws and collects; the file's id is made by the writer of its title, dates and report. */
export async function writeFile(about: About, typefaces: Typefaces, draw: (paper: Paper) => void): Promise<Written> {
  // A third of a second to load: only who writes a file waits for it.
  const { PDFDocument: Document } = await import('pdfkit');
  const { title, report, frozenAt } = about;
  const doc = new Document({
    ...{ autoFirstPage: false, font: null, lang: 'vi', displayTitle: true },
    ...{ tagged: true, pdfVersion: '1.7', bufferPages: true },
    info: {
      ...{ Title: title, Creator: 'Lòng dân', Producer: 'Lòng dân', Keywords: report },
      ...{ CreationDate: frozenAt, ModDate: frozenAt },
    },
  });
  const paper = openPaper(doc, typefaces);
  draw(paper);
  markPages(doc, typefaces, about, paper.turns);
  doc.end();
  return { bytes: await bytesOf(doc), pages: paper.turns.length };
}

async function bytesOf(doc: PDFDocument): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of doc) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
