// How long does a function sleep on when it is first called? Each bundle as a fresh process to its first answer, beside an empty handler and a bare SDK's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { layFunction } from '../infra/cloud/bundle.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { type Figure, keepFigures, median, rounded } from './figures.ts';
import { codeOf, prepareWorld } from './world.ts';

const rounds = Number(process.argv[2] ?? 7);
const functionsFolder = resolve('functions');

/** Does nothing, and does one read by the SDK: what any function costs at least, and any function with a table. */
const rivals = {
  empty: `export const handler = async () => ({ statusCode: 200, body: '' });`,
  'bare SDK': `import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
export const handler = async () => {
  await db.send(new GetItemCommand({ TableName: process.env.REGISTRY_TABLE, Key: { pk: { S: 'registry' }, sk: { S: 'head' } } }));
  return { statusCode: 200, body: '' };
};`,
};

/** Calls the handler once, as the cloud's HTTP API or its scheduler does, and ends. */
const caller = `import { subscribe } from 'node:diagnostics_channel';
let asked = 0;
subscribe('http.client.request.start', () => (asked += 1));
const { handler } = await import(process.argv[2]);
const path = process.argv[3];
const answer = await handler(path ? {
  version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '', headers: { host: 'x', 'x-origin-secret': 'secret' },
  requestContext: { http: { method: 'GET', path, sourceIp: '127.0.0.1', protocol: 'HTTP/1.1' }, domainName: 'x' }, isBase64Encoded: false,
} : {}, {});
const { user, system } = process.cpuUsage();
console.log('answered', String(answer?.statusCode ?? 'done'), String(Math.round((user + system) / 1000)), String(asked));
process.exit(0);`;

function layRival(folder: string, name: keyof typeof rivals): void {
  mkdirSync(folder, { recursive: true });
  buildSync({
    stdin: { contents: rivals[name], resolveDir: functionsFolder, loader: 'js' },
    ...{ outfile: join(folder, 'index.mjs'), bundle: true, platform: 'node', format: 'esm', minify: true },
    ...{ mainFields: ['module', 'main'], target: 'node20', logLevel: 'error' },
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
  });
}

/** Milliseconds from the start of the process to the first answer, and what that was. */
async function firstAnswer(script: string, folder: string, path: string, env: NodeJS.ProcessEnv) {
  const began = performance.now();
  const child = spawn(process.execPath, [script, join(folder, 'index.mjs'), path], {
    ...{ cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  await once(child, 'close');
  const milliseconds = performance.now() - began;
  const [, status, processor, asked] = /^answered (\w+) (\d+) (\d+)$/m.exec(said) ?? [];
  return { milliseconds, processor: Number(processor), asked: Number(asked), said: status ?? said.slice(-300) };
}

/** Bytes of all that a function may run, what it loads only when somebody needs it too. */
const programSize = (folder: string): number =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .reduce((bytes, file) => bytes + statSync(join(folder, file)).size, 0);

/** Where each function with an address answers something that reads a table. */
const paths: Record<string, string> = {
  'survey-site': `/s/${codeOf(0)}`,
  'results-site': '/ket-qua',
  'staff-site': '/staff',
  api: '/api/v1/openapi.json',
};

const deployed = readdirSync(functionsFolder).filter((name) => existsSync(join(functionsFolder, name, 'handler.ts')));
const folder = await mkdtemp(join(tmpdir(), 'long-dan-cold-'));
const engine = await startEngine({ folder, log: () => {} });
try {
  const db = tablesClient(engine.endpoint, {});
  const tables = await createTables(db, 'bench');
  await prepareWorld({ db, tables }, ['ca-qr']);
  const script = join(folder, 'caller.mjs');
  writeFileSync(script, caller);
  const env = {
    ...{ PATH: process.env['PATH'], AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    ...{ AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    ...{ REGISTRY_TABLE: tables.registry, RESPONSES_TABLE: tables.responses, TALLIES_TABLE: tables.tallies },
    ...{ ORIGIN_SECRET: 'secret', LINK_SECRET: 'secret-of-links-0123456789abcdef', REPORT_BUCKET: 'none' },
    ...{
      REPORT_SECRETS: JSON.stringify([{ id: 'k1', secret: Buffer.alloc(32, 7).toString('base64url') }]),
      TOKEN_ISSUER: 'https://x',
      TOKEN_ENDPOINT: 'https://x/token',
      USER_POOL_ID: 'x',
    },
    ...{ SIGN_IN_CLIENT_ID: 'x', SIGN_IN_CLIENT_SECRET: 'x', SESSION_SECRETS: 'session-secret-0123456789abcdef012345' },
    ...{ FIRST_ADMIN_EMAIL: 'a@x.vn', MAIL_FROM: 'a@x.vn', STAFF_ADDRESS: 'https://x' },
  };
  const bundles: { name: string; at: string; path: string }[] = [];
  for (const name of ['empty', 'bare SDK'] as const) {
    layRival(join(folder, name), name);
    bundles.push({ name, at: join(folder, name), path: '/x' });
  }
  for (const name of deployed) {
    mkdirSync(join(folder, name));
    layFunction(join(folder, name), functionsFolder, name);
    bundles.push({ name, at: join(folder, name), path: paths[name] ?? '' });
  }
  const times = new Map<string, number[]>(bundles.map(({ name }) => [name, []]));
  const processors = new Map<string, number[]>(bundles.map(({ name }) => [name, []]));
  const answers = new Map<string, string>();
  const questions = new Map<string, number>();
  for (let round = -1; round < rounds; round += 1)
    for (const { name, at, path } of bundles) {
      const { milliseconds, processor, asked, said } = await firstAnswer(script, at, path, env);
      if (round >= 0) times.get(name)?.push(milliseconds);
      if (round >= 0) processors.get(name)?.push(processor);
      answers.set(name, said);
      questions.set(name, asked);
    }
  for (const [name, said] of answers)
    if (!['200', '303', 'done'].includes(said)) throw new Error(`${name} answered: ${said}`);
  const of = (name: string): number => median(times.get(name) ?? []);
  const figures: Figure[] = bundles.flatMap(({ name, at }): Figure[] => {
    const kilobytes = rounded(programSize(at) / 1000);
    const isSurvey = name === 'survey-site';
    const ratio = rounded(of(name) / of('bare SDK'));
    const processor = (which: string): number => median(processors.get(which) ?? []);
    return [
      { figure: `${name}: bundle`, value: kilobytes, unit: 'kB', ...(isSurvey ? { target: { most: 400 } } : {}) },
      { figure: `${name}: questions to the tables until then`, value: questions.get(name) ?? 0 },
      { figure: `${name}: first answer`, value: rounded(of(name)), unit: 'ms' },
      { figure: `${name}: processor until then`, value: rounded(processor(name)), unit: 'ms' },
      { figure: `${name} ÷ bare SDK, processor`, value: rounded(processor(name) / processor('bare SDK')) },
      { figure: `${name} ÷ bare SDK`, value: ratio, ...(isSurvey ? { target: { most: 1.3 } } : {}) },
    ];
  });
  await keepFigures('cold start', figures);
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
