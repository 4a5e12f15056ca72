// What does an administrator see of the programs? Which there are, what each may do, and the form to add one.
import type { Client } from '../../../functions/domain/client.ts';
import { grantOf } from '../../../functions/domain/client.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeMoment } from '../../words/staff/moments.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { peopleWords } from '../../words/staff/people-words.ts';
import { programWords } from '../../words/staff/program-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Pager } from '../parts/pager.tsx';
import { type Offered, OverFields } from './grant-fields.tsx';
import { grantText } from './people-page.tsx';

export type ProgramRow = Client & { status: 'active' | 'withdrawn'; revision: string };
export type AgencyName = (id: string) => string;

export const wayToPrograms = (lang: StaffLanguage) => [
  { href: '/staff/people', text: peopleWords[lang].title },
  { href: '/staff/people/programs', text: programWords[lang].title },
];

export const ProgramStatus = ({ lang, status }: { lang: StaffLanguage; status: ProgramRow['status'] }) => (
  <span class={status === 'active' ? 'tag on' : 'tag off'}>{programWords[lang][status]}</span>
);

export const nameOfProgram = ({ name, id }: Pick<Client, 'name' | 'id'>): string => name ?? id;

type Listed = {
  programs: ProgramRow[];
  nameOf: AgencyName;
  cursor: string | undefined;
  nextCursor: string | undefined;
};

export function programsPage(lang: StaffLanguage, { programs, nameOf, cursor, nextCursor }: Listed) {
  const words = programWords[lang];
  const content = (
    <>
      <Crumbs way={wayToPrograms(lang).slice(0, 1)} />
      <h1>{words.title}</h1>
      <p class="lead">
        {words.lead} <a href="/api/v1/docs">{words.docs}</a>
      </p>
      <p class="actions">
        <a class="button" href="/staff/people/programs/new">
          {words.add}
        </a>
      </p>
      {programs.length === 0 ? (
        <div class="empty">
          <p>{words.none}</p>
        </div>
      ) : (
        <DataTable
          caption={words.caption(writeCount(lang, programs.length))}
          columns={columnsIn(lang, nameOf)}
          rows={programs}
        />
      )}
      <Pager address="/staff/people/programs" cursor={cursor} nextCursor={nextCursor} />
    </>
  );
  return { title: words.title, here: 'people' as const, children: content };
}

function columnsIn(lang: StaffLanguage, nameOf: AgencyName) {
  const words = programWords[lang];
  const since = (at: string | undefined) => (at === undefined ? words.noSecret : writeMoment(at));
  return [
    {
      heading: words.name,
      cell: (one: ProgramRow) => <a href={`/staff/people/programs/${one.id}`}>{nameOfProgram(one)}</a>,
    },
    { heading: words.id, cell: ({ id }: ProgramRow) => <span class="code">{id}</span> },
    { heading: words.right, cell: (one: ProgramRow) => grantText(lang, grantOf(one), nameOf) },
    { heading: words.secretSince, cell: ({ secretMadeAt }: ProgramRow) => since(secretMadeAt) },
    { heading: words.status, cell: ({ status }: ProgramRow) => <ProgramStatus lang={lang} status={status} /> },
  ];
}

type Adding = { form: Filled; offered: Offered[]; keepsSecrets: boolean };

export function newProgramPage(lang: StaffLanguage, { form, offered, keepsSecrets }: Adding) {
  const words = programWords[lang];
  const roles = (['program', 'viewer'] as const).map((value) => ({
    value,
    text: words.roles[value].name,
    hint: words.roles[value].may,
  }));
  const content = (
    <>
      <Crumbs way={wayToPrograms(lang)} />
      <h1>{words.addTitle}</h1>
      <Faults form={form} />
      <form method="post" novalidate>
        <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxlength={200} />
        {!keepsSecrets && <TextField form={form} name="id" label={words.idAt} hint={words.idAtHint} />}
        <ChoiceField form={form} name="role" label={words.role} options={roles} />
        <OverFields lang={lang} form={form} offered={offered} />
        <p class="actions">
          <button type="submit">{words.save}</button>
        </p>
      </form>
    </>
  );
  return { title: words.addTitle, here: 'people' as const, children: content };
}
