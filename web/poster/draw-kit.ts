// How does a kit become a file that any office printer prints? One PDF: posters in their order on A4 sheets, then the list.
import type { PDFDocument } from 'pdfkit';
import { posterWordsIn } from '../words/poster-words.ts';
import { colours, mm, textBlock } from './blocks.ts';
import { drawList } from './distribution-list.ts';
import type { Kit } from './kit.ts';
import { onSheet, posterDrawer, type Sheet, sheets } from './sheets.ts';
import { type Speech, speechOf } from './speech.ts';
import type { Typefaces } from './typefaces.ts';

/** The bytes of the PDF. */
export async function drawKit(kit: Kit, typefaces: Typefaces): Promise<Uint8Array<ArrayBuffer>> {
  // A third of a second to load, and most requests of a function draw nothing.
  const { PDFDocument: Document } = await import('pdfkit');
  const doc = new Document({
    ...{ autoFirstPage: false, font: null, lang: 'vi', displayTitle: true },
    info: { Title: kit.title, Creator: 'Lòng dân', Producer: 'Lòng dân', CreationDate: kit.madeAt },
  });
  drawSheets(doc, kit, typefaces, speechOf(kit));
  if (kit.list) drawList(doc, typefaces, kit);
  doc.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of doc) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

function drawSheets(doc: PDFDocument, { layout, posters }: Kit, typefaces: Typefaces, speech: Speech): void {
  const sheet = sheets[layout];
  const draw = posterDrawer(typefaces, speech, layout);
  const many = onSheet(layout);
  for (let first = 0; first < posters.length; first += many) {
    doc.addPage({ size: 'A4', layout: sheet.turned, margin: 0 });
    sheet.cells.forEach((cell, i) => {
      const poster = posters[sheet.bothSides ? first : first + i];
      if (poster === undefined) return;
      const block = draw(poster);
      doc.save().translate(cell.x, cell.y);
      if (cell.turned) doc.translate(sheet.cell.width, sheet.cell.height).rotate(180);
      block.draw(doc, 0, 0);
      doc.restore();
    });
    drawGuides(doc, sheet, typefaces);
  }
}

/** Hairlines to cut along, or the fold, which says what it is. */
function drawGuides(doc: PDFDocument, { cell, width, height, bothSides }: Sheet, typefaces: Typefaces): void {
  for (let x = cell.width; x < width - 1; x += cell.width) doc.moveTo(x, 0).lineTo(x, height);
  for (let y = cell.height; y < height - 1; y += cell.height) doc.moveTo(0, y).lineTo(width, y);
  doc
    .lineWidth(0.5)
    .dash(mm(1.2), { space: mm(1.2) })
    .strokeColor(colours.soft)
    .stroke()
    .undash();
  if (!bothSides) return;
  const style = { weight: 'regular', size: 6.5, width: mm(60), align: 'left', colour: colours.soft } as const;
  textBlock(typefaces, posterWordsIn('vi').fold, style).draw(doc, mm(8), cell.height + mm(0.6));
}
