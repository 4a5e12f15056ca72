// Which plans are there, and how does each stand today? The newest period first, each with its finding in a line.

import { sayPeriod } from '../../words/plan-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Pager } from '../parts/pager.tsx';

type Standing = Parameters<(typeof planWords)['vi']['finding']>[0];
type Summary = { id: string; title: string; agencyName: string; period: string; standing: Standing };
type Listed = {
  plans: Summary[];
  nextCursor: string | undefined;
  asked: Record<string, string>;
  mayWrite: boolean;
};

export function plansPage(lang: StaffLanguage, { plans, nextCursor, asked, mayWrite }: Listed) {
  const words = planWords[lang];
  const columns = [
    { heading: words.plan, cell: ({ id, title }: Summary) => <a href={`/staff/plans/${id}`}>{title}</a> },
    { heading: words.agency, cell: (one: Summary) => one.agencyName },
    { heading: words.period, cell: (one: Summary) => sayPeriod(one.period) },
    { heading: words.standing, cell: (one: Summary) => words.finding(one.standing) },
  ];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="actions">
        {mayWrite && (
          <a class="button" href="/staff/plans/new">
            {words.add}
          </a>
        )}
        <a class="button second" href="/staff/plans/causes">
          {words.causes}
        </a>
      </p>
      {plans.length === 0 ? (
        <div class="empty">
          <p>{mayWrite ? words.none : words.noneReader}</p>
        </div>
      ) : (
        <DataTable caption={words.caption(plans.length)} columns={columns} rows={plans} />
      )}
      <Pager address="/staff/plans?" cursor={asked['cursor']} nextCursor={nextCursor} />
    </>
  );
  return { title: words.title, here: 'plans' as const, children: content };
}
