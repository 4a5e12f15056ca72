// How do released figures leave as one table? Tidy: a row for each agency, service, part of the questionnaire and measure, as numbers.
import type { Score, ShownScore } from './score-view.ts';

/** Whose figures: one agency, one of its services or all of them (`*`). */
export type TidyUnit = { agencyId: string; agencyCode: string; agency: string; serviceId: string; service: string };
type Cell = string | number;
type Measured = {
  part: 'whole' | 'section' | 'question';
  id: string;
  measure: string;
  value: number | null;
  note?: string;
};

export const tidyColumns = [
  'campaign_id',
  'agency_id',
  'agency_code',
  'agency',
  'service_id',
  'service',
  'from',
  'to',
  'part',
  'part_id',
  'measure',
  'value',
  'note',
] as const;

/** Why a value is empty; an empty note beside a number means that it is what was counted, zero too. */
const notes = {
  withheld: 'withheld',
  notAsked: 'not-asked',
  noneAnswered: 'none-answered',
} as const;

/** The rows of one score, in the order of `tidyColumns`. A withheld one is a single row that says so. */
export function tidyRows(campaignId: string, unit: TidyUnit, score: Score): Cell[][] {
  const named = [campaignId, unit.agencyId, unit.agencyCode, unit.agency, unit.serviceId, unit.service];
  const measured = score.suppressed ? [withheldRow] : measuresOf(score);
  return measured.map(({ part, id, measure, value, note = '' }) => [
    ...named,
    ...[score.from, score.to, part, id, measure],
    value ?? '',
    note,
  ]);
}

const withheldRow: Measured = { part: 'whole', id: '', measure: 'index', value: null, note: notes.withheld };

const measuresOf = (score: ShownScore): Measured[] => [
  ...wholeOf(score),
  ...score.sections.flatMap(({ id, index, base }) => [
    { part: 'section' as const, id, ...indexOf(index) },
    { part: 'section' as const, id, measure: 'base', value: base },
  ]),
  ...score.questions.flatMap(questionOf),
];

function wholeOf(score: ShownScore): Measured[] {
  const { index, interval, rank } = score;
  const of = (measure: string, value: number | null | undefined): Measured[] =>
    value === null || value === undefined ? [] : [{ part: 'whole', id: '', measure, value }];
  return [
    ...of('responses', score.responses),
    ...of('flagged', score.flagged),
    { part: 'whole', id: '', ...indexOf(index) },
    ...of('interval_low', interval?.low),
    ...of('interval_high', interval?.high),
    ...of('effective_n', interval?.effectiveN),
    ...of('base', score.answers),
    ...of('blanks', score.blanks),
    ...of('not_applicable', score.notApplicable),
    ...of('not_asked', score.notAsked),
    ...of('rank', rank?.position),
    ...of('rank_low', rank?.low),
    ...of('rank_high', rank?.high),
    ...of('ranked_units', rank?.of),
  ];
}

function questionOf(question: ShownScore['questions'][number]): Measured[] {
  const { id, counts, base, blanks, notApplicable, notAsked, index, mean } = question;
  const of = (measure: string, value: number): Measured => ({ part: 'question', id, measure, value });
  // Answers without an index are those of a question that enters no score, such as who the respondent is.
  const isScored = index !== null || base === 0;
  const isAsked = base + blanks + notApplicable > 0 || notAsked === 0;
  return [
    ...(isScored
      ? [{ part: 'question' as const, id, ...indexOf(index, isAsked ? notes.noneAnswered : notes.notAsked) }]
      : []),
    ...(mean === null ? [] : [of('mean', mean)]),
    of('base', base),
    of('blanks', blanks),
    of('not_applicable', notApplicable),
    of('not_asked', notAsked),
    ...Object.entries(counts).map(([value, count]) => of(`count_${value}`, count)),
  ];
}

const indexOf = (index: number | null, why: string = notes.noneAnswered) =>
  index === null ? { measure: 'index', value: null, note: why } : { measure: 'index', value: index };
