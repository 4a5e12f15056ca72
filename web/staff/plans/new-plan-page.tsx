// How does a plan begin? Whose it is, what it is called, for which period; tables and tasks follow on its own page.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Option } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { NamedAgencyField } from '../parts/named-agency-field.tsx';
import { HeadFields } from './head-fields.tsx';

export function newPlanPage(lang: StaffLanguage, form: Filled, choices?: Option[]) {
  const words = planFormWords[lang].head;
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/plans', text: planWords[lang].title }]} />
      <h1>{words.addTitle}</h1>
      <Faults form={form} />
      <form method="post" novalidate>
        <NamedAgencyField {...{ form, name: 'agency', label: words.agency, hint: words.agencyHint, choices }} />
        <HeadFields form={form} lang={lang} />
        <p class="actions">
          <button type="submit">{words.create}</button>
        </p>
      </form>
    </>
  );
  return { title: words.addTitle, here: 'plans' as const, children: content };
}
