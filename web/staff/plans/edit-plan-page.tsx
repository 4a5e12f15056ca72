// How is a part of a plan changed? One form, what another editor stored beside it, and the ways back and out.
import type { Child } from 'hono/jsx';
import type { Reference } from '../../../functions/domain/reference.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { type Version, Versions } from '../parts/versions.tsx';
import { ReferenceChoice } from './reference-choice.tsx';

type Edited = {
  plan: { id: string; title: string };
  title: string;
  form: Filled;
  versions: Version[];
  fields: Child;
  /** The key of what can be taken out. */
  remove?: string | undefined;
  references?: Reference[] | undefined;
  /** Of a row that may have sub-rows: where one is added. */
  addPart?: string | undefined;
};

export function editPlanPage(lang: StaffLanguage, { plan, title, form, versions, fields, ...more }: Edited) {
  const { remove, references, addPart } = more;
  const words = planFormWords[lang];
  const back = `/staff/plans/${plan.id}`;
  const way = [
    { href: '/staff/plans', text: planWords[lang].title },
    { href: back, text: plan.title },
  ];
  const content = (
    <>
      <Crumbs way={way} />
      <h1>{title}</h1>
      <Faults form={form} />
      {versions.length > 0 && <Versions versions={versions} keep={back} />}
      {references !== undefined && <ReferenceChoice lang={lang} references={references} />}
      <form method="post" novalidate>
        <input type="hidden" name="revision" value={form.value('revision')} />
        {fields}
        <p class="actions">
          <button type="submit">{versions.length > 0 ? words.saveMine : words.save}</button>
          <a class="button second" href={back}>
            {words.cancel}
          </a>
          {addPart !== undefined && (
            <a class="button second" href={`${back}/rows/new?under=${addPart}`}>
              {planWords[lang].addPart}
            </a>
          )}
          {remove !== undefined && (
            <a class="button second" href={`${back}/remove/${remove}`}>
              {words.remove}
            </a>
          )}
        </p>
      </form>
    </>
  );
  return { title, here: 'plans' as const, children: content };
}
