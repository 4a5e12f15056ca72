// Is a ballot, as somebody typed it, a response of its batch? Checked as one row of an import, under the same rules and words.
import * as z from 'zod/mini';
import type { Fault } from '../runtime/problem.ts';
import type { BatchSeen } from './ballot-batches.ts';
import { checkAgainstStored, checkRows, type Imported } from './import-check.ts';
import { invalid } from './parse-sent.ts';
import type { Call } from './route.ts';

/** Answers as typed: a value, several joined by `|`, a number, a text; what is left blank is left out or empty. */
export const typedAnswers = z.record(z.string(), z.string());

export type Typed = {
  /** Of the ballot as printed, or the id of one without. */
  serial?: string | undefined;
  submissionId?: string | undefined;
  serviceCode?: string | undefined;
  channel?: string;
  help?: string | undefined;
  comment?: string | undefined;
  answers: z.infer<typeof typedAnswers>;
};

/** The response; throws 422 naming each field that is wrong. Without `isNew` an id that is stored already is no fault. */
export async function responseTyped(
  call: Call,
  { campaign, batch }: BatchSeen,
  { answers, ...typed }: Typed,
  { isNew }: { isNew: boolean },
): Promise<Imported['response']> {
  const registry = await call.deps.registry();
  const place =
    batch.pointCode === undefined
      ? {
          agencyCode: registry.agencies.get(batch.agencyId)?.code,
          serviceCode: registry.services.get(batch.serviceId ?? '')?.code,
        }
      : { pointCode: batch.pointCode };
  // What a row of an import may say of its standing, a typed ballot may not: a question of such a name would not reach it.
  const given = { ...answers, status: '', flags: '', answeredAt: batch.day, ...typed, ...place };
  const cells = Object.fromEntries(Object.entries(given).map(([name, cell]) => [name, cell ?? '']));
  const { responses, faults } = await checkRows(call, campaign, [{ line: 1, cells, answers: undefined }]);
  if (faults.length > 0) throw invalid(faults.map(ofField));
  if (isNew) {
    const taken = await checkAgainstStored(call.deps, campaign.id, responses);
    if (taken.length > 0) throw invalid(taken.map(ofField));
  }
  const [only] = responses;
  if (only === undefined) throw invalid([{ path: '', message: 'nothing was sent' }]);
  return only.response;
}

const ofField = ({ path, message }: Fault): Fault => ({ path: path.replace(/^row 1\.?/, ''), message });
