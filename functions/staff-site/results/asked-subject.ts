// Of which campaign, agency, service and days does a page of results speak? Looked up, and refused where the person may not see it.
import type { Overview, Place, Subject } from '../../../web/staff/results/results-shown.ts';
import { type Axis, chainOf } from '../../domain/agency-tree.ts';
import { mayOver } from '../../operations/rights.ts';
import { Problem } from '../../runtime/problem.ts';
import { pointsOf } from '../../store/points-of-registry.ts';
import { askedIn } from '../../store/questionnaires.ts';
import type { Registry } from '../../store/registry.ts';
import { askedCampaign } from '../campaigns/owned-campaign.ts';
import type { Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { type AskedDays, daysAsked, readAsked } from './asked-results.ts';
import { type RatesOne, ratesOneOfficial } from './one-official.ts';
import { startAgency } from './start-agency.ts';

export type AskedSubject = { subject: Subject; asking: AskedDays; registry: Registry; ratesOne: RatesOne } & Pick<
  Overview,
  'way'
>;

/** `chosen` is the agency that a name typed into the form was found to be. */
export async function askedSubject({ deps }: Site, c: StaffContext, chosen?: string): Promise<AskedSubject> {
  const desk = c.get('desk');
  desk.must('scores.read');
  const [campaign, registry] = [await askedCampaign(c), await desk.registry()];
  const typed = readAsked(c);
  const agency = chosen ?? typed.agency ?? startAgency(c.get('actor'), registry, campaign, desk.today());
  // Before anything is said of it, even its name.
  if (agency !== undefined && !(await desk.mayOver('scores.read', agency)))
    throw new Problem(403, 'Forbidden', 'You read scores of your own agency and those under it: name one by ?agency=.');
  const asked = { ...typed, agency };
  const questionnaire = await askedIn(deps.questionnaires, campaign);
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  if (method === undefined) throw new Problem(404, 'Not found', `There is no method ${campaign.method.id}.`);
  const asking = daysAsked(asked, campaign);
  const name = agency === undefined ? campaign.title : (registry.agencies.get(agency)?.name ?? agency);
  const serviceName =
    asked.service === undefined ? undefined : (registry.services.get(asked.service)?.name ?? asked.service);
  const ratesOne = ratesOneOfficial(registry, await pointsOf(deps.store, registry));
  const subject = { campaign, asked, questionnaire, method, days: asking.days, name, serviceName };
  return { subject, asking, registry, ratesOne, way: wayTo(c, registry, agency, asked.axis, desk.today()) };
}

/** The agencies above that the person may see, the highest first, and the agency itself last. */
function wayTo(c: StaffContext, registry: Registry, agency: string | undefined, axis: Axis, today: string): Place[] {
  if (agency === undefined) return [];
  return chainOf(registry.tree, agency, axis, today)
    .filter((id) => id === agency || mayOver(c.get('actor'), 'scores.read', registry, id, today))
    .map((id) => ({ id, name: registry.agencies.get(id)?.name ?? id }))
    .toReversed();
}
