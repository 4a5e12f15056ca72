// What is this campaign? In words: what it asks, where, when and how; what it lacks; and what can be done with it now.
import { alertThresholds } from '../../../functions/domain/alert-thresholds.ts';
import { type Campaign, isPublic } from '../../../functions/domain/campaign.ts';
import { lastDay } from '../../../functions/domain/coverage.ts';
import { isPercentage } from '../../../functions/domain/index-unit.ts';
import { inLanguage, type Method } from '../../../functions/domain/questionnaire.ts';
import { takesComments } from '../../../functions/domain/respondent-questions.ts';
import { writeDay } from '../../words/language.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { publishWords } from '../../words/staff/publish-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import { Doings } from './campaign-doings.tsx';
import type { CampaignShown } from './campaign-shown.ts';
import { Findings } from './findings.tsx';
import { StageTag } from './stage-tag.tsx';

export function campaignPage(lang: StaffLanguage, shown: CampaignShown) {
  const words = campaignWords[lang];
  const { campaign, stage, missing, mayWrite } = shown;
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/campaigns', text: words.title }]} />
      <h1>{campaign.title}</h1>
      <p class="lead">
        <StageTag lang={lang} stage={stage} />{' '}
        {words.stageSaid[stage](writeDay(campaign.opensOn), writeDay(lastDay(campaign)))}
      </p>
      <Done lang={lang} done={shown.done} />
      <Doings lang={lang} shown={shown} />
      {mayWrite && stage !== 'closed' && stage !== 'archived' && (
        <section>
          <h2>{words.missing}</h2>
          <Findings lang={lang} id={campaign.id} items={missing.items} none={words.nothingMissing} />
        </section>
      )}
      <section>
        <h2>{words.facts}</h2>
        <div class="card">
          <Facts lang={lang} shown={shown} />
        </div>
      </section>
    </>
  );
  return { title: campaign.title, here: 'campaigns' as const, children: content };
}

function Done({ lang, done }: { lang: StaffLanguage; done: string | undefined }) {
  const { published, withdrawn } = publishWords[lang];
  const all = { ...campaignWords[lang].done, published, withdrawn };
  const said = Object.entries(all).find(([name]) => name === done)?.[1];
  return said === undefined ? null : <Notice kind="good">{said}</Notice>;
}

export function Facts({ lang, shown }: { lang: StaffLanguage; shown: Omit<CampaignShown, 'done' | 'stage'> }) {
  return (
    <dl class="facts">
      {factsOf(lang, shown).map(([name, said]) => (
        <>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </>
      ))}
    </dl>
  );
}

function factsOf(lang: StaffLanguage, shown: Omit<CampaignShown, 'done' | 'stage'>): [string, string][] {
  const words = campaignWords[lang];
  const { campaign, questionnaire, missing, names, languageNames } = shown;
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  const services = campaign.covers.serviceIds?.length ?? 0;
  return [
    [words.days, words.dayRange(writeDay(campaign.opensOn), writeDay(lastDay(campaign)))],
    [words.questionnaire, `${inLanguage(questionnaire.title, lang)} (${words.version(questionnaire.version)})`],
    [words.method, method === undefined ? '–' : inLanguage(method.title, lang)],
    [words.covered, `${named(names)}. ${words.agenciesAndPoints(missing.agencies, missing.points)}`],
    [words.services, services === 0 ? words.allServices : words.servicesChosen(services)],
    [words.languages, languageNames.join(', ')],
    [words.sample, words.samples[campaign.sample].name],
    [words.minimums, words.minimumsSaid(campaign.minimumToShow, campaign.minimumToRank)],
    [words.target, targetOf(lang, campaign)],
    ...(method === undefined ? [] : [alertFact(lang, campaign, method)]),
    [words.comments, takesComments(campaign) ? words.commentsSaid(campaign.commentDueDays) : words.noComments],
    [publishWords[lang].fact, isPublic(campaign) ? publishWords[lang].factPublic : publishWords[lang].factNot],
    [words.kept, words.keptSaid(campaign.retentionDays)],
    [words.calendar, words.calendars[campaign.calendar]],
  ];
}

function alertFact(lang: StaffLanguage, campaign: Campaign, method: Method): [string, string] {
  const words = campaignWords[lang];
  const { smallestChange, lowBelow } = alertThresholds(campaign, method);
  const [point, level] = isPercentage(method) ? [` ${words.percentPoints}`, '%'] : ['', ''];
  const said = (value: number | undefined, unit: string): string =>
    value === undefined ? words.noAlerts : `${value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en')}${unit}`;
  return [words.alerts, words.alertsSaid(said(smallestChange, point), said(lowBelow, level))];
}

const mostNames = 6;
const named = (names: string[]): string =>
  names.length > mostNames ? `${names.slice(0, mostNames).join('; ')}; …` : names.join('; ');

function targetOf(lang: StaffLanguage, { target, targets = {} }: Campaign): string {
  const words = campaignWords[lang];
  const own = Object.keys(targets).length;
  if (target === undefined && own === 0) return words.noTarget;
  const value = target === undefined ? '–' : target.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en');
  return words.targetSaid(value, own);
}
