// What surrounds every staff page? A skip link, the bar with the person, the rail of places, and the one column of content.
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { frameWords, type Place, type StaffLanguage } from '../words/staff/frame-words.ts';
import { PlaceIcon } from './parts/place-icons.tsx';
import { StaffLanguageContext } from './parts/staff-language.ts';

export type StaffPage = ReturnType<typeof html>;

/** What the site knows of a request before the page itself begins. */
export type Frame = {
  lang: StaffLanguage;
  /** The same page in the other language. */
  otherLanguage: string;
  /** Who is signed in; nobody on the pages before. */
  person?: string | undefined;
  /** The places that this person may go to. */
  places: Place[];
  demo: boolean;
  assets: { style: string; script: string };
};

type Content = { title: string; here?: Place; children: Child };

const addressOf = (place: Place): string => (place === 'home' ? '/staff' : `/staff/${place}`);

export function framePage(frame: Frame, { title, here, children }: Content): StaffPage {
  const { lang, assets, demo, places } = frame;
  const words = frameWords[lang];
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${words.product}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
      </head>
      <body class={places.length > 0 ? 'with-rail' : undefined}>
        <StaffLanguageContext.Provider value={lang}>
          <a class="skip" href="#content">
            {words.skip}
          </a>
          <Top frame={frame} />
          {demo && <aside class="demo">{words.demo}</aside>}
          {places.length > 0 && <Rail lang={lang} places={places} here={here} />}
          <main id="content">{children}</main>
        </StaffLanguageContext.Provider>
      </body>
    </html>
  );
  return html`<!doctype html>${page}`;
}

function Top({ frame: { lang, person, otherLanguage } }: { frame: Frame }) {
  const words = frameWords[lang];
  return (
    <header class="top">
      <a class="brand" href="/staff">
        {words.product}
      </a>
      <div class="who">
        <a href={otherLanguage} lang={words.other.lang}>
          {words.other.name}
        </a>
        {person !== undefined && (
          <>
            <a href="/staff/account">{person}</a>
            <form method="post" action="/staff/sign-out">
              <button type="submit" class="plain">
                {words.signOut}
              </button>
            </form>
          </>
        )}
      </div>
    </header>
  );
}

function Rail({ lang, places, here }: { lang: StaffLanguage; places: Place[]; here: Place | undefined }) {
  const words = frameWords[lang];
  return (
    <nav class="rail" aria-label={words.rail}>
      <ul>
        {places.map((place) => (
          <li>
            <a href={addressOf(place)} aria-current={place === here ? 'page' : undefined}>
              <PlaceIcon of={place} />
              {words.places[place]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
