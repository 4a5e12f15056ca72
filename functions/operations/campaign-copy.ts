// How does the next campaign come from the last? With all its settings, the days that follow, and the same points: their codes are permanent.
import * as z from 'zod/mini';
import { nextTitle } from '../../web/words/period-words.ts';
import type { Campaign } from '../domain/campaign.ts';
import { daysAfter, periodWith } from '../domain/next-period.ts';
import { day } from '../domain/period.ts';
import { scheduleOf } from '../domain/report-schedule.ts';
import { findQuestionnaire } from '../store/questionnaires.ts';
import { campaignTitle, createCampaign } from './campaign-settings.ts';
import { campaignSeen, campaignView, mustHoldAll, viewOf } from './campaigns.ts';
import { type Call, noQuery, type Route, route } from './route.ts';

const copyOrder = z.optional(
  z.strictObject({
    title: z.optional(campaignTitle),
    opensOn: z.optional(day),
    closesOn: z.optional(day),
    /** Of the questionnaire; without it the newest. */
    version: z.optional(z.int()),
  }),
);

export const copyRoute: Route = route({
  method: 'POST',
  path: '/campaigns/{id}/copy',
  summary:
    'A new draft with the settings of another: the newest version of its questionnaire and the days that follow, unless others are asked for',
  right: 'campaigns.write',
  query: noQuery,
  body: copyOrder,
  gives: { status: 201, schema: campaignView },
  run: async ({ params, body = {} }, call) => {
    const original = await campaignSeen(call, params);
    await mustHoldAll(call, await call.deps.registry(), original.covers);
    return { status: 201, body: viewOf(await createCampaign(call, await copyOf(call, original, body))) };
  },
});

async function copyOf(call: Call, original: Campaign, asked: NonNullable<z.infer<typeof copyOrder>>) {
  // Whether its results are public is decided for each campaign anew.
  const { id: _, status: __, demo: ___, closedOn: ____, tickets: _____, publicResults: ______, ...settings } = original;
  const days = { from: original.opensOn, to: original.closesOn };
  const next = daysAfter(days, original.calendar);
  const questionnaire = { id: original.questionnaire.id, version: asked.version };
  return {
    ...settings,
    title: asked.title ?? nextTitle(original.title, periodWith(days, original.calendar), next.period),
    opensOn: asked.opensOn ?? next.from,
    closesOn: asked.closesOn ?? next.to,
    questionnaire,
    reports: scheduleOf(original),
    method: await methodIn(call, original, questionnaire),
  };
}

/** The same method where that version still has it, else that version's first. */
async function methodIn({ deps }: Call, { method }: Campaign, asked: { id: string; version: number | undefined }) {
  const found = await findQuestionnaire(deps.store, asked.id, asked.version);
  return found?.methods.some(({ id }) => id === method.id) ? method : undefined;
}
