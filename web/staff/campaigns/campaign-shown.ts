// What is shown of one campaign, on its page and before it is opened?
import type { Campaign } from '../../../functions/domain/campaign.ts';
import type { Finding } from '../../../functions/domain/campaign-check.ts';
import type { Stage } from '../../../functions/domain/campaign-stage.ts';
import type { Questionnaire } from '../../../functions/domain/questionnaire.ts';

export type Missing = {
  items: (Finding & { text: { vi: string; en: string } })[];
  points: number;
  agencies: number;
};

export type CampaignShown = {
  campaign: Campaign;
  stage: Stage;
  missing: Missing;
  questionnaire: Questionnaire;
  /** Of the agencies it covers, and of its languages. */
  names: string[];
  languageNames: string[];
  mayWrite: boolean;
  mayPrint: boolean;
  /** Whether raw responses are theirs to take away. */
  mayExport: boolean;
  /** Whether the person reads scores at all. */
  mayRead: boolean;
  done: string | undefined;
};
