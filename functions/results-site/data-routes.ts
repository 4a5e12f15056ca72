// How do the same figures leave as files? As a tidy CSV, and as JSON with everything needed to read and recompute them.
import type { Context } from 'hono';
import { citationOf } from '../../web/results/about-figures.tsx';
import { resultsWords } from '../../web/words/results-words.ts';
import { scoreWords } from '../../web/words/score-words.ts';
import { byteOrderMark, csvTable } from '../operations/csv-lines.ts';
import type { PublicResults } from '../operations/public-results.ts';
import { tidyColumns, tidyRows } from '../operations/tidy-scores.ts';
import { type Asked, askedResults } from './asked-results.ts';
import { codebookOf } from './codebook.ts';
import type { ResultsSiteDependencies } from './dependencies.ts';
import { languageOf } from './language.ts';

export async function sendCsv(deps: ResultsSiteDependencies, c: Context): Promise<Response> {
  const asked = await askedResults(deps, c, 'vi');
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="${fileName(asked)}.csv"`);
  return c.body(byteOrderMark + csvTable([[...tidyColumns], ...asked.results.flatMap(rowsOf)]));
}

const fileName = ({ frame, agencyId }: Asked): string =>
  ['ket-qua', frame.campaign.id, agencyId].filter((part) => part !== undefined).join('-');

/** The agency by all services, then by each; then the units under it by all services: their own files have theirs. */
function rowsOf({ agency, cut, total, services, units }: PublicResults): (string | number)[][] {
  const { campaign, registry } = cut;
  const all = { serviceId: '*', service: '' };
  const named = { agencyId: agency.id, agencyCode: agency.code ?? '', agency: agency.name };
  const codeOf = (id: string) => registry.agencies.get(id)?.code ?? '';
  return [
    ...tidyRows(campaign.id, { ...named, ...all }, total),
    ...services.flatMap((row) => tidyRows(campaign.id, { ...named, serviceId: row.key, service: row.label }, row)),
    ...units.flatMap((row) =>
      tidyRows(campaign.id, { agencyId: row.key, agencyCode: codeOf(row.key), agency: row.label, ...all }, row),
    ),
  ];
}

export async function sendJson(deps: ResultsSiteDependencies, c: Context): Promise<Response> {
  const lang = languageOf(c);
  const asked = await askedResults(deps, c, lang);
  const { frame, results } = asked;
  const { campaign, questionnaire, method } = frame;
  const words = resultsWords[lang];
  return c.json({
    name: scoreWords[lang].name,
    ...(campaign.demo ? { demo: words.demo } : {}),
    campaign: { id: campaign.id, title: campaign.title, opensOn: campaign.opensOn, closesOn: campaign.closesOn },
    sample: campaign.sample,
    minimumToShow: campaign.minimumToShow,
    minimumToRank: campaign.minimumToRank,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      title: questionnaire.title,
      source: questionnaire.source,
    },
    method,
    licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', text: words.licence },
    codebook: codebookOf(questionnaire, lang),
    results: results.map((one) => resultOf(asked, one)),
  });
}

function resultOf({ frame }: Asked, { agency, total, rank, change, units, services, statements }: PublicResults) {
  const spoken = new Set([agency.id, ...units.map(({ key }) => key)]);
  return {
    agency: { id: agency.id, code: agency.code ?? null, name: agency.name },
    citation: total.suppressed ? null : citationOf(frame, agency.name, total),
    total,
    rank,
    change: change ?? null,
    units,
    services,
    statements: [...statements.values()]
      .filter(({ agencyId }) => spoken.has(agencyId))
      .map(({ agencyId, text, writtenAt }) => ({ agencyId, text, writtenAt })),
  };
}
