// Who gets this morning's mail, and what stands in it? All that is new and theirs to see, as they could read it on the page.
import { digestText } from '../../web/words/staff/alert-mail-words.ts';
import type { Alert } from '../domain/alert.ts';
import { dayOf } from '../domain/period.ts';
import { actorOfPerson, type Person } from '../domain/person.ts';
import { isMorningFor, newTo, type Subscription, toldOn } from '../domain/subscription.ts';
import { viewAlert } from '../operations/alert-view.ts';
import { alertReader } from '../operations/alerts-seen.ts';
import { describeError } from '../runtime/log.ts';
import { alertsOf } from '../store/alerts.ts';
import { collect } from '../store/items.ts';
import { findPerson } from '../store/people.ts';
import type { Registry } from '../store/registry.ts';
import { allSubscriptions, putTold } from '../store/subscriptions.ts';
import type { Mail, MessengerDependencies, SendMail } from './dependencies.ts';
import { notTold } from './pass-over.ts';
import { type ReportNews, reportNews, reportsToldTo } from './report-news.ts';

/** A longer mail is read by nobody; the page has the rest. */
const mostTold = 50;

/** One person's trouble is not the others'; whoever's mail was not taken is tried again on the next turn. */
export async function sendDigests(deps: MessengerDependencies): Promise<void> {
  const { mail } = deps;
  if (mail === undefined) return;
  const wanted = await collect(allSubscriptions(deps.store, (personId, error) => notSent(deps, personId, error)));
  const due = wanted.filter((one) => isMorningFor(one, deps.now()));
  if (due.length === 0) return;
  const registry = await deps.registry();
  const ids = [...registry.campaigns.keys()];
  const unreadable = (alertId: string, error: unknown) => notTold(deps, { alertId }, error);
  const alerts = (await Promise.all(ids.map((id) => collect(alertsOf(deps.store, id, unreadable))))).flat();
  const news = {
    alerts: alerts.map((one) => ({ ...one, on: one.raisedOn })),
    reports: await reportNews(deps.store, ids),
  };
  for (const one of due) {
    deps.stopping.throwIfAborted();
    await sendDigest(deps, mail, registry, one, news).catch((error: unknown) => notSent(deps, one.personId, error));
  }
}

const notSent = ({ log }: MessengerDependencies, personId: string, error: unknown): void =>
  log('error', 'mail not sent', { personId, error: describeError(error) });

type News = { alerts: (Alert & { on: string })[]; reports: ReportNews[] };

/** Sent, then noted: a mail whose note is lost comes twice, under one Message-ID. */
async function sendDigest(
  deps: MessengerDependencies,
  mail: SendMail,
  registry: Registry,
  one: Subscription,
  { alerts, reports }: News,
): Promise<void> {
  const person = await findPerson(deps.store, one.personId);
  const today = dayOf(deps.now());
  const all = [...alerts, ...reports];
  if (person?.email === undefined || person.status !== 'active') return putTold(deps.store, toldOn(one, today, all));
  const fresh = one.wanted ? await seenBy(deps, registry, person, newTo(one, alerts)) : [];
  const told = await reportsToldTo(deps, registry, person, one, reports);
  if (fresh.length + told.length > 0) {
    const to = { to: person.email, id: `${one.personId}.${today}` };
    await mail(await digestOf(deps, registry, to, fresh, told));
    deps.log('info', 'mail sent', { personId: one.personId, alerts: fresh.length, reports: told.length });
  }
  await putTold(deps.store, toldOn(one, today, all));
}

async function seenBy(
  deps: MessengerDependencies,
  registry: Registry,
  person: Person,
  alerts: Alert[],
): Promise<Alert[]> {
  const sees = await alertReader({ actor: actorOfPerson(person), deps }, registry);
  const seen: Alert[] = [];
  for (const one of alerts) if (one.state === 'open' && (await sees(one))) seen.push(one);
  return seen;
}

async function digestOf(
  deps: MessengerDependencies,
  registry: Registry,
  to: Pick<Mail, 'to' | 'id'>,
  fresh: Alert[],
  reports: string[],
): Promise<Mail> {
  const shown = fresh.slice(0, mostTold);
  const views = await Promise.all(shown.map((one) => viewAlert(deps, registry, one, 'vi')));
  const link = deps.staffAddress === undefined ? undefined : `${deps.staffAddress}/staff/alerts`;
  const around = { day: dayOf(deps.now()), more: fresh.length - shown.length, link, reports };
  return { ...to, ...digestText(views, around) };
}
