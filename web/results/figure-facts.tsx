// What does the index rest on? How it is computed, how far chance reaches, how many answered, when, and whom it speaks for.
import { lastDay } from '../../functions/domain/coverage.ts';
import { indexText } from '../words/index-text.ts';
import { resultsWords } from '../words/results-words.ts';
import { countText } from './count-text.ts';
import { daysText } from './finding.ts';
import type { Figure, ResultsShown } from './results-shown.ts';

type Fact = [name: string, said: string | null | undefined];

export const FigureFacts = ({ shown, figure }: { shown: ResultsShown; figure: Figure }) => (
  <section class="c">
    <dl>
      {factsOf(shown, figure)
        .filter(([, said]) => said !== null && said !== undefined)
        .map(([name, said]) => (
          <div>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
    {figure.sentences?.representativeness && <p>{figure.sentences.representativeness}</p>}
  </section>
);

function factsOf({ lang, campaign, method, rank }: ResultsShown, figure: Figure): Fact[] {
  const words = resultsWords[lang];
  const { index, sentences, responses } = figure;
  const chance = [sentences?.interval, sentences?.intervalNote].filter((said) => said !== null).join('. ');
  return [
    [words.columns.index, index === null ? words.none : indexText(method, index, lang)],
    [words.responses, countText(lang, responses)],
    [words.base, countText(lang, figure.answers)],
    [words.data, daysText({ lang }, figure)],
    [words.asked, daysText({ lang }, { from: campaign.opensOn, to: lastDay(campaign) })],
    [words.interval, chance === '' ? null : chance],
    [words.rank, rank && words.rankSaid(rank)],
    [words.target, sentences?.target],
    [words.flagged, words.flaggedSaid(figure.flagged)],
    [words.method, [sentences?.method, sentences?.methodUnknown].filter((said) => said !== null).join('. ')],
  ];
}
