// What if we cannot be reached just now? The page holds what was sent, so that one press sends it again, and it counts once.
import { wordsIn } from '../words/language.ts';
import { documentPage, type Page } from './document.tsx';
import { Sentence } from './sentence.tsx';

/** `kept` are the fields of a form that could not be stored; undefined where the person was only reading. */
export function busyPage(lang: string, kept?: [name: string, value: string][]): Page {
  const words = wordsIn(lang);
  return documentPage({
    lang,
    title: words['busy.title'],
    children: (
      <>
        <h1>{words['busy.title']}</h1>
        <p class="c" role="alert">
          <Sentence text={words[kept === undefined ? 'busy' : 'busy.kept']} />
        </p>
        {kept !== undefined && (
          <form method="post">
            {kept.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <button type="submit">{words.resend}</button>
          </form>
        )}
      </>
    ),
  });
}
