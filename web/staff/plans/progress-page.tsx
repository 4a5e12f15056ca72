// How does whoever leads a task say how far it is? Three states and a note; what was reported before stays below.
import { dayOf } from '../../../functions/domain/period.ts';
import { type PlanTask, taskStates } from '../../../functions/domain/plan.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { ChoiceField, LongField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type Reported = { plan: { id: string; title: string }; task: PlanTask };

export function progressPage(lang: StaffLanguage, form: Filled, { plan, task }: Reported) {
  const [words, shared] = [planFormWords[lang].task, planFormWords[lang]];
  const back = `/staff/plans/${plan.id}#tasks`;
  const way = [
    { href: '/staff/plans', text: planWords[lang].title },
    { href: `/staff/plans/${plan.id}`, text: plan.title },
  ];
  const states = taskStates.map((value) => ({ value, text: words.states[value] }));
  const content = (
    <>
      <Crumbs way={way} />
      <h1>{words.report}</h1>
      <p class="lead">{task.title}</p>
      <Faults form={form} />
      <form method="post" novalidate>
        <ChoiceField form={form} name="state" label={words.state} options={states} />
        <LongField form={form} name="note" label={words.note} maxlength={1000} optional />
        <p class="actions">
          <button type="submit">{words.send}</button>
          <a class="button second" href={back}>
            {shared.cancel}
          </a>
        </p>
      </form>
      {task.progress.length > 0 && (
        <section>
          <h2>{words.history}</h2>
          <ul class="list">
            {task.progress.toReversed().map(({ at, state, note }) => (
              <li>
                {writeDay(dayOf(at))}: <strong>{words.states[state]}</strong>
                {note !== undefined && `. ${note}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
  return { title: words.report, here: 'plans' as const, children: content };
}
