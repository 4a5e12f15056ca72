// Can a text make a regular expression run for minutes? A checker is asked of every expression in the source, and of those that are put together when a module loads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { check } from 'recheck';
import { expect, test } from 'vitest';

type Pattern = { where: string; source: string; flags: string };

const files = ['functions', 'web', 'infra', 'verify-report'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path)),
);

/** Every node of a syntax tree, or of any part of one. */
function* nodesUnder(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield Object(value);
  for (const inner of Object.values(value)) yield* nodesUnder(inner);
}

const treeOf = (file: string) =>
  parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript', 'jsx'] }).program;

function patternsIn(file: string): Pattern[] {
  return [...nodesUnder(treeOf(file))]
    .filter(({ type }) => type === 'RegExpLiteral')
    .map(({ pattern, flags }) => ({ where: file, source: String(pattern), flags: String(flags) }));
}

const buildsPatterns = (file: string): boolean =>
  [...nodesUnder(treeOf(file))].some(
    ({ type, callee }) => /^(New|Call)Expression$/.test(String(type)) && Object(callee).name === 'RegExp',
  );

/** What the modules that build patterns build while they load. */
async function builtPatterns(builders: string[]): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const RealRegExp = RegExp;
  let where = '';
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct: (target, given, as) => {
      const made = Reflect.construct(target, given, as);
      built.push({ where, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of builders) {
      where = file;
      await import(join(process.cwd(), file));
    }
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  return built;
}

/** Those that are slow for some text: the checker attacks each with texts of its own and counts steps, or proves it safe. */
async function slowOnes(patterns: Pattern[]): Promise<string[]> {
  const distinct = new Map(patterns.map((one) => [`${one.flags} ${one.source}`, one]));
  const slow: string[] = [];
  for (const { where, source, flags } of distinct.values()) {
    const found = await check(source, flags, { timeout: 10_000, attackTimeout: 2000 });
    if (found.status === 'vulnerable') slow.push(`${where}: /${source}/${flags} ${found.complexity.summary}`);
  }
  return slow;
}

test('the checker finds one that is known to run away', async () => {
  expect(await slowOnes([{ where: 'here', source: '^(\\w+\\s?)*$', flags: '' }])).toHaveLength(1);
});

test('every expression in the source stays quick', { timeout: 300_000 }, async () => {
  const literal = files.flatMap(patternsIn);
  expect(literal.length).toBeGreaterThan(200);
  expect(await slowOnes(literal)).toEqual([]);
});

test('those put together when a module loads do too, and no other is ever put together', { timeout: 120_000 }, async () => {
  const builders = files.filter(buildsPatterns);
  // Of a text that is ours: an escaped half character; the words of our own problems.
  const whileRunning = ['functions/operations/parse-json.ts', 'web/words/staff/problem-words.ts'];
  const built = await builtPatterns(builders.filter((file) => !whileRunning.includes(file)));
  expect([...new Set(built.map(({ where }) => where)), ...whileRunning].toSorted()).toEqual(builders.toSorted());
  expect(await slowOnes(built)).toEqual([]);
});
