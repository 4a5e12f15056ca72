// Which questionnaires are there? The newest version of each, what it is for, and the drafts of whoever may publish.
import { answeringMinutes } from '../../../functions/domain/answering-minutes.ts';
import { inLanguage, type Words } from '../../../functions/domain/questionnaire.ts';
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import { definitionWords } from '../../words/staff/definition-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { originOf, purposeOf } from '../../words/staff/questionnaire-purposes.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { SelectField, TextField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';

export type Heading = { id: string; version: number; title: Words; source: string; questions: number };
type Asked = { q: string; audience: string; origin: string };
type Listed = { published: Heading[]; drafts: Heading[]; asked: Asked; mayWrite: boolean };

export function questionnairesPage(lang: StaffLanguage, { published, drafts, asked, mayWrite }: Listed) {
  const words = questionnaireWords[lang];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {mayWrite && (
        <p class="actions">
          <a class="button" href="/staff/questionnaires/new">
            {definitionWords[lang].begin}
          </a>
        </p>
      )}
      <Search lang={lang} asked={asked} />
      {drafts.length > 0 && (
        <section>
          <h2>{words.drafts}</h2>
          <Cards lang={lang} headings={drafts} address={({ id }) => `/staff/questionnaires/${id}/draft`} />
        </section>
      )}
      <section>
        <h2>{words.published}</h2>
        {published.length === 0 ? (
          <div class="empty">
            <p>{words.none}</p>
          </div>
        ) : (
          <Cards lang={lang} headings={published} address={({ id }) => `/staff/questionnaires/${id}`} />
        )}
      </section>
    </>
  );
  return { title: words.title, here: 'questionnaires' as const, children: content };
}

function Search({ lang, asked }: { lang: StaffLanguage; asked: Asked }) {
  const words = questionnaireWords[lang];
  const form = filledFrom(asked);
  const options = (of: Record<string, string>) =>
    Object.entries(of).map(([value, text]) => ({ value: value === 'all' ? '' : value, text }));
  return (
    <form class="search" data-again>
      <TextField form={form} name="q" label={words.search} type="search" />
      <SelectField form={form} name="audience" label={words.audience} options={options(words.audiences)} />
      <SelectField form={form} name="origin" label={words.origin} options={options(words.origins)} />
      <button type="submit" class="second">
        {words.find}
      </button>
    </form>
  );
}

type CardsProps = { lang: StaffLanguage; headings: Heading[]; address(heading: Heading): string };

function Cards({ lang, headings, address }: CardsProps) {
  const [words, steps] = [questionnaireWords[lang], campaignStepWords[lang]];
  return (
    <div class="cards">
      {headings.map((one) => (
        <article class="card">
          <h3>
            <a href={address(one)}>{inLanguage(one.title, lang)}</a>
          </h3>
          <p class="soft">
            {steps.whatFor(one.questions, answeringMinutes(one.questions), purposeOf(lang, one.id) ?? one.source)}
          </p>
          <p class="soft">
            <span class="code">{one.id}</span>, {words.versionOf(one.version)}
            {originOf(one.id) !== undefined && `. ${originOf(one.id)}`}
          </p>
        </article>
      ))}
    </div>
  );
}
