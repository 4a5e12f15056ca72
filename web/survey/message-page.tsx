// What does a citizen see where there is no survey? What is the matter, and what to do now.
import type { Audience } from '../../functions/domain/questionnaire.ts';
import { wordsIn, writeDay } from '../words/language.ts';
import { documentPage, type Page } from './document.tsx';
import { Sentence } from './sentence.tsx';

type MessageProps = { lang: string; title: string; sentence: string; hotline?: string | undefined; codeLink?: boolean };

const messagePage = ({ lang, title, sentence, hotline, codeLink = false }: MessageProps): Page =>
  documentPage({
    lang,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="c">
          <Sentence text={sentence} hotline={hotline} />
        </p>
        {codeLink && (
          <p>
            <a href={`/s?lang=${lang}`}>{wordsIn(lang)['code.other']}</a>
          </p>
        )}
      </>
    ),
  });

export function notFoundPage(lang: string): Page {
  const words = wordsIn(lang);
  return messagePage({ lang, title: words['not-found.title'], sentence: words['not-found'], codeLink: true });
}

export function retiredPage(lang: string): Page {
  const words = wordsIn(lang);
  return messagePage({ lang, title: words['point.retired.title'], sentence: words['point.retired'], codeLink: true });
}

export function notOpenPage(lang: string, opensOn: string, audience?: Audience): Page {
  const words = wordsIn(lang, { packs: [], audience });
  const sentence = words['survey.not-open'](writeDay(opensOn));
  return messagePage({ lang, title: words['survey.not-open.title'], sentence });
}

export function closedPage(lang: string, closedOn: string, hotline: string | undefined, audience?: Audience): Page {
  const words = wordsIn(lang, { packs: [], audience });
  const sentence = words['survey.closed'](writeDay(closedOn), hotline);
  return messagePage({ lang, title: words['survey.closed.title'], sentence, hotline });
}

/** 413, 400 and 500: the form was not recorded, and pressing "back" still has it. */
export function refusedPage(lang: string, reason: 'too-large' | 'bad-form' | 'failed'): Page {
  const words = wordsIn(lang);
  return messagePage({ lang, title: words[`${reason}.title`], sentence: words[reason] });
}
