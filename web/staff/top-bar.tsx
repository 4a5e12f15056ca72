// What stands above every staff page? In one line, on a phone too: the product, the other language, and the person with the way out.
import { frameWords, type StaffLanguage } from '../words/staff/frame-words.ts';
import { PlaceIcon } from './parts/place-icons.tsx';

type TopProps = { lang: StaffLanguage; person: string | undefined; otherLanguage: string };

export function TopBar({ lang, person, otherLanguage }: TopProps) {
  const words = frameWords[lang];
  return (
    <header class="top">
      <a class="brand" href="/staff">
        {words.product}
      </a>
      <a class="language" href={otherLanguage} lang={words.other.lang}>
        {words.other.name}
      </a>
      {person !== undefined && <Person lang={lang} person={person} />}
    </header>
  );
}

function Person({ lang, person }: { lang: StaffLanguage; person: string }) {
  const words = frameWords[lang];
  return (
    <details class="person">
      <summary>
        <PlaceIcon of="person" />
        <span>{person}</span>
      </summary>
      <div class="menu">
        <p>
          <strong>{person}</strong>
        </p>
        <a href="/staff/account">{words.account}</a>
        <form method="post" action="/staff/sign-out">
          <button type="submit" class="plain">
            {words.signOut}
          </button>
        </form>
      </div>
    </details>
  );
}
