// What may be set of a campaign, by whom it is made, and what stays once it was opened?
import * as z from 'zod/mini';
import { type Campaign, campaign, commentRetentionOf, covers } from '../domain/campaign.ts';
import { day } from '../domain/period.ts';
import { type Questionnaire, questionnaire } from '../domain/questionnaire.ts';
import { type ReportSchedule, reportSchedule, scheduleOf, usualSchedule } from '../domain/report-schedule.ts';
import { defaultAsking } from '../domain/respondent-questions.ts';
import { Problem } from '../runtime/problem.ts';
import { findQuestionnaire } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { registryKey } from '../store/tables.ts';
import { createThing, newId } from './new-thing.ts';
import { invalid } from './parse-sent.ts';
import type { Call } from './route.ts';

export const campaignTitle = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(300));
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
const positive = z.int().check(z.positive());
const settings = {
  title: campaignTitle,
  opensOn: day,
  closesOn: day,
  covers: z.strictObject(covers.shape),
  languages: z.array(language).check(z.minLength(1), z.maxLength(10)),
  sample: campaign.shape.sample,
  minimumToShow: positive,
  minimumToRank: positive,
  retentionDays: z.int().check(z.minimum(90), z.maximum(3650)),
  commentDueDays: positive,
  commentRetentionDays: positive,
  target: z.number(),
  targets: z.record(z.string(), z.number()),
  smallestChange: z.number().check(z.positive(), z.maximum(100)),
  lowBelow: z.number(),
  calendar: campaign.shape.calendar,
  reports: z.strictObject(reportSchedule.shape),
  method: z.strictObject({ id: z.string() }),
  comments: z.boolean(),
  respondentQuestions: z.boolean(),
  publicResults: z.boolean(),
};
export const newCampaign = z.strictObject({
  ...settings,
  questionnaire: z.strictObject({ id: questionnaire.shape.id, version: z.optional(z.int()) }),
  languages: z._default(settings.languages, ['vi']),
  sample: z._default(settings.sample, 'self-selected'),
  minimumToShow: z._default(positive, 10),
  minimumToRank: z._default(positive, 30),
  // Two years: a year's figure can be recounted through the year after it.
  retentionDays: z._default(settings.retentionDays, 730),
  commentDueDays: z._default(positive, 10),
  commentRetentionDays: z.optional(positive),
  calendar: z._default(settings.calendar, 'civil'),
  reports: z._default(settings.reports, usualSchedule),
  target: z.optional(settings.target),
  targets: z.optional(settings.targets),
  smallestChange: z.optional(settings.smallestChange),
  lowBelow: z.optional(settings.lowBelow),
  method: z.optional(settings.method),
  // Without them as the questionnaire's audience has it.
  comments: z.optional(settings.comments),
  respondentQuestions: z.optional(settings.respondentQuestions),
  publicResults: z.optional(settings.publicResults),
});
export const campaignChange = z.partial(
  z.strictObject({
    ...settings,
    questionnaire: newCampaign.shape.questionnaire,
    /** `null` takes these back. */
    target: z.nullable(settings.target),
    smallestChange: z.nullable(settings.smallestChange),
    lowBelow: z.nullable(settings.lowBelow),
  }),
);
type CampaignChange = z.infer<typeof campaignChange>;

/** What would change the meaning of answers already given, or what people were told of their keeping, stays as it was once a campaign is open. */
const fixedOnceOpen: (keyof CampaignChange)[] = [
  'questionnaire',
  'covers',
  'opensOn',
  'sample',
  'retentionDays',
  'commentRetentionDays',
  'respondentQuestions',
];

/** Makes a draft; the questionnaire is pinned to its newest version unless one is named. */
export async function createCampaign(call: Call, sent: z.infer<typeof newCampaign>): Promise<Campaign> {
  const registry = await call.deps.registry();
  const questionnaire = await pinned(call, sent.questionnaire);
  const method = { id: sent.method?.id ?? questionnaire.methods[0]?.id ?? '' };
  const usual = defaultAsking(questionnaire);
  const full = {
    ...sent,
    comments: sent.comments ?? usual.comments,
    respondentQuestions: sent.respondentQuestions ?? usual.respondentQuestions,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    method,
    commentRetentionDays: commentRetentionOf(sent),
    status: 'draft' as const,
    demo: false,
  };
  await checkCampaign(call, registry, { ...full, id: '' });
  return createThing(call, {
    what: 'campaign',
    sent,
    make: (bytes) => {
      const thing: Campaign = { ...full, id: newId('ca', bytes) };
      return { thing, write: { key: registryKey.campaign(thing.id), thing, isNew: true } };
    },
  });
}

async function pinned(
  { deps }: Call,
  { id, version }: { id: string; version?: number | undefined },
): Promise<Questionnaire> {
  const found = await findQuestionnaire(deps.store, id, version);
  if (found !== undefined) return found;
  throw invalid([
    {
      path: 'questionnaire',
      message: `there is no questionnaire ${id}${version === undefined ? '' : ` version ${version}`}`,
    },
  ]);
}

/** Throws 422 where something the campaign names does not exist, or its days are the wrong way round. */
export async function checkCampaign(call: Call, registry: Registry, after: Campaign): Promise<void> {
  const questionnaire = await pinned(call, after.questionnaire);
  const faults = [
    ...missing('covers.agencyIds', after.covers.agencyIds, registry.agencies, 'agency'),
    ...missing('targets', Object.keys(after.targets ?? {}), registry.agencies, 'agency'),
    ...missing('covers.serviceIds', after.covers.serviceIds ?? [], registry.services, 'service'),
  ];
  faults.push(...commentFaults(after), ...scheduleFaults(scheduleOf(after)));
  if (after.opensOn > after.closesOn) faults.push({ path: 'closesOn', message: 'comes before opensOn' });
  if (!questionnaire.methods.some(({ id }) => id === after.method.id)) {
    faults.push({ path: 'method.id', message: `questionnaire ${questionnaire.id} has no method "${after.method.id}"` });
  }
  if (after.covers.agencyIds.length === 0 && (after.covers.pointCodes ?? []).length === 0)
    faults.push({ path: 'covers', message: 'covers nothing' });
  if (faults.length > 0) throw invalid(faults);
}

/** A comment that is gone before its reply is due would break a promise. */
function commentFaults({ retentionDays, commentRetentionDays = 0, commentDueDays }: Campaign) {
  if (commentRetentionDays > retentionDays)
    return [{ path: 'commentRetentionDays', message: `is longer than retentionDays (${retentionDays})` }];
  const path = 'commentDueDays';
  return commentRetentionDays > 0 && commentDueDays >= commentRetentionDays
    ? [{ path, message: `a comment is kept ${commentRetentionDays} days: its reply must be due before` }]
    : [];
}

/** A report that is due before its figures stand would always be late. */
function scheduleFaults({ graceDays, dueDays, statementDays = 0 }: ReportSchedule) {
  const stands = graceDays + 1;
  const message = `figures stand ${stands} days after a period’s end: a report cannot be due before`;
  if (dueDays < stands) return [{ path: 'reports.dueDays', message }];
  if (statementDays === 0 || dueDays > stands + statementDays) return [];
  const waits = `units have until ${stands + statementDays} days after a period’s end to add a statement: a report cannot be due before they are over`;
  return [{ path: 'reports.statementDays', message: waits }];
}

const missing = (path: string, ids: string[], known: Map<string, unknown>, what: string) =>
  ids.filter((id) => !known.has(id)).map((id) => ({ path, message: `there is no ${what} ${id}` }));

/** The campaign after a change; throws 409 where that would change the meaning of answers already given. */
export async function changedCampaign(call: Call, before: Campaign, change: CampaignChange): Promise<Campaign> {
  const { target, smallestChange, lowBelow, questionnaire: asked, ...plain } = change;
  const known = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const fixed = before.status === 'draft' ? [] : fixedOnceOpen.filter((field) => change[field] !== undefined);
  if (fixed.length > 0)
    throw new Problem(
      409,
      'Campaign was opened',
      `Once a campaign was opened these stay as they are: ${fixed.join(', ')}.`,
    );
  const after: Campaign = {
    ...before,
    ...known,
    target: setOr(before.target, target),
    smallestChange: setOr(before.smallestChange, smallestChange),
    lowBelow: setOr(before.lowBelow, lowBelow),
  };
  return asked === undefined ? after : asking(after, await pinned(call, asked));
}

/** As it was where nothing was sent; `null` takes it back. */
const setOr = (before: number | undefined, sent: number | null | undefined): number | undefined =>
  sent === undefined ? before : (sent ?? undefined);

/** With another questionnaire; its method stays where that has one of the same name. */
function asking(campaign: Campaign, { id, version, methods }: Questionnaire): Campaign {
  const method = methods.find((one) => one.id === campaign.method.id) ?? methods[0];
  return { ...campaign, questionnaire: { id, version }, method: { id: method?.id ?? '' } };
}
