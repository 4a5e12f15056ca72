// Where do people read what was measured? README has what has a target, docs/measurements.md has all, both as results.json holds it.
import { readFile, writeFile } from 'node:fs/promises';
import { type Figure, type Results, readResults, told } from './figures.ts';

const [begin, end] = ['<!-- measured -->\n', '<!-- /measured -->'];

/** What stands in a page, by its path. */
const chosen: Record<string, (figure: Figure) => boolean> = {
  'README.md': ({ target }) => target !== undefined,
  'docs/measurements.md': () => true,
};

/** The machine and a table, in Markdown. */
export function tableOf({ machine, node, measured }: Results, isWanted: (figure: Figure) => boolean): string {
  const figures = Object.values(measured).flatMap((one) => one.figures.filter(isWanted));
  const rows = figures
    .map(told)
    .map(({ figure, value, target, met }) => `| ${figure} | ${value} | ${target} | ${met} |`);
  return [`${machine}, Node ${node}:`, '', '| figure | value | target | |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

/** A page with the table in place of the one between its marks; throws where it has none. */
function withTable(page: string, table: string): string {
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < before) throw new Error('The page has no place for a table');
  return `${page.slice(0, before + begin.length)}${table}${page.slice(after)}`;
}

/** The pages as they should be, by path. */
export async function pagesWithTables(): Promise<Record<string, string>> {
  const results = await readResults();
  const pages = Object.entries(chosen).map(
    async ([path, isWanted]) => [path, withTable(await readFile(path, 'utf8'), tableOf(results, isWanted))] as const,
  );
  return Object.fromEntries(await Promise.all(pages));
}

export async function writeTables(): Promise<void> {
  for (const [path, text] of Object.entries(await pagesWithTables())) await writeFile(path, text);
}
