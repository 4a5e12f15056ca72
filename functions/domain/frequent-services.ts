// Which services do people come for most? Those with the most responses at an agency, so that a list can begin with them.
import { counterName, type Tally } from './tally.ts';
import { type Cell, everyService, noService } from './tally-cell.ts';

const mostShown = 5;

/**
 * Ids, most responses first, ties by id; at most five. By territory, whatever their status. Services of fewer than `minimum` responses are
 * left out: everybody can read the list, and nobody may read from it who came for what.
 */
export function frequentServices(tallies: { cell: Cell; tally: Tally }[], minimum: number): string[] {
  const responses = new Map<string, number>();
  for (const { cell, tally } of tallies) {
    const counts = cell.axis !== 'line' && cell.serviceId !== everyService && cell.serviceId !== noService;
    if (counts)
      responses.set(cell.serviceId, (responses.get(cell.serviceId) ?? 0) + (tally[counterName.responses] ?? 0));
  }
  return [...responses]
    .filter(([, count]) => count >= minimum)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostShown)
    .map(([id]) => id);
}
