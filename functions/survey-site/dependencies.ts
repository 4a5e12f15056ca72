// What does the survey site need from the world? Questions to the store, a clock, fresh ids, its own address, a log.

import type { CommentFound } from '../../web/survey/receipt-page.tsx';
import type { Campaign } from '../domain/campaign.ts';
import type { Solved } from '../domain/comment.ts';
import type { Response } from '../domain/response.ts';
import type { Survey, Visit } from '../domain/survey.ts';
import type { Log } from '../runtime/log.ts';
import type { Scripts } from '../runtime/scripts.ts';

export type Stored = 'stored' | 'already-stored' | 'conflict';

export type SurveySiteDependencies = {
  /** What lies behind a normalised point code on a day (`YYYY-MM-DD`). */
  visit(code: string, day: string): Promise<Visit>;
  /** Once per campaign, which says for how long it and its comment are kept, and submission id; `conflict` if that id was used for other answers. */
  store(response: Response, campaign: Campaign): Promise<Stored>;
  /** One-time codes, well-formed. */
  tickets: {
    /** Whether one would hold for an answer given here on a day. */
    hold(survey: Survey, code: string, day: string): Promise<boolean>;
    /** As `store`, and the ticket is used up; where it does not hold the response is stored all the same, unverified. */
    store(response: Response, campaign: Campaign, code: string): Promise<{ stored: Stored; verified: boolean }>;
  };
  /** Undefined where the receipt belongs to no comment. */
  commentStatus(receipt: string): Promise<CommentFound | undefined>;
  /** What a comment's author says of the reply, where it may be said; elsewhere nothing happens. */
  markSolved(receipt: string, said: Solved): Promise<void>;
  /** A campaign's recording; undefined where there is none. */
  recording(
    campaignId: string,
    clip: { lang: string; item: string },
  ): Promise<{ type: string; digest: string; bytes: Uint8Array } | undefined>;
  now(): Date;
  newSubmissionId(): string;
  /** The address a citizen should see in the browser, such as `khaosat.laocai.gov.vn`. */
  publicHost(request: Request): string;
  scripts: Scripts;
  log: Log;
};
