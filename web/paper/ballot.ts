// What must be known to print a ballot? The campaign and its questionnaire, and what is known of the place.
import type { Agency, Service } from '../../functions/domain/agency.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import type { Questionnaire } from '../../functions/domain/questionnaire.ts';

export type Ballot = {
  campaign: Campaign;
  questionnaire: Questionnaire;
  /** Undefined where one print serves several agencies: its name is then written by hand. */
  agency: Agency | undefined;
  hotline: string | undefined;
  complaintsDesk: string | undefined;
  /** What the citizen may have come for; empty where that is not asked. */
  services: Service[];
  lang: string;
};
