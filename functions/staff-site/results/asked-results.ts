// Which figures does an address ask for? Its parameters read leniently: what is not understood asks for nothing.
import type { Asked } from '../../../web/staff/results/results-shown.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { lastDay } from '../../domain/coverage.ts';
import { daysOfPeriod } from '../../domain/named-period.ts';
import { type Days, day } from '../../domain/period.ts';
import type { StaffContext } from '../staff-environment.ts';

const plainAsked: Asked = {
  ...{ agency: undefined, service: undefined, period: 'all', from: '', to: '' },
  axis: 'territory',
  flagged: 'include',
};

/** All of a campaign, as it stands where nothing is chosen. */
export const plainQuestion = {
  asked: plainAsked,
  whole: true,
};

export function readAsked(c: StaffContext): Asked {
  const { agency, unit = '', 'unit-was': was = '', service, axis, period, from, to, flagged } = c.req.query();
  // A name typed anew is looked for; until one is found, what was chosen before stays out.
  const typed = unit !== '' && unit !== was;
  return {
    agency: typed ? undefined : given(agency),
    service: given(service),
    axis: axis === 'line' ? 'line' : 'territory',
    // Days without a period are days of one's own.
    period: given(period) ?? (given(from) === undefined && given(to) === undefined ? 'all' : 'custom'),
    from: from ?? '',
    to: to ?? '',
    flagged: flagged === 'exclude' ? 'exclude' : 'include',
  };
}

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

export type AskedDays = { days: Days; whole: boolean; wrong: boolean };

/** The days asked for; the whole campaign where they cannot be understood, and then `wrong`. */
export function daysAsked({ period, from, to }: Asked, campaign: Campaign): AskedDays {
  const all = { days: { from: campaign.opensOn, to: lastDay(campaign) }, whole: true };
  if (period === 'all') return { ...all, wrong: false };
  const days = period === 'custom' ? rangeOf(from, to) : daysOfPeriod(period, campaign.calendar);
  return days === undefined ? { ...all, wrong: true } : { days, whole: false, wrong: false };
}

function rangeOf(from: string, to: string): Days | undefined {
  const isDay = (text: string): boolean => day.safeParse(text).success;
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}
