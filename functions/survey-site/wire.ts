// How is the survey site wired, wherever it runs? The same questions to the same store; the place gives address, clock and bell.
import { newCommentToken, statusForAuthor } from '../domain/comment.ts';
import { dayOf } from '../domain/period.ts';
import { holdsFor } from '../domain/ticket.ts';
import type { Log } from '../runtime/log.ts';
import { findClip } from '../store/audio-clips.ts';
import { findComment, markSolved } from '../store/comments.ts';
import { contactsOf, findSurvey } from '../store/find-survey.ts';
import { pointReader } from '../store/points.ts';
import type { PutNew } from '../store/put-new.ts';
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
  /** With whom an answer is written: alone where requests come one at a time. */
  putNew?: PutNew;
};

export function wireSurveySite(readers: Readers, { ringCounter, randomBytes, putNew, ...place }: Place) {
  const finding = { ...readers, points: pointReader(readers.store) };
  const newToken = () => newCommentToken(randomBytes);
  return createSurveySite({
    ...place,
    visit: (code, day) => findSurvey(finding, code, day, dayOf(place.now())),
    store: async (response, campaign) => {
      const keeping = { newToken, ...campaign };
      const stored = await storeResponse(readers.store, response, keeping.retentionDays, keeping, putNew);
      if (stored === 'stored') ringCounter();
      return stored;
    },
    tickets: {
      hold: async ({ campaign, agency }, code, day) => {
        const ticket = await findTicket(readers.store, campaign.id, code);
        return ticket !== undefined && holdsFor(ticket, agency.id, day);
      },
      store: async (response, campaign, code) => {
        const keeping = { newToken, ...campaign };
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
