// How does one figure's derivation fit one page? Drawn as large as it may be, and smaller until it does.
import type { DocumentPart, ReportDocument } from '../../functions/domain/report-document.ts';
import { colours, mm, textBlock } from '../poster/blocks.ts';
import type { Typefaces } from '../poster/typefaces.ts';
import { type About, writeFile } from './file-of-pages.ts';
import { type Paper, place, widthOf } from './paper.ts';
import { drawNotices } from './prose.ts';
import { setText } from './set-text.ts';
import { drawTable } from './table.ts';

type Explained = Pick<ReportDocument, 'title' | 'subtitle' | 'notices' | 'parts'>;

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];

/** The bytes of the PDF: one page, unless even the smallest letters that can be read do not fit on it. */
export async function drawExplanation(explained: Explained, about: About, typefaces: Typefaces): Promise<Uint8Array> {
  for (const scale of scales) {
    const { bytes, pages } = await writeFile(about, typefaces, (paper) => drawAll(paper, explained, about.demo, scale));
    if (pages === 1 || scale === scales.at(-1)) return bytes;
  }
  throw new Error('An explanation was drawn at no size');
}

function drawAll(paper: Paper, { title, subtitle, notices, parts }: Explained, demo: boolean, scale: number): void {
  const head = (text: string, type: string, size: number) => {
    const style = { size: size * scale, width: widthOf(paper), weight: 'bold', colour: colours.ink } as const;
    place(paper, type, textBlock(paper.typefaces, text, style));
  };
  head(title, 'H1', 15);
  head(subtitle, 'P', 11.5);
  paper.y += mm(3) * scale;
  drawNotices(paper, notices, demo, scale);
  for (const part of parts) drawStep(paper, part, scale);
}

function drawStep(paper: Paper, { heading, paragraphs, tables }: DocumentPart, scale: number): void {
  const width = widthOf(paper);
  const say = (type: string, text: string, size: number, weight: 'bold' | 'regular') =>
    place(paper, type, setText(paper.typefaces, text, { size: size * scale, width, weight }));
  say('H2', heading, 10.5, 'bold');
  for (const paragraph of paragraphs) {
    paper.y += mm(0.6) * scale;
    say('P', paragraph, 9.5, 'regular');
  }
  paper.y += mm(1.2) * scale;
  for (const table of tables) drawTable(paper, table, scale);
  paper.y += mm(1.4) * scale;
}
