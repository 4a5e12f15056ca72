// Do the workbook and the text document of a report say what its figures say? Read back by programs that did not write them.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook, { type SheetData } from 'read-excel-file/node';
import { beforeAll, describe, expect, it, test, vi } from 'vitest';
import type { ReportFigures, ShownRow } from '../../functions/operations/report-figures.ts';
import { letterFile, reportLetter } from '../../functions/operations/report-letter.ts';
import { reportWorkbook, workbookFile } from '../../functions/operations/report-workbook.ts';
import { madeFigures } from './made-figures.ts';

const names = ['=1+1', 'Xã "A" & <B>'];
const province = madeFigures({ target: 93, names });
const hospital = madeFigures({ questionnaire: 'byt-ngoai-tru', target: 90 });

const wholeRows = ({ rows }: ReportFigures): ShownRow[] =>
  rows.flatMap((row) => (row.suppressed || row.serviceId !== null ? [] : [row]));
const top = (figures: ReportFigures): ShownRow => {
  const [row] = wholeRows(figures);
  if (row === undefined) throw new Error('No row');
  return row;
};

type Value = SheetData[number][number];
/** Below the title and the notice: a row per record, by heading. */
const recordsOf = (data: SheetData): Record<string, Value>[] => {
  const [, , headings = [], ...rows] = data;
  return rows.map((cells) => Object.fromEntries(headings.map((heading, i) => [String(heading), cells[i] ?? null])));
};
async function sheetsOf(figures: ReportFigures): Promise<Map<string, SheetData>> {
  const sheets = await readWorkbook(Buffer.from(await reportWorkbook(figures)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}
const textOf = (docx: Uint8Array): string => {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const plain = xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');
  return plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
};
const percent = (value: number | null): string => `${(value ?? Number.NaN).toFixed(2).replace('.', ',')}%`;

describe('the workbook', () => {
  let sheets: Map<string, SheetData>;
  const records = (name: string) => recordsOf(sheets.get(name) ?? []);
  beforeAll(async () => {
    sheets = await sheetsOf(province);
  });

  it('has a sheet for each question a reader has', () => {
    expect([...sheets.keys()]).toEqual([
      ...['Tổng hợp theo đơn vị', 'Yếu tố', 'Tiêu chí', 'Mức độ trả lời', 'Dịch vụ', 'Báo cáo CCHC'],
      ...['Số liệu', 'Phương pháp và ghi chú'],
    ]);
  });

  it('says on every sheet whom its figures speak for', () => {
    for (const [name, data] of sheets)
      expect([name, data[1]?.[0]]).toEqual([name, expect.stringContaining('tự nguyện trả lời')]);
  });

  it('has every row of the figures with the same numbers, and what is withheld empty', () => {
    const read = records('Số liệu');
    expect(read).toHaveLength(province.rows.length);
    for (const [i, row] of province.rows.entries()) {
      const it = read[i] ?? {};
      expect(it).toMatchObject({ 'Định danh đơn vị': row.agencyId, 'Định danh dịch vụ': row.serviceId });
      if (row.suppressed)
        expect(it).toMatchObject({ 'Chưa đủ số phiếu': 'Có', 'Số phiếu hợp lệ': null, 'Chỉ số': null });
      else {
        expect(it).toMatchObject({ 'Số phiếu hợp lệ': row.responses, 'Chỉ số': row.index, 'Bỏ trống': row.blanks });
        for (const { id, index, base } of [...row.sections, ...row.questions])
          expect(it).toMatchObject({ [id]: index, [`${id} (số câu được tính)`]: base });
      }
    }
  });

  it('has every unit with its factors and criteria', () => {
    const units = records('Tổng hợp theo đơn vị');
    const byCode = new Map(units.map((unit) => [unit['Mã đơn vị'], unit]));
    for (const row of wholeRows(province)) {
      const code = province.agencies.find(({ id }) => id === row.agencyId)?.code ?? '';
      expect(byCode.get(code)).toMatchObject({
        ...{ 'Số phiếu hợp lệ': row.responses, 'Chỉ số kỳ này': row.index, 'Mục tiêu "≥"': 93 },
        'Đạt/Chưa đạt': row.target?.met ? 'Đạt' : 'Chưa đạt',
      });
    }
    const criteria = records('Tiêu chí').filter((one) => one['Đơn vị'] === 'Tỉnh Thử Nghiệm');
    expect(criteria.map((one) => [one['Mã'], one['Chỉ số'], one['Mức 5']])).toEqual(
      top(province).questions.map(({ id, index, counts }) => [id, index, counts['5']]),
    );
  });

  it('keeps days as days, codes with their zeros, and texts that look like formulas as texts', () => {
    const [data = {}] = records('Số liệu');
    expect(data['Phiếu từ ngày']).toEqual(new Date('2026-07-01'));
    expect(
      records('Phương pháp và ghi chú').find((one) => one['Nội dung'] === 'Chốt số liệu lúc')?.['Giá trị'],
    ).toEqual(new Date('2026-10-05T00:00:00Z'));
    const units = records('Tổng hợp theo đơn vị');
    expect(units.map((unit) => [unit['Mã đơn vị'], unit['Đơn vị']])).toEqual(
      expect.arrayContaining([
        ['000', '=1+1'],
        ['001', 'Xã "A" & <B>'],
      ]),
    );
  });

  it('gives levels as Huế files them: counts that add up to those who chose, shares of them', () => {
    const read = records('Mức độ trả lời').filter((one) => one['Đơn vị'] === 'Tỉnh Thử Nghiệm');
    const { questions, responses } = top(province);
    for (const { id, counts } of questions) {
      const levels = read.filter((one) => String(one['Tiêu chí đánh giá']).startsWith(`${id}. `));
      const chosen = levels.filter((one) => one['Tỷ lệ'] !== null);
      expect(chosen.map((one) => one['Số lượng'])).toEqual(Object.values(counts));
      const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
      for (const one of chosen) expect(one['Tỷ lệ']).toBeCloseTo((Number(one['Số lượng']) / all) * 100, 1);
      expect(levels.every((one) => one['Phiếu thu về'] === responses)).toBe(true);
    }
  });

  it('sets a hospital beside its plan', async () => {
    const data = recordsOf((await sheetsOf(hospital)).get('Kế hoạch bệnh viện') ?? []);
    const { responses, index, target } = top(hospital);
    expect(data[0]).toMatchObject({
      ...{ 'Đơn vị/Khoa': 'Tỉnh Thử Nghiệm', N: responses, 'Tỷ lệ %': index },
      'ĐẠT/CHƯA ĐẠT (so với kế hoạch 90%)': target?.met ? 'ĐẠT' : 'CHƯA ĐẠT',
    });
    expect(data[0]?.['Điểm trung bình']).toBeGreaterThan(1);
  });
});

test('the text document has the head of a state document, and the figures of the report', async () => {
  const text = textOf(await reportLetter(province));
  for (const said of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'TỈNH THỬ NGHIỆM',
    'BÁO CÁO',
  ])
    expect(text).toContain(said);
  for (const said of ['Nơi nhận:', '/BC-', 'DỮ LIỆU MINH HỌA', 'tự nguyện trả lời tại nơi giao dịch', '=1+1'])
    expect(text).toContain(said);
  const cells = text.split('\n');
  for (const { index, sections } of wholeRows(province))
    for (const value of [index, ...sections.map((section) => section.index)]) expect(cells).toContain(percent(value));
  for (const { index } of top(province).questions) expect(cells).toContain(percent(index));
});

test('both have the same bytes whenever they are written', async () => {
  const written = () => Promise.all([reportWorkbook(province), reportLetter(province)]);
  const first = await written();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
  const again = await written().finally(() => vi.useRealTimers());
  expect(again.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(
    first.map((bytes) => Buffer.from(bytes).toString('base64')),
  );
  const properties = strFromU8(unzipSync(first[1])['docProps/core.xml'] ?? new Uint8Array());
  expect(properties.match(/2026-10-04T17:00:00Z/g)).toHaveLength(2);
});

test('counts that do not add up are an error, never a file', async () => {
  const [row, ...rows] = province.rows;
  if (row === undefined || row.suppressed) throw new Error('No row');
  const [question, ...questions] = row.questions;
  if (question === undefined) throw new Error('No question');
  const wrong = { ...question, counts: { ...question.counts, '5': (question.counts['5'] ?? 0) + 1 } };
  const broken = [
    { ...province, rows: [{ ...row, questions: [wrong, ...questions] }, ...rows] },
    { ...province, rows: [{ ...row, responses: row.responses + 1 }, ...rows] },
    {
      ...province,
      rows: province.rows.map((one, i) =>
        i === 2 && !one.suppressed ? { ...one, responses: 1, tally: { n: 1 }, questions: [] } : one,
      ),
    },
  ];
  for (const figures of broken) {
    await expect(reportWorkbook(figures)).rejects.toThrow(/does not add up/);
    await expect(reportLetter(figures)).rejects.toThrow(/does not add up/);
  }
});

test('a campaign that chose its layouts has those and no others, in workbook and text', async () => {
  const chosen = { ...hospital, layouts: ['hospital' as const] };
  const sheets = await sheetsOf(chosen);
  expect(
    [...sheets.keys()].filter((name) => ['Mức độ trả lời', 'Báo cáo CCHC', 'Kế hoạch bệnh viện'].includes(name)),
  ).toEqual([...(await sheetsOf(hospital)).keys()].filter((name) => name === 'Kế hoạch bệnh viện'));
  const said = textOf(await reportLetter(chosen));
  expect(said).toContain('KẾT QUẢ SO VỚI KẾ HOẠCH CỦA BỆNH VIỆN');
  expect(said).not.toContain('SỐ LƯỢNG THEO MỨC ĐỘ TRẢ LỜI');
  expect(said).not.toContain('NỘI DUNG ĐƯA VÀO BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ');
  const none = textOf(await reportLetter({ ...hospital, layouts: [] }));
  expect(none).not.toContain('KẾT QUẢ SO VỚI KẾ HOẠCH CỦA BỆNH VIỆN');
});

const office = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find((path) => existsSync(path));
if (office === undefined)
  console.warn('NOT TESTED: LibreOffice is not installed, so no office program opened scores.xlsx and report.docx.');

describe.skipIf(office === undefined)('an office program', () => {
  it('opens both and finds the same numbers', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'long-dan-office-'));
    const convert = async (name: string, to: string) =>
      promisify(execFile)(String(office), [
        ...['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`],
        ...['--convert-to', to, '--outdir', folder, join(folder, name)],
      ]);
    try {
      await writeFile(join(folder, workbookFile.name), await reportWorkbook(province));
      await writeFile(join(folder, letterFile.name), await reportLetter(province));
      await convert(workbookFile.name, 'csv:Text - txt - csv (StarCalc):59,34,76,1');
      await convert(letterFile.name, 'txt:Text (encoded):UTF8');
      const [table, letter] = [
        await readFile(join(folder, 'scores.csv'), 'utf8'),
        await readFile(join(folder, 'report.txt'), 'utf8'),
      ];
      for (const { index, responses } of wholeRows(province)) {
        expect(table).toContain(`${(index ?? Number.NaN).toFixed(2)}%`);
        expect(table).toContain(responses.toLocaleString('en'));
        expect(letter).toContain(percent(index));
      }
      expect(table).toContain(';"=1+1";');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
