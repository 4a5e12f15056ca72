// How good is it, and how sure is that? The index with its variation, method, base, band, target, rank, change and coverage.

import { daysName } from '../../words/days-words.ts';
import { writeDay } from '../../words/language.ts';
import { soleBasis } from '../../words/sole-basis-words.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { isFew, rankOf, thanOf } from './lead.ts';
import type { PartProps } from './part-props.ts';
import { releasedSaid } from './released-said.ts';

export function ScoreCard(part: PartProps) {
  const { lang, overview, total, writing } = part;
  const words = resultWords[lang];
  const { sentences } = total;
  return (
    <section class="card" aria-label={words.index}>
      <p class="score">
        {isFew(part) ? <span>{writing.figure(total)}</span> : <strong class="index">{writing.figure(total)}</strong>}
        {total.band !== null && <span class="tag">{total.band}</span>}
        <span>
          {findingSentences[lang].responses(writing.count(total.responses))}
          {total.flagged > 0 && overview.asked.flagged === 'include' && (
            <>
              , <Flagged part={part} />
            </>
          )}
        </span>
      </p>
      {[sentences?.interval, sentences?.intervalNote].map((said) => said && <p class="soft">{said}</p>)}
      <dl class="facts">
        {factsOf(part).map(([name, said]) => (
          <>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </>
        ))}
      </dl>
      {[sentences?.representativeness, sentences?.methodUnknown, soleBasis[lang]].map(
        (said) => said && <p class="soft">{said}</p>,
      )}
      {overview.released !== undefined && <p>{words.releasedUse}</p>}
      {overview.basis === 'released' && <p>{words.releasedOn(writeDay(total.to))}</p>}
    </section>
  );
}

/** Leads whoever may judge them to where that is done. */
function Flagged({ part: { lang, overview, total, writing } }: { part: PartProps }) {
  const said = findingSentences[lang].flagged(writing.count(total.flagged));
  const { campaign, mayReview } = overview;
  return mayReview ? <a href={`/staff/results/${campaign.id}/review`}>{said}</a> : <span>{said}</span>;
}

function factsOf(part: PartProps): [string, string][] {
  const { lang, overview, total, writing } = part;
  const words = resultWords[lang];
  const { campaign, days, coverage } = overview;
  const facts: [string, string | undefined][] = [
    [words.released, releasedSaid(lang, writing, overview.released)],
    [words.change, changeSaid(part)],
    [words.target, total.sentences?.target ?? undefined],
    [words.rank, rankSaid(part)],
    [words.coverage, coverage.suppressed ? undefined : coverageSaid(part)],
    [words.period, daysName(days, campaign.calendar, lang)],
    [words.base, writing.count(total.answers)],
    [words.method, total.sentences?.method],
  ];
  return facts.flatMap(([name, said]) => (said === undefined ? [] : [[name, said]]));
}

function changeSaid(part: PartProps): string | undefined {
  const { lang, overview, writing } = part;
  const { comparison, earlier } = overview;
  if (earlier === undefined) return resultWords[lang].noEarlier;
  if (comparison === undefined) return beforeSaid(part);
  if (comparison.difference === null) return resultWords[lang].refused[comparison.refused ?? ''];
  const { difference, interval, verdict } = comparison.difference;
  const size = writing.change(difference, thanOf(part, earlier));
  const range =
    interval === null
      ? ''
      : ` (${resultWords[lang].fromTo(writing.difference(interval.low), writing.difference(interval.high))})`;
  const noise = verdict === 'no-conclusion' ? `. ${findingSentences[lang].noise}` : '';
  return `${size}${range}${noise}`;
}

/** Whoever reads released figures is told both, and no difference: nobody has computed how sure it would be. */
function beforeSaid({ lang, overview: { campaign, earlier }, writing }: PartProps): string | undefined {
  if (earlier === undefined) return undefined;
  return `${daysName(earlier.days, campaign.calendar, lang)}: ${writing.figure(earlier.figure)}`;
}

function rankSaid({ lang, overview, writing }: PartProps): string | undefined {
  const rank = rankOf(overview);
  const { place, campaign } = overview;
  const say = findingSentences[lang];
  if (place === undefined || place.figure.suppressed) return undefined;
  if (rank === undefined)
    return place.figure.responses < campaign.minimumToRank
      ? resultWords[lang].fewToRank(writing.count(place.figure.responses), writing.count(campaign.minimumToRank))
      : undefined;
  const others = rank.high - rank.low;
  const same = others > 0 ? `. ${say.rankSame(others)}` : '';
  return `${say.rankSaid(rank.position, rank.of, rank.low, rank.high)}${same}`;
}

function coverageSaid({ lang, overview: { coverage }, writing }: PartProps): string | undefined {
  if (coverage.suppressed) return undefined;
  const { coverage: per100, transactions, notes } = coverage;
  const first =
    per100 === null || transactions === null
      ? []
      : [findingSentences[lang].coverage(writing.percent(per100).replace('%', ''), writing.count(transactions))];
  return [...first, ...notes.map((note) => note[lang])].join(' ');
}
