// How does last quarter's campaign become the next one? A title and days to agree with; everything else comes along.
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { wayTo } from './questionnaire-step.tsx';

export function copyPage(lang: StaffLanguage, form: Filled, campaign: { id: string; title: string }) {
  const [words, steps] = [campaignWords[lang], campaignStepWords[lang]];
  const content = (
    <>
      <Crumbs way={wayTo(words.title, campaign)} />
      <h1>{words.copyTitle}</h1>
      <p class="lead">{words.copyLead}</p>
      <Faults form={form} />
      <form method="post" novalidate>
        <input type="hidden" name="key" value={form.value('key')} />
        <TextField form={form} name="title" label={steps.name} maxlength={300} />
        <TextField form={form} name="opensOn" label={steps.opensOn} type="date" />
        <TextField form={form} name="closesOn" label={steps.closesOn} type="date" />
        <p class="actions">
          <button type="submit">{words.copyButton}</button>
          <a class="button second" href={`/staff/campaigns/${campaign.id}`}>
            {words.back}
          </a>
        </p>
      </form>
    </>
  );
  return { title: words.copyTitle, here: 'campaigns' as const, children: content };
}
