// How do a report's sentences stand? Notices in a frame before any figure, headings that keep what follows, paragraphs, notes in small.
import { type Block, colours, mm, rule, space, stack } from '../poster/blocks.ts';
import { makeRoom, margins, ornament, type Paper, place, tag, widthOf } from './paper.ts';
import { setText } from './set-text.ts';

/** What must be read first; the first line stands out where it says that nothing here is real. */
export function drawNotices(paper: Paper, notices: string[], loud: boolean, scale = 1): void {
  const padding = mm(3.5) * scale;
  const width = widthOf(paper) - 2 * padding;
  const blocks = notices.map((text, i) =>
    setText(paper.typefaces, text, { size: 9.5 * scale, width, weight: loud && i === 0 ? 'bold' : 'regular' }),
  );
  const height = stack(blocks.flatMap((block) => [block, space(mm(1))])).height + 2 * padding - mm(1);
  makeRoom(paper, height);
  ornament(paper.doc, () => frame(paper, height));
  paper.y += padding;
  for (const block of blocks) {
    place(paper, 'P', block, margins.left + padding);
    paper.y += mm(1);
  }
  paper.y += padding + mm(3);
}

function frame({ doc, y, ...paper }: Paper, height: number): void {
  const width = widthOf({ doc, y, ...paper });
  doc.rect(margins.left, y, width, height).fillColor('#f3f7f8').fill();
  doc.rect(margins.left, y, mm(1.2), height).fillColor(colours.accent).fill();
}

export function drawHeading(paper: Paper, text: string): void {
  const block = setText(paper.typefaces, text, { size: 12, width: widthOf(paper), weight: 'bold' });
  makeRoom(paper, block.height + mm(30));
  paper.y += mm(2);
  place(paper, 'H2', block);
  paper.y += mm(2);
}

export function drawParagraph(paper: Paper, text: string): void {
  const hand = { size: 11, width: widthOf(paper), align: 'both', indent: mm(10), leading: 1.4 } as const;
  place(paper, 'P', setText(paper.typefaces, text, hand));
  paper.y += mm(2);
}

/** The name of a picture or a table; the thing itself stays with it. */
export function drawCaption(paper: Paper, text: string, keep: number): void {
  const block = setText(paper.typefaces, text, { size: 9.5, width: widthOf(paper), weight: 'bold' });
  makeRoom(paper, block.height + mm(1.5) + keep);
  place(paper, 'P', block);
  paper.y += mm(1.5);
}

/** In small, after a line. */
export function drawNotes(paper: Paper, heading: string, notes: string[]): void {
  const line = (text: string, bold: boolean): Block =>
    setText(paper.typefaces, text, { size: 8.5, width: widthOf(paper), weight: bold ? 'bold' : 'regular' });
  makeRoom(paper, mm(25));
  const { doc, y } = paper;
  paper.y += mm(2);
  ornament(doc, () => rule(mm(50), 0.6, colours.soft).draw(doc, margins.left, y));
  place(paper, 'H3', line(heading, true));
  for (const [i, note] of notes.entries()) {
    paper.y += mm(0.8);
    place(paper, 'P', line(`${i + 1}. ${note}`, false));
  }
}

/** A sentence in small below a picture. */
export function drawRemark(paper: Paper, text: string): void {
  const block = setText(paper.typefaces, text, { size: 8, width: widthOf(paper), colour: colours.soft });
  const { y } = paper;
  tag(paper.doc, paper.whole, 'P', () => block.draw(paper.doc, margins.left, y));
  paper.y += block.height + mm(3);
}
