// What is told of one agency on its page, and how is another named there? With a link where this person sees it.
import type { Agency } from '../../../functions/domain/agency.ts';
import type { Campaign } from '../../../functions/domain/campaign.ts';

export type AgencyLink = { id: string; name: string; isSeen: boolean };
type Inherited = { text: string; from: string | undefined };
type Shown = Pick<Agency, 'id' | 'name' | 'kind' | 'code' | 'group' | 'validFrom' | 'validTo' | 'formerNames'>;
export type AgencyFacts = {
  agency: Shown;
  parent: AgencyLink | undefined;
  lineParent: AgencyLink | undefined;
  hotline: Inherited | undefined;
  complaintsDesk: Inherited | undefined;
  services: string[];
  succeeds: AgencyLink[];
  succeededBy: AgencyLink[];
  places: { from: string | undefined; parent: string | undefined; line: string | undefined }[];
  under: AgencyLink[];
  underCount: number;
  points: { count: number; more: boolean };
  campaigns: Campaign[];
  isClosed: boolean;
};

export const AgencyName = ({ link: { id, name, isSeen } }: { link: AgencyLink }) =>
  isSeen ? <a href={`/staff/agencies/${id}`}>{name}</a> : <span>{name}</span>;
