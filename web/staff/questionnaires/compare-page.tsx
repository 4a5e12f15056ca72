// What changed between two versions? Side by side, in words; and whether figures may still be compared.
import type { QuestionnaireChange } from '../../../functions/domain/questionnaire-changes.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { questionnaireWords } from '../../words/staff/questionnaire-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { type Option, SelectField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { listCrumb } from './questionnaire-page.tsx';

type Compared = {
  of: { id: string; title: string };
  versions: number[];
  hasDraft: boolean;
  from: string;
  to: string;
  /** Undefined where there are not two versions. */
  found: { items: QuestionnaireChange[]; sectionsKept: string[] } | undefined;
};

export function comparePage(lang: StaffLanguage, { of, versions, hasDraft, from, to, found }: Compared) {
  const words = questionnaireWords[lang];
  const options = versions.map((version): Option => ({ value: String(version), text: words.versionOf(version) }));
  const ends = hasDraft ? [...options, { value: 'draft', text: words.toDraft }] : options;
  const form = filledFrom({ from, to });
  const content = (
    <>
      <Crumbs way={[listCrumb(lang), { href: `/staff/questionnaires/${of.id}`, text: of.title }]} />
      <h1>{words.compareTitle}</h1>
      <p class="lead">{words.compareLead}</p>
      {ends.length > 1 ? (
        <form class="search" data-again>
          <SelectField form={form} name="from" label={words.from} options={options} />
          <SelectField form={form} name="to" label={words.to} options={ends} />
          <button type="submit" class="second">
            {words.compareButton}
          </button>
        </form>
      ) : (
        <p>{words.oneVersion}</p>
      )}
      {found !== undefined && <Found lang={lang} found={found} />}
    </>
  );
  return { title: words.compareTitle, here: 'questionnaires' as const, children: content };
}

function Found({ lang, found }: { lang: StaffLanguage; found: NonNullable<Compared['found']> }) {
  const words = questionnaireWords[lang];
  if (found.items.length === 0) return <Notice>{words.noChange}</Notice>;
  const columns = [
    {
      heading: words.part,
      cell: ({ part, id }: QuestionnaireChange) => (part === id ? words.parts[part] : `${words.parts[part]} ${id}`),
    },
    {
      heading: words.what,
      cell: ({ change, aspects }: QuestionnaireChange) =>
        [words.changeOf[change], aspects.map((one) => words.aspects[one]).join(', ')].filter(Boolean).join(': '),
    },
    { heading: words.before, cell: ({ part, before }: QuestionnaireChange) => said(lang, part, before) },
    { heading: words.after, cell: ({ part, after }: QuestionnaireChange) => said(lang, part, after) },
  ];
  return (
    <>
      <Notice kind="warn">
        <p>{words.seriesEnd}</p>
        <p>{words.seriesKept(found.sectionsKept.join(', '))}</p>
      </Notice>
      <DataTable caption={words.compareTitle} columns={columns} rows={found.items} />
    </>
  );
}

/** Whom it asks has a word of its own; everything else reads as it is. */
function said(lang: StaffLanguage, part: QuestionnaireChange['part'], text: string | undefined): string {
  if (part !== 'audience') return text ?? '–';
  return questionnaireWords[lang].audiences[text === 'pupil' ? 'pupil' : 'anybody'];
}
