// How are a plan's tables shown? As they are filed, with ways to change each row beside it, which no printer prints.
import { linesOf, type PlanTable } from '../../../functions/domain/plan.ts';
import { groupOf } from '../../../functions/domain/plan-standing.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { FiledGrid } from './filed-grid.tsx';
import type { Around, FiledTable, ShownPlan } from './plan-shown.ts';

type Props = { lang: StaffLanguage; plan: ShownPlan; around: Around };

export function PlanTables({ lang, plan, around }: Props) {
  return (
    <>
      {plan.tables.map((table) => (
        <OneTable
          {...{ lang, table, around, planId: plan.id }}
          filed={plan.filed.filter(({ tableId }) => tableId === table.id)}
        />
      ))}
    </>
  );
}

type One = { lang: StaffLanguage; table: PlanTable; filed: FiledTable[]; planId: string; around: Around };

function OneTable({ lang, table, filed, planId, around: { mayWrite } }: One) {
  const words = planWords[lang];
  const address = `/staff/plans/${planId}`;
  const [figures, leads] = [
    filed.find(({ layout }) => layout === 'figures'),
    filed.find(({ layout }) => layout === 'leads'),
  ];
  const withWays = (row: number) => <LineWays {...{ lang, table, row, address, mayWrite }} />;
  return (
    <section id={table.id}>
      <h2 lang="vi">{table.title}</h2>
      {table.rows.length === 0 && (
        <div class="empty">
          <p>{words.tableEmpty}</p>
        </div>
      )}
      {figures !== undefined && <FiledGrid filed={figures} beside={withWays} />}
      {leads !== undefined && <FiledGrid filed={{ ...leads, title: words.leads }} />}
      {figures === undefined && <PlainRows {...{ lang, table, address, mayWrite }} />}
      {mayWrite && (
        <p class="actions">
          <a class="button second" href={`${address}/rows/new?under=${table.id}`}>
            {words.addRow}
          </a>
          <a class="button second" href={`${address}/tables/${table.id}/edit`} aria-label={words.changeOf(table.title)}>
            {words.change}
          </a>
        </p>
      )}
    </section>
  );
}

type Ways = { lang: StaffLanguage; table: PlanTable; row: number; address: string; mayWrite: boolean };

function LineWays({ lang, table, row, address, mayWrite }: Ways) {
  const words = planWords[lang];
  const line = linesOf(table)[row];
  if (line === undefined) return null;
  return (
    <>
      {groupOf(line) === 4 && (
        <>
          <span class="tag off">{words.weakness['lowest-group']}</span>{' '}
        </>
      )}
      {mayWrite && (
        <a class="unprinted" href={`${address}/rows/${line.id}/edit`} aria-label={words.changeOf(line.label)}>
          {words.change}
        </a>
      )}
    </>
  );
}

/** Of a table that has no figures yet: its rows, to be filled. */
function PlainRows({ lang, table, address, mayWrite }: Omit<Ways, 'row'>) {
  if (table.rows.length === 0 || !mayWrite) return null;
  return (
    <details class="unprinted">
      <summary>{planWords[lang].change}</summary>
      <ul class="rows">
        {linesOf(table).map((line, row) => (
          <li>
            {line.label} <LineWays {...{ lang, table, row, address, mayWrite }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
