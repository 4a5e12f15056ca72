// How far is a draft, and what can be changed in it? What keeps it from being published first, then every part with its buttons.
import type { Child } from 'hono/jsx';
import { inLanguage, type Question, type Section } from '../../../functions/domain/questionnaire.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { problemIn } from '../../words/staff/problem-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { QuestionLine, SectionHeading } from './definition.tsx';
import { type Draft, hrefOf, MethodsCard, ownOf, ScalesCard } from './draft-definition.tsx';
import { listCrumb } from './questionnaire-page.tsx';

type DraftProps = { lang: StaffLanguage; draft: Draft };

export function draftPage(lang: StaffLanguage, form: Filled, draft: Draft, done: string | undefined) {
  const words = questionnaireWords[lang];
  const title = words.draftTitle(inLanguage(draft.title, lang));
  const said = Object.entries(words.done).find(([name]) => name === done)?.[1];
  const content = (
    <>
      <Crumbs way={[listCrumb(lang)]} />
      <h1>{title}</h1>
      <p class="lead">{words.draftLead}</p>
      <Faults form={form} />
      {said !== undefined && <Notice kind="good">{said}</Notice>}
      <Doings lang={lang} draft={draft} />
      <ToMend lang={lang} draft={draft} />
      {draft.sections.map((section) => (
        <SectionCard lang={lang} draft={draft} section={section} />
      ))}
      <p class="actions">
        <a class="button second" href={`${ownOf(draft)}/section`}>
          {words.addSection}
        </a>
      </p>
      <ScalesCard lang={lang} draft={draft} />
      <MethodsCard lang={lang} draft={draft} />
    </>
  );
  return { title, here: 'questionnaires' as const, children: content };
}

function Doings({ lang, draft }: DraftProps) {
  const words = questionnaireWords[lang];
  const own = `/staff/questionnaires/${draft.id}`;
  return (
    <p class="actions">
      {draft.faults.length === 0 && (
        <a class="button" href={`${own}/publish`}>
          {words.publish}
        </a>
      )}
      <a class="button second" href={`${own}/preview?draft=true`}>
        {words.preview}
      </a>
      <a class="button second" href={`${own}/draft/heading`}>
        {words.editHeading}
      </a>
      {draft.version > 1 && (
        <a class="button second" href={`${own}/compare?from=${draft.version - 1}&to=draft`}>
          {words.changesSince(draft.version - 1)}
        </a>
      )}
    </p>
  );
}

function ToMend({ lang, draft }: DraftProps) {
  const words = questionnaireWords[lang];
  if (draft.faults.length === 0) return <Notice kind="good">{words.noFaults}</Notice>;
  return (
    <section class="notice warn">
      <h2>{words.faults}</h2>
      <ul class="list">
        {draft.faults.map(({ path, message }) => {
          const place = placeOf(draft, path);
          return (
            <li>
              {place?.id !== undefined && <span class="code">{place.id}</span>} {problemIn(lang, message)}{' '}
              {place !== undefined && <a href={place.href}>{words.mend}</a>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The page where a fault can be mended. */
function placeOf(draft: Draft, path: string): { id: string; href: string } | undefined {
  const scale = Object.keys(draft.scales).find((name) => path.startsWith(`scales.${name}.`));
  if (scale !== undefined) return { id: scale, href: hrefOf(draft, 'scale', scale) };
  const method = draft.methods[Number(/^methods\.(\d+)/.exec(path)?.[1])];
  if (method !== undefined) return { id: method.id, href: hrefOf(draft, 'method', method.id) };
  const [, s, q] = /^sections\.(\d+)(?:\.questions\.(\d+))?/.exec(path) ?? [];
  const section = s === undefined ? undefined : draft.sections[Number(s)];
  if (section === undefined) return undefined;
  const question = q === undefined ? undefined : section.questions[Number(q)];
  return question === undefined
    ? { id: section.id, href: `${ownOf(draft)}/section?part=${section.id}` }
    : { id: question.id, href: `${ownOf(draft)}/question?part=${question.id}` };
}

function SectionCard({ lang, draft, section }: DraftProps & { section: Section }) {
  const words = questionnaireWords[lang];
  return (
    <section class="card">
      <SectionHeading lang={lang} section={section} />
      <PartActions lang={lang} draft={draft} part={section} page="section" />
      <ul class="rows">
        {section.questions.map((question) => (
          <li>
            <p>
              <QuestionLine lang={lang} of={draft} question={question} />
            </p>
            <PartActions lang={lang} draft={draft} part={question} page="question" />
          </li>
        ))}
      </ul>
      <p class="actions">
        <a class="button second" href={`${ownOf(draft)}/question?in=${section.id}`}>
          {words.addQuestion}
        </a>
      </p>
    </section>
  );
}

type Part = { lang: StaffLanguage; draft: Draft; part: Question | Section; page: 'section' | 'question' };

/** Each says for whom it is what it does to which part. */
function PartActions({ lang, draft, part, page }: Part) {
  const words = questionnaireWords[lang];
  return (
    <form method="post" action={`${ownOf(draft)}/move`} class="small-actions">
      <input type="hidden" name="revision" value={draft.revision} />
      <input type="hidden" name="part" value={part.id} />
      <a href={`${ownOf(draft)}/${page}?part=${part.id}`} aria-label={`${words.edit} ${part.id}`}>
        {words.edit}
      </a>
      <Move name={`${words.up} ${part.id}`} value="-1">
        {words.up}
      </Move>
      <Move name={`${words.down} ${part.id}`} value="1">
        {words.down}
      </Move>
      <a href={`${ownOf(draft)}/remove?part=${part.id}`} aria-label={`${words.remove} ${part.id}`}>
        {words.remove}
      </a>
    </form>
  );
}

const Move = ({ name, value, children }: { name: string; value: string; children: Child }) => (
  <button type="submit" class="plain" name="by" value={value} aria-label={name}>
    {children}
  </button>
);
