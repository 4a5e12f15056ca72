// Can a text make a regular expression run for minutes? A checker is asked of every expression in the source, and of those that are put together when a module loads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { check } from 'recheck';
import { expect, test } from 'vitest';

/** As the survey site and imports take it. */
const longestComment = 2000;

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

/** At most one loop, not around a group, and begun at one place: every character is looked at a fixed number of times. */
function isPlain(source: string): boolean {
  const loops = source.replaceAll(/\\.|\[(?:[^\]\\]|\\.)*\]/gu, 'c').match(/.(?:[*+]|\{\d+,\})/g) ?? [];
  return loops.length === 0 || (loops.length === 1 && source.startsWith('^') && !loops[0]?.startsWith(')'));
}

/** Those that are slow for some text: the checker attacks each with texts of its own and counts steps, or proves it safe. */
async function slowOnes(patterns: Pattern[]): Promise<{ where: string; source: string; how: string }[]> {
  const distinct = new Map(
    patterns.filter(({ source }) => !isPlain(source)).map((one) => [`${one.flags} ${one.source}`, one]),
  );
  const slow: { where: string; source: string; how: string }[] = [];
  for (const { where, source, flags } of distinct.values()) {
    const found = await check(source, flags, { timeout: 10_000, attackTimeout: 2000 });
    if (found.status === 'vulnerable') slow.push({ where, source, how: found.complexity.type });
  }
  return slow;
}

/** Where a text of so many characters takes as many steps as their square, and why that is short all the same. */
const short: Record<string, string> = {
  'functions/api/openapi.ts': 'names of our own routes',
  'functions/domain/vietnamese-number.ts': 'the digits of one number',
  'functions/operations/fixed-archive.ts': 'a file that we have just made',
  'functions/domain/mask-numbers.ts': 'a comment, whose length is limited: measured below',
  'web/staff/paper/import-page.tsx': 'paths of faults, which we write',
  'web/words/staff/comment-words.ts': 'cut to an excerpt before',
  'web/words/staff/refusals/': 'sentences of ours with one or two names in them, whose lengths are limited',
};
const isShort = ({ where, how }: { where: string; how: string }): boolean =>
  how === 'polynomial' && Object.keys(short).some((place) => where.startsWith(place));

test('the checker finds one that is known to run away', async () => {
  const known = await slowOnes([{ where: 'here', source: '^(\\w+\\s?)*$', flags: '' }]);
  expect(known.map(({ how }) => how)).toEqual(['exponential']);
  expect(isPlain('^(a|a)+$') || isPlain('^a+a+$') || isPlain('a+$')).toBe(false);
});

test('every expression in the source stays quick', { timeout: 300_000 }, async () => {
  const literal = files.flatMap(patternsIn);
  expect(literal.length).toBeGreaterThan(200);
  const slow = await slowOnes(literal);
  expect(slow.filter((one) => !isShort(one))).toEqual([]);
});

test('those put together when a module loads do too, and no other is ever put together', {
  timeout: 120_000,
}, async () => {
  const builders = files.filter(buildsPatterns);
  // Of a text that is ours: an escaped half character; the words of our own problems.
  const whileRunning = ['functions/operations/parse-json.ts', 'web/words/staff/problem-words.ts'];
  const built = await builtPatterns(builders.filter((file) => !whileRunning.includes(file)));
  expect([...new Set(built.map(({ where }) => where)), ...whileRunning].toSorted()).toEqual(builders.toSorted());
  const slow = await slowOnes(built);
  expect(slow.filter((one) => !isShort(one))).toEqual([]);
});

test.each([
  ['letters', 'a'],
  ['the beginnings of addresses', 'a.a@a'],
  ['addresses that never end', 'a@a.'],
  ['digits', '1'],
  ['digits apart', '1 '],
  ['days', '1/1/'],
  ['brackets', '('],
  ['noughts', 'không '],
  ['blanks', ' '],
])('a comment of nothing but %s is masked before anybody notices', async (_, piece) => {
  // Loaded here, not above: the test before sees what is put together as it loads.
  const { maskNumbers } = await import('../../functions/domain/mask-numbers.ts');
  const began = performance.now();
  maskNumbers(piece.repeat(longestComment).slice(0, longestComment));
  expect(performance.now() - began).toBeLessThan(1000);
});
