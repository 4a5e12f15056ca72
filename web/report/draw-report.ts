// How does a report become a file that can be printed and filed? Head, notices, findings, pictures, tables, notes; the same figures give the same bytes.
import type { Chart } from '../../functions/domain/report-chart.ts';
import type { DocumentPart, DocumentTable, ReportDocument } from '../../functions/domain/report-document.ts';
import { mm } from '../poster/blocks.ts';
import type { Typefaces } from '../poster/typefaces.ts';
import { chartWords } from '../words/report-chart-words.ts';
import { reportHeadings } from '../words/report-document-words.ts';
import { paperWords as words } from '../words/report-paper-words.ts';
import { drawBars } from './bar-chart.ts';
import { drawHead, drawSigning, drawTitle } from './document-head.ts';
import { type About, writeFile } from './file-of-pages.ts';
import { drawLeanings } from './leaning-chart.ts';
import { type Paper, turnPage } from './paper.ts';
import { drawCaption, drawHeading, drawNotes, drawNotices, drawParagraph, drawRemark } from './prose.ts';
import { drawTable, startOf } from './table.ts';

/** The bytes of the PDF. */
export async function drawReport(document: ReportDocument, about: About, typefaces: Typefaces): Promise<Uint8Array> {
  const { bytes } = await writeFile(about, typefaces, (paper) => {
    drawHead(paper, document.issuer, about.day.slice(0, 4));
    drawTitle(paper, document.title, document.subtitle);
    drawNotices(paper, document.notices, about.demo);
    const numbers = { charts: 0, tables: 0 };
    for (const part of document.parts) drawPart(paper, part, numbers);
    drawNotes(paper, reportHeadings.notes, document.notes);
    drawSigning(paper);
  });
  return bytes;
}

type Numbers = { charts: number; tables: number };

/** More columns than this do not fit an upright page. */
const uprightColumns = 8;
const isWide = ({ columns }: DocumentTable): boolean => columns.length > uprightColumns;

function drawPart(paper: Paper, { heading, paragraphs, charts, tables }: DocumentPart, numbers: Numbers): void {
  const turned = tables.some(isWide) ? 'landscape' : 'portrait';
  if (turned !== paper.turned) turnPage(paper, turned);
  drawHeading(paper, heading);
  for (const paragraph of paragraphs) drawParagraph(paper, paragraph);
  for (const chart of charts) {
    numbers.charts += 1;
    drawChart(paper, chart, numbers.charts);
  }
  for (const table of tables) {
    numbers.tables += 1;
    drawCaption(paper, words.table(numbers.tables, table.title), startOf(paper, table));
    drawTable(paper, table);
  }
}

function drawChart(paper: Paper, chart: Chart, number: number): void {
  drawCaption(paper, chartWords.caption(number, chart.title), keepFor(chart));
  if (chart.kind === 'bars') drawBars(paper, chart);
  else drawLeanings(paper, chart);
  drawRemark(paper, chart.kind === 'leanings' ? chartWords.leaning : chartWords.bars(chart));
}

/** A short picture stays whole, a long one begins with enough to be one. */
const keepFor = (chart: Chart): number =>
  mm(12) + mm(7.2) * Math.min(5, chart.kind === 'bars' ? chart.bars.length : chart.rows.length);
