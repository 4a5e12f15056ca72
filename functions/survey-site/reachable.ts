// What if the store cannot be reached? The citizen hears "in a few minutes", and nothing typed is lost.
import { describeError, type Log } from '../runtime/log.ts';
import { Problem } from '../runtime/problem.ts';
import type { SurveySiteDependencies } from './dependencies.ts';

type Store = Pick<SurveySiteDependencies, 'visit' | 'store' | 'tickets' | 'commentStatus' | 'markSolved' | 'recording'>;

/** The same store, whose failures are 503 with Retry-After; sending again is safe because each form carries its id. */
export const reachable = ({
  visit,
  store,
  tickets,
  commentStatus,
  markSolved,
  recording,
  log,
}: Store & { log: Log }): Store => ({
  visit: (code, day) => visit(code, day).catch(busy(log, 'visit')),
  store: (response, campaign) => store(response, campaign).catch(busy(log, 'store')),
  tickets: {
    hold: (survey, code, day) => tickets.hold(survey, code, day).catch(busy(log, 'tickets.hold')),
    store: (response, campaign, code) => tickets.store(response, campaign, code).catch(busy(log, 'tickets.store')),
  },
  commentStatus: (receipt) => commentStatus(receipt).catch(busy(log, 'commentStatus')),
  markSolved: (receipt, said) => markSolved(receipt, said).catch(busy(log, 'markSolved')),
  recording: (campaignId, clip) => recording(campaignId, clip).catch(busy(log, 'recording')),
});

const busy =
  (log: Log, call: string) =>
  (error: unknown): never => {
    if (error instanceof Problem) throw error;
    log('error', 'store-unreachable', { call, error: describeError(error) });
    throw new Problem(503, 'Service unavailable', 'The store cannot be reached. Send the same request again later.', {
      headers: { 'Retry-After': '30' },
    });
  };
