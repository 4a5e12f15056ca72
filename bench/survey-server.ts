// How does the survey site stand alone, to be measured with its counter and without? The platform's own parts, in a process of their own.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { drain } from '../functions/score-counter/drain.ts';
import { putTogether } from '../functions/store/put-together.ts';
import { readersOf } from '../functions/store/readers.ts';
import { wireSurveySite } from '../functions/survey-site/wire.ts';
import { buildScripts } from '../infra/browser-scripts.ts';
import { countInSlices } from '../infra/local/count-in-slices.ts';
import type { TableNames } from '../infra/local/create-tables.ts';
import { startHttpServer } from '../infra/local/http-server.ts';
import { rememberHead } from '../infra/local/remember-head.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { type Job, startTimer } from '../infra/local/timer.ts';

const [endpoint = '', names = '', counting = 'off'] = process.argv.slice(2);
const tables: TableNames = JSON.parse(names);
const readers = readersOf({ db: rememberHead(tablesClient(endpoint, {}), tables.registry), tables }, 2);
const log = () => {};
const counter = {
  ...readers,
  ...{ holder: 'bench', now: () => new Date(), random: Math.random, wait: (ms: number) => sleep(ms), log },
};
let lastAnswer = Number.NEGATIVE_INFINITY;
const run = (stopping: AbortSignal): Promise<void> =>
  countInSlices({
    drain: (milliseconds) => drain(counter, new Date(Date.now() + milliseconds)),
    ...{ lastAnswer: () => lastAnswer, wait: sleep, stopping },
  });
const jobs: Record<string, Job> = counting === 'on' ? { count: { everySeconds: 1, run } } : {};
const timer = startTimer({ jobs, log });
const site = wireSurveySite(readers, {
  now: () => new Date(),
  newSubmissionId: randomUUID,
  publicHost: () => 'localhost',
  scripts: buildScripts(),
  log,
  randomBytes,
  ringCounter: () => {
    lastAnswer = performance.now();
    timer.ring('count');
  },
  putNew: putTogether(readers.store),
});
const server = await startHttpServer({ host: '127.0.0.1', port: 0, log });
server.serve({ openid: () => {}, fetch: (request) => site.fetch(request) });
console.log(server.port);
