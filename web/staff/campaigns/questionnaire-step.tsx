// First step: what is the campaign called, and which questionnaire does it ask? Each with what it is for, how long, and from which act.
import { answeringMinutes } from '../../../functions/domain/answering-minutes.ts';
import { inLanguage, type Words } from '../../../functions/domain/questionnaire.ts';
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { originOf, purposeOf } from '../../words/staff/questionnaire-purposes.ts';
import { BothVersions, type Differing } from '../parts/both-versions.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { CampaignSteps, StepActions } from './campaign-steps.tsx';

export type Heading = { id: string; title: Words; source: string; questions: number };
type Step = {
  /** Without it a new one is being made. */
  campaign?: { id: string; title: string; status: string };
  questionnaires: Heading[];
  differing?: Differing[];
};

export function questionnaireStepPage(lang: StaffLanguage, form: Filled, step: Step) {
  const [words, all] = [campaignStepWords[lang], campaignWords[lang]];
  const { campaign, questionnaires, differing = [] } = step;
  const title = campaign?.title ?? words.newTitle;
  const isDraft = campaign === undefined || campaign.status === 'draft';
  const content = (
    <>
      <Crumbs way={wayTo(all.title, campaign)} />
      <h1>{title}</h1>
      {isDraft && <CampaignSteps lang={lang} at="questionnaire" {...(campaign ? { id: campaign.id } : {})} />}
      <Faults form={form} />
      {differing.length > 0 && <BothVersions rows={differing} />}
      <form method="post" novalidate>
        <input type="hidden" name="key" value={form.value('key')} />
        <input type="hidden" name="revision" value={form.value('revision')} />
        <TextField form={form} name="title" label={words.name} hint={words.nameHint} maxlength={300} />
        {isDraft ? (
          <ChoiceField
            form={form}
            name="questionnaire"
            label={words.questionnaire}
            hint={words.questionnaireHint}
            options={questionnaires.map((one) => optionOf(lang, one))}
          />
        ) : (
          <p>{words.fixed}</p>
        )}
        <StepActions lang={lang} {...(campaign ? { id: campaign.id } : {})} />
      </form>
    </>
  );
  return { title, here: 'campaigns' as const, children: content };
}

export const wayTo = (list: string, campaign?: { id: string; title: string }) => [
  { href: '/staff/campaigns', text: list },
  ...(campaign === undefined ? [] : [{ href: `/staff/campaigns/${campaign.id}`, text: campaign.title }]),
];

function optionOf(lang: StaffLanguage, { id, title, source, questions }: Heading) {
  const words = campaignStepWords[lang];
  const origin = originOf(id);
  const why = [purposeOf(lang, id) ?? source, origin].filter((one) => one !== undefined).join(' ');
  return {
    value: id,
    text: inLanguage(title, lang),
    hint: words.whatFor(questions, answeringMinutes(questions), why),
  };
}
