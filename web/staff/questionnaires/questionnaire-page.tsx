// What is this questionnaire? Its use and source, who asks it, its versions, and every question with how it counts.
import { inLanguage, type Questionnaire } from '../../../functions/domain/questionnaire.ts';
import { sourceInVietnamese } from '../../words/questionnaire-sources.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { originOf, purposeOf } from '../../words/staff/questionnaire-purposes.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import { Definition } from './definition.tsx';

type Shown = {
  of: Questionnaire;
  versions: number[];
  campaigns: { id: string; title: string }[];
  mayWrite: boolean;
  hasDraft: boolean;
  done: string | undefined;
};
type PartProps = { lang: StaffLanguage; shown: Shown };

export const listCrumb = (lang: StaffLanguage) => ({
  href: '/staff/questionnaires',
  text: questionnaireWords[lang].title,
});

export function questionnairePage(lang: StaffLanguage, shown: Shown) {
  const words = questionnaireWords[lang];
  const { of, versions, done } = shown;
  const title = inLanguage(of.title, lang);
  const content = (
    <>
      <Crumbs way={[listCrumb(lang)]} />
      <h1>{title}</h1>
      <p class="lead">
        <span class="code">{of.id}</span>, {words.versionOf(of.version)}. {purposeOf(lang, of.id)}
      </p>
      {done === 'published' && <Notice kind="good">{words.done.published}</Notice>}
      {of.version !== versions.at(-1) && <Notice kind="warn">{words.older}</Notice>}
      <Doings lang={lang} shown={shown} />
      <Facts lang={lang} shown={shown} />
      <Definition lang={lang} of={of} />
    </>
  );
  return { title, here: 'questionnaires' as const, children: content };
}

function Doings({ lang, shown: { of, versions, mayWrite, hasDraft } }: PartProps) {
  const words = questionnaireWords[lang];
  const own = `/staff/questionnaires/${of.id}`;
  return (
    <p class="actions">
      <a class="button" href={`${own}/preview?version=${of.version}`}>
        {words.preview}
      </a>
      {versions.length > 1 && (
        <a class="button second" href={`${own}/compare`}>
          {words.compare}
        </a>
      )}
      {mayWrite && (
        <>
          <a class="button second" href={hasDraft ? `${own}/draft` : `${own}/copy?as=next`}>
            {hasDraft ? words.goOnDraft : words.nextVersion}
          </a>
          <a class="button second" href={`${own}/copy?version=${of.version}`}>
            {words.copy}
          </a>
        </>
      )}
    </p>
  );
}

function Facts({ lang, shown: { of, versions, campaigns } }: PartProps) {
  const words = questionnaireWords[lang];
  return (
    <section class="card">
      <h2>{words.facts}</h2>
      <dl class="facts">
        <dt>{words.source}</dt>
        <dd>{originOf(of.id) ?? '–'}</dd>
        <dt>{words.sourceAsKept}</dt>
        <SourceAsKept lang={lang} of={of} />
        <dt>{words.versions}</dt>
        <dd>
          {versions.map((version) => (
            <>
              {version === of.version ? (
                <strong>{words.versionOf(version)}</strong>
              ) : (
                <a href={`?version=${version}`}>{words.versionOf(version)}</a>
              )}{' '}
            </>
          ))}
        </dd>
        <dt>{words.usedIn}</dt>
        <dd>
          {campaigns.length === 0 && words.unused}
          {campaigns.map(({ id, title }) => (
            <div>
              <a href={`/staff/campaigns/${id}`}>{title}</a>
            </div>
          ))}
        </dd>
        <dt>{words.preview}</dt>
        <dd>
          {(['commune', 'hospital', 'school'] as const).map((kind) => (
            <>
              <a href={`/staff/questionnaires/${of.id}/preview?version=${of.version}&kind=${kind}`}>
                {words.previewKinds[kind]}
              </a>{' '}
            </>
          ))}
        </dd>
      </dl>
    </section>
  );
}

/** The library's own words are English; for a reader of Vietnamese they are said in Vietnamese. */
function SourceAsKept({ lang, of }: { lang: PartProps['lang']; of: PartProps['shown']['of'] }) {
  const translated = sourceInVietnamese(of);
  if (lang === 'vi' && translated !== undefined) return <dd>{translated}</dd>;
  return <dd lang={originOf(of.id) === undefined ? undefined : 'en'}>{of.source}</dd>;
}
