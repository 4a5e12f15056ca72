// Does what rows are set beside belong to them, and follow from its own counts? Counts of transactions and the report before are given, not computed.
import { compare, type Findings, together } from './difference.ts';
import type { Beside, Scores, ShownRow } from './form.ts';
import { exactly, halfUp } from './rounding.ts';
import { rowName, shownRows } from './rows.ts';

const file = 'scores.json';

export function checkBeside({ beside, previous, ...scores }: Scores): Findings {
  if (beside === undefined) return compare({ file, row: 'report', measure: 'previous' }, previous ?? null, null);
  const shown = shownRows(scores);
  const names = { said: beside.map(rowName), computed: shown.map(rowName) };
  const isComparable = previous?.comparable === true;
  return together([
    compare({ file, row: 'report', measure: 'beside' }, names.said, names.computed),
    ...beside.map((one, i) => checkOne(scores.campaign.sample, one, shown[i], isComparable)),
  ]);
}

function checkOne(sample: string, one: Beside, row: ShownRow | undefined, isComparable: boolean): Findings {
  if (row === undefined) return together([]);
  const place = (measure: string) => ({ file, row: rowName(one), measure });
  const { per100, before, change, places, transactions } = one;
  const earlier = before?.position ?? null;
  return together([
    compare(place('per100'), per100, per100Of(sample, row, transactions)),
    compare(place('change'), change, minus(row.index, before?.index ?? null)),
    compare(place('places'), places, minus(earlier, row.rank?.position ?? null)),
    ...(before === null ? [] : [compare(place('before of a comparable report'), isComparable, true)]),
    ...(transactions === null ? [] : checkDays(place, row, transactions)),
  ]);
}

const minus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : exactly(a).sub(exactly(b)).valueOf();

type Transactions = NonNullable<Beside['transactions']>;

/** Where transactions are known to within a week of both ends of the row's days. */
function per100Of(sample: string, { responses, from, to }: ShownRow, known: Beside['transactions']): number | null {
  if (known === null || known.count === 0 || sample === 'random') return null;
  const isWhole = daysFrom(from, known.from) <= 7 && daysFrom(known.to, to) <= 7;
  return isWhole ? halfUp(exactly(responses).mul(100).div(known.count), 2) : null;
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function checkDays(place: (measure: string) => Parameters<typeof compare>[0], row: ShownRow, known: Transactions) {
  const within = row.from <= known.from && known.from <= known.to && known.to <= row.to;
  const few = known.days >= 1 && known.days <= daysFrom(known.from, known.to) + 1 && known.count >= 0;
  return [compare(place('transactions lie within the row'), within && few, true)];
}
