// Who does what by when, and how far is it? The tasks as they are filed, each with its state today and the way to report.
import { dayOf } from '../../../functions/domain/period.ts';
import type { PlanTask } from '../../../functions/domain/plan.ts';
import { dueDay, standingOf } from '../../../functions/domain/plan-standing.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import type { Around, ShownPlan } from './plan-shown.ts';

type Props = { lang: StaffLanguage; plan: ShownPlan; around: Around };

export function PlanTasks({ lang, plan, around }: Props) {
  const words = planWords[lang];
  return (
    <section id="tasks">
      <h2>{words.tasks}</h2>
      {plan.tasks.length === 0 ? (
        <div class="empty">
          <p>{words.noTasks}</p>
        </div>
      ) : (
        <div class="table">
          <table class="stacks">
            <caption>{words.tasks}</caption>
            <thead>
              <tr>
                <th scope="col">TT</th>
                <th scope="col">Nhiệm vụ</th>
                <th scope="col">Chủ trì</th>
                <th scope="col">Tiến độ</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {plan.tasks.map((task, i) => (
                <TaskRow
                  {...{ lang, task, around, number: i + 1, address: `/staff/plans/${plan.id}/tasks/${task.id}` }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {around.mayWrite && (
        <p class="actions">
          <a class="button second" href={`/staff/plans/${plan.id}/tasks/new`}>
            {words.addTask}
          </a>
        </p>
      )}
    </section>
  );
}

type RowProps = { lang: StaffLanguage; task: PlanTask; around: Around; number: number; address: string };

function TaskRow({ lang, task, around, number, address }: RowProps) {
  return (
    <tr>
      <td data-label="TT">{number}</td>
      <th scope="row" lang="vi">
        {task.title}
        {task.with !== undefined && <span class="hint">Phối hợp: {task.with}</span>}
        {task.items.length > 0 && (
          <ul class="list">
            {task.items.map(({ text, lead }) => (
              <li>
                {text.replace(/^- /, '')}
                {lead !== undefined && <span class="soft"> ({lead})</span>}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td data-label="Chủ trì">{task.lead ?? '–'}</td>
      <td data-label="Tiến độ">{task.deadline ?? '–'}</td>
      <td data-label={planWords[lang].state}>
        <StateSaid {...{ lang, task, around, address }} />
      </td>
    </tr>
  );
}

function StateSaid({ lang, task, around, address }: Omit<RowProps, 'number'>) {
  const words = planWords[lang];
  const [state, due, last] = [standingOf(task, around.today), dueDay(task), task.progress.at(-1)];
  return (
    <>
      <span class={state === 'done' ? 'tag on' : state === 'late' ? 'tag late' : 'tag'}>{words.states[state]}</span>
      {due !== undefined && state !== 'done' && <span class="hint">{words.due(writeDay(due))}</span>}
      {last !== undefined && (
        <span class="hint">
          {words.reportedOn(writeDay(dayOf(last.at)))}
          {last.note !== undefined && `: ${last.note}`}
        </span>
      )}
      <span class="small-actions unprinted">
        {around.reportable.has(task.id) && (
          <a href={`${address}/progress`} aria-label={`${words.report}: ${task.title}`}>
            {words.report}
          </a>
        )}
        {around.mayWrite && (
          <a href={`${address}/edit`} aria-label={words.changeOf(task.title)}>
            {words.change}
          </a>
        )}
      </span>
    </>
  );
}
