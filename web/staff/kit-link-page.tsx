// What does somebody read whose link to a kit of posters opens nothing (any more)? Why, and whom to ask, in both languages.
import { posterWordsIn } from '../words/poster-words.ts';

export type KitRefusal = 'unknown' | 'expired' | 'nothing';

export const kitLinkStyle = `:root{color-scheme:light dark}body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:3rem 1rem}h1{font-size:1.5rem;line-height:1.3}section+section{border-top:1px solid;margin-top:2rem;font-size:1rem}
section+section h1{font-size:1.125rem}`;

export function kitLinkPage(why: KitRefusal): string {
  const page = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{posterWordsIn('vi').refused[why]} · Lòng dân</title>
        <style>{kitLinkStyle}</style>
      </head>
      <body>
        <main>
          {['vi', 'en'].map((lang) => (
            <section lang={lang}>
              <h1>{posterWordsIn(lang).refused[why]}</h1>
              <p>{posterWordsIn(lang)['refused.next']}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${page}`;
}
