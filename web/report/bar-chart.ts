// How are bars drawn so that a black-and-white copy still shows them? Outlined, from zero, a heavy line for the reach of chance, n beside each.
import type { Bar, BarChart } from '../../functions/domain/report-chart.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';
import { colours, mm, textBlock } from '../poster/blocks.ts';
import { chartInWords, chartWords } from '../words/report-chart-words.ts';
import { margins, type Paper, roomOn, tag, turnPage, widthOf } from './paper.ts';
import { setText } from './set-text.ts';

/** The columns of a picture: names, bars, figures, n. */
export function lanes(paper: Paper, names: number) {
  const width = widthOf(paper);
  const [figure, base] = [mm(17), mm(19)];
  const from = margins.left + names + mm(2);
  const to = margins.left + width - figure - base;
  return { names: names, from, to, figure: to + mm(1), base: margins.left + width - base, figureWidth: figure - mm(1) };
}
type Lanes = ReturnType<typeof lanes>;

const axisHeight = mm(5);

/** Draws the bars, on as many pages as they need; each piece is a picture with its own words. */
export function drawBars(paper: Paper, chart: BarChart): void {
  const rowHeight = chart.bars.length > 24 ? mm(4.6) : mm(6.4);
  const at = lanes(paper, mm(56));
  let left = chart.bars;
  while (left.length > 0) {
    if (roomOn(paper) < axisHeight + rowHeight) turnPage(paper);
    const some = left.slice(0, Math.floor((roomOn(paper) - axisHeight) / rowHeight));
    tag(paper.doc, paper.whole, 'Figure', () => drawPiece(paper, chart, some, at, rowHeight), {
      alt: chartInWords({ ...chart, bars: some }),
    });
    paper.y += axisHeight + some.length * rowHeight + mm(1.5);
    left = left.slice(some.length);
  }
}

function drawPiece(paper: Paper, chart: BarChart, bars: Bar[], at: Lanes, rowHeight: number): void {
  const [lowest = 0] = chart.ticks;
  const highest = chart.ticks.at(-1) ?? 1;
  const place = (value: number) => at.from + ((value - lowest) / (highest - lowest)) * (at.to - at.from);
  drawAxis(paper, chart, place, bars.length * rowHeight);
  bars.forEach((bar, i) => {
    const y = paper.y + axisHeight + i * rowHeight;
    drawName(paper, bar.label, y, at.names, rowHeight);
    drawBar(paper, bar, y, rowHeight, place);
    drawFigures(paper, { figure: bar.figure, base: chartWords[chart.of](bar.base) }, at, y, rowHeight);
  });
}

function drawAxis({ doc, typefaces, y }: Paper, { ticks, percent }: BarChart, place: Place, height: number): void {
  for (const tick of ticks) {
    const x = place(tick);
    const digits = Number.isInteger(tick) ? 0 : 2;
    const label = setText(typefaces, `${numberText(tick, digits)}${percent ? '%' : ''}`, {
      ...{ size: 7, width: mm(14), align: 'centre', colour: colours.soft },
    });
    label.draw(doc, x - mm(7), y + mm(0.6));
    doc
      .moveTo(x, y + axisHeight - mm(0.6))
      .lineTo(x, y + axisHeight + height)
      .lineWidth(tick === 0 ? 0.9 : 0.3)
      .strokeColor(tick === 0 ? colours.ink : '#c4cdd2')
      .stroke();
  }
}

type Place = (value: number) => number;

/** On one line, smaller or cut short where it is long: the table has it whole. */
export function drawName({ doc, typefaces }: Paper, text: string, y: number, width: number, height: number): void {
  const style = {
    weight: 'regular',
    colour: colours.ink,
    size: 8.5,
    smallest: 6.5,
    align: 'left',
    leading: 1.15,
  } as const;
  const block = textBlock(typefaces, text, { ...style, width, height: height * 0.98 });
  block.draw(doc, margins.left, y + (height - block.height) / 2);
}

function drawBar({ doc }: Paper, { value, bounds }: Bar, y: number, rowHeight: number, place: Place): void {
  const [top, thick] = [y + rowHeight * 0.2, rowHeight * 0.6];
  const [from, to] = [Math.min(place(0), place(value)), Math.max(place(0), place(value))];
  doc
    .rect(from, top, to - from, thick)
    .lineWidth(0.7)
    .fillAndStroke('#c9dfe2', colours.accent);
  if (bounds === null) return;
  const [low, high, middle] = [place(bounds.low), place(bounds.high), top + thick / 2];
  const cap = thick * 0.28;
  doc.moveTo(low, middle).lineTo(high, middle);
  doc.moveTo(low, middle - cap).lineTo(low, middle + cap);
  doc.moveTo(high, middle - cap).lineTo(high, middle + cap);
  doc.lineWidth(1.3).strokeColor(colours.black).stroke();
}

export function drawFigures(
  { doc, typefaces }: Paper,
  { figure, base }: { figure: string; base: string },
  at: Lanes,
  y: number,
  height: number,
): void {
  const write = (text: string, x: number, width: number, weight: 'bold' | 'regular', size: number) => {
    const block = setText(typefaces, text, { size, weight, width, align: 'right', leading: 1.15 });
    block.draw(doc, x, y + (height - block.height) / 2);
  };
  write(figure, at.figure, at.figureWidth, 'bold', 8.5);
  write(base, at.base, mm(19), 'regular', 7);
}
