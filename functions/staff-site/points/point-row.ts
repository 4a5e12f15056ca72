// How is a point written in a list? With the names of its agency and its service instead of their ids.
import type { PointRow } from '../../../web/staff/points/points-page.tsx';
import type { Point } from '../../domain/campaign.ts';
import type { Registry } from '../../store/registry.ts';

export const pointRow = ({ agencies, services }: Registry, one: Point): PointRow => ({
  ...one,
  agency: agencies.get(one.agencyId)?.name ?? one.agencyId,
  service: services.get(one.serviceId ?? '')?.name,
});
