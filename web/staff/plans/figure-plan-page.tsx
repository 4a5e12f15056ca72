// Into which plan does a weak figure go? One there is of the unit's, or one that begins with it.
import { figurePlanWords } from '../../words/staff/figure-plan-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { ChoiceField, type Option, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type Shown = { agency: string; campaign: string; what: string; plans: Option[] };

export function figurePlanPage(lang: StaffLanguage, form: Filled, { agency, campaign, what, plans }: Shown) {
  const words = figurePlanWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/plans', text: planWords[lang].title }]} />
      <h1>{words.title}</h1>
      <p class="lead">
        {agency}. {words.lead(what, campaign)}
      </p>
      <Faults form={form} />
      <form method="post" class="card" novalidate>
        {plans.length > 0 && (
          <ChoiceField
            {...{ form, name: 'plan', label: words.which, options: [...plans, { value: '', text: words.fresh }] }}
          />
        )}
        <TextField form={form} name="title" label={words.freshName} maxlength={300} />
        <TextField form={form} name="period" label={words.period} narrow />
        <p class="actions">
          <button type="submit">{words.next}</button>
        </p>
      </form>
    </>
  );
  return { title: words.title, here: 'plans' as const, children: content };
}
