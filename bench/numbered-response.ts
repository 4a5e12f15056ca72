// What did the n-th of very many people answer? Made of the number alone, here and in SQL, so that two counts of the same people can be compared.
import { addDays } from '../functions/domain/period.ts';
import type { Response } from '../functions/domain/response.ts';
import { numberedId } from './fill-responses.ts';
import { agencyOf, communes } from './world.ts';

export const rated = 'A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5 D1 D2 D3'.split(' ');
/** Three whole months, which the auditor seals, and the beginning of a fourth. */
export const firstDay = '2026-08-01';
export const lastSealedDay = '2026-10-31';
export const dayCount = 118;

/** From 1 to 5; two neighbours seldom answer alike. In SQL: `1 + ((n * 7 + i * 3 + n / 11) % 5)`. */
const answerOf = (n: number, i: number): number => 1 + ((n * 7 + i * 3 + Math.floor(n / 11)) % 5);

export function numberedResponse(campaignId: string, n: number): Response {
  const day = addDays(firstDay, n % dayCount);
  return {
    ...{
      submissionId: numberedId(n),
      campaignId,
      pointCode: undefined,
      agencyId: agencyOf(Math.floor(n / dayCount) % communes),
    },
    ...{ serviceId: undefined, channel: 'qr', answeredAt: `${day}T02:30:00Z`, receivedAt: `${day}T02:30:01Z` },
    answers: Object.fromEntries(rated.map((id, i) => [id, answerOf(n, i)])),
    ...{ comment: undefined, status: 'clean', flags: [] },
  };
}
