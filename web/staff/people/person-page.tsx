// What does an administrator see of one person, and do about them? Roles to give and take, the account to withdraw, a password to hand over.
import { type AccountSaid, accountWords } from '../../words/staff/account-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { peopleWords } from '../../words/staff/people-words.ts';
import { roleWords } from '../../words/staff/role-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { TextField } from '../parts/fields.tsx';
import { type Filled, filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { GrantFields, type Offered } from './grant-fields.tsx';
import { grantText, type PersonRow, Status } from './people-page.tsx';

type Shown = {
  person: PersonRow & { revision: string; hasSignedIn: boolean };
  nameOf(id: string): string;
  form: Filled;
  offered: Offered[];
  mayGivePlatform: boolean;
  isSelf: boolean;
  /** Who keeps the account: this machine, a user pool in which we invite, or somebody else. */
  keptBy: 'us' | 'pool' | 'others';
  /** What a change just made of it in the pool. */
  account: AccountSaid | undefined;
  done: string | undefined;
};

export function personPage(lang: StaffLanguage, shown: Shown) {
  const words = peopleWords[lang];
  const { person, form, isSelf } = shown;
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/people', text: words.title }]} />
      <h1>{person.name}</h1>
      <Told lang={lang} shown={shown} />
      <Faults form={form} />
      <section class="card">
        <dl class="facts">
          <dt>{words.login}</dt>
          <dd>{person.username ?? person.email ?? ''}</dd>
          {person.username !== undefined && (
            <>
              <dt>{words.email}</dt>
              <dd>{person.email ?? '–'}</dd>
            </>
          )}
          <dt>{words.status}</dt>
          <dd>
            <Status lang={lang} status={person.status} />{' '}
            {person.username === undefined && !person.hasSignedIn && <span class="tag off">{words.invited}</span>}
          </dd>
        </dl>
      </section>
      <Roles lang={lang} shown={shown} />
      {person.username !== undefined && <Mail lang={lang} shown={shown} />}
      {isSelf ? <Notice>{words.self}</Notice> : <Changes lang={lang} shown={shown} />}
    </>
  );
  return { title: person.name, here: 'people' as const, children: content };
}

function Roles({ lang, shown: { person, nameOf, isSelf } }: { lang: StaffLanguage; shown: Shown }) {
  const words = peopleWords[lang];
  return (
    <section>
      <h2>{words.roles}</h2>
      <div class="cards">
        {person.grants.map((grant, place) => (
          <article class="card">
            <h3>{grantText(lang, grant, nameOf)}</h3>
            <p class="soft">{roleWords[lang][grant.role].may}</p>
            {!isSelf && (
              <form method="post" action={`/staff/people/${person.id}/take`}>
                <input type="hidden" name="revision" value={person.revision} />
                <button type="submit" class="danger" name="place" value={`${place}`}>
                  {words.take}
                </button>
              </form>
            )}
          </article>
        ))}
      </div>
    </section>
  );
}

/** One's own too: of a lone administrator nobody else could say it. */
function Mail({ lang, shown: { person, form } }: { lang: StaffLanguage; shown: Shown }) {
  const words = peopleWords[lang];
  const typed = form.value('email') === '' ? filledFrom({ email: person.email ?? '' }) : form;
  return (
    <section class="card">
      <form method="post" action={`/staff/people/${person.id}/email`} novalidate>
        <input type="hidden" name="revision" value={person.revision} />
        <TextField form={typed} name="email" type="email" label={words.mail} hint={words.mailHint} />
        <button type="submit" class="second">
          {words.mailSave}
        </button>
      </form>
    </section>
  );
}

function Changes({ lang, shown }: { lang: StaffLanguage; shown: Shown }) {
  const words = peopleWords[lang];
  const { person } = shown;
  const isActive = person.status === 'active';
  return (
    <>
      <section class="card">
        <h2>{words.giveTitle}</h2>
        <form method="post" action={`/staff/people/${person.id}/give`} novalidate>
          <input type="hidden" name="revision" value={person.revision} />
          <GrantFields lang={lang} {...shown} />
          <button type="submit">{words.give}</button>
        </form>
      </section>
      <section class="card">
        <h2>{words.theirAccount}</h2>
        <Entry lang={lang} shown={shown} />
        <form method="post" action={`/staff/people/${person.id}/status`}>
          <input type="hidden" name="revision" value={person.revision} />
          <p class="soft">{isActive && words.withdrawHint}</p>
          <p class="actions">
            <button
              type="submit"
              class={isActive ? 'danger' : 'second'}
              name="status"
              value={isActive ? 'withdrawn' : 'active'}
            >
              {isActive ? words.withdraw : words.restore}
            </button>
          </p>
        </form>
      </section>
    </>
  );
}

/** What was done, and what became of the account in the pool. */
function Told({ lang, shown: { person, done = '', account, keptBy } }: { lang: StaffLanguage; shown: Shown }) {
  const was = peopleWords[lang].done[done];
  const said = account === undefined ? undefined : accountWords[lang].said[account](person.email ?? person.name);
  if (was === undefined && said === undefined) return null;
  const next = done === 'made' && keptBy !== 'pool' ? peopleWords[lang].next[keptBy] : undefined;
  const isOpen = account === 'unreached' || account === 'absent';
  return (
    <Notice kind={isOpen ? 'warn' : 'good'}>{[was, said, next].filter((one) => one !== undefined).join(' ')}</Notice>
  );
}

/** By what a person gets in who is new or forgot their password. */
function Entry({ lang, shown }: { lang: StaffLanguage; shown: Shown }) {
  const { person, keptBy } = shown;
  const [words, ofPool] = [peopleWords[lang], accountWords[lang][person.hasSignedIn ? 'reset' : 'again']];
  if (keptBy === 'others') return <p class="soft">{words.elsewhere}</p>;
  if (keptBy === 'pool' && person.status === 'withdrawn') return <CloseAgain lang={lang} shown={shown} />;
  const [step, hint, label] =
    keptBy === 'us' ? ['password', words.passwordHint, words.password] : ['invitation', ofPool.hint, ofPool.send];
  return (
    <form method="post" action={`/staff/people/${person.id}/${step}`}>
      <p class="soft">{hint}</p>
      <p class="actions">
        <button type="submit" class="second">
          {label}
        </button>
      </p>
    </form>
  );
}

/** The account that the pool has not closed yet. */
function CloseAgain({ lang, shown: { person, account } }: { lang: StaffLanguage; shown: Shown }) {
  if (account !== 'unreached') return null;
  return (
    <form method="post" action={`/staff/people/${person.id}/status`}>
      <input type="hidden" name="revision" value={person.revision} />
      <p class="actions">
        <button type="submit" class="danger" name="status" value="withdrawn">
          {accountWords[lang].closeAgain}
        </button>
      </p>
    </form>
  );
}

/** Shown once, and never again. */
export function passwordPage(
  lang: StaffLanguage,
  id: string,
  { username, password }: { username: string; password: string },
) {
  const words = peopleWords[lang];
  const content = (
    <>
      <h1>{words.passwordIs(username)}</h1>
      <div class="card">
        <p class="big code">{password}</p>
      </div>
      <Notice kind="warn">{words.passwordOnce}</Notice>
      <p>
        <a href={`/staff/people/${id}`}>{words.back}</a>
      </p>
    </>
  );
  return { title: words.passwordIs(username), here: 'people' as const, children: content };
}
