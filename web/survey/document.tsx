// What surrounds every citizen page? A head that asks nothing of the network, and one column.

import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { plainVoice } from '../words/language.ts';
import { baseStyle } from './style.ts';
import { type PageVoice, PageVoiceContext, useWords } from './voice.ts';

/** A whole page, the text of its one inlined style, which the content security policy allows by digest, and whether a script adds to it. */
export type Page = { html: ReturnType<typeof html>; style: string; scripted: boolean };

type DocumentProps = {
  lang: string;
  title: string;
  voice?: PageVoice;
  demo?: boolean;
  /** What everything below is not, such as a real answer. */
  ribbon?: string | undefined;
  moreStyle?: string;
  /** Search engines may list it, under this address; without it they may not. */
  canonical?: string;
  /** A script that adds to the page, with the sentences it says; it is fetched once the page can be answered. */
  script?: { address: string; words: object };
  /** Another page that follows after some seconds. */
  leadsTo?: string;
  children: Child;
};

const secondsToRead = 15;

/** The icon is empty so that no browser asks for /favicon.ico. */
export function documentPage({
  lang,
  title,
  voice = plainVoice,
  demo = false,
  ribbon,
  moreStyle = '',
  canonical,
  script,
  leadsTo,
  children,
}: DocumentProps): Page {
  const style = baseStyle + moreStyle;
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {canonical === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
        {leadsTo && <meta http-equiv="refresh" content={`${secondsToRead};url=${leadsTo}`} />}
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <PageVoiceContext.Provider value={voice}>
          <main>
            {ribbon !== undefined && <p class="d">{ribbon}</p>}
            {demo && <DemoMark lang={lang} />}
            {children}
          </main>
        </PageVoiceContext.Provider>
        {script && <Script {...script} />}
      </body>
    </html>
  );
  return { html: html`<!doctype html>${page}`, style, scripted: script !== undefined };
}

// `</script>` is the one thing in a data block that a browser reads as markup.
const Script = ({ address, words }: { address: string; words: object }) => (
  <>
    <script type="application/json" id="words">
      {raw(JSON.stringify(words).replaceAll('<', '\\u003c'))}
    </script>
    <script type="module" src={address} />
  </>
);
const DemoMark = ({ lang }: { lang: string }) => <p class="d">{useWords(lang).demo}</p>;
