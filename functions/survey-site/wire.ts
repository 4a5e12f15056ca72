// How is the survey site wired, wherever it runs? The same questions to the same store; the place gives address, clock and bell.
import { newCommentToken, statusForAuthor } from '../domain/comment.ts';
import { dayOf } from '../domain/period.ts';
import type { Response } from '../domain/response.ts';
import { holdsFor } from '../domain/ticket.ts';
import type { Log } from '../runtime/log.ts';
import { findClip } from '../store/audio-clips.ts';
import { findComment, markSolved } from '../store/comments.ts';
import { contactsOf, findSurvey } from '../store/find-survey.ts';
import type { CommentKeeping } from '../store/new-comment.ts';
import type { Readers } from '../store/readers.ts';
import { storeResponse } from '../store/responses.ts';
import { storeWithTicket } from '../store/store-with-ticket.ts';
import { findTicket } from '../store/tickets.ts';
import { createSurveySite } from './app.tsx';
import type { SurveySiteDependencies } from './dependencies.ts';

type Place = Pick<SurveySiteDependencies, 'now' | 'newSubmissionId' | 'publicHost' | 'scripts'> & {
  log: Log;
  randomBytes(size: number): Uint8Array;
  ringCounter(): void;
};

export function wireSurveySite(readers: Readers, { ringCounter, randomBytes, ...place }: Place) {
  return createSurveySite({
    ...place,
    visit: (code, day) => findSurvey(readers, code, day, dayOf(place.now())),
    store: async (response) => {
      const keeping = await keepingOf(readers, response, randomBytes);
      const stored = await storeResponse(readers.store, response, keeping.retentionDays, keeping);
      if (stored === 'stored') ringCounter();
      return stored;
    },
    tickets: {
      hold: async ({ campaign, agency }, code, day) => {
        const ticket = await findTicket(readers.store, campaign.id, code);
        return ticket !== undefined && holdsFor(ticket, agency.id, day);
      },
      store: async (response, code) => {
        const keeping = await keepingOf(readers, response, randomBytes);
        const kept = await storeWithTicket(readers.store, response, keeping, code);
        if (kept.stored === 'stored') ringCounter();
        return kept;
      },
    },
    recording: (campaignId, clip) => findClip(readers.store, campaignId, clip),
    commentStatus: async (receipt) => {
      const comment = await findComment(readers.store, receipt, place.now());
      return comment === undefined
        ? undefined
        : { ...statusForAuthor(comment), ...contactsOf(await readers.registry(), comment) };
    },
    markSolved: async (receipt, said) => {
      await markSolved(readers.store, receipt, said, place.now());
    },
  });
}

/** For how long the response's campaign keeps it and its comment. */
async function keepingOf(
  { registry }: Readers,
  { campaignId }: Response,
  randomBytes: Place['randomBytes'],
): Promise<CommentKeeping> {
  const campaign = (await registry()).campaigns.get(campaignId);
  if (campaign === undefined) throw new Error(`The registry has no campaign ${campaignId}`);
  return { ...campaign, newToken: () => newCommentToken(randomBytes) };
}
