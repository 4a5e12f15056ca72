// What should the tallies hold? Counted again the slow, plain way, sharing nothing with the counter but the meaning of the words.
import type { Agency } from '../../functions/domain/agency.ts';
import type { Response } from '../../functions/domain/response.ts';

type Cell = Record<string, number>;
export type PlainTallies = Record<string, Cell>;

const parentsOf = (agencies: Agency[], id: string, line: boolean): string[] => {
  const placement = agencies.find((a) => a.id === id)?.placements.at(-1);
  const parent = (line ? placement?.lineParentId : undefined) ?? placement?.parentId;
  return parent === undefined ? [id] : [id, ...parentsOf(agencies, parent, line)];
};

const add = (cell: Cell, name: string, n = 1) => {
  if (n !== 0) cell[name] = (cell[name] ?? 0) + n;
};

const factors: [string, string[]][] = [
  ['A', ['A1', 'A2']],
  ['B', ['B1']],
];

function countAnswers(cell: Cell, { answers, answeredAt }: Response, withFactors = true): void {
  add(cell, 'n');
  add(cell, Number(answeredAt.slice(11, 13)) < 12 ? 'at_am' : 'at_pm');
  const asked = answers['Q1'] === 1 || answers['Q1'] === 2;
  for (const id of ['Q1', 'A1', 'A2', 'B1']) if (answers[id] !== undefined) add(cell, `${id}_${answers[id]}`);
  if (!asked) add(cell, 'A2_x');
  for (const value of [answers['B2'] ?? []].flat()) add(cell, `B2_${value}`);
  if (answers['B2'] !== undefined) add(cell, 'B2_any');
  if (answers['B3'] !== undefined) add(cell, 'B3_any');
  const persons: [string, string[]][] = [['', ['A1', 'A2', 'B1']], ...(withFactors ? factors : [])];
  for (const [section, ids] of persons) {
    const given = ids
      .map((id) => answers[id])
      .filter((value): value is number => typeof value === 'number' && value > 0);
    if (given.length === 0) continue;
    const [m, k] = [given.length, given.filter((value) => value >= 4).length];
    for (const [name, n] of Object.entries({ n: 1, k, m, kk: k * k, km: k * m, mm: m * m }))
      add(cell, `p0_${section}_${name}`, n);
    if (section !== '') continue;
    add(cell, 'some_scored_0');
    if (k === m) add(cell, 'every_positive_0');
  }
}

/** Every day tally of the responses, by `agency axis service channel status day`, with the point behind where it is one's. */
export function plainRecount(agencies: Agency[], responses: Response[]): PlainTallies {
  const tallies: PlainTallies = {};
  for (const r of responses) {
    const [territory, line] = [parentsOf(agencies, r.agencyId, false), parentsOf(agencies, r.agencyId, true)];
    const above = [...new Set([...territory, ...line])].map((id) => [
      id,
      territory.includes(id) ? (line.includes(id) ? 'both' : 'territory') : 'line',
    ]);
    for (const [agency, axis] of [['*', 'both'], ...above]) {
      for (const service of ['*', r.serviceId ?? '-']) {
        const name = [agency, axis, service, r.channel, r.status, r.answeredAt.slice(0, 10)].join(' ');
        tallies[name] ??= {};
        countAnswers(tallies[name], r);
      }
    }
    const day = r.answeredAt.slice(0, 10);
    const name = [r.agencyId, 'both', r.serviceId ?? '-', r.channel, r.status, day, r.pointCode ?? '-'].join(' ');
    tallies[name] ??= {};
    countAnswers(tallies[name], r, false);
    add(tallies[name], `on_d${day.replaceAll('-', '')}`);
  }
  return tallies;
}
