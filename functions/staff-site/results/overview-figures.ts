// What does the overview of a campaign show? Everything it says is asked of the operations at once, with the person's own rights.
import type { Asked, Comparison, Figures } from '../../../web/staff/results/results-shown.ts';
import { resultWords } from '../../../web/words/staff/result-words.ts';
import type { Campaign } from '../../domain/campaign.ts';
import type { Days } from '../../domain/period.ts';
import type { Questionnaire } from '../../domain/questionnaire.ts';
import { comparisonView } from '../../operations/comparison-view.ts';
import { coverageView } from '../../operations/coverage-view.ts';
import { Problem } from '../../runtime/problem.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askScore, askTable, keptBack, type ScoreQuery, type ScoresOf, type Table } from './asked-figures.ts';
import type { Before } from './earlier-period.ts';
import { type RatesOne, withoutOneOfficial } from './one-official.ts';
import { inWords, titled, titlesIn } from './questionnaire-titles.ts';

export type Question = {
  campaign: Campaign;
  questionnaire: Questionnaire;
  asked: Asked;
  days: Days;
  whole: boolean;
  before: Before | undefined;
  /** Whether points of the agency may be told apart: live figures of a unit that has none under it. */
  withPoints: boolean;
  /** The agency above, where the person may see its units. */
  above: string | undefined;
  ratesOne: RatesOne;
};

/** Tables of every kind; each is one operation, all at the same time. */
export async function overviewFigures(c: StaffContext, question: Question): Promise<Figures> {
  const { campaign, asked, days, ratesOne } = question;
  const of: ScoresOf = { desk: c.get('desk'), campaignId: campaign.id };
  const query = queryOf(question, c.get('lang'));
  const along = trendBy(days);
  const titles = titlesIn(question.questionnaire, c.get('lang'));
  const pooledName = resultWords[c.get('lang')].pooledUnits;
  const [children, periods, daily, channels, sections, questions, services, atPoints, otherwise] = await Promise.all([
    askTable(of, 'agency', query),
    askTable(of, along, query),
    along === 'day' ? undefined : askTable(of, 'day', query),
    askTable(of, 'channel', query),
    askTable(of, 'section', query),
    askTable(of, 'question', query),
    asked.service === undefined ? askTable(of, 'service', query) : undefined,
    question.withPoints && asked.service === undefined ? askTable(of, 'point', query) : undefined,
    askScore(of, { ...query, flagged: asked.flagged === 'include' ? 'exclude' : 'include' }),
  ]);
  const [place, earlier, comparison, coverage] = await Promise.all([
    placeOf(of, question, query),
    earlierFigure(of, question, query),
    comparisonOf(of, question),
    coverageOf(of, query),
  ]);
  return {
    total: children.total,
    ...{ otherwise, place, earlier, coverage },
    comparison:
      comparison &&
      withoutOneOfficial(titled(comparison, titles.questions), (id) => ratesOne(id, asked.service), pooledName),
    children: keptBack(children.rows, (id) => ratesOne(id, asked.service)),
    services: keptBack(services?.rows ?? [], (id) => ratesOne(asked.agency, id)),
    pointFigures: atPoints?.rows ?? [],
    channels: channels.rows,
    periods: periods.rows,
    along,
    daily: (daily ?? periods).rows,
    sections: inWords(sections.rows, titles.sections),
    questions: inWords(questions.rows, titles.questions),
  };
}

/** A line of at most about thirty points. */
export function trendBy({ from, to }: Days): 'day' | 'week' | 'month' {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days <= 31) return 'day';
  return days <= 200 ? 'week' : 'month';
}

type Asking = Pick<Question, 'asked' | 'days' | 'whole' | 'campaign'>;

export const queryOf = ({ asked, days, whole, campaign }: Asking, lang: string): ScoreQuery => ({
  agency: asked.agency,
  service: asked.service,
  axis: asked.axis,
  flagged: asked.flagged,
  calendar: campaign.calendar,
  lang,
  ...(whole ? {} : days),
});

/** The agency's row among its neighbours, with its rank. */
async function placeOf(of: ScoresOf, { above, asked }: Question, query: ScoreQuery) {
  if (above === undefined) return undefined;
  const { rows }: Table = await askTable(of, 'agency', { ...query, agency: above });
  return rows.find(({ key }) => key === asked.agency);
}

/** What was said of the period before. */
export async function earlierFigure({ desk }: ScoresOf, { before }: Pick<Question, 'before'>, query: ScoreQuery) {
  if (before === undefined) return undefined;
  const { campaign, days, range } = before;
  const { from: _, to: __, ...rest } = query;
  const figure = await askScore({ desk, campaignId: campaign.id }, { ...rest, ...range });
  return { days, campaignId: campaign.id, figure };
}

/** Undefined where there is nothing before, or whoever looks reads released figures alone. */
export async function comparisonOf(
  { desk, campaignId }: ScoresOf,
  question: Pick<Question, 'before' | 'asked' | 'days' | 'whole'>,
): Promise<Comparison | undefined> {
  const { before, asked, days, whole } = question;
  if (before === undefined) return undefined;
  const { agency, service, axis, flagged } = asked;
  const against = before.campaign.id === campaignId ? undefined : before.campaign.id;
  const query = { agency, service, axis, flagged, against, ...(whole ? {} : days) };
  try {
    return await desk.ask('GET /campaigns/{id}/comparison', { params: { id: campaignId }, query }, comparisonView);
  } catch (error) {
    if (error instanceof Problem && error.status === 403) return undefined;
    throw error;
  }
}

async function coverageOf({ desk, campaignId }: ScoresOf, { agency, service, axis, from, to }: ScoreQuery) {
  const sent = { params: { id: campaignId }, query: { agency, service, axis, from, to } };
  const found = await desk.ask('GET /campaigns/{id}/coverage', sent, coverageView);
  return 'rows' in found ? found.total : found;
}
