// How many responses go into one transaction? As many as fit DynamoDB's hundred items with the tallies they touch.
import { cellName, cellsCountedIn, parseCountedAs } from '../domain/recount.ts';
import { type Claim, mostItems } from '../store/counting.ts';

/** Splits claims, in their order, into batches whose claims, tallies and seals are at most a hundred items. */
export function packClaims<Packed extends Claim>(claims: Packed[]): Packed[][] {
  const batches: Packed[][] = [];
  let batch: Packed[] = [];
  let items = new Set<string>();
  for (const claim of claims) {
    const names = itemNames(claim);
    const more = new Set(names.filter((name) => !items.has(name)));
    if (batch.length > 0 && batch.length + 1 + items.size + more.size > mostItems) {
      batches.push(batch);
      batch = [];
      items = new Set();
    }
    batch.push(claim);
    for (const name of names) items.add(name);
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

/** The tallies a claim may touch, before and after the move, its campaign's seals, and the registry's head. */
function itemNames({ response, to }: Claim): string[] {
  const ways = response.countedAs === undefined ? [to] : [parseCountedAs(response.countedAs), to];
  const cells = ways.flatMap((way) => cellsCountedIn(response, way));
  return ['registry', response.campaignId, ...cells.map(cellName)];
}
