// What does a citizen see where there is no survey? What is the matter, and what to do now.
import type { Audience } from '../../functions/domain/questionnaire.ts';
import type { Closed } from '../../functions/domain/survey.ts';
import { inLanguage, resultsPath } from '../results/results-shown.ts';
import { wordsIn, writeDay } from '../words/language.ts';
import { resultsWords } from '../words/results-words.ts';
import { documentPage, type Page } from './document.tsx';
import { Sentence } from './sentence.tsx';

type MessageProps = {
  lang: string;
  title: string;
  sentence: string;
  hotline?: string | undefined;
  codeLink?: boolean;
  results?: string;
};

const messagePage = ({ lang, title, sentence, hotline, codeLink = false, results }: MessageProps): Page =>
  documentPage({
    lang,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="c">
          <Sentence text={sentence} hotline={hotline} />
        </p>
        {results !== undefined && <ResultsLink lang={lang} campaignId={results} />}
        {codeLink && (
          <p>
            <a href={`/s?lang=${lang}`}>{wordsIn(lang)['code.other']}</a>
          </p>
        )}
      </>
    ),
  });

/** Results speak two languages; in any other they are Vietnamese, and the link says so. */
const ResultsLink = ({ lang, campaignId }: { lang: string; campaignId: string }) => {
  const spoken = lang === 'en' ? 'en' : 'vi';
  return (
    <p>
      <a href={inLanguage(resultsPath(campaignId), spoken)} lang={spoken}>
        {resultsWords[spoken].see}
      </a>
    </p>
  );
};

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

export function closedPage(lang: string, { closedOn, hotline, audience, results }: Omit<Closed, 'kind'>): Page {
  const words = wordsIn(lang, { packs: [], audience });
  const sentence = words['survey.closed'](writeDay(closedOn), hotline);
  const title = words['survey.closed.title'];
  return messagePage({ lang, title, sentence, hotline, ...(results === undefined ? {} : { results }) });
}

/** 413, 400 and 500: the form was not recorded, and pressing "back" still has it. */
export function refusedPage(lang: string, reason: 'too-large' | 'bad-form' | 'failed'): Page {
  const words = wordsIn(lang);
  return messagePage({ lang, title: words[`${reason}.title`], sentence: words[reason] });
}
