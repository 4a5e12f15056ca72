// How is a step of a campaign saved? As a change of the revision its form was made of; what was typed is never lost.
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { attempt } from '../attempt.ts';
import type { Typed } from '../read-form.ts';
import type { StaffContext } from '../staff-environment.ts';
import { differingIn, isStale } from './differing.ts';
import { askedCampaign, type CampaignView } from './owned-campaign.ts';

type Saving = {
  json: object;
  /** What the step's form shows of a campaign. */
  formOf(campaign: CampaignView): Filled;
  labels: [name: string, label: string][];
  /** How a value is read by people: an id by its name. */
  said?: (value: string) => string;
};

/** What to show instead of going on: the form as typed, with faults or with both versions. */
export type Refused = { form: Filled; differing: Differing[]; status: 409 | 422 };

/** Saves, or says what stands in the way. */
export async function saveStep(
  c: StaffContext,
  typed: Typed,
  { json, formOf, labels, said }: Saving,
): Promise<Refused | undefined> {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const params = { id: c.req.param('id') ?? '' };
  const sent = { ...json, revision: typed.given('revision') };
  const saved = await attempt(lang, () => desk.ask('PATCH /campaigns/{id}', { params, json: sent }, campaignView));
  if ('done' in saved) return undefined;
  if (!isStale(saved.problem))
    return { form: typed.with(saved.faults), differing: [], status: saved.problem.status === 409 ? 409 : 422 };
  const current = await askedCampaign(c);
  const differing = differingIn(typed, formOf(current), labels, said);
  return { form: typed.having('revision', current.revision), differing, status: 409 };
}

/** Only what differs from what is stored is asked for: once open, most settings may not even be named. */
export const changesIn = (before: object, wanted: object): object => {
  const stored = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(stored.get(name))),
  );
};
