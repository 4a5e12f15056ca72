// What does the trail look like to whoever asks who did what? A search, entries as sentences, and under each what was before and after.
import { type ChangedField, changedFields } from '../../../functions/domain/changed-fields.ts';

import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeMoment } from '../../words/staff/moments.ts';
import { trailSubjects } from '../../words/staff/trail-kinds.ts';
import { trailWords } from '../../words/staff/trail-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

type Entry = {
  at: string;
  sentence: string;
  before?: unknown;
  after?: unknown;
  part?: { number: number; of: number } | undefined;
};
type Trail = {
  form: Filled;
  entries: Entry[];
  names: Record<string, string>;
  /** What was asked for, as a query. */
  query: string;
  nextCursor: string | undefined;
};

export function trailPage(lang: StaffLanguage, { form, entries, names, query, nextCursor }: Trail) {
  const words = trailWords[lang];
  const columns = [
    { heading: words.when, cell: ({ at }: Entry) => <time datetime={at}>{writeMoment(at)}</time> },
    { heading: words.entry, cell: (entry: Entry) => <Told lang={lang} entry={entry} names={names} /> },
  ];
  const caption = words.caption(writeDay(form.value('from')), writeDay(form.value('to')));
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Faults form={form} />
      <Search lang={lang} form={form} />
      {entries.length === 0 && nextCursor === undefined && (
        <div class="empty">
          <p>{words.none}</p>
        </div>
      )}
      {entries.length > 0 && <DataTable caption={caption} columns={columns} rows={entries} />}
      {nextCursor !== undefined && (
        <p class="pager">
          <a class="button second" href={`/staff/trail?${query}&cursor=${encodeURIComponent(nextCursor)}`}>
            {words.goOn}
          </a>
        </p>
      )}
      {form.faults.length === 0 && (
        <p class="actions">
          <a class="button second" href={`/staff/trail.csv?${query}`} download="">
            {words.download}
          </a>
          <span class="soft">{words.downloadHint}</span>
        </p>
      )}
    </>
  );
  return { title: words.title, here: 'trail' as const, children: content };
}

function Search({ lang, form }: { lang: StaffLanguage; form: Filled }) {
  const words = trailWords[lang];
  const subjects = Object.entries(trailSubjects).map(([value, text]) => ({ value, text: text[lang] }));
  return (
    <form method="get" class="search" novalidate>
      <TextField form={form} name="from" type="date" label={words.from} />
      <TextField form={form} name="to" type="date" label={words.to} />
      <TextField form={form} name="who" label={words.who} hint={words.whoHint} />
      <SelectField
        form={form}
        name="what"
        label={words.what}
        options={[{ value: '', text: words.everything }, ...subjects]}
      />
      <TextField form={form} name="q" type="search" label={words.q} hint={words.qHint} />
      <TextField form={form} name="thing" label={words.thing} optional />
      <button type="submit">{words.search}</button>
    </form>
  );
}

function Told({ lang, entry, names }: { lang: StaffLanguage; entry: Entry; names: Record<string, string> }) {
  const words = trailWords[lang];
  const changed = changedFields(entry.before, entry.after);
  const { part } = entry;
  return (
    <>
      {entry.sentence}
      {part !== undefined && <span class="soft"> ({words.part(part.number, part.of)})</span>}
      {changed.length > 0 && (
        <details>
          <summary>{words.details}</summary>
          <Changes lang={lang} changed={changed} names={names} />
        </details>
      )}
    </>
  );
}

function Changes({
  lang,
  changed,
  names,
}: {
  lang: StaffLanguage;
  changed: ChangedField[];
  names: Record<string, string>;
}) {
  const words = trailWords[lang];
  const said = (value: unknown) => valueIn(lang, names, value);
  return (
    <dl class="changes">
      {changed.map(({ field, before, after }) => (
        <>
          <dt>{words.fields[field] ?? <span class="code">{field === '' ? words.field : field}</span>}</dt>
          <dd>
            {before !== undefined && (
              <span>
                {words.before}: <del>{said(before)}</del>
              </span>
            )}{' '}
            <span>
              {words.after}: <ins>{said(after)}</ins>
            </span>
          </dd>
        </>
      ))}
    </dl>
  );
}

/** A value as a clerk reads it: names for ids, days as days, yes and no; whatever else as it is kept. */
function valueIn(lang: StaffLanguage, names: Record<string, string>, value: unknown): string {
  const words = trailWords[lang];
  if (typeof value === 'string' && value !== '') return textIn(names, value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en');
  if (isNothing(value)) return words.empty;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.map((one) => valueIn(lang, names, one)).join(', ');
  return JSON.stringify(value, (_, one) => (typeof one === 'string' ? textIn(names, one) : one), 1);
}

const textIn = (names: Record<string, string>, text: string): string =>
  names[text] ?? (/^\d{4}-\d\d-\d\d$/.test(text) ? writeDay(text) : text);

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
