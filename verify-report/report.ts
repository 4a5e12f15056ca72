// Is a report what its manifest says, and its figures what its counts give? All checks, on files already read.
import type * as z from 'zod/mini';
import { compare, type Findings, nothingFound, together } from './difference.ts';
import { keySet, manifest as manifestForm, type Scores, scores as scoresForm } from './form.ts';
import { always, checkFiles, checkManifest, type Files } from './manifest-file.ts';
import { checkPublication, checkPublished } from './publication.ts';
import { checkScores } from './scores-file.ts';
import { checkSignature } from './signature.ts';
import { slipWarnings } from './slips.ts';
import { checkTable, editions } from './table.ts';

/** Figures are those of scores.json; `cells` those of the tables, which only repeat them. */
export type Verified = Findings & {
  cells: number;
  signedBy: string | undefined;
  /** What is no difference and yet worth a look. */
  warnings: string[];
};

/** @param keys the JWK Set as text; undefined where there is none, and the signature then proves nothing. */
export async function verifyReport(files: Files, keys: string | undefined): Promise<Verified> {
  const missing = ['manifest.json', 'manifest.jws', ...always].filter((name) => !files.has(name));
  const absent = missing.map((name) => compare({ file: name, row: 'folder', measure: 'the file' }, 'missing', 'there'));
  const signature = await signatureOf(files, keys);
  const { figures, tables, warnings } = scoresFindings(files);
  const { differences } = together([...absent, signature.findings, manifestFindings(files), figures, tables]);
  return { figures: figures.figures, cells: tables.figures, differences, signedBy: signature.by, warnings };
}

async function signatureOf(files: Files, keys: string | undefined) {
  const [manifest, jws] = [files.get('manifest.json'), files.get('manifest.jws')];
  if (manifest === undefined || jws === undefined) return { by: undefined, findings: nothingFound() };
  const known = keys === undefined ? undefined : parsed('the key set', keys, keySet);
  if (known !== undefined && 'findings' in known) return { by: undefined, findings: known.findings };
  return checkSignature(String(jws), manifest, known?.value);
}

function manifestFindings(files: Files): Findings {
  const text = files.get('manifest.json');
  if (text === undefined) return nothingFound();
  const manifest = parsed('manifest.json', String(text), manifestForm);
  if ('findings' in manifest) return manifest.findings;
  const scores = parsed('scores.json', String(files.get('scores.json') ?? ''), scoresForm);
  const repeated =
    'findings' in scores
      ? nothingFound()
      : together([
          checkManifest(manifest.value, scores.value, scores.raw),
          checkPublished(manifest.value, scores.value),
        ]);
  return together([checkFiles(manifest.value, files), repeated]);
}

function scoresFindings(files: Files): { figures: Findings; tables: Findings; warnings: string[] } {
  const text = files.get('scores.json');
  if (text === undefined) return { figures: nothingFound(), tables: nothingFound(), warnings: [] };
  const scores = parsed('scores.json', String(text), scoresForm);
  if ('findings' in scores) return { figures: scores.findings, tables: nothingFound(), warnings: [] };
  const figures = together([checkScores(scores.value), checkPublication(scores.value, scores.raw)]);
  return { figures, tables: checkTables(files, scores.value), warnings: slipWarnings(scores.value) };
}

const checkTables = (files: Files, scores: Scores): Findings =>
  together(
    editions.map((edition) => {
      const text = files.get(edition.file);
      return text === undefined ? nothingFound() : checkTable(scores, edition, String(text));
    }),
  );

/** A file that is no JSON, or lacks what must be there, is a difference with the place in it. */
function parsed<Form extends z.ZodMiniType>(
  file: string,
  text: string,
  form: Form,
): { value: z.infer<Form>; raw: unknown } | { findings: Findings } {
  const place = { file, row: 'file', measure: 'form' };
  try {
    const raw: unknown = JSON.parse(text);
    const read = form.safeParse(raw);
    if (read.success) return { value: read.data, raw };
    const { path = [], message = '' } = read.error.issues[0] ?? {};
    return { findings: compare({ ...place, row: path.join('.') }, message, 'as in docs/method.md') };
  } catch {
    return { findings: compare(place, 'not JSON', 'JSON') };
  }
}
