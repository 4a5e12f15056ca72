// How is it checked what was typed? Somebody types a ballot a second time without seeing the first; where they differ, the paper decides.
import * as z from 'zod/mini';
import { correctionId } from '../domain/ballot.ts';
import { standing } from '../domain/ballot-batch.ts';
import { readSerial } from '../domain/ballot-serial.ts';
import { compareEntries, difference } from '../domain/double-entry.ts';
import type { Answers } from '../domain/response.ts';
import { Problem } from '../runtime/problem.ts';
import { readBatch, type SecondEntry } from '../store/ballot-batches.ts';
import { enterSecond, keepFirst, keepSecond } from '../store/enter-ballot.ts';
import { findResponses } from '../store/put-responses.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { StoredResponse } from '../store/responses.ts';
import { type BatchSeen, batchSeen } from './ballot-batches.ts';
import { ballotOf } from './enter-ballot.ts';
import { invalid } from './parse-sent.ts';
import { type Call, noQuery, type Route, route } from './route.ts';
import { responseTyped, typedAnswers } from './typed-ballot.ts';

export const secondAnswer = z.object({
  submissionId: z.string(),
  base: z.int(),
  differences: z.array(difference),
});
const kept = z.enum(['first', 'second']);

export const secondEntryRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/campaigns/{id}/batches/{batch}/second-entries',
    summary:
      'Type a ballot of a batch a second time, by its serial: it is compared with the first typing, kept beside it and never counted',
    right: 'responses.import',
    query: noQuery,
    body: z.strictObject({ serial: z.string(), answers: typedAnswers }),
    gives: { status: 201, schema: secondAnswer },
    run: async ({ params, body }, call) => {
      const seen = await batchSeen(call, params);
      const first = await firstTyping(call, seen, body.serial);
      const { answers } = await responseTyped(call, seen, body, { isNew: false });
      const second = await secondOf(call, seen, first, answers);
      const after = { base: second.base, differing: second.differences.map(({ question }) => question) };
      const note = noteOf(call, seen, 'ballot.second', second.submissionId, after);
      if (!(await keepSecond(call.deps.store, seen.campaign, seen.batch, second, note)))
        return { status: 201, body: await asTypedBefore(call, seen, second) };
      return { status: 201, body: second };
    },
  }),
  route({
    method: 'POST',
    path: '/campaigns/{id}/batches/{batch}/second-entries/{submissionId}/settle',
    summary:
      'Say which typing is as the paper: the first stays; the second is stored in its place, and the first excluded',
    right: 'responses.import',
    query: noQuery,
    body: z.strictObject({ keep: kept }),
    gives: { status: 200, schema: z.object({ kept }) },
    run: async ({ params, body: { keep } }, call) => {
      const seen = await batchSeen(call, params);
      const { seconds } = await readBatch(call.deps.store, seen.campaign.id, seen.batch);
      const second = seconds.find(({ submissionId }) => submissionId === params['submissionId']);
      if (second === undefined)
        throw new Problem(404, 'Not found', `There is no second entry of ballot ${params['submissionId']}.`);
      const isSame = second.kept === keep;
      const done = isSame || (second.kept === undefined && (await settle(call, seen, second, keep)));
      if (!done) throw new Problem(409, 'Settled', 'Somebody else has settled this ballot meanwhile; read again.');
      return { status: 200, body: { kept: keep } };
    },
  }),
];

type First = { serial: string; by: string; response: StoredResponse };

/** The typing that stands now of a serial in this batch; throws 422 where there is none. */
async function firstTyping({ deps }: Call, { campaign, batch }: BatchSeen, typed: string): Promise<First> {
  const serial = readSerial(typed);
  if (serial === undefined)
    throw invalid([{ path: 'serial', message: 'no ballot has this serial: compare each character with the paper' }]);
  const { entries } = await readBatch(deps.store, campaign.id, batch);
  const found = standing(entries).find((one) => one.serial === serial);
  const id = found?.submissionId ?? '';
  const response = found && (await findResponses(deps.store, campaign.id, [id])).get(id);
  if (found === undefined || response === undefined)
    throw invalid([{ path: 'serial', message: 'no ballot of this serial was typed in this batch' }]);
  return { serial, by: found.by, response };
}

async function secondOf({ deps, actor }: Call, { campaign }: BatchSeen, first: First, answers: Answers) {
  const questionnaire = await askedIn(deps.questionnaires, campaign);
  const second: SecondEntry = {
    ...{ submissionId: first.response.submissionId, serial: first.serial, firstBy: first.by },
    ...{ at: deps.now().toISOString(), by: actor.id, answers },
    ...compareEntries(questionnaire, first.response.answers, answers),
  };
  return second;
}

/** The same typing sent twice is one; another is refused, for whoever has seen the differences no longer types without knowing. */
async function asTypedBefore({ deps }: Call, { campaign, batch }: BatchSeen, second: SecondEntry) {
  const { seconds } = await readBatch(deps.store, campaign.id, batch);
  const before = seconds.find(({ submissionId }) => submissionId === second.submissionId);
  const text = (one: SecondEntry | undefined) =>
    JSON.stringify([one?.by, Object.entries(one?.answers ?? {}).toSorted()]);
  if (before !== undefined && text(before) === text(second)) return before;
  throw invalid([{ path: 'serial', message: 'this ballot was typed a second time already' }]);
}

async function settle(call: Call, seen: BatchSeen, second: SecondEntry, keep: 'first' | 'second'): Promise<boolean> {
  const { deps } = call;
  const { submissionId } = second;
  if (keep === 'first') {
    const after = { kept: keep, differing: second.differences.map(({ question }) => question) };
    const note = noteOf(call, seen, 'ballot.settle', submissionId, after);
    return keepFirst(deps.store, seen.campaign.id, seen.batch, submissionId, note);
  }
  const corrects = (await findResponses(deps.store, seen.campaign.id, [submissionId])).get(submissionId);
  if (corrects === undefined) return false;
  const response = {
    ...{ submissionId: correctionId(submissionId), campaignId: corrects.campaignId, pointCode: corrects.pointCode },
    ...{ agencyId: corrects.agencyId, serviceId: corrects.serviceId, channel: corrects.channel, help: corrects.help },
    ...{ answeredAt: corrects.answeredAt, receivedAt: deps.now().toISOString(), answers: second.answers },
    // The comment stays beside the first typing, where it is answered.
    ...{ comment: undefined, enteredBy: second.by, status: 'clean' as const, flags: [] },
  };
  const reason = 'nhập lại lần hai, đối chiếu với phiếu giấy';
  const ballot = ballotOf(call, seen, { response, serial: second.serial, corrects, reason });
  const done = await enterSecond(deps.store, ballot, submissionId);
  if (done) deps.ringCounter();
  return done;
}

/** Which questions differ, never how. */
const noteOf = ({ deps, actor }: Call, { campaign }: BatchSeen, what: string, submissionId: string, after: object) => ({
  ...{ at: deps.now(), id: Buffer.from(deps.randomBytes(9)).toString('base64url'), who: actor.id },
  ...{ what, thing: `${campaign.id}/${submissionId}`, after },
});
