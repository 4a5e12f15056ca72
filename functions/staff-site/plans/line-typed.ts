// Which fields has the form of a row, and what do they mean? The same for rows of a table and for the sub-rows under them.

import type { Filled } from '../../../web/staff/parts/filled.ts';
import { filled } from '../../../web/staff/parts/filled.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { planFormWords } from '../../../web/words/staff/plan-form-words.ts';
import type { PlanLine } from '../../domain/plan.ts';
import type { SentLine } from '../../domain/plan-rows.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import type { Typed } from '../read-form.ts';
import { formWith } from './asked-plan.ts';
import { figureTyped, figureWritten, rankTyped, rankWritten } from './typed-figures.ts';

const groups = new Map<string, 1 | 2 | 3 | 4>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

export function lineTyped(id: string, typed: Typed): SentLine {
  const figure = (name: string) => figureTyped(typed.value(name));
  return {
    ...{ id, label: typed.value('label'), code: typed.given('code'), lead: typed.given('lead') },
    ...{ rank: rankTyped(typed.value('rank')), score: figure('score'), most: figure('most') },
    ...{ increase: figure('increase'), target: figure('target'), group: groups.get(typed.value('group')) },
    ...{ before: standingTyped(typed, 'before'), outcome: standingTyped(typed, 'outcome') },
  };
}

function standingTyped(typed: Typed, name: 'before' | 'outcome') {
  const [score, rank] = [figureTyped(typed.value(`${name}.score`)), rankTyped(typed.value(`${name}.rank`))];
  return score === undefined && rank === undefined ? undefined : { score, rank };
}

export const lineForm = (plan: Pick<PlanView, 'revision'>, line: Partial<PlanLine>): Filled =>
  formWith(plan, [
    ['label', line.label],
    ['code', line.code],
    ['rank', rankWritten(line.rank)],
    ['score', figureWritten(line.score)],
    ['most', figureWritten(line.most)],
    ['increase', figureWritten(line.increase)],
    ['target', figureWritten(line.target)],
    ['group', line.group === undefined ? undefined : String(line.group)],
    ['lead', line.lead],
    ...(['before', 'outcome'] as const).flatMap((name): [string, string | undefined][] => [
      [`${name}.score`, figureWritten(line[name]?.score)],
      [`${name}.rank`, rankWritten(line[name]?.rank)],
    ]),
  ]);

/** Where the line is gone by now, an empty form. */
export const storedLine = (plan: PlanView, id: string): Filled => {
  const found = plan.tables
    .flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.parts]))
    .find((one) => one.id === id);
  return found === undefined ? filled([]) : lineForm(plan, found);
};

export const lineLabels = (lang: StaffLanguage): [string, string][] => {
  const words = planFormWords[lang].line;
  return [
    ['label', words.label],
    ['code', words.code],
    ['rank', words.rank],
    ['score', words.score],
    ['most', words.most],
    ['increase', words.increase],
    ['target', words.target],
    ['group', words.group],
    ['lead', words.lead],
    ['before.score', words.beforeScore],
    ['before.rank', words.beforeRank],
    ['outcome.score', words.outcomeScore],
    ['outcome.rank', words.outcomeRank],
  ];
};
