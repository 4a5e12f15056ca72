// Which batch does an address of the paper pages name? Its campaign and form, where it was answered in words, and what of it was typed.

import type * as z from 'zod/mini';
import type { BatchPlace } from '../../../web/staff/paper/entry-page.tsx';
import { readBatchName } from '../../domain/ballot-batch.ts';
import { campaign as campaignSchema } from '../../domain/campaign.ts';
import { batchView } from '../../operations/ballot-batches.ts';
import { Problem } from '../../runtime/problem.ts';
import { findPoint } from '../../store/points.ts';
import { askedIn } from '../../store/questionnaires.ts';
import type { Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

export type BatchAt = Awaited<ReturnType<typeof batchAt>>;

export async function batchAt({ deps }: Site, c: StaffContext, every?: string) {
  const params = { id: c.req.param('id') ?? '', batch: c.req.param('batch') ?? '' };
  const desk = c.get('desk');
  const campaign = await desk.ask('GET /campaigns/{id}', { params }, campaignSchema);
  const view = await desk.ask('GET /campaigns/{id}/batches/{batch}', { params, query: { every } }, batchView);
  const questionnaire = await askedIn(deps.questionnaires, campaign);
  const at: BatchPlace = { campaign, name: view.name, day: view.batch.day, place: await placeOf(deps, c, view.batch) };
  return { params, view, questionnaire, at };
}

type Batch = z.infer<typeof batchView>['batch'];

/** As a clerk calls it: the agency with the point, or with the service. */
export async function placeOf(
  { store }: Site['deps'],
  c: StaffContext,
  { pointCode, agencyId = '', serviceId }: Batch,
) {
  const registry = await c.get('desk').registry();
  const point = pointCode === undefined ? undefined : await findPoint(store, pointCode);
  const agency = registry.agencies.get(agencyId)?.name ?? agencyId;
  const service = registry.services.get(serviceId ?? '')?.name;
  if (point !== undefined) return `${agency}, ${point.label}`;
  return service === undefined ? agency : `${agency}, ${service}`;
}

/** Services that a ballot of the batch may name: those of the agency where the point or batch fixes none. */
export async function servicesAt({ store }: Site['deps'], c: StaffContext, name: string) {
  const batch = readBatchName(name);
  if (batch === undefined) throw new Problem(404, 'Not found', `There is no batch ${name}.`);
  const point = batch.pointCode === undefined ? undefined : await findPoint(store, batch.pointCode);
  if (point === undefined || point.serviceId !== undefined) return [];
  const { agencies, services } = await c.get('desk').registry();
  return (agencies.get(point.agencyId)?.serviceIds ?? [])
    .flatMap((id) => services.get(id) ?? [])
    .flatMap(({ code, name: text }) => (code === undefined ? [] : [{ value: code, text }]))
    .toSorted((a, b) => new Intl.Collator('vi').compare(a.text, b.text));
}
