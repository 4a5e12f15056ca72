// How fast does everything leave? `node --import tsx bench/export.ts 1000000` fills tables with as many responses of 22 questions and exports them.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exportFormat, newExport } from '../functions/domain/response-export.ts';
import { changeRegistry } from '../functions/store/change-registry.ts';
import { addExport } from '../functions/store/response-exports.ts';
import { registryKey } from '../functions/store/tables.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { fillResponses } from './fill-responses.ts';
import { readOnlySpeed } from './read-only.ts';

const responses = Number(process.argv[2] ?? 20_000);
const ids = 'Q1 Q2 Q3 A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5 D1 D2 D3 E1 E2 E3'.split(' ');
const answersOf = (n: number) => Object.fromEntries(ids.map((id, i) => [id, 1 + ((n + i) % 5)]));
const wanted = { rowsPerSecond: 20_000, peakMegabytes: 256 };

const campaign = {
  ...{ id: 'ca-export', title: 'export', questionnaire: { id: 'sipas-dv-19-quay', version: 1 }, method: { id: 't2b' } },
  ...{ covers: { agencyIds: ['ag-tinh'] }, opensOn: '2026-10-01', closesOn: '2026-10-31', languages: ['vi'] },
  ...{ sample: 'self-selected', minimumToShow: 1, minimumToRank: 1, retentionDays: 730, commentDueDays: 10 },
  ...{ calendar: 'civil', status: 'open', demo: false },
};

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
  console.log(`${responses} responses put in ${Math.round((performance.now() - began) / 1000)} s`);
  const engineAlone = Math.round(await readOnlySpeed(engine.endpoint, store.tables.responses, campaign.id));
  const found: Record<string, object> = {};
  for (const format of exportFormat.options) {
    const asked = { id: `ex-${format}`, campaignId: campaign.id, format, times: 'instants', askedBy: 'bench' } as const;
    await addExport(store, newExport(asked, new Date()));
    const files = join(folder, 'files');
    const script = ['--import', 'tsx', 'bench/write-one-export.ts'];
    const given = [engine.endpoint, JSON.stringify(store.tables), files, asked.id];
    const { stdout } = await promisify(execFile)(process.execPath, [...script, ...given]);
    const { rows, seconds, processor, peakMegabytes } = JSON.parse(stdout);
    // The second is what an undisturbed machine could do at most.
    const speeds = { 'rows/s': Math.round(rows / seconds), 'rows/s of processor': Math.round(rows / processor) };
    found[format] = {
      rows,
      ...speeds,
      'rows/s of the engine alone': engineAlone,
      'peak MB': Math.round(peakMegabytes),
      ...wanted,
    };
  }
  console.table(found);
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
