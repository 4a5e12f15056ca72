// Which figures of a survey may a plan take, and how does it take them? Released ones alone, each with what it rests on.
import * as z from 'zod/mini';
import { measuredPart } from '../domain/measured-figure.ts';
import { day } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import { lowerIsBetter } from '../domain/score.ts';
import { planSeen } from './plan-access.ts';
import { addMeasured, fillLines } from './plan-fill.ts';
import { ofSurvey, type Taking, taking } from './plan-taking.ts';
import { planView, viewOf } from './plan-view.ts';
import { changePlan, seenNow } from './plans.ts';
import { demandReleased, type ReleasedCut } from './released-cut.ts';
import { refuseStale } from './revision.ts';
import { mustHold } from './rights.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';
import { readCut } from './score-question.ts';
import { scoreQuery } from './score-view.ts';
import { figuresIn } from './survey-figures.ts';

const figure = z.object({
  part: measuredPart,
  label: z.string(),
  index: z.nullable(z.number()),
  base: z.int(),
  interval: z.nullable(z.object({ low: z.number(), high: z.number(), approximate: z.boolean() })),
});
export const measureList = z.object({
  campaignId: z.string(),
  agencyId: z.string(),
  from: day,
  to: day,
  method: z.object({ id: z.string(), version: z.int() }),
  responses: z.int(),
  random: z.boolean(),
  /** With fewer answers a figure is not to be named as the weakest. */
  minimumToRank: z.int(),
  lowerIsBetter: z.boolean(),
  items: z.array(figure),
});

export const planMeasureRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/plans/{id}/measures',
    summary: 'What was released of a survey, of the whole, each factor and each criterion, for a plan to take',
    right: 'plans.read',
    query: z.strictObject(ofSurvey),
    body: noBody,
    gives: { status: 200, schema: measureList },
    run: async ({ params, query }, call) => {
      const plan = await planSeen(call, params);
      const released = await surveyOf(call, plan, query, 'campaign');
      const { cut, days, responses } = released;
      const { campaign, agencyId, method, questionnaire } = cut;
      const of = { campaignId: campaign.id, agencyId, ...days, method: { id: method.id, version: method.version } };
      const told = {
        random: campaign.sample === 'random',
        minimumToRank: campaign.minimumToRank,
        lowerIsBetter: lowerIsBetter(questionnaire, method),
      };
      return { status: 200, body: { ...of, responses, ...told, items: figuresIn(released) } };
    },
  }),
  route({
    method: 'POST',
    path: '/plans/{id}/measures',
    summary: 'Take released figures of a survey into rows of a plan: where it starts from, or what became of it',
    right: 'plans.write',
    query: noQuery,
    body: taking,
    gives: { status: 200, schema: planView },
    run: async ({ params, body }, call) => {
      const plan = await planSeen(call, params);
      const seen = await seenNow(call);
      mustHold(call, 'plans.write', seen.registry, [plan.agencyId]);
      const released = await surveyOf(call, plan, body, 'campaign');
      const changed = await changePlan(call, plan.id, 'plan', async (before) => {
        refuseStale(before, body, () => viewOf(before, seen));
        return addMeasured(await fillLines(call, before, released, body), released, body);
      });
      return { status: 200, body: viewOf(changed, seen) };
    },
  }),
];

type Asked = Pick<Taking, 'campaign' | 'agency' | 'from' | 'to'>;

async function surveyOf(call: Call, plan: Plan, asked: Asked, path: string): Promise<ReleasedCut> {
  const { campaign, agency = plan.agencyId, from, to } = asked;
  const cut = await readCut(call, { id: campaign }, scoreQuery.parse({ agency, from, to }));
  return demandReleased(call, cut, path);
}
