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
  /** Only in a tally of one point (`-`: those who came by none); its agency is then the one the answers were given at. */
  pointCode?: string;
};

export const everyAgency = '*';
export const everyService = '*';
export const noService = '-';
export const noPoint = '-';

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

export type CountedAtPoint = Omit<CountedResponse, 'ancestors'> & { agencyId: string; pointCode: string | undefined };

/** The day cell of a response's point, by its service: at its own agency alone, so that it costs one item more and no level above another. */
export const pointCellOf = ({ serviceId, day, pointCode, ...rest }: CountedAtPoint): Cell => ({
  ...{ campaignId: rest.campaignId, agencyId: rest.agencyId, axis: 'both', channel: rest.channel, status: rest.status },
  ...{ serviceId: serviceId ?? noService, period: day, pointCode: pointCode ?? noPoint },
});
