// Which results does an address ask for? Those of the agency it names, or of the agencies with which the campaign's results begin.
import type { Context } from 'hono';
import type { ResultsFrame } from '../../web/results/results-shown.ts';
import { resultsPath } from '../../web/results/results-shown.ts';
import type { ResultsLanguage } from '../../web/words/results-words.ts';
import { dayOf } from '../domain/period.ts';
import { publicPeriods } from '../operations/public-reports.ts';
import { type PublicResults, publicResults, publicScope, type Scope } from '../operations/public-results.ts';
import type { ResultsSiteDependencies } from './dependencies.ts';
import { noSuchResults } from './failure.ts';

export type Asked = {
  scope: Scope;
  /** Undefined where the address names none. */
  agencyId: string | undefined;
  /** At least one. */
  results: PublicResults[];
  frame: ResultsFrame;
};

/** Throws 404 where nothing is public. */
export async function askedResults(deps: ResultsSiteDependencies, c: Context, lang: ResultsLanguage): Promise<Asked> {
  const { campaign: campaignId = '', agency: agencyId } = c.req.param();
  const scope = await publicScope(deps, campaignId, dayOf(deps.now()));
  if (scope === undefined) throw noSuchResults();
  const ids = agencyId === undefined ? scope.tops.map(({ id }) => id) : [agencyId];
  const found = await Promise.all(ids.map((id) => publicResults(deps, scope, id, lang)));
  const results = found.filter((one) => one !== undefined);
  const [first] = results;
  if (first === undefined) throw noSuchResults();
  const { campaign, questionnaire, method } = first.cut;
  const hasReports = (await publicPeriods(deps, campaign.id)).length > 0;
  const frame = { lang, campaign, questionnaire, method, hasReports, publicUrl: deps.publicUrl(c.req.raw) };
  return { scope, agencyId, results, frame: { ...frame, path: resultsPath(campaign.id, agencyId) } };
}
