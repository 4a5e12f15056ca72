// What does a visitor find behind a point's code? A survey to answer, or the reason why there is none today.
import type { Agency, Service } from './agency.ts';
import type { Clip } from './audio-clip.ts';
import type { Campaign, Point } from './campaign.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Audience, Questionnaire } from './questionnaire.ts';

/** All that one page needs; `hotline` and `complaintsDesk` are the agency's own or inherited. */
export type Survey = {
  campaign: Campaign;
  point: Point;
  agency: Agency;
  hotline: string | undefined;
  complaintsDesk: string | undefined;
  /** As the campaign puts it, with the texts of its packs. */
  questionnaire: Questionnaire;
  packs: LanguagePack[];
  clips: Clip[];
  /** What the citizen chooses among; empty where the point fixes the service. */
  services: Service[];
  /** Ids of those that most people come for, most first; the list begins with them. */
  frequent?: string[];
};

/** `results` is the campaign whose released figures everybody may read. */
export type Closed = {
  kind: 'closed';
  closedOn: string;
  hotline: string | undefined;
  audience?: Audience;
  results?: string | undefined;
};

/** Days are `YYYY-MM-DD`: the last day of the campaign that closed, the first of the one to come. */
export type Visit =
  | { kind: 'open'; survey: Survey }
  | Closed
  | { kind: 'not-open'; opensOn: string; audience?: Audience }
  | { kind: 'retired' }
  | { kind: 'unknown' };
