// Where do the results of a campaign stand? At one address per agency, service, axis, period and way of counting.
import type { Asked } from './results-shown.ts';

const plain: Asked = {
  agency: undefined,
  service: undefined,
  axis: 'territory',
  period: 'all',
  from: '',
  to: '',
  flagged: 'include',
};

/** The figures of one point, over the days and by the rules of the page it is reached from. */
export const pointFiguresAddress = (campaignId: string, asked: Asked, code: string): string =>
  resultsAddress(campaignId, { ...asked, service: undefined }, `/points/${code}/figures`);

/** The address of what is asked for; what is as it always is stays out of it. */
export function resultsAddress(campaignId: string, asked: Partial<Asked> = {}, under = ''): string {
  const { agency, service, axis, period, from, to, flagged } = { ...plain, ...asked };
  const query = new URLSearchParams();
  const days = period === 'custom' ? { from, to } : {};
  const named = { agency, service, axis, period, ...days, flagged };
  const usual = { axis: plain.axis, period: plain.period, flagged: plain.flagged };
  for (const [name, value] of Object.entries(named))
    if (
      value !== undefined &&
      value !== '' &&
      !Object.entries(usual).some(([key, one]) => key === name && one === value)
    )
      query.set(name, value);
  const text = query.toString();
  return `/staff/results/${campaignId}${under}${text === '' ? '' : `?${text}`}`;
}
