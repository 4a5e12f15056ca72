// How is an agency reorganised? A short form with its day, then what will happen in words, then one button that does it.
import type { Child } from 'hono/jsx';
import { type ChangeKind, changeWords } from '../../words/staff/agency-change-words.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';

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

/** `fields` are the form's own; the revision seen goes with them. */
export const changeFormPage = (lang: StaffLanguage, changed: Changed, form: Filled, fields: Child) =>
  around({
    ...changed,
    lang,
    children: (
      <>
        <p class="lead">{changeWords[lang].lead[changed.kind]}</p>
        <Faults form={form} />
        <form method="post" novalidate>
          <input type="hidden" name="revision" value={form.value('revision')} />
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
