// Does a unit see before publication exactly the line that will be printed of it, and may the file it is read from be another than was frozen?
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { cellText } from '../../functions/domain/report-document.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';
import { frozenFiguresOf } from '../../functions/operations/frozen-figures.ts';
import { type ReportFigures, reportFigures } from '../../functions/operations/report-figures.ts';
import { figuresBytes } from '../../functions/operations/report-files.ts';
import { sha256 } from '../../functions/operations/report-manifest.ts';
import { unitTable } from '../../functions/operations/report-tables.ts';
import { unitFiguresOf } from '../../functions/operations/unit-figures.ts';
import { madeFigures } from './made-figures.ts';

const place = { agencyId: 'ag-xa1', axis: 'territory', serviceId: null } as const;
const transactions = { count: 900, from: '2026-07-01', to: '2026-09-30', days: 92 };
const before = { index: 80, responses: 70, position: null, of: null };
const interval = { low: 81.2, high: 97.05, level: 0.95, basis: 'person-clustered', effectiveN: 60, approximate: false };
const made = madeFigures({ target: 90 });
const isPlace = (row: ReportFigures['rows'][number]) => row.agencyId === place.agencyId && row.serviceId === null;
const frozen: ReportFigures = reportFigures.parse({
  ...made,
  rows: made.rows.map((row) => (isPlace(row) ? { ...row, interval } : row)),
  previous: {
    report: 'ca-thu.2026-Q2.r1',
    period: { name: '2026-Q2', calendar: 'civil', from: '2026-04-01', to: '2026-06-30' },
    comparable: true,
  },
  beside: [
    { ...place, transactions, per100: 9.5, before, change: 1.25, places: null },
    { ...place, agencyId: 'ag-xa2', transactions: null, per100: null, before: null, change: null, places: null },
  ],
});

const shelfOf = (bytes: Uint8Array) => ({
  open: async () => ({ body: Readable.from([bytes]), bytes: bytes.length, etag: '' }),
});
const reportOf = (bytes: Uint8Array) => ({
  id: frozen.report,
  files: [{ name: 'scores.json', bytes: bytes.length, sha256: sha256(bytes), contentType: 'application/json' }],
});
const bytes = figuresBytes(frozen);

test('a unit’s line is the printed one, cell for cell, and names no other unit', async () => {
  const own = await frozenFiguresOf(shelfOf(bytes), reportOf(bytes), 'ag-xa1');
  const seen = own && unitFiguresOf(own);
  if (seen === undefined || seen.suppressed) throw new Error('the unit has no figures');
  const { columns, rows } = unitTable(frozen);
  const line = rows.find((row) => row.some((cell) => cellText(cell) === 'Xã Số 2')) ?? [];
  const printed = new Map(
    columns.map(({ heading }, i) => [
      heading,
      line
        .slice(i, i + 1)
        .map(cellText)
        .join(''),
    ]),
  );
  const percent = (value: number | null | undefined) => `${numberText(value ?? 0, 2)}%`;
  expect(Object.fromEntries(printed)).toMatchObject({
    'Chỉ số kỳ này': percent(seen.index),
    'Số phiếu hợp lệ': numberText(seen.responses),
    'Khoảng dao động do số phiếu': `${percent(seen.interval?.low)}–${percent(seen.interval?.high)}`,
    'Chỉ số kỳ trước': percent(seen.before?.index),
    'Tăng/giảm (điểm %)': numberText(seen.change ?? 0, 2),
    'Số giao dịch': numberText(seen.transactions?.count ?? 0),
    'Mục tiêu "≥"': percent(seen.target?.value),
    'Đạt/Chưa đạt': seen.target?.met ? 'Đạt' : 'Chưa đạt',
    'Ghi chú': seen.note,
  });
  for (const { title, index } of seen.sections)
    expect([title.vi, printed.get(title.vi)]).toEqual([title.vi, percent(index)]);
  expect(JSON.stringify(own)).not.toMatch(/ag-xa[023]|ag-tinh/);
});

test('a withheld line says so and nothing more; of a unit that the report does not name there is none', async () => {
  const rows = made.rows.map((row) => (row.agencyId === 'ag-xa1' ? { ...place, suppressed: true } : row));
  const withheld = figuresBytes(reportFigures.parse({ ...made, rows }));
  const own = await frozenFiguresOf(shelfOf(withheld), reportOf(withheld), 'ag-xa1');
  expect(own && unitFiguresOf(own)).toEqual({ suppressed: true, minimumToShow: 5 });
  expect(await frozenFiguresOf(shelfOf(bytes), reportOf(bytes), 'ag-khac')).toBeUndefined();
});

test('a file that is not as it was frozen is not read', async () => {
  const altered = Buffer.from(String(Buffer.from(bytes)).replace('"title": "Đợt', '"title": "Khác'));
  await expect(frozenFiguresOf(shelfOf(altered), reportOf(bytes), 'ag-xa1')).rejects.toThrow('not as they were frozen');
});
