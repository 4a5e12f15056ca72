// How does a filed document open? The issuer at the left, the state's name and motto at the right, number and date, then what it is (NĐ 30/2020).
import { colours, mm, textBlock } from '../poster/blocks.ts';
import { paperWords as words } from '../words/report-paper-words.ts';
import { makeRoom, margins, ornament, type Paper, place, tag, widthOf } from './paper.ts';
import { type Hand, setText } from './set-text.ts';

/** Draws the two columns at the top of the first page. */
export function drawHead(paper: Paper, issuer: string, year: string): void {
  const width = widthOf(paper);
  const left = { x: margins.left, width: width * 0.42 };
  const right = { x: margins.left + width * 0.44, width: width * 0.56 };
  const top = paper.y;
  const set = (text: string, at: typeof left, y: number, hand: Partial<Hand>) => {
    const block = setText(paper.typefaces, text, { size: 10.5, width: at.width, align: 'centre', ...hand });
    tag(paper.doc, paper.whole, 'P', () => block.draw(paper.doc, at.x, y));
    return y + block.height;
  };
  const issued = set(issuer.toLocaleUpperCase('vi'), left, top, { weight: 'bold' });
  underline(paper, left, issued + mm(1), mm(22));
  const stated = set(words.state, right, top, { weight: 'bold', size: 10 });
  const moved = set(words.motto, right, stated, { weight: 'bold', size: 10.5 });
  underline(paper, right, moved + mm(1), mm(48));
  const below = Math.max(issued, moved) + mm(4.5);
  const numbered = set(words.number, left, below, {});
  paper.y = Math.max(numbered, set(words.dated(year), right, below, { size: 10 })) + mm(9);
}

function underline({ doc }: Paper, at: { x: number; width: number }, y: number, length: number): void {
  const from = at.x + (at.width - length) / 2;
  ornament(doc, () =>
    doc
      .moveTo(from, y)
      .lineTo(from + length, y)
      .lineWidth(0.7)
      .strokeColor('#000')
      .stroke(),
  );
}

/** The name of the document and what it is about, in lines of nearly one length. */
export function drawTitle(paper: Paper, title: string, subtitle: string): void {
  const set = (text: string, type: string, size: number) => {
    const style = { size, width: widthOf(paper), weight: 'bold', colour: colours.ink } as const;
    place(paper, type, textBlock(paper.typefaces, text, style));
  };
  set(title, 'H1', 15);
  // What is measured stands on its own line; of what and when below it.
  const [what = '', ...of] = subtitle.split(' · ');
  for (const line of [what, of.join(' · ')]) set(line, 'P', 11.5);
  underline(paper, { x: margins.left, width: widthOf(paper) }, paper.y + mm(1.2), mm(40));
  paper.y += mm(6);
}

/** Who receives it at the left, who signs at the right; the room between is for the seal. */
export function drawSigning(paper: Paper): void {
  const width = widthOf(paper) / 2;
  makeRoom(paper, mm(45));
  const top = paper.y + mm(8);
  const set = (text: string, side: 0 | 1, y: number, hand: Partial<Hand>) => {
    const block = setText(paper.typefaces, text, { size: 10.5, width, ...hand });
    tag(paper.doc, paper.whole, 'P', () => block.draw(paper.doc, margins.left + side * width, y));
    return y + block.height;
  };
  const [first, ...others] = words.recipients;
  let below = set(first, 0, top, { weight: 'bold', size: 9.5 });
  for (const line of others) below = set(line, 0, below, { size: 9 });
  const signer = set(words.signer, 1, top, { weight: 'bold', align: 'centre' });
  set(words.signing, 1, signer, { size: 9, align: 'centre' });
  paper.y = top + mm(37);
}
