// Which tallies does a response count in? Its campaign, agency and those above, service, channel, status and day.
import type { Ancestor } from './agency-tree.ts';
import type { Channel, Status } from './response.ts';

/** The place of one tally. Agency `*` is the whole campaign; service `*` is all services, `-` is none. */
export type Cell = {
  campaignId: string;
  agencyId: string;
  axis: Ancestor['axis'];
  serviceId: string;
  channel: Channel;
  status: Status;
  /** A day `2026-10-21`; in sealed tallies a month `2026-10`, or `all` for the whole campaign. */
  period: string;
};

export const everyAgency = '*';
export const everyService = '*';
export const noService = '-';

export type CountedResponse = {
  campaignId: string;
  serviceId: string | undefined;
  channel: Channel;
  day: string;
  status: Status;
  ancestors: Ancestor[];
};

/** The day cells of a response: (each ancestor and the whole campaign) × (its service and all services). */
export function cellsOf({ campaignId, serviceId, channel, day, status, ancestors }: CountedResponse): Cell[] {
  const agencies: Ancestor[] = [{ agencyId: everyAgency, axis: 'both' }, ...ancestors];
  const services = [everyService, serviceId ?? noService];
  return agencies.flatMap(({ agencyId, axis }) =>
    services.map((service) => ({ campaignId, agencyId, axis, serviceId: service, channel, status, period: day })),
  );
}
