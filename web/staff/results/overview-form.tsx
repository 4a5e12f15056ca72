// What can be chosen about the figures? Agency, service, arrangement, period, with or without flagged responses; sent by GET, so a view is an address.
import { periodKey } from '../../../functions/domain/calendar.ts';
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { type Days, monthsTouching } from '../../../functions/domain/period.ts';
import { periodName } from '../../words/period-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { type Option, SelectField, TextField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import type { Overview } from './results-shown.ts';

type Props = { lang: StaffLanguage; overview: Overview; choice: AgencyChoice; wrong: boolean };

export function OverviewForm({ lang, overview, choice, wrong }: Props) {
  const words = resultWords[lang];
  const { asked, campaign } = overview;
  const form = filledFrom({ ...asked, agency: asked.agency ?? '', service: asked.service ?? '' });
  const axes = [
    { value: 'territory', text: words.axes.territory },
    { value: 'line', text: words.axes.line },
  ];
  const flagged = [
    { value: 'include', text: words.flaggedChoices.include },
    { value: 'exclude', text: words.flaggedChoices.exclude },
  ];
  return (
    <details class="card choose" open={wrong || choice.fitting.length > 0}>
      <summary>{words.choose}</summary>
      {wrong && (
        <div class="faults" role="alert">
          <p>{words.wrongDays}</p>
        </div>
      )}
      <form class="search" data-again>
        <AgencyField choice={choice} any={words.all} />
        <SelectField form={form} name="service" label={words.service} options={servicesOf(lang, overview)} />
        <SelectField form={form} name="axis" label={words.axis} options={axes} />
        <SelectField
          form={form}
          name="period"
          label={words.period}
          options={periodsOf(lang, campaign, campaignDays(overview))}
        />
        <TextField form={form} name="from" label={words.from} hint={words.customHint} type="date" />
        <TextField form={form} name="to" label={words.to} type="date" />
        <SelectField form={form} name="flagged" label={words.flagged} options={flagged} />
        <button type="submit" class="second">
          {words.show}
        </button>
      </form>
    </details>
  );
}

function servicesOf(lang: StaffLanguage, { asked, services, serviceName }: Overview): Option[] {
  const own = asked.service === undefined ? [] : [{ value: asked.service, text: serviceName ?? asked.service }];
  const found = services.map(({ key, label }) => ({ value: key, text: label })).filter(({ value }) => value !== '-');
  return [{ value: '', text: resultWords[lang].anyService }, ...own, ...found];
}

/** The campaign's days up to the last with something to see. */
const campaignDays = ({ campaign, today }: Overview): Days => ({
  from: campaign.opensOn,
  to: campaign.closesOn < today ? campaign.closesOn : today,
});

const mostMonths = 24;

/** Years, quarters and months of the campaign's calendar, the newest first. */
function periodsOf(lang: StaffLanguage, { calendar }: Campaign, days: Days): Option[] {
  const words = resultWords[lang];
  const months = monthsTouching(days).slice(-mostMonths).toReversed();
  const last = months.map((month) => (month === days.to.slice(0, 7) ? days.to : `${month}-28`));
  const keys = (['year', 'quarter', 'month'] as const).map((by) => [
    ...new Set(last.map((day) => periodKey(day, by, calendar))),
  ]);
  const named = keys.filter((one, i) => i > 0 || one.length > 1).flat();
  return [
    { value: 'all', text: words.periods.all },
    ...named.map((value) => ({ value, text: periodName(value, lang) })),
    { value: 'custom', text: words.periods.custom },
  ];
}
