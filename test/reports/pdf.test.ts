// Is the report that is filed whole? Every number of its tables is on paper, within the margins, in letters that are in the file, and the same when written twice.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../functions/domain/report-document.ts';
import { explanationOf } from '../../functions/operations/explanation.ts';
import type { ReportFigures } from '../../functions/operations/report-figures.ts';
import { explanationPdf, reportPdf } from '../../functions/operations/report-pdf.ts';
import { reportDocument } from '../../functions/operations/report-text.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { fontsOn, openPdf, sizeOf, textOf, type Words, wordsOn } from '../posters/pdf-pages.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { madeFigures } from './drawn-figures.ts';

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** The words of every page. */
async function pagesOf(pdf: PDFDocumentProxy): Promise<Words[][]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  return Promise.all(numbers.map(async (number) => wordsOn(await pdf.getPage(number))));
}

/** Words that leave the margins of NĐ 30/2020, of one tenth of a millimetre and more. */
async function outside(pdf: PDFDocumentProxy, pages: Words[][]): Promise<string[]> {
  const sizes = await Promise.all(pages.map(async (_, i) => sizeOf(await pdf.getPage(i + 1))));
  return pages.flatMap((words, i) => {
    const { width = 0, height = 0 } = sizes[i] ?? {};
    const isOut = ({ x, y, width: wide }: Words) => x < 27.9 || x + wide > width - 15.9 || y < 10 || y > height - 8;
    return words.filter(isOut).map(({ text }) => text);
  });
}

describe('report.pdf', () => {
  let figures: ReportFigures;
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  let pages: Words[][];
  beforeAll(async () => {
    figures = madeFigures({ units: 40, services: 3 });
    bytes = await reportPdf(figures, installedFonts);
    pdf = await openPdf(bytes);
    pages = await pagesOf(pdf);
  });

  it('has every cell of every table, row by row, and every sentence', () => {
    const text = squeezed(pages.map(textOf).join(' '));
    const { parts, notices, notes } = reportDocument(figures);
    const rows = parts.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
    expect(rows.length).toBeGreaterThan(60);
    const said = [...rows.map((row) => row.map(cellText).join('')), ...notices, ...parts.flatMap((p) => p.paragraphs)];
    expect([...said, ...notes].filter((one) => !text.includes(squeezed(one)))).toEqual([]);
  });

  it('opens as a state document, numbers its pages, and says on each that its figures are not real', () => {
    const texts = pages.map(textOf);
    for (const line of ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BÁO CÁO'])
      expect(texts[0]).toContain(line);
    expect(texts[0]).toContain('Độc lập - Tự do - Hạnh phúc');
    for (const [i, text] of texts.entries()) {
      expect(text).toContain(`Trang ${i + 1}/${texts.length}`);
      expect(text).toContain('DỮ LIỆU MINH HỌA');
    }
  });

  it('repeats the headings where a table goes on', () => {
    const withUnits = pages.filter((words) => /Ủy ban nhân dân xã .*Nhóm \d/.test(textOf(words)));
    expect(withUnits.length).toBeGreaterThan(1);
    for (const words of withUnits) expect(squeezed(textOf(words))).toContain(squeezed('Khoảng dao động do số phiếu'));
  });

  it('keeps its text within the margins and its letters in the file', async () => {
    expect(await outside(pdf, pages)).toEqual([]);
    const fonts = await Promise.all(pages.map(async (_, i) => fontsOn(await pdf.getPage(i + 1))));
    expect(fonts.flat().filter(({ embedded }) => !embedded)).toEqual([]);
    expect(fonts.flat().length).toBeGreaterThan(0);
  });

  it('can be heard: headings, tables with their headings, and pictures in words, in Vietnamese', async () => {
    const trees = await Promise.all(
      pages.map(async (_, i) => JSON.stringify(await (await pdf.getPage(i + 1)).getStructTree())),
    );
    const whole = trees.join('');
    for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Figure']) expect(whole).toContain(`"role":"${role}"`);
    const factors = figures.rows.flatMap((row) => (row.suppressed ? [] : row.sections)).slice(0, 5);
    for (const { index } of factors) expect(whole).toContain(`: ${String(index).replace('.', ',')}`);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getMetadata()).toMatchObject({ info: { Language: 'vi' } });
  });

  it('is the same whenever it is written, whoever opens the fonts', async () => {
    const again = await reportPdf(madeFigures({ units: 40, services: 3 }), (name) => installedFonts(name));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('explanation.pdf', () => {
  it('is one page that comes to the figure, in letters that are in the file, the same every time', async () => {
    const figures = madeFigures({ units: 3, services: 1, people: 40 });
    const bytes = await explanationPdf(figures, installedFonts);
    const again = await explanationPdf(figures, (name) => installedFonts(name));
    expect(Buffer.from(again ?? []).equals(Buffer.from(bytes ?? []))).toBe(true);
    const pdf = await openPdf(bytes ?? new Uint8Array());
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(1);
    expect(await outside(pdf, pages)).toEqual([]);
    const text = squeezed(pages.map(textOf).join(' '));
    const { parts = [] } = explanationOf(figures) ?? {};
    const said = parts.flatMap(({ heading, paragraphs, tables }) => [
      ...[heading, ...paragraphs],
      ...tables.flatMap(({ rows }) => rows.map((row) => row.map(cellText).join(''))),
    ]);
    expect(said.filter((one) => !text.includes(squeezed(one)))).toEqual([]);
    expect((await fontsOn(await pdf.getPage(1))).filter(({ embedded }) => !embedded)).toEqual([]);
  });

  it('divides as it says: each criterion, and their mean', () => {
    const { parts = [] } = explanationOf(madeFigures({ units: 3, services: 1 })) ?? {};
    const rows = parts.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map((row) => row.map(cellText))));
    const number = (text = '') => Number(text.replaceAll('.', '').replace(',', '.').replace('…', ''));
    const scores = rows.map(([, , points, base]) => (100 * number(points)) / number(base));
    expect(rows).toHaveLength(16);
    for (const [i, row] of rows.entries()) expect(Math.abs(number(row[4]) - (scores[i] ?? 0))).toBeLessThan(0.0001);
    const mean = scores.reduce((all, one) => all + one, 0) / scores.length;
    const said = /: 16 = ([\d.,]+)/.exec(parts.map(({ paragraphs }) => paragraphs.join(' ')).join(' '))?.[1];
    expect(Math.abs(number(said) - mean)).toBeLessThan(0.0001);
  });

  it('stays one page for the questionnaire that asks most', async () => {
    const most = madeFigures({ units: 2, services: 1, questionnaire: 'sipas-39' });
    const pdf = await openPdf((await explanationPdf(most, installedFonts)) ?? new Uint8Array());
    const words = await pagesOf(pdf);
    expect(words).toHaveLength(1);
    expect(Math.min(...words.flat().map(({ size }) => size))).toBeGreaterThan(1.9);
  });

  const methods = libraryQuestionnaires.flatMap(({ id, methods: its }) => its.map((one) => [id, one.id] as const));
  it.each(methods)('of %s by %s comes to its figure', (questionnaire, method) => {
    const figures = madeFigures({ units: 2, services: 1, questionnaire, method });
    const { parts = [] } = explanationOf(figures) ?? {};
    const [top] = figures.rows;
    expect(parts.length > 0).toBe(top?.suppressed === false && top.index !== null);
  });
});
