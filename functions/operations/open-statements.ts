// For which frozen figures may units still speak, and who of those that somebody answers for has not?
import * as z from 'zod/mini';
import type { Actor } from '../domain/actor.ts';
import { isUnder } from '../domain/agency-tree.ts';
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { day, dayOf } from '../domain/period.ts';
import { periodSlug, type Report, reportPeriod } from '../domain/report.ts';
import { watchedDays } from '../domain/report-period.ts';
import { awaitsUnits } from '../domain/statement-window.ts';
import type { Store } from '../store/connect.ts';
import type { Registry } from '../store/registry.ts';
import { type KeptReport, reportsOf } from '../store/reports.ts';
import { campaignsOf } from './campaigns.ts';
import { rightsOf } from './rights.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';
import { saidBy } from './said-of-report.ts';

/** A report that waits for its units: each is told of it, and of no figure but its own (`/reports/{id}/statements/{agencyId}`). */
export const openReport = z.object({ report: z.string(), period: reportPeriod, until: day });
export type OpenReport = z.infer<typeof openReport>;

export const openStatement = z.extend(openReport, {
  ...{ campaignId: z.string(), campaign: z.string(), agencyId: z.string(), agency: z.string() },
  /** The first of the unit's days. */
  since: day,
  /** When what will be printed was written; null where the unit has said nothing. */
  writtenAt: z.nullable(z.string()),
});
export type OpenStatement = z.infer<typeof openStatement>;

export const openStatementsRoute: Route = route({
  method: 'GET',
  path: '/open-statements',
  summary: 'Reports that wait for a statement of a unit that is yours to speak for, and until when',
  right: 'statements.write',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: z.object({ items: z.array(openStatement) }) },
  run: async (_, { actor, deps }) => ({ status: 200, body: { items: await openStatements({ actor, deps }) } }),
});

/** Of a campaign's reports the newest of each period whose units' days run. */
export async function openReports(store: Store, campaignId: string, today: string): Promise<OpenReport[]> {
  return (await reportsAwaiting(store, campaignId, today)).map(viewOf);
}

const viewOf = ({ id, period, statementsUntil: until = '' }: Report): OpenReport => ({ report: id, period, until });

async function reportsAwaiting(store: Store, campaignId: string, today: string): Promise<KeptReport[]> {
  return [...(await newestOf(store, campaignId)).values()].filter((one) => awaitsUnits(one, today));
}

/** By period, the last revision. */
const newestOf = async (store: Store, campaignId: string): Promise<Map<string, KeptReport>> =>
  new Map((await reportsOf(store, campaignId)).map((one) => [periodSlug(one.period), one]));

/** The id of the last revision of a report's period. */
export const newestOfPeriod = async (store: Store, { campaignId, period }: Report): Promise<string | undefined> =>
  (await newestOf(store, campaignId)).get(periodSlug(period))?.id;

type Reader = { actor: Actor; deps: Pick<Call['deps'], 'store' | 'registry' | 'now'> };

/** For the units that the reader heads, each report that waits for them; whoever speaks for all of them is told of none. */
export async function openStatements({ actor, deps }: Reader): Promise<OpenStatement[]> {
  const registry = await deps.registry();
  const today = dayOf(deps.now());
  const own = unitsHeaded(actor);
  if (own.length === 0) return [];
  const campaigns = campaignsOf(actor, registry, today).filter((one) => mayAwait(one, deps.now()));
  const each = await Promise.all(
    campaigns.map(async (campaign) => {
      const units = own.filter((id) => isRated(registry, campaign, id, today));
      const reports = units.length === 0 ? [] : await reportsAwaiting(deps.store, campaign.id, today);
      return Promise.all(
        reports.flatMap((report) => units.map((id) => openOf({ store: deps.store, registry, campaign, report }, id))),
      );
    }),
  );
  return each.flat().toSorted((a, b) => a.until.localeCompare(b.until));
}

const unitsHeaded = ({ grants }: Actor): string[] =>
  grants.flatMap(({ role, agencyId }) =>
    agencyId !== undefined && rightsOf[role].includes('statements.write') ? [agencyId] : [],
  );

/** Nothing is looked up of campaigns that ended long ago. */
const mayAwait = (campaign: Campaign, now: Date): boolean =>
  campaign.status !== 'draft' &&
  now.getTime() - Date.parse(lastDay(campaign)) < (watchedDays + mostWaitDays) * 86_400_000;
const mostWaitDays = 90;

const isRated = ({ tree }: Registry, { covers }: Campaign, agencyId: string, today: string): boolean =>
  covers.agencyIds.some((id) => isUnder(tree, agencyId, id, today));

type Around = { store: Store; registry: Registry; campaign: Campaign; report: KeptReport };

async function openOf({ store, registry, campaign, report }: Around, agencyId: string): Promise<OpenStatement> {
  const said = await saidBy(store, report, agencyId);
  return {
    ...viewOf(report),
    ...{ campaignId: campaign.id, campaign: campaign.title, agencyId },
    agency: registry.agencies.get(agencyId)?.name ?? agencyId,
    since: dayOf(report.enteredAt ?? report.frozenAt),
    writtenAt: said === undefined || said.text === '' ? null : said.writtenAt,
  };
}
