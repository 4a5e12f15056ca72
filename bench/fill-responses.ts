// How do very many responses come into the tables for a measurement? Straight, a hundred to a transaction, all made of their number, as if counted already.
import type { Answers, Response } from '../functions/domain/response.ts';
import type { Store } from '../functions/store/connect.ts';
import { responseItem } from '../functions/store/responses.ts';
import { toItem } from '../functions/store/write-item.ts';

const together = 100;
const inFlight = 4;

/** The n-th id: as a browser would have made it, and the same each time. */
export const numberedId = (n: number): string =>
  `${(Math.imul(n, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const responseOf = (campaignId: string, n: number, answers: Answers): Response => ({
  ...{ submissionId: numberedId(n), campaignId, pointCode: undefined, agencyId: 'ag-tinh', serviceId: undefined },
  ...{ channel: 'qr', answeredAt: '2026-10-15T09:30:00+07:00', receivedAt: '2026-10-15T02:30:01Z', answers },
  ...{ comment: undefined, status: 'clean', flags: [] },
});

/** Without their place in the queue: nobody is to count a million of them. */
function itemOf(campaignId: string, n: number, answers: Answers) {
  const { pendingIn: _, pendingOrder: __, ...item } = responseItem(responseOf(campaignId, n, answers), 730, 'bulk');
  return { ...item, countedAs: '1 clean p0 b:*' };
}

/** Puts `count` responses of a campaign, the first of them number 0. */
export async function fillResponses(
  { db, tables }: Store,
  campaignId: string,
  count: number,
  answersOf: (n: number) => Answers,
): Promise<void> {
  let begun = 0;
  const put = async (): Promise<void> => {
    while (begun < count) {
      const from = begun;
      begun = Math.min(count, begun + together);
      const numbers = Array.from({ length: begun - from }, (_, i) => from + i);
      const puts = numbers.map((n) => ({
        Put: { TableName: tables.responses, Item: toItem(itemOf(campaignId, n, answersOf(n))) },
      }));
      await db('TransactWriteItems', { TransactItems: puts });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, put));
}
