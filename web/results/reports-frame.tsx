// What has every public page of reports? The other language, the way back to the results, and its title.
import type { Campaign } from '../../functions/domain/campaign.ts';
import { publicReportWords } from '../words/public-report-words.ts';
import type { ResultsLanguage } from '../words/results-words.ts';
import { PublicHeading } from './results-heading.tsx';
import { type Named, resultsPath } from './results-shown.ts';

export type ReportsFrame = { lang: ResultsLanguage; campaign: Campaign; publicUrl: string; tops: Named[] };
type Props = { frame: ReportsFrame; path: string; title: string; way?: { href: string; text: string }[] };

export const ReportsHeading = ({ frame: { lang, campaign }, path, title, way = [] }: Props) => {
  const results = { href: resultsPath(campaign.id), text: publicReportWords[lang].results };
  return <PublicHeading {...{ lang, campaign, path, title }} way={[results, ...way]} />;
};

/** Whose figures these are: the agency with which the results begin, or the campaign where there is no single one. */
export const issuerOf = ({ tops, campaign }: ReportsFrame): string =>
  tops.length === 1 ? (tops[0]?.name ?? campaign.title) : campaign.title;
