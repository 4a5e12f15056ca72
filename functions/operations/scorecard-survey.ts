// Which points does a survey give? Of the indicators that citizens know best, by the share of satisfied answers that was released.
import * as z from 'zod/mini';
import { formulaOf } from '../domain/formula.ts';
import { type SurveyFilling, shareRule } from '../domain/kept-scorecard.ts';
import { fedBySurvey, type IndicatorNumber } from '../domain/one-stop-indicators.ts';
import { questionsOfPart } from '../domain/part.ts';
import type { Days } from '../domain/period.ts';
import { entersScores } from '../domain/questionnaire.ts';
import { ourShareRule, pointsForShare } from '../domain/scorecard.ts';
import type { Fault } from '../runtime/problem.ts';
import { invalid } from './parse-sent.ts';
import { releasedScores } from './released-scores.ts';
import type { Call } from './route.ts';
import { type Cut, readCut } from './score-question.ts';
import { type ShownScore, scoreQuery } from './score-view.ts';

const section = z.string();

export const surveySent = z.strictObject({
  campaignId: z.string(),
  /** Without it the platform's own, which says that the official rule is unknown. */
  rule: z.optional(shareRule),
  /** Which section feeds which indicator; must be said of a questionnaire that is no form of the counters. */
  sections: z.optional(z.strictObject({ '7': section, '8': section })),
});
export type SurveySent = z.infer<typeof surveySent>;

/**
 * The points of the fed indicators over the days of the scorecard. They rest on released figures alone, for scorecards are read by those who
 * see no others. Throws 422 where the campaign is scored by no satisfied share, or nothing of these days is released.
 */
export async function fillFromSurvey(
  call: Call,
  agencyId: string,
  days: Days,
  sent: SurveySent,
): Promise<SurveyFilling> {
  const query = scoreQuery.parse({ agency: agencyId, ...days });
  const cut = await readCut(call, { id: sent.campaignId }, query);
  const sections = sectionsOf(cut, sent);
  const faults = sections.flatMap(({ id }) => sectionFaults(cut, id));
  if (faults.length > 0) throw invalid(faults);
  const released = await releasedScores(call, { ...cut, agencyId }, query);
  if (!('sections' in released)) throw invalid([notReleased]);
  const rule = sent.rule ?? ourShareRule;
  const { campaignId, from, to, method } = released;
  return {
    ...{ campaignId, from, to, method, rule },
    indicators: sections.map(({ number, id }) => ({ number, section: id, ...pointsOf(released, id, rule) })),
  };
}

const notReleased = {
  path: 'survey.campaignId',
  message: 'nothing of this agency is released for these days: too few have answered, or the days are not over',
};

type Fed = { number: IndicatorNumber; id: string };

/** Sections C and E mean conduct and feedback only in the counters' own forms. */
function sectionsOf({ questionnaire }: Cut, { sections }: SurveySent): Fed[] {
  if (sections === undefined && !questionnaire.id.startsWith('sipas-dv-'))
    throw invalid([
      { path: 'survey.sections', message: `say which sections of ${questionnaire.id} feed indicators 7 and 8` },
    ]);
  const said = new Map(Object.entries(sections ?? {}));
  return [...fedBySurvey].map(([number, factor]) => ({ number, id: said.get(String(number)) ?? factor }));
}

function sectionFaults({ questionnaire, method }: Cut, id: string): Fault[] {
  const scored = questionsOfPart(questionnaire, { kind: 'section', id })
    .map(({ question }) => question)
    .filter((question) => entersScores(method, question));
  if (scored.length === 0)
    return [{ path: 'survey.sections', message: `${questionnaire.id} scores nothing in section ${id}` }];
  const isShareOnly = scored.every((question) => formulaOf(method, question) === 'positive-share');
  return isShareOnly
    ? []
    : [{ path: 'survey.campaignId', message: `method ${method.id} gives no satisfied share in section ${id}` }];
}

function pointsOf({ sections }: ShownScore, id: string, rule: z.infer<typeof shareRule>) {
  const { index, base } = sections.find((one) => one.id === id) ?? { index: null, base: 0 };
  return { share: index, base, points: pointsForShare(index, rule) };
}
