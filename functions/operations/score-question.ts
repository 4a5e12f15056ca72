// What exactly is asked? The query with everything it names looked up and everything it leaves out filled in.
import type { Axis } from '../domain/agency-tree.ts';
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import type { Days } from '../domain/period.ts';
import type { Method, Questionnaire } from '../domain/questionnaire.ts';
import type { Channel } from '../domain/response.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { campaignSeen } from './campaigns.ts';
import { type Readings, readingsOf } from './kept-readings.ts';
import { invalid } from './parse-sent.ts';
import type { Call, Params } from './route.ts';
import type { ScoreQuery } from './score-view.ts';

/** A cut of a campaign: one agency or all, one service or all, one channel or all, a range of days. */
export type Cut = {
  campaign: Campaign;
  registry: Registry;
  questionnaire: Questionnaire;
  method: Method;
  agencyId: string | undefined;
  serviceId: string | undefined;
  channel: Channel | undefined;
  axis: Axis;
  withFlagged: boolean;
  days: Days;
  /** No range was asked for: every day of the campaign. */
  whole: boolean;
  /** What was read already for the same request. */
  readings: Readings;
};

/** Throws 404 for a campaign the client may not see, 422 for anything else that is not there. */
export async function readCut(call: Call, params: Params, query: ScoreQuery): Promise<Cut> {
  const campaign = await campaignSeen(call, params);
  const registry = await call.deps.registry();
  const questionnaire = await askedIn(call.deps.questionnaires, campaign);
  const method = questionnaire.methods.find((one) => one.id === (query.method ?? campaign.method.id));
  const days = { from: query.from ?? campaign.opensOn, to: query.to ?? lastDay(campaign) };
  const faults = [
    ...(query.agency === undefined || registry.agencies.has(query.agency)
      ? []
      : [fault('agency', 'agency', query.agency)]),
    ...(query.service === undefined || registry.services.has(query.service)
      ? []
      : [fault('service', 'service', query.service)]),
    ...(method === undefined ? [fault('method', 'method', query.method ?? campaign.method.id)] : []),
    ...(days.from > days.to ? [{ path: 'to', message: 'comes before from' }] : []),
  ];
  if (faults.length > 0 || method === undefined) throw invalid(faults);
  return {
    campaign,
    registry,
    questionnaire,
    method,
    agencyId: query.agency,
    serviceId: query.service,
    channel: query.channel,
    axis: query.axis,
    withFlagged: query.flagged === 'include',
    days,
    whole: query.from === undefined && query.to === undefined,
    readings: readingsOf(call),
  };
}

const fault = (path: string, what: string, id: string) => ({ path, message: `there is no ${what} ${id}` });
