// What does PostgreSQL take to count the answers of the same people? One row a person, the answers as JSON and, the fastest it can be, as columns.
import postgres from 'postgres';
import type { Postgres } from './postgres.ts';

export type Counted = { milliseconds: number; counts: Map<string, number> };

const named = (question: string, answer: number | string): string => `${question}_${answer}`;

/** Both tables of the first `people` numbered people (`bench/numbered-response.ts`), and how long each way of counting them takes, warm. */
export async function groupBy(server: Postgres, people: number, rated: string[]) {
  const sql = postgres({ host: server.socket, username: 'bench', database: 'postgres', max: 1, onnotice: () => {} });
  const answer = (i: number): string => `(1 + ((n * 7 + ${i * 3} + n / 11) % 5))`;
  const columns = rated.map((id, i) => `${answer(i)}::smallint as ${id.toLowerCase()}`).join(', ');
  const pairs = rated.map((id, i) => `'${id}', ${answer(i)}`).join(', ');
  await sql.unsafe(`create table wide as select n, ${columns} from generate_series(0, ${people - 1}) n`);
  await sql.unsafe(
    `create table narrow as select n, jsonb_build_object(${pairs}) as answers from generate_series(0, ${people - 1}) n`,
  );
  await sql.unsafe('vacuum analyze wide; vacuum analyze narrow').catch(() => undefined);
  const sums = rated.flatMap((id) =>
    [1, 2, 3, 4, 5].map((value) => `count(*) filter (where ${id.toLowerCase()} = ${value}) as "${named(id, value)}"`),
  );
  const asColumns = async (): Promise<Map<string, number>> => {
    const [row] = await sql.unsafe(`select ${sums.join(', ')} from wide`);
    return new Map(Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]));
  };
  const asJson = async (): Promise<Map<string, number>> => {
    const rows = await sql.unsafe(
      'select key, value, count(*) from narrow, jsonb_each_text(answers) group by key, value',
    );
    return new Map(rows.map(({ key, value, count }) => [named(key, value), Number(count)]));
  };
  const found = { columns: await timed(asColumns), json: await timed(asJson) };
  await sql.end();
  return found;
}

/** The second time, when everything lies in memory. */
async function timed(count: () => Promise<Map<string, number>>): Promise<Counted> {
  await count();
  const began = performance.now();
  const counts = await count();
  return { milliseconds: performance.now() - began, counts };
}
