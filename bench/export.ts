// How fast does everything leave? A hundred thousand responses of 22 questions, or as many as are asked for: `node --import tsx bench/export.ts 1000000`.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ExportFormat, exportFormat, newExport } from '../functions/domain/response-export.ts';
import { changeRegistry } from '../functions/store/change-registry.ts';
import { addExport } from '../functions/store/response-exports.ts';
import { registryKey } from '../functions/store/tables.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { type Figure, keepFigures, rounded } from './figures.ts';
import { fillResponses } from './fill-responses.ts';
import { processorSeconds } from './processor.ts';
import { readOnlySpeed } from './read-only.ts';
import { writeTables } from './written-tables.ts';

const usual = 100_000;
const responses = Number(process.argv[2] ?? usual);
const ids = 'Q1 Q2 Q3 A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5 D1 D2 D3 E1 E2 E3'.split(' ');
const answersOf = (n: number) => Object.fromEntries(ids.map((id, i) => [id, 1 + ((n + i) % 5)]));
const wanted = { rowsPerSecond: 20_000, peakMegabytes: 256 };
const many = responses.toLocaleString('en');

const campaign = {
  ...{ id: 'ca-export', title: 'export', questionnaire: { id: 'sipas-dv-19-quay', version: 1 }, method: { id: 't2b' } },
  ...{ covers: { agencyIds: ['ag-tinh'] }, opensOn: '2026-10-01', closesOn: '2026-10-31', languages: ['vi'] },
  ...{ sample: 'self-selected', minimumToShow: 1, minimumToRank: 1, retentionDays: 730, commentDueDays: 10 },
  ...{ calendar: 'civil', status: 'open', demo: false },
};

type Written = { rows: number; seconds: number; processor: number; peakMegabytes: number };

/** What was spent on the way, in the writer and in the engine. Rates of processor are what an undisturbed machine could do at most. */
function figuresOf(
  format: ExportFormat,
  { rows, seconds, processor, peakMegabytes }: Written,
  engine: number,
): Figure[] {
  const of = (figure: string) => `export of ${many}, ${format.toUpperCase()}: ${figure}`;
  return [
    {
      figure: of("rows/s of the writer's processor"),
      value: rounded(rows / processor),
      target: { least: wanted.rowsPerSecond },
    },
    { figure: of('rows/s here, the engine beside it'), value: rounded(rows / seconds) },
    { figure: of("rows/s of the engine's processor"), value: rounded(rows / engine) },
    { figure: of('most memory'), value: rounded(peakMegabytes), unit: 'MB', target: { most: wanted.peakMegabytes } },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'long-dan-export-'));
const engine = await startEngine({ folder, log: () => {} });
try {
  const store = {
    db: tablesClient(engine.endpoint, {}),
    tables: await createTables(tablesClient(engine.endpoint, {}), 'bench'),
  };
  const writes = [{ key: registryKey.campaign(campaign.id), thing: campaign, isNew: true }];
  await changeRegistry(store, writes, { at: new Date(), id: 'b', who: 'bench', what: 'prepare', thing: 'bench' });
  const began = performance.now();
  await fillResponses(store, campaign.id, responses, answersOf);
  console.log(`${many} responses put in ${Math.round((performance.now() - began) / 1000)} s`);
  const engineAlone = await readOnlySpeed(engine.endpoint, store.tables.responses, campaign.id);
  const figures: Figure[] = [{ figure: `export of ${many}: rows/s of the engine alone`, value: rounded(engineAlone) }];
  for (const format of exportFormat.options) {
    const asked = { id: `ex-${format}`, campaignId: campaign.id, format, times: 'instants', askedBy: 'bench' } as const;
    await addExport(store, newExport(asked, new Date()));
    const script = ['--import', 'tsx', 'bench/write-one-export.ts'];
    const given = [engine.endpoint, JSON.stringify(store.tables), join(folder, 'files'), asked.id];
    const before = processorSeconds(engine.pid());
    const { stdout } = await promisify(execFile)(process.execPath, [...script, ...given]);
    figures.push(...figuresOf(format, JSON.parse(stdout), processorSeconds(engine.pid()) - before));
  }
  await keepFigures(responses === usual ? 'export' : `export of ${many}`, figures);
  await writeTables();
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
