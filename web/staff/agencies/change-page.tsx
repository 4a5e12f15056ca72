// How is an agency reorganised? A short form with its day, then what will happen in words, then one button that does it.
import type { Child } from 'hono/jsx';
import { type ChangeKind, changeWords } from '../../words/staff/agency-change-words.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { type Version, Versions } from '../parts/versions.tsx';

type Changed = { kind: ChangeKind; id: string; name: string };
type Around = Changed & { lang: StaffLanguage; children: Child };

function around({ kind, id, name, lang, children }: Around) {
  const title = changeWords[lang].title(kind, name);
  const way = [
    { href: '/staff/agencies', text: agencyWords[lang].title },
    { href: `/staff/agencies/${id}`, text: name },
  ];
  const content = (
    <>
      <Crumbs way={way} />
      <h1>{title}</h1>
      {children}
    </>
  );
  return { title, here: 'agencies' as const, children: content };
}

type Asked = {
  form: Filled;
  /** What goes with the form unseen: the revision, and what the agency was when it was begun. */
  kept: [string, string][];
  /** Where somebody else changed the agency meanwhile. */
  versions: Version[];
  fields: Child;
};

export const changeFormPage = (lang: StaffLanguage, changed: Changed, { form, kept, versions, fields }: Asked) =>
  around({
    ...changed,
    lang,
    children: (
      <>
        <p class="lead">{changeWords[lang].lead[changed.kind]}</p>
        {versions.length > 0 && <Versions versions={versions} keep={`/staff/agencies/${changed.id}`} />}
        <Faults form={form} />
        <form method="post" novalidate>
          {kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {fields}
          <p class="actions">
            <button type="submit" name="do" value="look">
              {changeWords[lang].look}
            </button>
          </p>
        </form>
      </>
    ),
  });

/** The same form, hidden, with what it would do; `typed` are its fields. */
export const changePreviewPage = (
  lang: StaffLanguage,
  changed: Changed,
  typed: [string, string][],
  sentences: string[],
) =>
  around({
    ...changed,
    lang,
    children: (
      <>
        <section class="card">
          <h2>{changeWords[lang].seen}</h2>
          <ul>
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
        {(changed.kind === 'merge' || changed.kind === 'split') && (
          <Notice kind="warn">{changeWords[lang].stays}</Notice>
        )}
        <form method="post">
          {typed.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <p class="actions">
            <button type="submit" name="do" value="apply" data-busy={changeWords[lang].carrying}>
              {changeWords[lang].carryOut}
            </button>
            <button type="submit" name="do" value="edit" class="second">
              {changeWords[lang].back}
            </button>
          </p>
        </form>
      </>
    ),
  });
