// On which scales and by which methods does a draft count? Each in words, with the page where it is changed.
import type { Child } from 'hono/jsx';
import { inLanguage, type Questionnaire } from '../../../functions/domain/questionnaire.ts';
import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { methodInWords } from '../../words/staff/method-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';

export type Draft = Questionnaire & { revision: string; faults: { path: string; message: string }[] };
type Props = { lang: StaffLanguage; draft: Draft };

export const ownOf = ({ id }: Draft): string => `/staff/questionnaires/${id}/draft`;
export const hrefOf = (draft: Draft, what: 'scale' | 'method', part: string): string =>
  `${ownOf(draft)}/${what}?part=${encodeURIComponent(part)}`;

export function ScalesCard({ lang, draft }: Props) {
  const words = questionnaireWords[lang];
  return (
    <section class="card">
      <h2>{words.scales}</h2>
      <ul class="rows">
        {Object.entries(draft.scales).map(([name, { options }]) => (
          <li>
            <p>
              <span class="code">{name}</span>{' '}
              {options.map(({ value, label }) => `${value} = ${inLanguage(label, lang)}`).join('; ')}
            </p>
            <Doings lang={lang} draft={draft} what="scale" part={name} mayRemove />
          </li>
        ))}
      </ul>
      <Add draft={draft} what="scale" text={definitionWords[lang].addScale} />
    </section>
  );
}

export function MethodsCard({ lang, draft }: Props) {
  const words = questionnaireWords[lang];
  return (
    <section class="card">
      <h2>{words.methods}</h2>
      <ul class="rows">
        {draft.methods.map((method, place) => (
          <li>
            <p>
              <span class="code">{method.id}</span> {inLanguage(method.title, lang)}{' '}
              {place === 0 && <span class="tag on">{definitionWords[lang].isDefault}</span>}{' '}
              <span class="soft">({methodInWords(lang, method)})</span>
            </p>
            <Doings lang={lang} draft={draft} what="method" part={method.id} mayRemove={draft.methods.length > 1}>
              {place > 0 && <MakeDefault lang={lang} draft={draft} method={method.id} />}
            </Doings>
          </li>
        ))}
      </ul>
      <Add draft={draft} what="method" text={definitionWords[lang].addMethod} />
    </section>
  );
}

type Part = Props & { what: 'scale' | 'method'; part: string; mayRemove: boolean; children?: Child };

function Doings({ lang, draft, what, part, mayRemove, children }: Part) {
  const words = questionnaireWords[lang];
  return (
    <div class="small-actions">
      <a href={hrefOf(draft, what, part)} aria-label={`${words.edit} ${part}`}>
        {words.edit}
      </a>
      {children}
      {mayRemove && (
        <a href={`${ownOf(draft)}/remove?${what}=${encodeURIComponent(part)}`} aria-label={`${words.remove} ${part}`}>
          {words.remove}
        </a>
      )}
    </div>
  );
}

const MakeDefault = ({ lang, draft, method }: Props & { method: string }) => (
  <form method="post" action={`${ownOf(draft)}/default`}>
    <input type="hidden" name="revision" value={draft.revision} />
    <button
      type="submit"
      class="plain"
      name="method"
      value={method}
      aria-label={`${definitionWords[lang].makeDefault} ${method}`}
    >
      {definitionWords[lang].makeDefault}
    </button>
  </form>
);

const Add = ({ draft, what, text }: { draft: Draft; what: 'scale' | 'method'; text: string }) => (
  <p class="actions">
    <a class="button second" href={`${ownOf(draft)}/${what}`}>
      {text}
    </a>
  </p>
);
