// Which sheet does a clerk begin with? A template with its columns and two example rows, as CSV or as a workbook that explains each column.
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { responseColumnsOf, scorecardColumns, transactionColumns } from '../../web/words/other-columns.ts';
import { agencyColumns, type Column, pointColumns, serviceColumns } from '../../web/words/sheet-columns.ts';
import { templateWords } from '../../web/words/template-words.ts';
import { questionsOf } from '../domain/questionnaire.ts';
import { askedIn } from '../store/questionnaires.ts';
import { campaignSeen } from './campaigns.ts';
import { type Answer, type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

type Format = 'csv' | 'xlsx';
type ColumnsFor = (call: Call, params: Params) => Promise<Column[]>;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
// Spreadsheets read UTF-8 only where a mark says so.
const byteOrderMark = '\uFEFF';

const lists: Record<string, Column[]> = {
  agencies: agencyColumns,
  services: serviceColumns,
  points: pointColumns,
  transactions: transactionColumns,
  scorecards: scorecardColumns,
};

export const templateRoutes: Route[] = [
  ...Object.entries(lists).flatMap(([name, columns]) => routesOf(`/templates/${name}`, name, async () => columns)),
  ...routesOf('/campaigns/{id}/responses-template', 'responses', async (call, params) =>
    responseColumnsOf(questionsOf(await askedIn(call.deps.questionnaires, await campaignSeen(call, params)))),
  ),
];

function routesOf(path: string, name: string, columnsFor: ColumnsFor): Route[] {
  const formats: Format[] = ['csv', 'xlsx'];
  return formats.map((format) =>
    route({
      method: 'GET',
      path: `${path}.${format}`,
      summary: `A template for importing ${name}, with two example rows to be deleted`,
      right: 'registry.read',
      query: noQuery,
      body: noBody,
      gives: { status: 200, contentType: format === 'csv' ? 'text/csv' : workbookType },
      run: async ({ params }, call) => fileOf(name, format, await columnsFor(call, params)),
    }),
  );
}

async function fileOf(name: string, format: Format, columns: Column[]): Promise<Answer> {
  const headers = { 'Content-Disposition': `attachment; filename="${name}-template.${format}"` };
  const rows = rowsOf(columns);
  if (format === 'csv') {
    const file = byteOrderMark + stringify(rows, { escape_formulas: true });
    return { status: 200, file, contentType: 'text/csv; charset=utf-8', headers };
  }
  return { status: 200, file: await workbookOf(columns, rows), contentType: workbookType, headers };
}

const rowsOf = (columns: Column[]): string[][] => [
  columns.map(({ heading }) => heading),
  columns.map(({ examples }) => examples[0]),
  columns.map(({ examples }) => examples[1]),
];

/** Every cell is a text: nothing runs as a formula, and codes keep the zeros they begin with. */
async function workbookOf(columns: Column[], rows: string[][]): Promise<Uint8Array<ArrayBuffer>> {
  const head = (value: string) => ({ value, type: String, format: '@', fontWeight: 'bold' as const });
  const cell = (value: string) => ({ value, type: String, format: '@' });
  const data: SheetData = rows.map((row, i) => row.map(i === 0 ? head : cell));
  const explained: SheetData = [
    templateWords.head.map(head),
    ...columns.map((one) =>
      [one.heading, one.needed ? templateWords.needed : '', one.explained.vi, one.explained.en].map(cell),
    ),
    ...templateWords.notes.map((note) => [cell(''), cell(''), cell(note), cell('')]),
  ];
  const widths = (all: number[]) => all.map((width) => ({ width }));
  const file = await writeXlsxFile([
    {
      data,
      sheet: templateWords.data,
      columns: widths(columns.map(({ heading }) => Math.max(14, heading.length + 2))),
    },
    { data: explained, sheet: templateWords.explained, columns: widths([34, 10, 70, 70]) },
  ]).toBuffer();
  return new Uint8Array(file);
}
