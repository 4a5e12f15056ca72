// May a plan be kept so? Each key once, nothing that points nowhere, no figure beyond what a plan of paper has room for.
import type { Plan } from '../domain/plan.ts';
import { linesOf } from '../domain/plan.ts';
import { keysOf } from '../domain/plan-edit.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { invalid } from './parse-sent.ts';

/** Of DynamoDB's 400 KB the trail's entry takes a plan twice, before and after. */
const mostBytes = 150_000;

export function refuseFaults(plan: Plan, { agencies }: Registry): void {
  const faults = [...twice(plan), ...nowhere(plan), ...unknownLeads(plan, agencies), ...tooLong(plan)];
  if (faults.length > 0) throw invalid(faults);
}

function twice(plan: Plan): Fault[] {
  const keys = keysOf(plan);
  const doubles = new Set(keys.filter((key, i) => keys.indexOf(key) !== i));
  return [...doubles].map((key) => ({ path: 'tables', message: `the key ${key} stands for two things` }));
}

function nowhere({ tables, tasks, results }: Plan): Fault[] {
  const lines = new Set(tables.flatMap((table) => linesOf(table).map(({ id }) => id)));
  const known = new Set(tables.map(({ id }) => id));
  return [
    ...tasks.flatMap(({ serves }, i) =>
      serves
        .filter((id) => !lines.has(id))
        .map((id) => ({ path: `tasks.${i}.serves`, message: `there is no row ${id}` })),
    ),
    ...results.flatMap(({ tableId, lineId }, i) => [
      ...(tableId === undefined || known.has(tableId)
        ? []
        : [{ path: `results.${i}.tableId`, message: `there is no table ${tableId}` }]),
      ...(lineId === undefined || lines.has(lineId)
        ? []
        : [{ path: `results.${i}.lineId`, message: `there is no row ${lineId}` }]),
    ]),
  ];
}

const unknownLeads = ({ tasks }: Plan, agencies: Registry['agencies']): Fault[] =>
  tasks.flatMap(({ leadAgencyId }, i) =>
    leadAgencyId === undefined || agencies.has(leadAgencyId)
      ? []
      : [{ path: `tasks.${i}.leadAgencyId`, message: `there is no agency ${leadAgencyId}` }],
  );

const tooLong = (plan: Plan): Fault[] =>
  Buffer.byteLength(JSON.stringify(plan)) > mostBytes
    ? [{ path: 'tables', message: 'the plan is longer than 150 kB: make two of it' }]
    : [];
