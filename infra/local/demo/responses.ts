// Which answers does the demo hold? Three thousand, invented from a seed, shared between its campaigns by their working days.
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { addDays, dayOf } from '../../../functions/domain/period.ts';
import type { Questionnaire } from '../../../functions/domain/questionnaire.ts';
import type { Response } from '../../../functions/domain/response.ts';
import { libraryQuestionnaire } from '../../../functions/questionnaires/library.ts';
import { pendingOf } from '../../../functions/store/lane.ts';
import { agencyIds } from './agencies.ts';
import { type BusyHour, busyHour, lateHours, untilSilence, workingDays } from './busy-hour.ts';
import { demoCampaigns } from './campaigns.ts';
import { type Person, personInventor } from './person.ts';
import { between, seededRandom, uuidOf } from './seeded-random.ts';
import { turnOf } from './turns.ts';

const howMany = 3000;
const hourSeconds = 3600;

/** How good people find each unit's work on the scale of 1 to 5: in the closed campaign, and what has changed since. */
const levels: Record<string, { before: number; change: number }> = {
  [agencyIds.provinceCentre]: { before: 4.15, change: 0.1 },
  [agencyIds.laoCaiCentre]: { before: 4.3, change: 0 },
  [agencyIds.saPaCentre]: { before: 3.95, change: 0.25 },
  [agencyIds.bacHaCentre]: { before: 4.1, change: -0.1 },
  [agencyIds.hospital]: { before: 3.85, change: 0.1 },
  [agencyIds.school]: { before: 4.4, change: 0 },
};

/** Answers up to the day before `startedAt`, in the order in which the counter takes them up. */
export async function demoResponses(startedAt: Date): Promise<Response[]> {
  const { closed, open } = demoCampaigns(startedAt);
  const yesterday = addDays(dayOf(startedAt), -1);
  const before = workingDays({ from: closed.opensOn, to: closed.closesOn });
  const since = workingDays({ from: open.opensOn, to: yesterday });
  const some = Math.round((howMany * since.length) / (before.length + since.length));
  const past = await inventResponses(closed, before, howMany - some);
  return [...past, ...(await inventResponses(open, since, some))]
    .map((response) => ({ response, order: pendingOf({ ...response, day: dayOf(response.answeredAt) }, 'live') }))
    .toSorted((a, b) => (a.order.pendingOrder < b.order.pendingOrder ? -1 : 1))
    .map(({ response }) => response);
}

async function inventResponses(campaign: Campaign, days: string[], count: number): Promise<Response[]> {
  const random = seededRandom(campaign.id);
  const inventPerson = personInventor(await questionnaireOf(campaign));
  const responses: Response[] = [];
  const isOpen = campaign.status === 'open';
  const hours = isOpen ? lateHours(random, days) : [];
  const daysAt = isOpen ? untilSilence(days) : () => days;
  while (responses.length < count) {
    const hour = hours.pop() ?? busyHour(random, daysAt);
    for (let nth = 0; nth < hour.people; nth += 1) {
      const { agencyId } = hour.spot.point;
      const turn = (question: string) => turnOf(campaign, agencyId, question, dayOf(hour.begins));
      const person = inventPerson(random, levelOf(agencyId, campaign), turn);
      const answeredAt = new Date(hour.begins.getTime() + between(random, 0, hourSeconds) * 1000);
      responses.push(responseOf({ campaign, nth: responses.length, hour, person, answeredAt }));
    }
  }
  return responses.slice(0, count);
}

type Given = { campaign: Campaign; nth: number; hour: BusyHour; person: Person; answeredAt: Date };

const responseOf = ({ campaign, nth, hour, person, answeredAt }: Given): Response => ({
  submissionId: uuidOf(`${campaign.id} ${nth}`),
  campaignId: campaign.id,
  pointCode: hour.spot.point.code,
  agencyId: hour.spot.point.agencyId,
  serviceId: hour.serviceId,
  channel: hour.channel,
  answeredAt: answeredAt.toISOString(),
  receivedAt: receivedAt(hour, answeredAt).toISOString(),
  answers: person.answers,
  comment: person.comment,
  ...(hour.channel === 'paper'
    ? unflagged
    : { status: person.flags.length > 0 ? 'flagged' : 'clean', flags: person.flags }),
});

/** A clerk typed these from sheets: how fast, or how alike, says nothing of who filled them in. */
const unflagged: Pick<Response, 'status' | 'flags'> = { status: 'clean', flags: [] };

function levelOf(agencyId: string, { status }: Campaign): number {
  const { before, change } = levels[agencyId] ?? { before: 4, change: 0 };
  return status === 'open' ? before + change : before;
}

/** Paper is typed in by a clerk an hour after the last sheet; everything else arrives at once. */
const receivedAt = ({ channel, begins }: BusyHour, answeredAt: Date): Date =>
  new Date(channel === 'paper' ? begins.getTime() + 2 * hourSeconds * 1000 : answeredAt.getTime() + 1000);

async function questionnaireOf({ questionnaire: { id, version } }: Campaign): Promise<Questionnaire> {
  const found = await libraryQuestionnaire(id, version);
  if (found === undefined) throw new Error(`The library has no questionnaire ${id}@${version}`);
  return found;
}
