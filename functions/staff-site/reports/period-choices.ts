// Which periods may be chosen when a report is asked for? Every kind that meets the campaign's days, those that ended last first.
import type { Option } from '../../../web/staff/parts/fields.tsx';
import { writeDay } from '../../../web/words/language.ts';
import { reportPeriodName } from '../../../web/words/period-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { reportPageWords } from '../../../web/words/staff/report-page-words.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { lastDay } from '../../domain/coverage.ts';
import { addDays } from '../../domain/period.ts';
import { reportKinds, scheduledPeriods, scheduleOf } from '../../domain/report-schedule.ts';

const mostChoices = 40;
/** The running month and quarter can be chosen too: the answer says from when they stand. */
const aheadDays = 92;

export function periodChoices(lang: StaffLanguage, campaign: Campaign, today: string): Option[] {
  const own = { from: campaign.opensOn, to: lastDay(campaign) };
  const every = { ...campaign, reports: { ...scheduleOf(campaign), kinds: [...reportKinds] } };
  const periods = scheduledPeriods(every, own, { from: own.from, to: addDays(today, aheadDays) });
  return periods
    .filter(({ from }) => from <= today)
    .slice(-mostChoices)
    .toReversed()
    .map((period) => {
      const days = reportPageWords[lang].dayRange(writeDay(period.from), writeDay(period.to));
      return { value: period.name, text: `${reportPeriodName(period, lang)}: ${days}` };
    });
}
