// Do the numbers of slips add up? Each unit's own and those under it to the unit's; none valid that did not come back.
import { compare, type Findings, together } from './difference.ts';
import type { Scores, SlipCounts, UnitSlips } from './form.ts';
import { exactly, halfUp } from './rounding.ts';

const file = 'scores.json';

export function checkSlips({ slips = [], agencies }: Scores): Findings {
  const parents = new Map(agencies.map(({ id, parentId }) => [id, parentId]));
  const names = slips.map(({ agencyId }) => agencyId);
  const under = childrenOf(slips, parents);
  const place = (measure: string) => ({ file, row: 'slips', measure });
  return together([
    compare(place('units of one name'), new Set(names).size, names.length),
    ...names.map((name) => compare(place(`${name} is listed`), parents.has(name), true)),
    ...slips.map((unit) => checkUnit(unit, under.get(unit.agencyId) ?? [])),
  ]);
}

/** By the unit that they hang under on the period's last day. */
function childrenOf(slips: UnitSlips[], parents: Map<string, string | null>): Map<string | null, UnitSlips[]> {
  const under = new Map<string | null, UnitSlips[]>();
  for (const unit of slips) {
    const parent = parents.get(unit.agencyId) ?? null;
    const beside = under.get(parent);
    if (beside === undefined) under.set(parent, [unit]);
    else beside.push(unit);
  }
  return under;
}

function checkUnit({ agencyId, own, all }: UnitSlips, under: UnitSlips[]): Findings {
  const parts = [own, ...under.map((one) => one.all)];
  const place = (measure: string) => ({ file, row: `${agencyId} slips`, measure });
  return together([
    ...(['tickets', 'paper', 'lacking'] as const).map((name) =>
      compare(place(name), all[name], sumKnown(parts.map((part) => part[name]))),
    ),
    ...(['returned', 'valid'] as const).map((name) => compare(place(name), all[name], cameOf(all[name], parts, name))),
    compare(place('own.lacking'), own.lacking, own.tickets === null || own.paper === null ? 1 : 0),
    ...[own, all].map((counts) => compare(place('valid is of what returned'), isPart(counts), true)),
  ]);
}

const sumKnown = (numbers: (number | null)[]): number | null =>
  numbers.includes(null) ? null : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** What is withheld of a part may be told of the whole, which is then no less than the others; and the whole may be withheld itself. */
function cameOf(said: number | null, parts: SlipCounts[], name: 'returned' | 'valid'): number | null {
  const known = parts.flatMap((part) => part[name] ?? []);
  const sum = known.reduce((all, one) => all + one, 0);
  if (said === null) return null;
  return known.length === parts.length ? sum : Math.max(said, sum);
}

const isPart = ({ returned, valid }: SlipCounts): boolean =>
  returned === null || valid === null ? returned === valid : 0 <= valid && valid <= returned;

const issuedOf = ({ tickets, paper }: SlipCounts): number | null =>
  tickets === null || paper === null ? null : tickets + paper;

/** Of 100 slips handed out; null where more came back than are known to be handed out. */
export function slipRate(counts: SlipCounts): number | null {
  const issued = issuedOf(counts);
  if (issued === null || issued === 0 || counts.returned === null || counts.returned > issued) return null;
  return halfUp(exactly(counts.returned).mul(100).div(issued), 2);
}

/** What is no error and yet worth a look: slips of the period before come back too, and paper is noted by hand. */
export const slipWarnings = ({ slips = [] }: Pick<Scores, 'slips'>): string[] =>
  slips.flatMap(({ agencyId, all }) => {
    const issued = issuedOf(all);
    return issued !== null && all.returned !== null && all.returned > issued
      ? [`${file} | ${agencyId} slips | ${all.returned} came back, ${issued} were handed out in the period`]
      : [];
  });
