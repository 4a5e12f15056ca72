// What does an administrator see of the people? Who there is, what each may do, and the form to add one.
import type { Grant } from '../../../functions/domain/actor.ts';
import { accountWords } from '../../words/staff/account-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { peopleWords } from '../../words/staff/people-words.ts';
import { programWords } from '../../words/staff/program-words.ts';
import { roleWords } from '../../words/staff/role-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import { type Filled, filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { Pager } from '../parts/pager.tsx';
import { GrantFields, type Offered } from './grant-fields.tsx';

export type PersonRow = {
  id: string;
  name: string;
  username?: string | undefined;
  email?: string | undefined;
  status: 'active' | 'withdrawn';
  grants: Grant[];
};
type AgencyName = (id: string) => string;

type Listed = {
  people: PersonRow[];
  q: string;
  nameOf: AgencyName;
  cursor: string | undefined;
  nextCursor: string | undefined;
  done: string | undefined;
};

/** `Quản trị đơn vị · Phường Sa Pa`. */
export const grantText = (lang: StaffLanguage, { role, agencyId, axis }: Grant, nameOf: AgencyName): string =>
  [
    roleWords[lang][role].name,
    agencyId === undefined ? peopleWords[lang].everywhere : nameOf(agencyId),
    ...(axis === undefined ? [] : [peopleWords[lang].axes[axis].toLowerCase()]),
  ].join(' · ');

export const Status = ({ lang, status }: { lang: StaffLanguage; status: PersonRow['status'] }) => (
  <span class={status === 'active' ? 'tag on' : 'tag off'}>{peopleWords[lang][status]}</span>
);

export function peoplePage(lang: StaffLanguage, { people, q, nameOf, cursor, nextCursor, done }: Listed) {
  const words = peopleWords[lang];
  const columns = [
    { heading: words.name, cell: ({ id, name }: PersonRow) => <a href={`/staff/people/${id}`}>{name}</a> },
    { heading: words.login, cell: ({ username, email }: PersonRow) => username ?? email ?? '' },
    {
      heading: words.roles,
      cell: ({ grants }: PersonRow) => grants.map((one) => <div>{grantText(lang, one, nameOf)}</div>),
    },
    { heading: words.status, cell: ({ status }: PersonRow) => <Status lang={lang} status={status} /> },
  ];
  const address = q === '' ? '/staff/people' : `/staff/people?q=${encodeURIComponent(q)}`;
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {done !== undefined && words.done[done] !== undefined && <Notice kind="good">{words.done[done]}</Notice>}
      <p class="actions">
        <a class="button" href="/staff/people/new">
          {words.invite}
        </a>
        <a class="button second" href="/staff/people/programs">
          {programWords[lang].title}
        </a>
      </p>
      <form class="search" method="get">
        <TextField form={filled([['q', q]])} name="q" label={words.search} type="search" />
        <button type="submit" class="second">
          {words.find}
        </button>
      </form>
      {people.length === 0 ? (
        <div class="empty">
          <p>{words.none}</p>
        </div>
      ) : (
        <DataTable caption={words.caption(people.length)} columns={columns} rows={people} />
      )}
      <Pager address={address} cursor={cursor} nextCursor={nextCursor} />
    </>
  );
  return { title: words.title, here: 'people' as const, children: content };
}

type Inviting = { form: Filled; offered: Offered[]; mayGivePlatform: boolean; ownAccounts: boolean; weInvite: boolean };

export function newPersonPage(lang: StaffLanguage, { ownAccounts, weInvite, ...asked }: Inviting) {
  const words = peopleWords[lang];
  const { form } = asked;
  const emailHint = weInvite ? accountWords[lang].emailHint : words.emailHint;
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/people', text: words.title }]} />
      <h1>{words.inviteTitle}</h1>
      <Faults form={form} />
      <form method="post" novalidate>
        <TextField form={form} name="name" label={words.name} hint={words.nameHint} />
        {ownAccounts ? (
          <>
            <TextField form={form} name="username" label={words.username} hint={words.usernameHint} />
            <TextField form={form} name="email" type="email" label={words.mail} hint={words.mailHint} />
          </>
        ) : (
          <TextField form={form} name="email" type="email" label={words.email} hint={emailHint} />
        )}
        <GrantFields lang={lang} {...asked} />
        <p class="actions">
          <button type="submit">{weInvite ? accountWords[lang].invite : words.send}</button>
        </p>
      </form>
    </>
  );
  return { title: words.inviteTitle, here: 'people' as const, children: content };
}
