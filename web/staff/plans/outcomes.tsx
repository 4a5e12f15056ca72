// What became of what the plan aimed at? Each row with its change, whether more can be concluded than chance, its rank, and its target.
import { linesOf, type PlanLine, type PlanTable } from '../../../functions/domain/plan.ts';
import { differenceText, writeFigure, writeTarget } from '../../../functions/domain/plan-figure.ts';
import { targetOf } from '../../../functions/domain/plan-layout.ts';
import { metOf } from '../../../functions/domain/plan-standing.ts';
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import { pointsMoved, rankMoved, sayPeriod } from '../../words/plan-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import type { ShownPlan } from './plan-shown.ts';

type Props = { lang: StaffLanguage; plan: ShownPlan };

export const Outcomes = ({ lang, plan }: Props) => (
  <>
    {plan.tables.map((table) => (
      <OfTable lang={lang} table={table} />
    ))}
  </>
);

function OfTable({ lang, table }: { lang: StaffLanguage; table: PlanTable }) {
  const words = planWords[lang];
  const known = linesOf(table).filter(({ outcome }) => outcome !== undefined);
  if (known.length === 0) return null;
  const title = `${words.outcome(sayPeriod(table.goal))}: ${table.title}`;
  const columns = [
    { heading: words.line, cell: ({ label }: PlanLine) => <span lang="vi">{label}</span> },
    { heading: words.from, cell: ({ score }: PlanLine) => writeFigure(score ?? '–'), figure: true },
    { heading: words.reached, cell: ({ outcome }: PlanLine) => writeFigure(outcome?.score ?? '–'), figure: true },
    { heading: words.moved, cell: (line: PlanLine) => <MoveSaid lang={lang} line={line} /> },
    { heading: words.rankMoved, cell: rankSaid },
    { heading: words.target, cell: (line: PlanLine) => <TargetSaid lang={lang} line={line} /> },
  ];
  return (
    <section>
      <h2>{title}</h2>
      <DataTable caption={title} columns={columns} rows={known} />
    </section>
  );
}

/** Of a measured figure with its interval and what may be concluded; of a typed one the change alone. */
function MoveSaid({ lang, line }: { lang: StaffLanguage; line: PlanLine }) {
  const words = planWords[lang];
  const moved = line.outcomeMeasured?.moved;
  if (moved === undefined || moved.refused === 'start-by-hand')
    return (
      <>
        {typedMove(line, words.points)}
        <span class="hint">{moved === undefined ? words.byHand : words.refused['start-by-hand']}</span>
      </>
    );
  if (moved.refused !== null) return <>{words.refused[moved.refused]}</>;
  const digits = line.score?.split('.')[1]?.length ?? 0;
  const { interval } = moved;
  return (
    <>
      {pointsMoved((moved.difference ?? 0).toFixed(digits), words.percentPoints)}
      {moved.verdict === 'no-conclusion' && <strong>, {words.noConclusion}</strong>}
      {interval !== null && (
        <span class="hint">{words.interval(numberText(interval.low, digits), numberText(interval.high, digits))}</span>
      )}
    </>
  );
}

const typedMove = ({ score, outcome }: PlanLine, unit: string): string =>
  score === undefined || outcome?.score === undefined ? '–' : pointsMoved(differenceText(score, outcome.score), unit);

const rankSaid = ({ rank, outcome }: PlanLine): string =>
  rank === undefined || outcome?.rank === undefined ? '–' : rankMoved(rank, outcome.rank);

function TargetSaid({ lang, line }: { lang: StaffLanguage; line: PlanLine }) {
  const words = planWords[lang];
  const [target, met] = [targetOf(line), metOf(line)];
  if (target === undefined || met === undefined) return <>–</>;
  return (
    <>
      {writeTarget(target)} <span class={met ? 'tag on' : 'tag off'}>{met ? words.met : words.missed}</span>
    </>
  );
}
