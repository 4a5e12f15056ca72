// How does a filed document open? The issuer at the left, the state's name and motto at the right, number and date, then what it is (NĐ 30/2020).
import { mm } from '../poster/blocks.ts';
import { paperWords as words } from '../words/report-paper-words.ts';
import { margins, ornament, type Paper, place, tag, widthOf } from './paper.ts';
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

/** The name of the document and what it is about. */
export function drawTitle(paper: Paper, title: string, subtitle: string): void {
  const set = (text: string, type: string, size: number) => {
    const width = widthOf(paper);
    place(paper, type, setText(paper.typefaces, text, { size, width, align: 'centre', weight: 'bold' }));
  };
  set(title, 'H1', 15);
  set(subtitle, 'P', 11.5);
  underline(paper, { x: margins.left, width: widthOf(paper) }, paper.y + mm(1.2), mm(40));
  paper.y += mm(6);
}
