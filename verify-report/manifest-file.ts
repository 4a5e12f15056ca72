// Are the files those that the manifest names, and does it say of them what they hold?
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { compare, type Expected, type Findings, together } from './difference.ts';
import type { Manifest, Scores } from './form.ts';
import { methodOf } from './rows.ts';

const file = 'manifest.json';
export type Files = ReadonlyMap<string, Buffer>;
export const always = ['scores.json', 'scores.csv', 'scores-vi.csv'];

export function checkFiles({ files: listed }: Manifest, files: Files): Findings {
  const names = listed.map(({ name }) => name);
  return together([
    ...always.map((name) => compare({ file, row: name, measure: 'is listed' }, names.includes(name), true)),
    ...listed.map(({ name, bytes, sha256 }) => {
      const its = files.get(name);
      if (its === undefined)
        return compare({ file, row: name, measure: 'the file' }, 'listed', 'missing in the folder');
      const digest = createHash('sha256').update(its).digest('hex');
      return compare({ file, row: name, measure: '' }, { bytes, sha256 }, { bytes: its.length, sha256: digest });
    }),
  ]);
}

const json = z.json();

/** What the manifest repeats of scores.json, and the counts of its rows. `raw` is the file as it is. */
export function checkManifest(manifest: Manifest, scores: Scores, raw: unknown): Findings {
  const repeated = z.object({ campaign: json, questionnaire: z.object({ methods: z.array(json) }) }).parse(raw);
  const place = scores.questionnaire.methods.findIndex(({ id }) => id === methodOf(scores)?.id);
  const { report, revision, reason, frozenAt, period, questionnaire, rows, responses } = scores;
  const computed: { [name: string]: Expected } = {
    ...{ report, revision, reason, frozenAt, period, responses, campaign: repeated.campaign },
    questionnaire: { id: questionnaire.id, version: questionnaire.version, source: questionnaire.source },
    method: repeated.questionnaire.methods[place] ?? null,
    rows: {
      shown: rows.filter((row) => !row.suppressed).length,
      withheld: rows.filter((row) => row.suppressed).length,
    },
  };
  const said = Object.fromEntries(Object.keys(computed).map((name) => [name, manifest[name]]));
  return compare({ file, row: 'manifest', measure: '' }, said, computed);
}
