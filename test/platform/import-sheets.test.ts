// Do workbooks and the CSV that Vietnamese Excel writes come in as what they say, and is what cannot be taken refused in a sentence?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastDay } from './imported-rows.ts';
import { expectProblem } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, scored, smallWorld, storedRows, times, type World } from './small-world.ts';
import { type Cell, handmade, serialOf, sheetData, workbookOf, workbookType } from './workbooks.ts';

let platform: Platform;
let world: World;
const code = () => at(world.points, 0).code;
beforeAll(async () => {
  platform = await startPlatform();
  await platform.admin.post('/questionnaires', everyKind);
  world = await smallWorld(platform, { questionnaire: everyKind.id });
});
afterAll(() => endPlatform(platform));

const everyKind = {
  id: 'moi-loai-o',
  title: { vi: 'Mỗi loại ô một câu' },
  source: 'test',
  scales: { five: { options: [1, 2, 3, 4, 5].map((value) => ({ value, label: { vi: `Mức ${value}` } })) } },
  sections: [
    {
      id: 'A',
      title: { vi: 'Phần' },
      questions: [
        { id: 'A1', kind: 'rating', scale: 'five', text: { vi: 'Mức' } },
        { id: 'A2', kind: 'yes-no', text: { vi: 'Có không' } },
        { id: 'A3', kind: 'percent', min: 0, max: 100, text: { vi: 'Phần trăm' } },
        { id: 'A4', kind: 'number', min: 0, max: 1000, text: { vi: 'Số' } },
        { id: 'A5', kind: 'text', text: { vi: 'Chữ' } },
      ],
    },
  ],
  methods: [
    { id: 'm', version: 1, title: { vi: 'Trung bình' }, question: { formula: 'mean' }, rollUp: 'mean-of-questions' },
  ],
};
const columns = ['submissionId', 'pointCode', 'answeredAt', 'A1', 'A2', 'A3', 'A4', 'A5'];

const send = (body: Buffer | string, { type = workbookType, query = '' } = {}) =>
  platform.admin.call('POST', `/campaigns/${world.campaign.id}/responses:import${query}`, { body, type });

/** What the import says of one file that it refuses. */
async function refusal(body: Buffer | string, given: { type?: string; query?: string } = {}) {
  const before = await storedRows(platform, world.campaign.id);
  const { errors } = await expectProblem(await send(body, given), 422);
  expect(await storedRows(platform, world.campaign.id)).toEqual(before);
  return errors;
}

/** The row of the export that has this id, its fixed columns, and the flags and help at its end, cut to those of the sheet. */
async function exported(submissionId: string): Promise<string[]> {
  const line = (await storedRows(platform, world.campaign.id)).find((row) => row.startsWith(submissionId)) ?? '';
  const cells = line.trim().split(',');
  return [cells[4] ?? '', ...cells.slice(7, -2)];
}

const number = (value: number, style = 0): Cell => ({ attributes: `s="${style}"`, body: `<v>${value}</v>` });
/** A sheet of one row of data, whose cells stand under `columns` from `answeredAt` on. */
const oneRow = (...cells: Cell[]) =>
  handmade(sheetData([columns.slice(0, 3 + cells.length - 1), [crypto.randomUUID(), code(), ...cells]]));

describe('a workbook', () => {
  test('of another program is read cell by cell: text, number, truth, day and local time', async () => {
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    const day = new Date(`${lastDay}T00:00:00Z`);
    const book = await workbookOf({
      name: 'Phiếu',
      rows: [
        columns,
        [first, code(), { value: day, type: Date, format: 'dd/mm/yyyy' }, 5, true, 0.1 + 0.2, 12, 'Tốt'],
        [
          second,
          code(),
          { value: new Date(`${lastDay}T23:30:00Z`), type: Date, format: 'dd/mm/yyyy hh:mm' },
          '4',
          false,
          '12,25%',
        ],
      ],
    });
    expect(await (await send(book)).json()).toEqual({ accepted: 2, alreadyThere: 0 });
    expect(await exported(first)).toEqual([`${lastDay}T05:00:00.000Z`, '5', '1', '0.3', '12', 'Tốt']);
    expect(await exported(second)).toEqual([`${lastDay}T16:30:00.000Z`, '4', '0', '12.25', '', '']);
    expect(await (await send(book)).json()).toEqual({ accepted: 0, alreadyThere: 2 });
  });

  test('says a percentage as it shows it, a formula by its result, and local time to the second', async () => {
    const id = crypto.randomUUID();
    const cells: Cell[] = [
      id,
      code(),
      number(serialOf(lastDay, '10:00:00') - 1e-9, 3),
      { body: '<f>2+2</f><v>4</v>' },
      { attributes: 't="b"', body: '<f>1=1</f><v>1</v>' },
      number(0.85, 1),
      number(12),
      { attributes: 't="str"', body: '<f>CONCATENATE("a","b")</f><v>ab</v>' },
    ];
    expect((await send(handmade(sheetData([columns, cells])))).status).toBe(200);
    expect(await exported(id)).toEqual([`${lastDay}T03:00:00.000Z`, '4', '1', '85', '12', 'ab']);
  });

  test('gives its first sheet that is not hidden, or the one asked for', async () => {
    const row = (text: string) => [columns, [crypto.randomUUID(), code(), lastDay, 3, '', '', '', text]];
    const book = await workbookOf({ name: 'Một', rows: row('một') }, { name: 'Hai', rows: row('hai') });
    expect((await send(book, { query: '?sheet=Hai' })).status).toBe(200);
    const texts = async () =>
      (await storedRows(platform, world.campaign.id)).map((line) => line.trim().split(',').at(-3));
    expect([(await texts()).includes('hai'), (await texts()).includes('một')]).toEqual([true, false]);
    expect((await send(book)).status).toBe(200);
    expect((await texts()).includes('một')).toBe(true);
    expect(await refusal(book, { query: '?sheet=Ba' })).toEqual([
      { path: 'sheet', message: 'Sổ tính không có trang này; các trang có trong sổ: Một, Hai' },
    ]);
  });

  test('names faults by the row the spreadsheet shows, empty rows counted', async () => {
    const wrong = [crypto.randomUUID(), code(), lastDay, { body: '<v>9</v>' }];
    const errors = await refusal(handmade(sheetData([columns, [], wrong, [], wrong])));
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['row 3.A1', 'row 5.A1']);
  });

  test.each([
    ['truth for a level', { attributes: 't="b"', body: '<v>1</v>' }, 'row 2.A1'],
    ['a day for a level', number(serialOf(lastDay), 2), 'row 2.A1'],
    ['a percentage for a level', number(0.05, 1), 'row 2.A1'],
  ])('does not take %s', async (_, cell, path) => {
    expect(await refusal(oneRow(lastDay, cell))).toEqual([{ path, message: 'the scale has no such value' }]);
  });

  test.each([
    [
      'an error',
      { attributes: 't="e"', body: '<f>1/0</f><v>#DIV/0!</v>' },
      'Ô báo lỗi #DIV/0!: xin sửa công thức, hoặc xóa trắng ô',
    ],
    [
      'a formula that no program has worked out',
      { body: '<f>2+2</f><v></v>' },
      'Ô có công thức nhưng chưa có kết quả: xin mở tệp bằng Excel, lưu lại rồi gửi',
    ],
  ])('with %s is refused: it is not a blank', async (_, cell, message) => {
    expect(await refusal(oneRow(lastDay, cell))).toEqual([{ path: 'row 2.A1', message }]);
  });

  test('with merged cells, a title above the names or a second row of names is refused', async () => {
    const data = sheetData([columns, [crypto.randomUUID(), code(), lastDay]]);
    expect(await refusal(handmade(`${data}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`))).toEqual([
      {
        path: 'sheet',
        message: 'Các ô A1:C1 đang được gộp: xin bỏ gộp ô, để dòng 1 là tên cột và mỗi dòng sau là một bản ghi',
      },
    ]);
    const message =
      'Dòng này giống dòng tiêu đề thứ hai: xin chỉ để một dòng tên cột ở dòng 1, dữ liệu bắt đầu từ dòng 2';
    const names = ['Mã phiếu', 'Mã điểm', 'Ngày trả lời'];
    expect(await refusal(handmade(sheetData([columns, names])))).toContainEqual({ path: 'row 2', message });
    expect(await refusal(handmade(sheetData([['DANH SÁCH PHIẾU'], columns])))).toContainEqual({
      path: 'row 2',
      message,
    });
  });

  test('whose column has no name, or one twice, is refused by its letter or name', async () => {
    const cells = [crypto.randomUUID(), code(), lastDay];
    expect(
      await refusal(
        handmade(
          sheetData([
            [...columns.slice(0, 3), '', 'A1', 'A1'],
            [...cells, 'x'],
          ]),
        ),
      ),
    ).toEqual([
      { path: 'row 1.A1', message: 'Tên cột này có hai lần' },
      { path: 'row 1', message: 'Cột D có dữ liệu nhưng không có tên ở dòng 1' },
    ]);
  });

  test('in an old font’s code is refused cell by cell', async () => {
    expect(await refusal(oneRow(lastDay, '5', '', '', '', 'Céng hßa'))).toEqual([
      { path: 'row 2.A5', message: 'Tệp dùng bảng mã cũ (TCVN3), xin lưu lại bằng Unicode' },
    ]);
  });
});

describe('what is no workbook, or too much of one', () => {
  // Made before the platform runs: packing keeps this process from hearing that a connection ended.
  const bomb = handmade(sheetData([columns]), { 'xl/drawings/drawing1.xml': ' '.repeat(41 * 1024 * 1024) });
  const unreadable = 'Không đọc được sổ tính: xin mở bằng Excel và lưu lại dạng .xlsx, không đặt mật khẩu';

  test.each([
    ['a CSV under its name', Buffer.from('submissionId,A1\n')],
    ['a workbook of Excel 97 or with a password', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex')],
    ['an archive of something else', handmade('', { 'xl/workbook.xml': 'no xml' })],
    ['a sheet cut short', handmade('<sheetData><row r="1"><c r="A1">')],
    ['a row beyond the last', handmade('<sheetData><row r="999999999"></row></sheetData>')],
    ['nothing at all', Buffer.from('x')],
  ])('%s', async (_, body) => {
    expect(await refusal(body)).toEqual([{ path: 'file', message: unreadable }]);
  });

  test('a file that unpacks to more than 40 MB, and one that says it does not', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb)).toEqual([
      {
        path: 'file',
        message: 'Sổ tính khi giải nén lớn hơn 40 MB: xin chia thành nhiều tệp, bỏ hình ảnh và các trang không dùng',
      },
    ]);
    // Its directory now claims one kilobyte for it.
    const real = Buffer.alloc(4);
    real.writeUInt32LE(41 * 1024 * 1024);
    const claimed = Buffer.from(bomb);
    for (let place = claimed.indexOf(real); place >= 0; place = claimed.indexOf(real))
      claimed.writeUInt32LE(1024, place);
    const started = performance.now();
    expect(await refusal(claimed)).toEqual([{ path: 'file', message: unreadable }]);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('two far-off cells do not make a billion', async () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await refusal(handmade(far))).toEqual([
      { path: 'sheet', message: 'Trang tính có hơn 4,000,000 ô: xin chia thành nhiều tệp, xóa các dòng, cột thừa' },
    ]);
  });
});

describe('a CSV', () => {
  const type = 'text/csv';
  const rowsOf = (separator: string, many = 3) => {
    const lines = times(many, () => [crypto.randomUUID(), code(), lastDay, 5, 'TRUE', '"85,5"', '', 'rất tốt']);
    return `${[columns, ...lines].map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
  };

  test.each([
    ['by comma', (): Buffer => Buffer.from(rowsOf(','))],
    ['by semicolon with a mark, as Vietnamese Excel writes it', () => Buffer.from(`\uFEFF${rowsOf(';')}`)],
    ['by tab in UTF-16, as Excel writes "Unicode Text"', () => Buffer.from(`\uFEFF${rowsOf('\t')}`, 'utf16le')],
    ['in UTF-16, the other way round', () => Buffer.from(`\uFEFF${rowsOf(',')}`, 'utf16le').swap16()],
  ])('%s', async (_, file) => {
    expect(await (await send(file(), { type })).json()).toEqual({ accepted: 3, alreadyThere: 0 });
  });

  test('with an empty line names the rows below it as a spreadsheet does', async () => {
    const wrong = `${crypto.randomUUID()},${code()},${lastDay},9,,,,`;
    const errors = await refusal(`${columns.join(',')}\n\n${wrong}\n,,,,,,,\n${wrong}\n`, { type });
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['row 3.A1', 'row 5.A1']);
  });

  test('whose row has more or fewer cells than the heading is refused by that row', async () => {
    expect(await refusal(`${columns.join(',')}\n${crypto.randomUUID()},${code()},${lastDay}\n`, { type })).toEqual([
      { path: 'row 2', message: 'Dòng có 3 ô, dòng tiêu đề có 8: xin xem lại dấu phân cách' },
    ]);
  });

  test.each([
    ['TCVN3', 'Céng hßa', 'Tệp dùng bảng mã cũ (TCVN3), xin lưu lại bằng Unicode'],
    ['VNI', 'Coäng hoøa', 'Tệp dùng bảng mã cũ (VNI), xin lưu lại bằng Unicode'],
    ['windows-1258', 'Côòng hoÌa', 'Tệp dùng bảng mã cũ (windows-1258), xin lưu lại bằng Unicode'],
    ['Greek', 'áâãäåæç', 'Không đọc được chữ trong tệp, xin lưu lại bằng Unicode (trong Excel: CSV UTF-8)'],
  ])('in the bytes of %s is refused', async (_, seen, message) => {
    const file = Buffer.from(
      `${columns.join(',')}\n${crypto.randomUUID()},${code()},${lastDay},5,,,,${seen}\n`,
      'latin1',
    );
    expect(await refusal(file, { type })).toEqual([{ path: 'file', message }]);
  });

  test('in UTF-16 without its mark is refused, and in English where asked', async () => {
    expect(await refusal(Buffer.from(rowsOf(','), 'utf16le'), { type, query: '?lang=en' })).toEqual([
      {
        path: 'file',
        message: 'The letters in the file cannot be read; please save it again as Unicode (in Excel: CSV UTF-8)',
      },
    ]);
  });

  test('has no sheets to choose from', async () => {
    const errors = await refusal(rowsOf(','), { type, query: '?sheet=Hai' });
    expect(errors).toEqual([{ path: 'sheet', message: 'Chỉ sổ tính .xlsx mới có nhiều trang; tệp CSV thì không' }]);
  });
});

test('the rows of a workbook are counted as those of a CSV are', async () => {
  const other = await smallWorld(platform, { questionnaire: everyKind.id });
  const rows = times(500, (i) => [crypto.randomUUID(), at(other.points, 0).code, lastDay, (i % 5) + 1]);
  const body = await workbookOf({ name: 'Phiếu', rows: [columns.slice(0, 4), ...rows] });
  const path = `/campaigns/${other.campaign.id}/responses:import`;
  const response = await platform.admin.call('POST', path, { body, type: workbookType });
  expect(await response.json()).toEqual({ accepted: 500, alreadyThere: 0 });
  expect((await scored(platform, other.campaign.id, 500, 20_000)).index).toBe(3);
});
