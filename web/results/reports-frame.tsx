// What has every public page of reports? The other language, the way back to the results, and its title.
import type { Campaign } from '../../functions/domain/campaign.ts';
import { publicReportWords } from '../words/public-report-words.ts';
import { type ResultsLanguage, resultsWords } from '../words/results-words.ts';
import { OtherLanguage } from './results-heading.tsx';
import { inLanguage, type Named, resultsPath } from './results-shown.ts';

export type ReportsFrame = { lang: ResultsLanguage; campaign: Campaign; publicUrl: string; tops: Named[] };
type Props = { frame: ReportsFrame; path: string; title: string; way?: { href: string; text: string }[] };

export const ReportsHeading = ({ frame: { lang, campaign }, path, title, way = [] }: Props) => {
  const first = [
    { href: '/ket-qua', text: resultsWords[lang].all },
    { href: resultsPath(campaign.id), text: publicReportWords[lang].results },
  ];
  return (
    <>
      <OtherLanguage lang={lang} path={path} />
      <p class="n">
        {[...first, ...way].map(({ href, text }, index) => (
          <>
            {index > 0 && ' › '}
            <a href={inLanguage(href, lang)}>{text}</a>
          </>
        ))}
      </p>
      <p class="k">{campaign.title}</p>
      <h1>{title}</h1>
    </>
  );
};

/** Whose figures these are: the agency with which the results begin, or the campaign where there is no single one. */
export const issuerOf = ({ tops, campaign }: ReportsFrame): string =>
  tops.length === 1 ? (tops[0]?.name ?? campaign.title) : campaign.title;
