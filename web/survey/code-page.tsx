// What if the camera does not work? The code under the picture can be typed.
import { wordsIn } from '../words/language.ts';
import { documentPage, type Page } from './document.tsx';

/** `wrong` is what was typed and fits no code. */
export function codePage(lang: string, wrong?: string): Page {
  const words = wordsIn(lang);
  const title = words['code.title'];
  return documentPage({
    lang,
    title: wrong === undefined ? title : `${words['errors.title']}: ${title}`,
    children: (
      <>
        <h1>{title}</h1>
        <form method="get" action="/s">
          <section>
            <label class="l" for="code">
              {words['code.label']}
            </label>
            <p class="s" id="hint">
              {words['code.hint']}
            </p>
            {wrong !== undefined && (
              <p class="e" id="wrong" role="alert">
                {words['code.wrong']}
              </p>
            )}
            <input
              class="i"
              id="code"
              name="code"
              value={wrong}
              maxlength={40}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-describedby={wrong === undefined ? 'hint' : 'hint wrong'}
              aria-invalid={wrong === undefined ? undefined : true}
            />
            <input type="hidden" name="lang" value={lang} />
          </section>
          <button type="submit">{words['code.submit']}</button>
        </form>
      </>
    ),
  });
}
