// What are the figures of all criteria? Index with variation, base, silence of each kind, and the period before where it can be set beside.

import { inLanguage } from '../../../functions/domain/questionnaire.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import type { Overview, QuestionFigure } from './results-shown.ts';
import { scoredParts } from './scored-parts.ts';

type Row = { label: string; its: QuestionFigure; interval: string; before: QuestionFigure | undefined };

export function CriteriaTable(part: PartProps) {
  const { lang, overview, total, writing } = part;
  const words = resultWords[lang];
  const before = earlierQuestions(overview);
  const rows = scoredParts(overview).flatMap(({ questions }) =>
    questions.flatMap(({ id, text }): Row[] => {
      const its = total.questions.find((one) => one.id === id);
      const figure = overview.questions.find(({ key }) => key === id)?.figure;
      const interval = writing.interval(figure === undefined || figure.suppressed ? null : figure.interval);
      const label = `${id}. ${inLanguage(text, lang)}`;
      return its === undefined ? [] : [{ label, its, interval, before: before.find((one) => one.id === id) }];
    }),
  );
  const count = (heading: string, of: (its: QuestionFigure) => number) => ({
    heading,
    cell: ({ its }: Row) => writing.count(of(its)),
    figure: true,
  });
  const columns = [
    { heading: words.criterion, cell: ({ label }: Row) => label },
    { heading: words.index, cell: ({ its }: Row) => writing.question(its), figure: true },
    { heading: words.interval, cell: ({ interval }: Row) => interval, figure: true },
    ...(before.length === 0 ? [] : beforeColumns(part)),
    count(words.base, ({ base }) => base),
    count(words.blanks, ({ blanks }) => blanks),
    count(words.notApplicable, ({ notApplicable }) => notApplicable),
    count(words.notAsked, ({ notAsked }) => notAsked),
  ];
  return <FigureTable caption={words.criteria} columns={columns} rows={rows} />;
}

function beforeColumns({ lang, writing }: PartProps) {
  const words = resultWords[lang];
  const apart = ({ its, before }: Row): string =>
    its.index === null || before === undefined || before.index === null
      ? '–'
      : writing.difference(its.index - before.index);
  return [
    {
      heading: words.before,
      cell: ({ before }: Row) => (before === undefined ? '–' : writing.question(before)),
      figure: true,
    },
    { heading: words.change, cell: apart, figure: true },
  ];
}

/** None where the whole may not be compared, or where other units are in it (before a merger): then criteria may not be either. */
export function earlierQuestions({ earlier, comparison }: Overview): QuestionFigure[] {
  if (earlier === undefined || earlier.figure.suppressed || comparison?.difference == null) return [];
  return comparison.difference.before === earlier.figure.index ? earlier.figure.questions : [];
}
