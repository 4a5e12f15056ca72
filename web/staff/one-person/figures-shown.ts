// What does the page of one official's figures show? The index as written, what it is made of, why people came, and what was said of it.
import type { DisputeEntry, DisputeState } from '../../../functions/domain/dispute.ts';
import type { Outcome } from '../../../functions/domain/outcome.ts';
import type { Channel } from '../../../functions/domain/response.ts';
import type { Filled } from '../parts/filled.ts';

/** Undefined where it is withheld; `index` where nothing was scored. */
export type Shown =
  | {
      index: string | undefined;
      responses: number;
      flagged: number;
      blanks: number;
      method: string;
      interval: string | undefined;
      notes: string[];
      criteria: { text: string; index: string | undefined; base: number }[];
    }
  | undefined;

export type FiguresShown = {
  campaign: { id: string; title: string };
  point: { code: string; label: string; agency: string };
  as: 'attendant' | 'head';
  isNamed: boolean;
  until: string | undefined;
  minimum: number;
  score: Shown;
  mix: {
    services: { label: string; responses: number }[];
    channels: { channel: Channel; responses: number }[];
    outcomes: { outcome: Outcome | null; responses: number }[];
  };
  dispute: { state: 'none' | DisputeState; entries: DisputeEntry[]; revision: string };
  form: Filled;
  done: string | undefined;
};

export const figuresAddress = (campaignId: string, code: string): string =>
  `/staff/results/${campaignId}/points/${code}`;
