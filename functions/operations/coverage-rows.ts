// Which rows does the gauge have? Those of the scores, and live also the services and days that had transactions and no response.
import { transactionsCovered } from '../domain/covered-transactions.ts';
import { monthOf } from '../domain/period.ts';
import { type Answered, answeredOf, coverageOf, type Gauge } from './coverage-row.ts';
import type { Coverage } from './coverage-view.ts';
import type { Score } from './score-view.ts';

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** A row for each score; what is withheld there is withheld here. */
export function coverageRows(gauge: Gauge, scores: Score[], total: Score): Coverage[] {
  const answered = scores.map(answeredOf);
  // Of released blocks no row means that nothing is released; of live figures, that nobody answered, which the scores' table tells too.
  const silent = gauge.basis === 'released' || total.suppressed ? [] : silentRows(gauge, answered);
  const rows = [...answered, ...silent].map((row) => coverageOf(gauge, row));
  return rows.toSorted((a, b) => vietnamese.compare(a.label ?? '', b.label ?? ''));
}

function silentRows(gauge: Gauge, answered: Answered[]): Answered[] {
  const { cut, query } = gauge;
  const there = new Set(answered.map(({ key }) => key));
  const absent = [...keysWithTransactions(gauge)].filter((key) => !there.has(key));
  const of = { campaignId: cut.campaign.id, agencyId: cut.agencyId ?? null, responses: 0, ...cut.days };
  if (query.by !== 'service')
    return absent.map((key) => ({ ...of, serviceId: cut.serviceId ?? null, key, label: key }));
  const nameOf = (id: string) => cut.registry.services.get(id)?.name ?? id;
  return absent.map((key) => ({ ...of, serviceId: key, key, label: nameOf(key) }));
}

/** The services, days or months of which transactions are known. */
function keysWithTransactions({ cut: { serviceId }, query: { by }, covered }: Gauge): Set<string> {
  const services = serviceId === undefined ? covered.flatMap(({ counts }) => Object.keys(counts)) : [serviceId];
  if (by === 'service')
    return new Set(services.filter((id) => covered.some((one) => transactionsCovered(one, id) !== undefined)));
  const days = covered.filter((one) => transactionsCovered(one, serviceId) !== undefined).map(({ day }) => day);
  return new Set(by === 'day' ? days : by === 'month' ? days.map(monthOf) : []);
}
