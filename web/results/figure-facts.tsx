// What does the index rest on? How it is computed, how far chance reaches, how many answered, when, and whom it speaks for.
import { lastDay } from '../../functions/domain/coverage.ts';
import { indexText } from '../words/index-text.ts';
import { resultsWords } from '../words/results-words.ts';
import { soleBasis } from '../words/sole-basis-words.ts';
import { countText } from './count-text.ts';
import { changeSaid, daysText } from './finding.ts';
import type { Figure, ResultsShown } from './results-shown.ts';

type Fact = [name: string, said: string | null | undefined];

export const FigureFacts = ({ shown, figure }: { shown: ResultsShown; figure: Figure }) => {
  const { lang, method } = shown;
  const { index, sentences } = figure;
  return (
    <section class="c">
      <p class="big">{index === null ? resultsWords[lang].none : indexText(method, index, lang)}</p>
      {sentences?.interval && <p>{sentences.interval}</p>}
      {sentences?.intervalNote && <p class="s">{sentences.intervalNote}</p>}
      {sentences?.representativeness && <p>{sentences.representativeness}</p>}
      <p class="s">{soleBasis[lang]}</p>
      <dl>
        {factsOf(shown, figure)
          .filter(([, said]) => said)
          .map(([name, said]) => (
            <div>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      <p>
        <b>{resultsWords[lang].method}:</b>{' '}
        {[sentences?.method, sentences?.methodUnknown].filter((said) => said !== null).join('. ')}
      </p>
    </section>
  );
};

function factsOf(shown: ResultsShown, figure: Figure): Fact[] {
  const { lang, campaign, rank } = shown;
  const words = resultsWords[lang];
  return [
    [words.responses, countText(lang, figure.responses)],
    [words.base, countText(lang, figure.answers)],
    [words.data, daysText({ lang }, figure)],
    [words.asked, daysText({ lang }, { from: campaign.opensOn, to: lastDay(campaign) })],
    [words.rank, rank && words.rankSaid(rank)],
    [words.change, changeSaid(shown)],
    [words.target, figure.sentences?.target],
    [words.flagged, words.flaggedSaid(figure.flagged)],
  ];
}
