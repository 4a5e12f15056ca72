// Which rows are weak, and who does something about each? Those that no task serves are said so, with the way to give one.
import { linesOf, type PlanLine } from '../../../functions/domain/plan.ts';
import { weaknessesOf } from '../../../functions/domain/plan-standing.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import type { Around, ShownPlan } from './plan-shown.ts';

type Props = { lang: StaffLanguage; plan: ShownPlan; around: Around };

export function WeakRows({ lang, plan, around: { mayWrite } }: Props) {
  const words = planWords[lang];
  const weak = plan.tables.flatMap(linesOf).filter(({ id }) => plan.standing.weak.includes(id));
  if (weak.length === 0) return null;
  const columns = [
    { heading: words.weak, cell: ({ label }: PlanLine) => <span lang="vi">{label}</span> },
    {
      heading: words.why,
      cell: (line: PlanLine) =>
        weaknessesOf(line).map((why) => (
          <>
            <span class="tag off">{words.weakness[why]}</span>{' '}
          </>
        )),
    },
    {
      heading: words.tasksOf,
      cell: ({ id, label }: PlanLine) => {
        const serving = tasksFor(plan, id);
        if (serving.length > 0) return serving.map(({ title }) => title).join('; ');
        if (!plan.standing.unserved.includes(id)) return '–';
        return (
          <>
            <strong>{words.noTask}</strong>{' '}
            {mayWrite && (
              <a
                class="unprinted"
                href={`/staff/plans/${plan.id}/tasks/new?serves=${id}`}
                aria-label={`${words.giveTask}: ${label}`}
              >
                {words.giveTask}
              </a>
            )}
          </>
        );
      },
    },
  ];
  return (
    <section>
      <h2>{words.weakTitle}</h2>
      <p>{words.weakLead}</p>
      <DataTable caption={words.weakTitle} columns={columns} rows={weak} />
    </section>
  );
}

/** Of the row itself, of the row it is part of, or of its parts. */
function tasksFor({ tables, tasks }: ShownPlan, id: string) {
  const row = tables
    .flatMap(({ rows }) => rows)
    .find((one) => one.id === id || one.parts.some((part) => part.id === id));
  const family = new Set([id, row?.id ?? id, ...(row?.id === id ? row.parts.map((part) => part.id) : [])]);
  return tasks.filter(({ serves }) => serves.some((one) => family.has(one)));
}
