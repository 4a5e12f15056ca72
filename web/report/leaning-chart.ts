// How is it shown to which side answers lean? Low levels to the left of a middle line, high ones to the right, told apart by pattern and grey.
import type { PDFDocument } from 'pdfkit';
import type { Leaning, LeaningChart } from '../../functions/domain/report-chart.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';
import { colours, mm } from '../poster/blocks.ts';
import { chartInWords, chartWords } from '../words/report-chart-words.ts';
import { drawFigures, drawName, lanes } from './bar-chart.ts';
import { margins, type Paper, roomOn, tag, turnPage } from './paper.ts';
import { setText } from './set-text.ts';

const rowHeight = mm(8);
const legendHeight = mm(7);

/** Draws the rows, on as many pages as they need, each with its legend. */
export function drawLeanings(paper: Paper, chart: LeaningChart): void {
  let left = chart.rows;
  const reach = reachOf(chart);
  while (left.length > 0) {
    if (roomOn(paper) < legendHeight + rowHeight) turnPage(paper);
    const some = left.slice(0, Math.floor((roomOn(paper) - legendHeight) / rowHeight));
    tag(paper.doc, paper.whole, 'Figure', () => drawPiece(paper, { ...chart, rows: some }, reach), {
      alt: chartInWords({ ...chart, rows: some }),
    });
    paper.y += legendHeight + some.length * rowHeight + mm(1.5);
    left = left.slice(some.length);
  }
}

/** Shares to the left and right of the middle; the middle level of an odd number lies on it. */
function sidesOf({ counts, base }: Leaning): { below: number; above: number } {
  const half = (counts.length - 1) / 2;
  const share = (from: (i: number) => boolean) =>
    counts.reduce((all, count, i) => all + (from(i) ? count : i === half ? count / 2 : 0), 0) / base;
  return { below: share((i) => i < half), above: share((i) => i > half) };
}

/** How far any row reaches to each side: all are drawn to one measure. */
function reachOf({ rows }: LeaningChart): { below: number; above: number } {
  const sides = rows.map(sidesOf);
  return { below: Math.max(...sides.map(({ below }) => below)), above: Math.max(...sides.map(({ above }) => above)) };
}

function drawPiece(paper: Paper, { levels, rows }: LeaningChart, reach: { below: number; above: number }): void {
  const at = lanes(paper, mm(64));
  const unit = (at.to - at.from) / (reach.below + reach.above);
  const middle = at.from + reach.below * unit;
  const looks = levels.map((_, i) => lookOf(i, levels.length));
  drawLegend(paper, levels, looks);
  const top = paper.y + legendHeight;
  // Below the bars, lest it run through a number.
  const line = paper.doc.moveTo(middle, top).lineTo(middle, top + rows.length * rowHeight);
  line.lineWidth(1).strokeColor(colours.black).stroke();
  rows.forEach((row, i) => {
    const y = top + i * rowHeight;
    drawName(paper, row.label, y, at.names, rowHeight);
    drawRow(paper, row, looks, middle - sidesOf(row).below * unit, y, unit);
    drawFigures(paper, { figure: row.figure, base: chartWords.answers(row.base) }, at, y, rowHeight);
  });
}

type Look = { ground: string; ink: string; hatch: boolean };

/** Low levels are hatched and high ones plain, each darker the further out; the middle is white. */
function lookOf(level: number, levels: number): Look {
  const half = (levels - 1) / 2;
  const outer = half === 0 ? 0 : Math.abs(level - half) / half;
  if (outer === 0) return { ground: '#ffffff', ink: colours.ink, hatch: false };
  if (level < half) return { ground: outer > 0.6 ? '#e9c9b8' : '#f7e9e0', ink: colours.ink, hatch: true };
  return outer > 0.6
    ? { ground: colours.accent, ink: colours.white, hatch: false }
    : { ground: '#a9cdd2', ink: colours.ink, hatch: false };
}

function drawLegend({ doc, typefaces, y }: Paper, levels: string[], looks: Look[]): void {
  let x = margins.left;
  levels.forEach((level, i) => {
    const look = looks[i];
    if (look === undefined) return;
    drawSegment(doc, look, { x, y: y + mm(1.2), width: mm(5), height: mm(3.2) });
    const size = 7.5;
    setText(typefaces, level, { size, width: mm(80) }).draw(doc, x + mm(6.2), y + mm(0.9));
    x += mm(6.2) + typefaces('regular', level).measure(level) * size + mm(4);
  });
}

function drawRow(paper: Paper, { counts, base }: Leaning, looks: Look[], from: number, y: number, unit: number): void {
  let x = from;
  counts.forEach((count, i) => {
    const width = (count / base) * unit;
    const look = looks[i];
    if (look === undefined || count === 0) return;
    const box = { x, y: y + rowHeight * 0.16, width, height: rowHeight * 0.68 };
    drawSegment(paper.doc, look, box);
    drawCount(paper, numberText(count), look, box);
    x += width;
  });
}

type Box = { x: number; y: number; width: number; height: number };

function drawSegment(doc: PDFDocument, { ground, hatch }: Look, { x, y, width, height }: Box): void {
  doc.rect(x, y, width, height).fillColor(ground).fill();
  if (hatch) {
    doc.save().rect(x, y, width, height).clip();
    for (let step = -height; step < width; step += mm(1.1))
      doc.moveTo(x + step, y + height).lineTo(x + step + height, y);
    doc.lineWidth(0.35).strokeColor('#8a6a58').stroke().restore();
  }
  doc.rect(x, y, width, height).lineWidth(0.5).strokeColor(colours.ink).stroke();
}

/** Where it fits; the table has all. On a hatched ground it stands on a plain one. */
function drawCount({ doc, typefaces }: Paper, text: string, { ground, ink, hatch }: Look, box: Box): void {
  const size = 7;
  const wide = typefaces('regular', text).measure(text) * size;
  if (wide + mm(1.2) > box.width) return;
  const block = setText(typefaces, text, { size, width: box.width, align: 'centre', colour: ink, leading: 1.1 });
  const y = box.y + (box.height - block.height) / 2;
  if (hatch) {
    const under = { x: box.x + (box.width - wide) / 2 - 1, width: wide + 2 };
    doc.rect(under.x, y, under.width, block.height).fillColor(ground).fill();
  }
  block.draw(doc, box.x, y);
}
