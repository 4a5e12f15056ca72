// How far is a new campaign? Its five steps; those of a draft that is there already can be gone to in any order.
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';

export const stepNames = ['questionnaire', 'who', 'when', 'check', 'open'] as const;
export type StepName = (typeof stepNames)[number];

/** Without `id` there is nothing yet to go back to. */
export function CampaignSteps({ lang, id, at }: { lang: StaffLanguage; id?: string; at: StepName }) {
  const words = campaignStepWords[lang];
  const place = stepNames.indexOf(at);
  return (
    <ol class="steps" aria-label={words.stepsLabel}>
      {stepNames.map((name, i) => (
        <li class={i < place ? 'done' : undefined} aria-current={name === at ? 'step' : undefined}>
          {id === undefined || name === at || name === 'open' ? (
            words.steps[name]
          ) : (
            <a href={`/staff/campaigns/${id}/${name}`}>{words.steps[name]}</a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What a step's form ends with: on, back, or leave it for later. */
export function StepActions({ lang, id, back }: { lang: StaffLanguage; id?: string; back?: StepName }) {
  const words = campaignStepWords[lang];
  return (
    <p class="actions">
      <button type="submit">{words.next}</button>
      {id !== undefined && back !== undefined && (
        <a class="button second" href={`/staff/campaigns/${id}/${back}`}>
          {words.backTo}
        </a>
      )}
      {id !== undefined && <a href={`/staff/campaigns/${id}`}>{words.leave}</a>}
    </p>
  );
}
