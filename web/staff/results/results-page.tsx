// How did each campaign come out? One table, the newest first: index, variation, responses, what has changed.
import { lastDay } from '../../../functions/domain/coverage.ts';
import { daysNameWithin } from '../../words/days-words.ts';
import { writeDay } from '../../words/language.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { releasedSaid } from './released-said.ts';
import { resultsAddress } from './results-address.ts';
import type { ListedResult } from './results-shown.ts';
import { writingIn } from './writing.ts';

type Listed = { results: ListedResult[]; from: number; more: number | undefined };

export function resultsPage(lang: StaffLanguage, { results, from, more }: Listed) {
  const words = resultWords[lang];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {results.length === 0 ? (
        <div class="empty">
          <p>{words.none}</p>
          <p>
            <a class="button second" href="/staff/campaigns">
              {words.toCampaigns}
            </a>
          </p>
        </div>
      ) : (
        <DataTable caption={words.caption} columns={columnsIn(lang)} rows={results} />
      )}
      {results.map(({ figure }) => representative(figure)).find((said) => said !== undefined) !== undefined && (
        <p class="soft">{words.representativeness}</p>
      )}
      <p class="pager">
        {from > 0 && <a href="/staff/results">{words.newer}</a>}
        {more !== undefined && (
          <a class="button second" href={`/staff/results?from=${more}`}>
            {words.older}
          </a>
        )}
      </p>
    </>
  );
  return { title: words.title, here: 'results' as const, children: content };
}

/** The sentence of one campaign names its responses; of a list of them it is said once, without a number. */
const representative = (figure: ListedResult['figure']): string | undefined =>
  figure.suppressed ? undefined : (figure.sentences?.representativeness ?? undefined);

function columnsIn(lang: StaffLanguage) {
  const words = resultWords[lang];
  const writing = ({ method }: ListedResult) => writingIn(lang, method);
  return [
    {
      heading: words.campaign,
      cell: ({ campaign, agency }: ListedResult) => (
        <>
          <a href={resultsAddress(campaign.id, { agency })}>{campaign.title}</a>
          <span class="hint">
            {writeDay(campaign.opensOn)} – {writeDay(lastDay(campaign))}
          </span>
        </>
      ),
    },
    { heading: words.unit, cell: ({ agencyName }: ListedResult) => agencyName ?? words.all },
    {
      heading: words.index,
      cell: (row: ListedResult) => (
        <>
          {writing(row).figure(row.figure)}
          <Released lang={lang} row={row} />
        </>
      ),
      figure: true,
    },
    {
      heading: words.interval,
      cell: (row: ListedResult) => writing(row).interval(row.figure.suppressed ? null : row.figure.interval),
      figure: true,
    },
    {
      heading: words.responses,
      cell: (row: ListedResult) => (row.figure.suppressed ? '–' : writing(row).count(row.figure.responses)),
      figure: true,
    },
    { heading: words.change, cell: (row: ListedResult) => changeSaid(lang, row) },
  ];
}

function Released({ lang, row: { method, released } }: { lang: StaffLanguage; row: ListedResult }) {
  const said = releasedSaid(lang, writingIn(lang, method), released);
  if (said === undefined) return null;
  return (
    <span class="hint">
      {resultWords[lang].released}: {said}
    </span>
  );
}

function changeSaid(lang: StaffLanguage, { campaign, method, comparison, earlier }: ListedResult): string {
  if (comparison === undefined || earlier === undefined) return '–';
  if (comparison.difference === null) return resultWords[lang].refused[comparison.refused ?? ''] ?? '–';
  const { difference, verdict } = comparison.difference;
  const say = findingSentences[lang];
  const than = say.than(daysNameWithin(earlier.days, campaign.calendar, lang));
  const noise = verdict === 'no-conclusion' ? ` (${resultWords[lang].verdicts[verdict].toLowerCase()})` : '';
  return `${writingIn(lang, method).change(difference, than)}${noise}`;
}
