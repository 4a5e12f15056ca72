// What does somebody see where there are no results to show? That there are none here, or that the service is busy, and where to go on.
import { documentPage, type Page } from '../survey/document.tsx';
import { type ResultsLanguage, resultsWords } from '../words/results-words.ts';
import { inLanguage } from './results-shown.ts';

export function noResultsPage(lang: ResultsLanguage, reason: 'notFound' | 'failed'): Page {
  const words = resultsWords[lang];
  const title = words[`${reason}Title`];
  return documentPage({
    lang,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="c">{words[reason]}</p>
        <p>
          <a href={inLanguage('/ket-qua', lang)}>{words.all}</a>
        </p>
      </>
    ),
  });
}
