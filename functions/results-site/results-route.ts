// What does /ket-qua/{campaign} show, and /ket-qua/{campaign}/{agency}? One agency's results, or several where none stands above them all.
import type { Context } from 'hono';
import { resultsPage } from '../../web/results/results-page.tsx';
import { severalPage } from '../../web/results/several-page.tsx';
import { type Asked, askedResults } from './asked-results.ts';
import { sendPage } from './cache-headers.ts';
import type { ResultsSiteDependencies } from './dependencies.ts';
import { languageOf } from './language.ts';

export async function showResults(deps: ResultsSiteDependencies, c: Context) {
  return sendPage(c, pageOf(await askedResults(deps, c, languageOf(c))));
}

function pageOf({ results, frame }: Asked) {
  const [first, ...others] = results;
  if (first !== undefined && others.length === 0) return resultsPage({ ...frame, ...first });
  const rows = results.map(({ agency, total }) => ({ ...total, key: agency.id, label: agency.name }));
  return severalPage(frame, rows, first?.hotline);
}
