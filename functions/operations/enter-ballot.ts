// How does one ballot after another come in from paper? Typed into its batch, once however often it is sent; its typist may correct it the same day.
import * as z from 'zod/mini';
import { correctionId } from '../domain/ballot.ts';
import type { Entry } from '../domain/ballot-batch.ts';
import { readSerial } from '../domain/ballot-serial.ts';
import { newCommentToken } from '../domain/comment.ts';
import { dayOf } from '../domain/period.ts';
import { receiptOf } from '../domain/receipt.ts';
import { help, type Response } from '../domain/response.ts';
import { Problem } from '../runtime/problem.ts';
import { beginBatch, readBatch } from '../store/ballot-batches.ts';
import { findComment } from '../store/comments.ts';
import { enterBallot, type TypedBallot } from '../store/enter-ballot.ts';
import { findResponses } from '../store/put-responses.ts';
import type { StoredResponse } from '../store/responses.ts';
import { type BatchSeen, batchSeen } from './ballot-batches.ts';
import { invalid } from './parse-sent.ts';
import { type Call, noQuery, type Route, route } from './route.ts';
import { responseTyped, typedAnswers } from './typed-ballot.ts';

const ballotSent = z.strictObject({
  serial: z.optional(z.string()),
  submissionId: z.optional(z.string()),
  serviceCode: z.optional(z.string()),
  channel: z._default(z.enum(['paper', 'assisted', 'phone']), 'paper'),
  help: z.optional(help),
  comment: z.optional(z.string()),
  answers: typedAnswers,
  replaces: z.optional(z.string()),
});

export const ballotEntered = z.object({
  submissionId: z.string(),
  serial: z.optional(z.string()),
  /** It was stored before, with the same content. */
  already: z.boolean(),
});

/** How often to look again where a rule or person changed what is corrected. */
const tries = 5;

export const enterBallotRoute: Route = route({
  method: 'POST',
  path: '/campaigns/{id}/batches/{batch}/ballots',
  summary:
    'Enter one paper ballot into a batch (2026-11-20~POINT, or 2026-11-20~agencyId~serviceId), by its serial or a submissionId; answers as typed. replaces: a ballot that the same client typed today in this batch, which is then excluded',
  right: 'responses.import',
  query: noQuery,
  body: ballotSent,
  gives: { status: 201, schema: ballotEntered },
  run: async ({ params, body: { replaces, ...typed } }, call) => {
    const seen = await batchSeen(call, params);
    for (let n = 0; n < tries; n += 1) {
      const former = replaces === undefined ? undefined : await formerOf(call, seen, replaces, typed.comment);
      const named = former === undefined ? typed : { ...typed, serial: '', submissionId: former.correction };
      const response = await responseTyped(call, seen, named, { isNew: true });
      const serial = former === undefined ? readSerial(typed.serial ?? '') : former.entry.serial;
      const done = await enterOnce(call, seen, { response, serial, corrects: former?.response, reason: typedWrongly });
      if (done !== undefined)
        return { status: 201, body: { submissionId: response.submissionId, serial, already: done === 'already' } };
    }
    throw new Problem(409, 'Busy', 'This response was changing at the same time; send the same request again.');
  },
});

const typedWrongly = 'nhập sai, đã nhập lại';

type Entering = {
  response: Response;
  serial: string | undefined;
  corrects?: StoredResponse | undefined;
  /** Why what is corrected is excluded. */
  reason: string;
};

/** Undefined where something changed meanwhile. */
async function enterOnce(call: Call, seen: BatchSeen, entering: Entering): Promise<'already' | 'entered' | undefined> {
  const { store } = call.deps;
  const { id, retentionDays } = seen.campaign;
  // Other content under the id was refused before: what lies there is this ballot.
  const { submissionId } = entering.response;
  if ((await findResponses(store, id, [submissionId])).has(submissionId)) return 'already';
  await beginBatch(store, id, seen.batch, retentionDays);
  if (!(await enterBallot(store, ballotOf(call, seen, entering)))) return undefined;
  call.deps.ringCounter();
  return 'entered';
}

/** What is written of a ballot: itself, its entry in the batch, and what the trail tells of it. */
export function ballotOf(call: Call, { campaign, batch }: BatchSeen, entering: Entering): TypedBallot {
  const { response, serial, corrects } = entering;
  const { submissionId, enteredBy = '' } = response;
  const at = call.deps.now().toISOString();
  const entry: Entry = { submissionId, serial, at, by: enteredBy, replaces: corrects?.submissionId };
  const keeping = { ...campaign, newToken: () => newCommentToken(call.deps.randomBytes) };
  return { batch, response, entry, keeping, corrects, notes: notesOf(call, entering) };
}

function notesOf({ deps, actor }: Call, { response, corrects, reason }: Entering) {
  const { campaignId, submissionId, pointCode, agencyId, serviceId, channel, answeredAt } = response;
  const note = (what: string, of: string) => ({
    at: deps.now(),
    id: Buffer.from(deps.randomBytes(9)).toString('base64url'),
    who: actor.id,
    what,
    thing: `${campaignId}/${of}`,
  });
  const after = { pointCode, agencyId, serviceId, channel, day: dayOf(answeredAt) };
  const entered = { ...note('ballot.enter', submissionId), after };
  if (corrects === undefined) return [entered];
  const before = { status: corrects.status, flags: corrects.flags };
  const excluded = { status: 'excluded', flags: corrects.flags, reason, replacedBy: submissionId };
  return [entered, { ...note('ballot.correct', corrects.submissionId), before, after: excluded }];
}

/** What is corrected, and the id of what comes in its place. */
async function formerOf(call: Call, seen: BatchSeen, submissionId: string, comment: string | undefined) {
  const entry = await ownEntry(call, seen, submissionId);
  const response = (await findResponses(call.deps.store, seen.campaign.id, [submissionId])).get(submissionId);
  if (response !== undefined) await refuseSecondComment(call, response, comment);
  return { entry, response, correction: correctionId(submissionId) };
}

/** The entry to be corrected: of this batch, typed today by whoever corrects it. Throws 404 or 403. */
async function ownEntry({ deps, actor }: Call, { campaign, batch }: BatchSeen, submissionId: string): Promise<Entry> {
  const { entries } = await readBatch(deps.store, campaign.id, batch);
  const found = entries.find((one) => one.submissionId === submissionId);
  if (found === undefined) throw new Problem(404, 'Not found', `This batch has no ballot ${submissionId}.`);
  if (found.by !== actor.id || dayOf(found.at) !== dayOf(deps.now()))
    throw new Problem(
      403,
      'Forbidden',
      'A ballot is corrected here by whoever typed it, on the same day; afterwards it is excluded by whoever reviews responses.',
    );
  return found;
}

/** The comment of the ballot typed wrongly stays where it is answered: typed again it would be there twice. */
async function refuseSecondComment({ deps }: Call, { campaignId, submissionId }: StoredResponse, comment = '') {
  if (comment.trim() === '') return;
  if ((await findComment(deps.store, receiptOf(campaignId, submissionId), deps.now())) === undefined) return;
  throw invalid([
    { path: 'comment', message: 'the comment of this ballot was entered before and stays; leave it empty' },
  ]);
}
