// Which target has each agency? One field a row; an empty one means the campaign's own target.
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { BothVersions, type Differing } from '../parts/both-versions.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { wayTo } from './questionnaire-step.tsx';

type Targets = {
  campaign: { id: string; title: string };
  agencies: { id: string; name: string }[];
  differing: Differing[];
};

export function targetsPage(lang: StaffLanguage, form: Filled, { campaign, agencies, differing }: Targets) {
  const [words, steps] = [campaignWords[lang], campaignStepWords[lang]];
  const content = (
    <>
      <Crumbs way={wayTo(words.title, campaign)} />
      <h1>{words.targetsTitle}</h1>
      <p class="lead">{words.targetsLead}</p>
      <Faults form={form} />
      {differing.length > 0 && <BothVersions rows={differing} />}
      <form method="post" novalidate>
        <input type="hidden" name="revision" value={form.value('revision')} />
        <TextField form={form} name="target" label={steps.target} optional narrow />
        <fieldset class="card">
          <legend>{words.targetsColumn}</legend>
          {agencies.map(({ id, name }) => (
            <TextField form={form} name={`targets.${id}`} label={name} optional narrow />
          ))}
        </fieldset>
        <p class="actions">
          <button type="submit">{words.save}</button>
          <a class="button second" href={`/staff/campaigns/${campaign.id}`}>
            {words.back}
          </a>
        </p>
      </form>
    </>
  );
  return { title: words.targetsTitle, here: 'campaigns' as const, children: content };
}
