// Third step of a campaign, and what may still be changed once it is open: days, languages, sample, minimums, target, keeping.

import { whenStepPage } from '../../../web/staff/campaigns/when-step.tsx';
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import type { Option } from '../../../web/staff/parts/fields.tsx';
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { nameOf, writeDay } from '../../../web/words/language.ts';
import { periodName } from '../../../web/words/period-words.ts';
import { campaignStepWords } from '../../../web/words/staff/campaign-step-words.ts';
import { campaignWords } from '../../../web/words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { type Calendar, calendars } from '../../domain/calendar.ts';
import { commentRetentionOf } from '../../domain/campaign.ts';
import { ownLanguages } from '../../domain/language-pack.ts';
import { daysOfPeriod } from '../../domain/named-period.ts';
import { daysAfter, periodAround, periodWith } from '../../domain/next-period.ts';
import { allLayouts, layoutsOf, reportKinds, scheduleOf } from '../../domain/report-schedule.ts';
import { takesComments } from '../../domain/respondent-questions.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { type CampaignView, ownedCampaign } from './owned-campaign.ts';
import { changesIn, saveStep } from './step-form.ts';
import { dayTyped, numberTyped, numberWritten } from './typed-values.ts';

export function whenPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns/:id/when', async (c) => {
    const campaign = await ownedCampaign(c);
    return show(c, await page(c, campaign, formOf(campaign), []));
  });
  pages.post('/staff/campaigns/:id/when', async (c) => {
    const [typed, campaign] = [await readForm(c), await ownedCampaign(c)];
    const isDraft = campaign.status === 'draft';
    const refused = await saveStep(c, typed, {
      json: changesIn(storedOf(campaign), wantedOf(typed, campaign)),
      formOf,
      labels: labelsOf(c.get('lang')),
    });
    if (refused === undefined)
      return c.redirect(`/staff/campaigns/${campaign.id}${isDraft ? '/check' : '?done=saved'}`, 303);
    return show(c, await page(c, campaign, refused.form, refused.differing), refused.status);
  });
  return pages;
}

async function page(c: StaffContext, campaign: CampaignView, form: Filled, differing: Differing[]) {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const packs = [...(await desk.registry()).languages.values()];
  const languages = [...ownLanguages, ...packs.map(({ id }) => id)].map((value) => ({
    value,
    text: nameOf(value, { packs }),
  }));
  return whenStepPage(lang, form, { campaign, periods: periodsFrom(lang, desk.today()), languages, differing });
}

/** This and the next quarter in both calendars, this and the next month. */
function periodsFrom(lang: StaffLanguage, today: string): Option[] {
  const words = campaignStepWords[lang];
  const quarters = calendars.flatMap((calendar) => [
    optionOf(lang, words.thisQuarter, calendar, periodAround(today, 'quarter', calendar)),
    optionOf(lang, words.nextQuarter, calendar, after(periodAround(today, 'quarter', calendar), calendar)),
  ]);
  const month = periodAround(today, 'month', 'civil');
  return [
    ...quarters,
    optionOf(lang, words.thisMonth, 'civil', month),
    optionOf(lang, words.nextMonth, 'civil', after(month, 'civil')),
  ];
}

function after(period: string, calendar: Calendar): string {
  const days = daysOfPeriod(period, calendar);
  return (days === undefined ? undefined : daysAfter(days, calendar).period) ?? period;
}

function optionOf(lang: StaffLanguage, name: string, calendar: Calendar, period: string): Option {
  const words = campaignStepWords[lang];
  const { from, to } = daysOfPeriod(period, calendar) ?? { from: '', to: '' };
  const kind = calendar === 'administrative' ? `, ${words.reporting}` : '';
  const days = campaignWords[lang].dayRange(writeDay(from), writeDay(to));
  return { value: `${calendar}:${period}`, text: `${name} (${periodName(period, lang)}${kind}): ${days}` };
}

/** The chosen period's days and calendar, or what was typed where none was chosen. */
function daysChosen(typed: Typed) {
  const [name, period = ''] = typed.value('period').split(':');
  const calendar = calendars.find((one) => one === name);
  const days = calendar === undefined ? undefined : daysOfPeriod(period, calendar);
  return days === undefined
    ? {
        opensOn: dayTyped(typed.value('opensOn')),
        closesOn: dayTyped(typed.value('closesOn')),
        calendar: typed.value('calendar'),
      }
    : { opensOn: days.from, closesOn: days.to, calendar };
}

/** What stands in the form's words for what the campaign leaves to its defaults. */
const storedOf = (campaign: CampaignView) => ({
  ...campaign,
  target: campaign.target ?? null,
  smallestChange: campaign.smallestChange ?? null,
  lowBelow: campaign.lowBelow ?? null,
  comments: takesComments(campaign),
  respondentQuestions: campaign.respondentQuestions ?? true,
  commentRetentionDays: commentRetentionOf(campaign),
  reports: inOrder({ ...scheduleOf(campaign), layouts: layoutsOf(campaign) }),
});

type Days = number | string;
type Schedule = {
  kinds: string[];
  layouts: readonly string[];
  graceDays: Days;
  dueDays: Days;
  statementDays?: Days | undefined;
};
/** As it is written here, so that what was not touched is no change. */
const inOrder = ({ kinds, layouts, graceDays, dueDays, statementDays = 0 }: Schedule): Schedule => ({
  kinds: reportKinds.filter((kind) => kinds.includes(kind)),
  layouts: allLayouts.filter((layout) => layouts.includes(layout)),
  graceDays,
  dueDays,
  statementDays,
});

/** An empty field takes back what was set. */
const orUsual = (text: string) => (text === '' ? null : numberTyped(text));

function wantedOf(typed: Typed, { status, languages }: CampaignView): object {
  const chosen = typed.values('languages');
  const always = {
    // The one the page opens in stays the first.
    languages: [
      ...languages.filter((lang) => chosen.includes(lang)),
      ...chosen.filter((lang) => !languages.includes(lang)),
    ],
    minimumToShow: numberTyped(typed.value('minimumToShow')),
    minimumToRank: numberTyped(typed.value('minimumToRank')),
    target: orUsual(typed.value('target')),
    smallestChange: orUsual(typed.value('smallestChange')),
    lowBelow: orUsual(typed.value('lowBelow')),
    comments: typed.value('comments') === 'yes',
    commentDueDays: numberTyped(typed.value('commentDueDays')),
    reports: inOrder({
      kinds: typed.values('reports.kinds'),
      layouts: typed.values('reports.layouts'),
      graceDays: numberTyped(typed.value('reports.graceDays')),
      dueDays: numberTyped(typed.value('reports.dueDays')),
      statementDays: numberTyped(typed.given('reports.statementDays') ?? '0'),
    }),
  };
  const { opensOn, ...days } = daysChosen(typed);
  if (status !== 'draft') return { ...always, ...days };
  return {
    ...always,
    ...days,
    opensOn,
    sample: typed.value('sample'),
    respondentQuestions: typed.value('respondentQuestions') === 'yes',
    retentionDays: numberTyped(typed.value('retentionDays')),
    commentRetentionDays: numberTyped(typed.value('commentRetentionDays')),
  };
}

function formOf(campaign: CampaignView): Filled {
  const { opensOn, closesOn, calendar } = campaign;
  const { kinds, graceDays, dueDays, statementDays = 0 } = scheduleOf(campaign);
  const named = periodWith({ from: opensOn, to: closesOn }, calendar);
  return filledFrom({
    ...{ opensOn, closesOn, calendar, languages: campaign.languages, sample: campaign.sample },
    period: named === undefined ? '' : `${calendar}:${named}`,
    minimumToShow: String(campaign.minimumToShow),
    minimumToRank: String(campaign.minimumToRank),
    target: numberWritten(campaign.target),
    smallestChange: numberWritten(campaign.smallestChange),
    lowBelow: numberWritten(campaign.lowBelow),
    comments: takesComments(campaign) ? 'yes' : '',
    respondentQuestions: (campaign.respondentQuestions ?? true) ? 'yes' : '',
    commentDueDays: String(campaign.commentDueDays),
    retentionDays: String(campaign.retentionDays),
    commentRetentionDays: String(commentRetentionOf(campaign)),
    'reports.kinds': [...kinds],
    'reports.layouts': [...layoutsOf(campaign)],
    'reports.graceDays': String(graceDays),
    'reports.dueDays': String(dueDays),
    'reports.statementDays': String(statementDays),
    revision: campaign.revision,
  });
}

function labelsOf(lang: StaffLanguage): [string, string][] {
  const words = campaignStepWords[lang];
  return [
    ['opensOn', words.opensOn],
    ['closesOn', words.closesOn],
    ['calendar', words.calendar],
    ['sample', campaignWords[lang].sample],
    ['languages', words.languages],
    ['minimumToShow', words.minimumToShow],
    ['minimumToRank', words.minimumToRank],
    ['target', words.target],
    ['smallestChange', words.smallestChange],
    ['lowBelow', words.lowBelow],
    ['comments', words.takesComments],
    ['respondentQuestions', words.respondentQuestions],
    ['commentDueDays', words.commentDueDays],
    ['retentionDays', words.retentionDays],
    ['commentRetentionDays', words.commentRetentionDays],
    ['reports.kinds', words.reportKinds],
    ['reports.layouts', words.reportLayouts],
    ['reports.graceDays', words.graceDays],
    ['reports.dueDays', words.dueDays],
    ['reports.statementDays', words.statementDays],
  ];
}
