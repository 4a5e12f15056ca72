// Third step: when, in which languages, how are people chosen, and how many answers are enough? Usual values are filled in and explained.
import { allLayouts, reportKinds } from '../../../functions/domain/report-schedule.ts';
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { BothVersions, type Differing } from '../parts/both-versions.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { CheckField, ChoiceField, type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { CampaignSteps, StepActions } from './campaign-steps.tsx';
import { wayTo } from './questionnaire-step.tsx';

type Step = {
  campaign: { id: string; title: string; status: string };
  /** Quick choices of days, each with a calendar of its own. */
  periods: Option[];
  languages: Option[];
  differing: Differing[];
};
type PartProps = { lang: StaffLanguage; form: Filled; step: Step };

const sampleKinds = ['self-selected', 'invited-census', 'random'] as const;

export function whenStepPage(lang: StaffLanguage, form: Filled, step: Step) {
  const [words, all] = [campaignStepWords[lang], campaignWords[lang]];
  const { campaign, differing } = step;
  const isDraft = campaign.status === 'draft';
  const title = isDraft ? words.whenTitle : all.edit;
  const content = (
    <>
      <Crumbs way={wayTo(all.title, campaign)} />
      <h1>{title}</h1>
      {isDraft && <CampaignSteps lang={lang} id={campaign.id} at="when" />}
      <p class="lead">{words.whenLead}</p>
      <Faults form={form} />
      {differing.length > 0 && <BothVersions rows={differing} />}
      <form method="post" novalidate>
        <input type="hidden" name="revision" value={form.value('revision')} />
        <Days lang={lang} form={form} step={step} />
        {isDraft && <Sample lang={lang} form={form} step={step} />}
        <Numbers lang={lang} form={form} step={step} />
        <Alerting lang={lang} form={form} />
        <Asking lang={lang} form={form} step={step} />
        <Reports lang={lang} form={form} step={step} />
        {isDraft ? (
          <StepActions lang={lang} id={campaign.id} back="who" />
        ) : (
          <p class="actions">
            <button type="submit">{words.save}</button>
            <a href={`/staff/campaigns/${campaign.id}`}>{all.back}</a>
          </p>
        )}
      </form>
    </>
  );
  return { title, here: 'campaigns' as const, children: content };
}

function Days({ lang, form, step }: PartProps) {
  const [words, all] = [campaignStepWords[lang], campaignWords[lang]];
  const isDraft = step.campaign.status === 'draft';
  const calendars = (['civil', 'administrative'] as const).map((value) => ({ value, text: all.calendars[value] }));
  return (
    <section class="card">
      {isDraft && (
        <>
          <ChoiceField
            form={form}
            name="period"
            label={words.quick}
            hint={words.quickHint}
            options={[...step.periods, { value: '', text: words.own }]}
          />
          <TextField form={form} name="opensOn" label={words.opensOn} type="date" />
        </>
      )}
      <TextField form={form} name="closesOn" label={words.closesOn} type="date" />
      <SelectField
        form={form}
        name="calendar"
        label={words.calendar}
        {...(isDraft ? { hint: words.calendarHint } : {})}
        options={calendars}
      />
    </section>
  );
}

function Sample({ lang, form }: PartProps) {
  const all = campaignWords[lang];
  const options = sampleKinds.map((value) => ({
    value,
    text: all.samples[value].name,
    hint: all.samples[value].hint,
  }));
  return (
    <section class="card">
      <ChoiceField form={form} name="sample" label={all.sample} options={options} />
    </section>
  );
}

function Numbers({ lang, form }: PartProps) {
  const words = campaignStepWords[lang];
  return (
    <section class="card">
      <NumberField form={form} name="minimumToShow" label={words.minimumToShow} hint={words.minimumToShowHint} />
      <NumberField form={form} name="minimumToRank" label={words.minimumToRank} hint={words.minimumToRankHint} />
      <TextField form={form} name="target" label={words.target} hint={words.targetHint} optional narrow />
    </section>
  );
}

/** From which point on the auditor tells somebody; left empty it takes the usual. */
function Alerting({ lang, form }: Omit<PartProps, 'step'>) {
  const words = campaignStepWords[lang];
  return (
    <section class="card">
      <TextField
        form={form}
        name="smallestChange"
        label={words.smallestChange}
        hint={words.smallestChangeHint}
        optional
        narrow
      />
      <TextField form={form} name="lowBelow" label={words.lowBelow} hint={words.lowBelowHint} optional narrow />
    </section>
  );
}

type NumberProps = { form: Filled; name: string; label: string; hint: string };
// Not a number field of the browser's: it swallows what it cannot read, and nothing typed may be lost.
const NumberField = (props: NumberProps) => <TextField {...props} narrow />;

function Asking({ lang, form, step }: PartProps) {
  const words = campaignStepWords[lang];
  const isDraft = step.campaign.status === 'draft';
  return (
    <section class="card">
      <ChoiceField
        form={form}
        name="languages"
        label={words.languages}
        hint={words.languagesHint}
        options={step.languages}
        many
      />
      <CheckField form={form} name="comments" label={words.takesComments} hint={words.takesCommentsHint} />
      {isDraft && (
        <CheckField
          form={form}
          name="respondentQuestions"
          label={words.respondentQuestions}
          hint={words.respondentQuestionsHint}
        />
      )}
      <NumberField form={form} name="commentDueDays" label={words.commentDueDays} hint={words.commentDueDaysHint} />
      {isDraft && (
        <>
          <NumberField form={form} name="retentionDays" label={words.retentionDays} hint={words.retentionDaysHint} />
          <NumberField
            form={form}
            name="commentRetentionDays"
            label={words.commentRetentionDays}
            hint={words.commentRetentionDaysHint}
          />
        </>
      )}
    </section>
  );
}

function Reports({ lang, form }: PartProps) {
  const words = campaignStepWords[lang];
  const options = reportKinds.map((value) => ({ value, text: words.kinds[value] }));
  const layouts = allLayouts.map((value) => ({ value, text: words.layouts[value] }));
  return (
    <section class="card">
      <ChoiceField
        form={form}
        name="reports.kinds"
        label={words.reportKinds}
        hint={words.reportKindsHint}
        options={options}
        many
      />
      <ChoiceField
        form={form}
        name="reports.layouts"
        label={words.reportLayouts}
        hint={words.reportLayoutsHint}
        options={layouts}
        many
      />
      <NumberField form={form} name="reports.graceDays" label={words.graceDays} hint={words.graceDaysHint} />
      <NumberField form={form} name="reports.dueDays" label={words.dueDays} hint={words.dueDaysHint} />
      <NumberField
        form={form}
        name="reports.statementDays"
        label={words.statementDays}
        hint={words.statementDaysHint}
      />
    </section>
  );
}
