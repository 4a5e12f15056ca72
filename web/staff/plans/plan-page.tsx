// How does a plan stand? The finding in a sentence, what is weak, what became of it, who does what; then its tables as they are filed.
import { sayPeriod } from '../../words/plan-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import { MeasuredFigures } from './measured-figures.tsx';
import { Outcomes } from './outcomes.tsx';
import type { Around, ShownPlan } from './plan-shown.ts';
import { PlanTables } from './plan-tables.tsx';
import { PlanTasks } from './plan-tasks.tsx';
import { TaskPicture } from './task-picture.tsx';
import { WeakRows } from './weak-rows.tsx';

type Parts = { lang: StaffLanguage; plan: ShownPlan; around: Around };

export function planPage(lang: StaffLanguage, plan: ShownPlan, around: Around) {
  const words = planWords[lang];
  const parts = { lang, plan, around };
  const content = (
    <div class="plan">
      <Crumbs way={[{ href: '/staff/plans', text: words.title }]} />
      <h1>{plan.title}</h1>
      <p class="lead">
        {plan.agencyName} · {sayPeriod(plan.period)}
      </p>
      <DoneNotice asked={around.asked} words={words.done} />
      <p class="finding">
        <strong>{words.finding(plan.standing)}</strong>
      </p>
      {plan.tasks.length > 0 && <TaskPicture lang={lang} standing={plan.standing} />}
      <Doings {...parts} />
      <Disagreements {...parts} />
      <WeakRows {...parts} />
      <Outcomes {...parts} />
      <PlanTasks {...parts} />
      <Results {...parts} />
      <PlanTables {...parts} />
      <MeasuredFigures {...parts} />
    </div>
  );
  return { title: plan.title, here: 'plans' as const, children: content };
}

/** What a plan needs next is offered first: a table, then the figures of a survey; the rest on asking. */
function Doings({ lang, plan: { id, tables }, around: { mayWrite } }: Parts) {
  const words = planWords[lang];
  const link = (to: string, text: string, kind: string) => (
    <a class={kind} href={`/staff/plans/${id}/${to}`}>
      {text}
    </a>
  );
  if (!mayWrite) return <p class="actions">{link('tables.csv', words.download, 'button second')}</p>;
  const isEmpty = tables.length === 0;
  return (
    <>
      <p class="actions">
        {isEmpty ? link('tables/new', words.addTable, 'button') : link('measures', words.fromSurvey, 'button')}
      </p>
      <details class="card unprinted">
        <summary>{words.otherDoings}</summary>
        <p class="actions">
          {!isEmpty && link('tables/new', words.addTable, 'button second')}
          {link('results/new', words.addResult, 'button second')}
          {link('edit', words.edit, 'button second')}
          {link('tables.csv', words.download, 'button second')}
        </p>
      </details>
    </>
  );
}

function Disagreements({ lang, plan: { faults } }: Parts) {
  const words = planWords[lang];
  if (faults.length === 0) return null;
  return (
    <Notice kind="warn">
      <h2>{words.faults(faults.length)}</h2>
      <ul class="list">
        {faults.map((fault) => (
          <li>{fault.words[lang]}</li>
        ))}
      </ul>
      <p>{words.faultsTodo}</p>
    </Notice>
  );
}

function Results({ lang, plan: { id, results, sentences, basis = '' }, around: { mayWrite } }: Parts) {
  const words = planWords[lang];
  if (results.length === 0 && basis === '') return null;
  return (
    <section>
      {basis !== '' && (
        <>
          <h2>{words.basis}</h2>
          {basis.split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </>
      )}
      {results.length > 0 && <h2>{words.results}</h2>}
      {results.map((result, i) => (
        <p lang="vi">
          {sentences[i]}.{' '}
          {mayWrite && (
            <a
              class="unprinted"
              href={`/staff/plans/${id}/results/${result.id}/edit`}
              aria-label={words.changeOf(result.name)}
            >
              {words.change}
            </a>
          )}
        </p>
      ))}
    </section>
  );
}
