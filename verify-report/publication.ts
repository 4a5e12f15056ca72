// Is a published edition what was frozen, with nothing but its approval and the units' statements added?
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { compare, type Findings, nothingFound, together } from './difference.ts';
import type { Manifest, Scores } from './form.ts';

/** Without `publication` the figures are the frozen file, byte for byte; every statement is of a unit that the file lists, once. */
export function checkPublication({ publication, agencies }: Scores, raw: unknown): Findings {
  if (publication === undefined) return nothingFound();
  const place = (row: string, measure: string) => ({ file: 'scores.json', row, measure });
  const names = publication.statements.map(({ agencyId }) => agencyId);
  return together([
    compare(place('publication', 'frozen.scores'), publication.frozen.scores, digestWithout(raw)),
    ...names.map((name) => {
      const listed = agencies.some(({ id }) => id === name);
      return compare(place(`publication ${name}`, 'is listed'), listed, true);
    }),
    compare(place('publication', 'statements of one unit'), new Set(names).size, names.length),
  ]);
}

/** As the frozen file is written: one blank for each step inwards, a line end after it. */
function digestWithout(raw: unknown): string {
  const { publication: _, ...frozen } = z.record(z.string(), z.unknown()).parse(raw);
  return createHash('sha256')
    .update(`${JSON.stringify(frozen, null, 1)}\n`)
    .digest('hex');
}

/** What the manifest repeats of the publication. */
export function checkPublished(manifest: Manifest, { publication }: Scores): Findings {
  const { statements = [], ...more } = publication ?? {};
  const computed = publication === undefined ? 'none' : { ...more, statements: statements.length };
  const place = { file: 'manifest.json', row: 'manifest', measure: 'publication' };
  return compare(place, manifest['publication'] ?? 'none', computed);
}
