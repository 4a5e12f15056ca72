// How does one row, table, task or result of a plan change while the rest stays? Lists with one thing put in, in its place or at the end.
import type { Plan, PlanLine, PlanResult, PlanTable, SentRow, SentTable, SentTask } from './plan.ts';

/** A plan's lists as they are sent: without what nobody types. */
export type SentLists = { results: PlanResult[]; tables: SentTable[]; tasks: SentTask[] };
export type SentLine = Omit<SentRow, 'parts'>;

export const asSent = ({ results, tables, tasks }: Pick<Plan, 'results' | 'tables' | 'tasks'>): SentLists => ({
  results,
  tables: tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...sentLine(row), parts: row.parts.map(sentLine) })),
  })),
  tasks: tasks.map(({ progress: _, ...task }) => task),
});

/** Of a row its own fields; its parts go apart. */
function sentLine(line: PlanLine & { parts?: unknown }): SentLine {
  const { measured: _, outcomeMeasured: __, parts: ___, ...own } = line;
  return own;
}

/** With the line in place of the one of its id. */
export const withLine = (tables: SentTable[], line: SentLine): SentTable[] =>
  tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...(row.id === line.id ? { ...line, parts: row.parts } : row),
      ...(row.parts.some(({ id }) => id === line.id)
        ? { parts: row.parts.map((part) => (part.id === line.id ? line : part)) }
        : {}),
    })),
  }));

/** With the line at the end of a table, or of a row's parts. */
export const addLine = (tables: SentTable[], under: string, line: SentLine): SentTable[] =>
  tables.map((table) => ({
    ...table,
    rows: [
      ...table.rows.map((row) => (row.id === under ? { ...row, parts: [...row.parts, line] } : row)),
      ...(table.id === under ? [{ ...line, parts: [] }] : []),
    ],
  }));

/** With the thing in place of the one of its id, or at the end. */
export const withOne = <T extends { id: string }>(all: T[], one: T): T[] =>
  all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];

/** Without whatever the key stands for, and without what pointed at it. */
export function without({ results, tables, tasks }: SentLists, key: string): SentLists {
  const gone = new Set(namedUnder(tables, key));
  const kept = <T extends { id: string }>(all: T[]): T[] => all.filter(({ id }) => !gone.has(id));
  return {
    results: kept(results).map(({ tableId, lineId, ...result }) => ({
      ...result,
      ...(tableId === undefined || gone.has(tableId) ? {} : { tableId }),
      ...(lineId === undefined || gone.has(lineId) ? {} : { lineId }),
    })),
    tables: kept(tables).map((table) => ({
      ...table,
      rows: kept(table.rows).map((row) => ({ ...row, parts: kept(row.parts) })),
    })),
    tasks: kept(tasks).map((task) => ({ ...task, serves: task.serves.filter((id) => !gone.has(id)) })),
  };
}

/** The key and, of a table or a row, all that stands under it. */
function namedUnder(tables: SentTable[], key: string): string[] {
  const rows = tables.flatMap((table) => (table.id === key ? table.rows : table.rows.filter(({ id }) => id === key)));
  return [key, ...rows.flatMap((row) => [row.id, ...row.parts.map(({ id }) => id)])];
}

/** A table's or a line's place in the plan; undefined where the key is another's. */
export const tableOf = (tables: PlanTable[], key: string): PlanTable | undefined =>
  tables.find(
    ({ id, rows }) => id === key || rows.some((row) => row.id === key || row.parts.some((part) => part.id === key)),
  );
