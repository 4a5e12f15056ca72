// What does a clerk see who imports a spreadsheet? The template and the rules, then what will change or what to mend, then one button.
import type { Place, StaffLanguage } from '../../words/staff/frame-words.ts';
import { type ImportList, importPageWords } from '../../words/staff/import-page-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { FileField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import type { ImportSeen, KeptFile } from './import-parts.ts';
import { ImportChanges, ImportFaults, ImportSum } from './import-seen.tsx';

type Shown = { seen?: ImportSeen | undefined; kept?: KeptFile };

export function importPage(lang: StaffLanguage, list: ImportList, form: Filled, { seen, kept }: Shown = {}) {
  const words = importPageWords[lang];
  const { place, title, lead } = words.lists[list];
  const clean = seen !== undefined && seen.faults.length === 0;
  const content = (
    <>
      <Crumbs way={[{ href: `/staff/${list}`, text: place }]} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <Faults form={form} />
      {seen !== undefined && !clean && <ImportFaults list={list} faults={seen.faults} lang={lang} />}
      {clean && kept && (
        <section class="card">
          <h2>{words.seen}</h2>
          <p class="soft">{words.kept(kept.name)}</p>
          <ImportSum seen={seen} lang={lang} />
          {seen.create + seen.change === 0 ? <p>{words.nothing}</p> : <WriteForm form={form} kept={kept} lang={lang} />}
        </section>
      )}
      {clean && <ImportChanges list={list} seen={seen} lang={lang} />}
      {clean ? (
        <details class="card">
          <summary>{words.another}</summary>
          <LookForm list={list} form={form} lang={lang} />
        </details>
      ) : (
        <LookForm list={list} form={form} lang={lang} />
      )}
    </>
  );
  return { title, here: list satisfies Place, children: content };
}

const accept = '.xlsx,.csv,text/csv';

function LookForm({ list, form, lang }: { list: ImportList; form: Filled; lang: StaffLanguage }) {
  const words = importPageWords[lang];
  return (
    <form method="post" action={`/staff/${list}/import`} enctype="multipart/form-data" novalidate>
      <ul>
        {words.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <p>
        {words.template}: <a href={`/staff/${list}/template.xlsx`}>Excel (.xlsx)</a> ·{' '}
        <a href={`/staff/${list}/template.csv`}>CSV</a>
      </p>
      <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept={accept} />
      <p class="actions">
        <button type="submit" name="do" value="preview" data-busy={words.looking}>
          {words.look}
        </button>
      </p>
    </form>
  );
}

/** Carries the file that was looked at, so that it need not be chosen twice. */
function WriteForm({ form, kept, lang }: { form: Filled; kept: KeptFile; lang: StaffLanguage }) {
  const words = importPageWords[lang];
  return (
    <form method="post" enctype="multipart/form-data" novalidate>
      {kept.base64 === undefined ? (
        <>
          <Notice kind="warn">{words.fileAgain(kept.name)}</Notice>
          <FileField form={form} name="file" label={words.file} accept={accept} />
        </>
      ) : (
        <>
          <input type="hidden" name="kept" value={kept.base64} />
          <input type="hidden" name="keptName" value={kept.name} />
        </>
      )}
      <p class="actions">
        <button type="submit" name="do" value="import" data-busy={words.writing}>
          {words.write}
        </button>
      </p>
    </form>
  );
}
