// What does one score cost, however many responses lie under it? Read at a thousand, a hundred thousand and a million, beside PostgreSQL's GROUP BY.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditCampaign } from '../functions/auditor/audit.ts';
import { sealCampaign } from '../functions/auditor/seal.ts';
import { addDays, type Days } from '../functions/domain/period.ts';
import { countedTally, scoreOf, talliesOfCut } from '../functions/operations/score-of-cut.ts';
import type { Cut } from '../functions/operations/score-question.ts';
import { askedIn } from '../functions/store/questionnaires.ts';
import { type Readers, readersOf } from '../functions/store/readers.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { type Figure, keepFigures, median, rounded } from './figures.ts';
import { fillTallies } from './fill-tallies.ts';
import { dayCount, firstDay, lastSealedDay, rated } from './numbered-response.ts';
import { processorSeconds } from './processor.ts';
import { groupBy } from './rivals/group-by.ts';
import { startPostgres } from './rivals/postgres.ts';
import { prepareWorld } from './world.ts';

const largest = Number(process.argv[2] ?? 1_000_000);
const sizes = [1000, largest / 10, largest];
const reads = 60;
const campaignOf = (size: number): string => `ca-${size}`;

const quarter = { from: firstDay, to: lastSealedDay };
const toDate = { from: firstDay, to: addDays(firstDay, dayCount - 1) };

async function cutOf(readers: Readers, campaignId: string, days: Days): Promise<Cut> {
  const registry = await readers.registry();
  const campaign = registry.campaigns.get(campaignId);
  if (campaign === undefined) throw new Error(`no campaign ${campaignId}`);
  const questionnaire = await askedIn(readers.questionnaires, campaign);
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  if (method === undefined) throw new Error('no method');
  return {
    ...{ campaign, registry, questionnaire, method, agencyId: undefined, serviceId: undefined, channel: undefined },
    ...{ axis: 'territory', withFlagged: true, whole: false, readings: new Map() },
    days,
  };
}

/** Milliseconds of one score, tallies read and reckoned with; and how many people it is of. */
async function readScore(
  readers: Readers,
  campaignId: string,
  days: Days,
): Promise<{ milliseconds: number; n: number }> {
  const cut = await cutOf(readers, campaignId, days);
  const began = performance.now();
  const score = scoreOf(cut, await talliesOfCut(readers.store, cut));
  return { milliseconds: performance.now() - began, n: score.responses };
}

const auditorOf = (readers: Readers) => ({
  ...readers,
  ...{ now: () => new Date('2026-11-27T03:00:00Z'), newToken: randomUUID, log: () => {} },
  stopping: new AbortController().signal,
});

const folder = await mkdtemp(join(tmpdir(), 'long-dan-scores-'));
const engine = await startEngine({ folder, log: () => {} });
const postgres = await startPostgres();
try {
  const db = tablesClient(engine.endpoint, {});
  const readers = readersOf({ db, tables: await createTables(db, 'bench') });
  await prepareWorld(readers.store, sizes.map(campaignOf));
  const { campaigns } = await readers.registry();
  for (const size of sizes) {
    await fillTallies(readers, campaignOf(size), size, size === sizes[0]);
    const campaign = campaigns.get(campaignOf(size));
    if (campaign !== undefined) await sealCampaign(auditorOf(readers), campaign);
  }
  const sample = campaigns.get(campaignOf(sizes[0] ?? 0));
  const audit = sample && (await auditCampaign(auditorOf(readers), sample));
  if (audit === undefined || audit.checked === 0 || audit.drifted > 0 || audit.asked > 0)
    throw new Error(`the auditor finds the filling wrong: ${JSON.stringify(audit)}`);
  const times = new Map<number, number[]>(sizes.map((size) => [size, []]));
  const timesToDate: number[] = [];
  // In turn, so that whatever else the machine does slows all alike.
  for (let read = -10; read < reads; read += 1) {
    for (const size of sizes) {
      const { milliseconds } = await readScore(readers, campaignOf(size), quarter);
      if (read >= 0) times.get(size)?.push(milliseconds);
    }
    const { milliseconds, n } = await readScore(readers, campaignOf(largest), toDate);
    if (n !== largest) throw new Error(`a score of ${n} people, not ${largest}`);
    if (read >= 0) timesToDate.push(milliseconds);
  }
  const spent = (): number => processorSeconds(process.pid) + processorSeconds(engine.pid());
  const before = spent();
  for (let read = 0; read < reads; read += 1) await readScore(readers, campaignOf(largest), quarter);
  const processor = rounded((1000 * (spent() - before)) / reads);
  const of = (size: number | undefined): number => median(times.get(size ?? 0) ?? []);
  const figures: Figure[] = [
    ...sizes.map((size) => ({
      figure: `a quarter's score, campaign of ${size.toLocaleString('en')}`,
      value: rounded(of(size)),
      unit: 'ms',
      target: { most: 10 },
    })),
    {
      figure: 'a quarter’s score: the largest campaign ÷ the smallest',
      value: rounded(of(sizes[2]) / of(sizes[0])),
      target: { most: 1.2 },
    },
    { figure: 'a quarter’s score: processor, here and in the engine', value: processor, unit: 'ms' },
    { figure: 'a score of 1,000,000 with a month of open days', value: rounded(median(timesToDate)), unit: 'ms' },
    { figure: 'cells that the auditor recounted of the sample, none wrong', value: audit.checked },
  ];
  if (postgres !== undefined) {
    const toDateNow = median(timesToDate);
    const rival = await groupBy(postgres, largest, rated);
    const cut = await cutOf(readers, campaignOf(largest), toDate);
    const ours = countedTally(await talliesOfCut(readers.store, cut), cut);
    for (const { counts } of [rival.columns, rival.json])
      for (const [name, count] of counts)
        if ((ours[name] ?? 0) !== count) throw new Error(`${name}: ${ours[name]} here, ${count} in PostgreSQL`);
    figures.push(
      { figure: 'PostgreSQL, answers as JSON, GROUP BY', value: rounded(rival.json.milliseconds), unit: 'ms' },
      {
        figure: 'PostgreSQL’s GROUP BY ÷ our score, the same rows',
        value: rounded(rival.json.milliseconds / toDateNow),
        target: { least: 500 },
      },
      { figure: 'PostgreSQL, a column a question', value: rounded(rival.columns.milliseconds), unit: 'ms' },
      {
        figure: 'PostgreSQL with a column a question ÷ our score',
        value: rounded(rival.columns.milliseconds / toDateNow),
      },
    );
  }
  await keepFigures('scores', figures);
} finally {
  await postgres?.stop();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
