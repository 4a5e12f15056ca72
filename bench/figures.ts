// How is a measured figure told? In one table with the target beside it, and kept in results.json with the machine it was measured on.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const file = join('bench', 'results.json');

const figure = z.object({
  figure: z.string(),
  value: z.number(),
  unit: z.optional(z.string()),
  /** At least, or at most. */
  target: z.optional(z.union([z.object({ least: z.number() }), z.object({ most: z.number() })])),
});
export type Figure = z.infer<typeof figure>;

const results = z.object({
  machine: z.string(),
  node: z.string(),
  /** By what was measured; each with the load of the machine at its end, over one minute. */
  measured: z.record(z.string(), z.object({ load: z.number(), figures: z.array(figure) })),
});
export type Results = z.infer<typeof results>;

/** The middle of an odd number of values, the upper middle of an even one. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** To three digits: what a shared machine can tell. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

export async function readResults(): Promise<Results> {
  const empty: Results = { machine: '', node: '', measured: {} };
  const kept = await readFile(file, 'utf8').then(
    (text) => results.safeParse(JSON.parse(text)),
    () => undefined,
  );
  return kept?.data ?? empty;
}

/** Prints the figures of one measurement and puts them into results.json in place of its last ones. */
export async function keepFigures(what: string, figures: Figure[]): Promise<void> {
  const before = await readResults();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}`;
  const load = rounded(loadavg()[0] ?? 0);
  const measured = { ...before.measured, [what]: { load, figures } };
  await writeFile(file, `${JSON.stringify({ machine, node: process.version, measured }, null, 2)}\n`);
  printFigures(figures);
}

export function printFigures(figures: Figure[]): void {
  console.table(figures.map(told));
}

/** A row of the table. */
export const told = ({ figure: name, value, unit, target }: Figure) => ({
  figure: name,
  value: `${value.toLocaleString('en')}${unit === undefined ? '' : ` ${unit}`}`,
  target:
    target === undefined
      ? ''
      : 'least' in target
        ? `≥ ${target.least.toLocaleString('en')}`
        : `≤ ${target.most.toLocaleString('en')}`,
  met: target === undefined ? '' : isMet(value, target) ? 'met' : 'NOT MET',
});

const isMet = (value: number, target: NonNullable<Figure['target']>): boolean =>
  'least' in target ? value >= target.least : value <= target.most;
