// Is the evidence of docs/asvs.md there? Every file it names exists, every chapter is walked, and what is not met is said at the top too.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('docs/asvs.md', 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d/.test(line));

test('every file that is named exists', () => {
  const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+|[\w-]+\.(?:json|grit|md))`/g)].flatMap(
    ([, path = '']) => path,
  );
  const files = named.filter((path) => !/^(DATA_DIR|api|5\.0)\//.test(path));
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});

test('all seventeen chapters are walked, each requirement with a verdict and what it rests on', () => {
  const chapters = [...text.matchAll(/^## V(\d+) /gm)].map(([, number]) => Number(number));
  expect(chapters).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  const incomplete = rows.filter((row) => !/^\| [\d., –-]+(?:\d) \| [^|]+ \| [✔◐✘–] \| [^|]{3,} \|$/.test(row));
  expect(incomplete).toEqual([]);
});

test('what is not met is said at the top', () => {
  const [top = ''] = text.split('\n## ');
  const unmet = rows.filter((row) => row.includes('| ✘ |')).map((row) => /^\| ([\d.]+)/.exec(row)?.[1] ?? '');
  expect(unmet.length).toBeGreaterThan(0);
  expect(unmet.filter((number) => !top.includes(number))).toEqual([]);
});
