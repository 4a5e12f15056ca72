// What does a person see of their own account? The roles they hold, and the ways out.
import type { Grant } from '../../../functions/domain/actor.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { peopleWords } from '../../words/staff/people-words.ts';
import { roleWords } from '../../words/staff/role-words.ts';
import { grantText } from './people-page.tsx';

export function ownAccountPage(lang: StaffLanguage, name: string, grants: Grant[], nameOf: (id: string) => string) {
  const words = peopleWords[lang];
  const content = (
    <>
      <h1>{name}</h1>
      <section>
        <h2>{words.roles}</h2>
        <div class="cards">
          {grants.map((grant) => (
            <article class="card">
              <h3>{grantText(lang, grant, nameOf)}</h3>
              <p class="soft">{roleWords[lang][grant.role].may}</p>
            </article>
          ))}
        </div>
      </section>
      <section class="card">
        <form method="post" action="/staff/sign-out">
          <button type="submit">{words.signOut}</button>
        </form>
        <form method="post" action="/staff/sign-out-everywhere">
          <p class="soft">{words.everywhereOutHint}</p>
          <button type="submit" class="danger">
            {words.everywhereOut}
          </button>
        </form>
      </section>
    </>
  );
  return { title: words.account, children: content };
}
