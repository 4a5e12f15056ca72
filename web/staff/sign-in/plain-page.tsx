// What do the pages around signing in look like? One calm card that needs no file of ours, so that it also shows when little else works.
import type { Child } from 'hono/jsx';
import type { Both } from '../../words/sign-in-words.ts';

export type PlainPage = { html: string; style: string };

const style = `:root{color-scheme:light dark;--text:#17222d;--quiet:#46545f;--ground:#f2f5f4;--card:#fff;--accent:#0a5564;--on:#fff;--line:#74838c;--wrong:#8a2a14}
@media(prefers-color-scheme:dark){:root{--text:#e9eef0;--quiet:#b3c0c6;--ground:#10171b;--card:#192227;--accent:#86cfdc;--on:#06232a;--line:#84949c;--wrong:#ffb59f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;grid-template-rows:auto 1fr;background:var(--ground);color:var(--text);font:1.0625rem/1.55 system-ui,sans-serif}
header{padding:1.25rem 1.25rem 0;text-align:center;font-weight:600;color:var(--accent);font-size:1.125rem}
main{width:100%;max-width:30rem;margin:1.25rem auto 3rem;padding:1.5rem 1.25rem 1.75rem;background:var(--card);align-self:start}
@media(min-width:34rem){main{margin-top:8vh;padding:2.25rem 2.5rem 2.5rem;border-radius:.75rem;box-shadow:0 1px 2px #0002,0 6px 24px #0000000f}}
h1{font-size:1.375rem;line-height:1.3;margin:0 0 1.25rem}
small,.en{display:block;font-size:.9375rem;font-weight:400;color:var(--quiet)}
p{margin:.75rem 0}label{display:block;margin:1.1rem 0 0;font-weight:600}
label small{display:inline;margin-left:.4rem}
input:not([type=hidden]){display:block;width:100%;min-height:3rem;margin-top:.35rem;padding:.5rem .75rem;font:inherit;font-weight:400;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.375rem}
button,.button{display:block;width:100%;min-height:3rem;margin-top:1.5rem;padding:.6rem 1rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;color:var(--on);background:var(--accent);border:1px solid var(--accent);border-radius:.375rem;cursor:pointer}
.second{color:var(--accent);background:none}
button small,.button small{color:inherit}
a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.wrong{border-left:4px solid var(--wrong);padding:.25rem 0 .25rem .875rem;color:var(--wrong);font-weight:600}
.wrong .en{color:inherit}.wrong:focus{outline:none}
code{display:block;padding:.6rem .75rem;border:1px solid var(--line);border-radius:.375rem;font:1rem/1.4 ui-monospace,monospace;overflow-wrap:anywhere}`;

/** A paragraph in both languages. */
export const Said = ({ words, ...more }: { words: Both; class?: string; role?: string }) => (
  <p {...more}>
    {words.vi}
    <small lang="en">{words.en}</small>
  </p>
);

/** Both languages within one line of a label, a button or a link. */
export const InLine = ({ words }: { words: Both }) => (
  <>
    {words.vi}
    <small lang="en">{words.en}</small>
  </>
);

export function plainPage(title: Both, children: Child): PlainPage {
  const page = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title.vi} · Lòng dân</title>
        <style>{style}</style>
      </head>
      <body>
        <header>Lòng dân</header>
        <main>
          <h1>
            <InLine words={title} />
          </h1>
          {children}
        </main>
      </body>
    </html>
  );
  return { html: `<!doctype html>${page}`, style };
}
