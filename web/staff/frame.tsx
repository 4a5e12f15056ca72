// What surrounds every staff page? A skip link, the bar with the person, the rail of places, and the one column of content.
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { frameWords, type Place, type StaffLanguage } from '../words/staff/frame-words.ts';
import { StaffLanguageContext } from './parts/staff-language.ts';
import { type Here, Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

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

type Content = { title: string; here?: Here; children: Child };

export function framePage(frame: Frame, { title, here, children }: Content): StaffPage {
  const { lang, assets, demo, places, person, otherLanguage } = frame;
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
          <TopBar lang={lang} person={person} otherLanguage={otherLanguage} />
          {demo && <aside class="demo">{words.demo}</aside>}
          {places.length > 0 && <Rail lang={lang} places={places} here={here} />}
          <main id="content">{children}</main>
        </StaffLanguageContext.Provider>
      </body>
    </html>
  );
  return html`<!doctype html>${page}`;
}
