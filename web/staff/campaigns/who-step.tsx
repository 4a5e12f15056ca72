// Second step: at which agencies, and about which services? A tree to tick, a search that keeps what is ticked.
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { BothVersions, type Differing } from '../parts/both-versions.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { CampaignSteps, StepActions } from './campaign-steps.tsx';
import { wayTo } from './questionnaire-step.tsx';

/** An agency with those under it; what a search found is a flat list of them. */
export type Branch = { id: string; name: string; under: Branch[] };
type Step = {
  campaign: { id: string; title: string };
  agencies: Branch[];
  services: { id: string; name: string }[];
  differing: Differing[];
};

export function whoStepPage(lang: StaffLanguage, form: Filled, step: Step) {
  const [words, all] = [campaignStepWords[lang], campaignWords[lang]];
  const { campaign, agencies, services, differing } = step;
  const shownAgencies = agencies.flatMap(idsIn);
  const content = (
    <>
      <Crumbs way={wayTo(all.title, campaign)} />
      <h1>{words.whoTitle}</h1>
      <CampaignSteps lang={lang} id={campaign.id} at="who" />
      <p class="lead">{words.whoLead}</p>
      <Faults form={form} />
      {differing.length > 0 && <BothVersions rows={differing} />}
      <form method="post" novalidate data-again>
        <input type="hidden" name="revision" value={form.value('revision')} />
        <fieldset class="card" id="f-covers-agencyIds">
          <legend>{words.agencies}</legend>
          <Search form={form} name="q" label={words.searchAgencies} button={words.find} />
          <Kept lang={lang} form={form} name="agency" shown={shownAgencies} />
          {agencies.length === 0 ? <p>{words.nothingFound}</p> : <Tree lang={lang} form={form} branches={agencies} />}
        </fieldset>
        <details class="card" open={form.values('service').length > 0 || form.value('sq') !== ''}>
          <summary>{words.services}</summary>
          <p class="hint">{words.servicesHint}</p>
          <Search form={form} name="sq" label={words.searchServices} button={words.find} />
          <Kept lang={lang} form={form} name="service" shown={services.map(({ id }) => id)} />
          {services.length === 0 && <p>{words.nothingFound}</p>}
          {services.map((one) => (
            <Tick form={form} name="service" one={one} />
          ))}
        </details>
        <StepActions lang={lang} id={campaign.id} back="questionnaire" />
      </form>
    </>
  );
  return { title: words.whoTitle, here: 'campaigns' as const, children: content };
}

const idsIn = ({ id, under }: Branch): string[] => [id, ...under.flatMap(idsIn)];

const Search = ({ form, name, label, button }: { form: Filled; name: string; label: string; button: string }) => (
  <div class="search">
    <TextField form={form} name={name} label={label} type="search" />
    <button type="submit" class="second" name="do" value="search">
      {button}
    </button>
  </div>
);

/** What is chosen but not in sight goes along, unseen by the eye and said in words. */
function Kept({ lang, form, name, shown }: { lang: StaffLanguage; form: Filled; name: string; shown: string[] }) {
  const words = campaignStepWords[lang];
  const chosen = form.values(name);
  const unseen = chosen.filter((id) => !shown.includes(id));
  return (
    <p class="soft" role="status">
      {words.chosen(chosen.length)}.{unseen.length > 0 && ` ${words.chosenElsewhere(unseen.length)}`}
      {unseen.map((id) => (
        <input type="hidden" name={name} value={id} />
      ))}
    </p>
  );
}

const Tree = ({ lang, form, branches }: { lang: StaffLanguage; form: Filled; branches: Branch[] }) => (
  <ul class="tree">
    {branches.map((one) => (
      <li>
        <Tick form={form} name="agency" one={one} />
        {one.under.length > 0 && (
          <details open={branches.length === 1 || one.under.some((each) => isTicked(form, each))}>
            <summary class="soft">{campaignStepWords[lang].under(one.under.length)}</summary>
            <Tree lang={lang} form={form} branches={one.under} />
          </details>
        )}
      </li>
    ))}
  </ul>
);

const isTicked = (form: Filled, branch: Branch): boolean =>
  idsIn(branch).some((id) => form.values('agency').includes(id));

type TickProps = { form: Filled; name: string; one: { id: string; name: string } };

const Tick = ({ form, name, one }: TickProps) => (
  <label class="choice">
    <input type="checkbox" name={name} value={one.id} checked={form.values(name).includes(one.id)} />
    <span>{one.name}</span>
  </label>
);
