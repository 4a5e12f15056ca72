// Which periods of a campaign were published as reports? The latest first, each leading to its files.
import { dayOf } from '../../functions/domain/period.ts';
import type { Report, ReportPeriod } from '../../functions/domain/report.ts';
import { documentPage, type Page } from '../survey/document.tsx';
import { writeDay } from '../words/language.ts';
import { reportPeriodName } from '../words/period-words.ts';
import { publicReportWords } from '../words/public-report-words.ts';
import { reportsPath } from './report-paths.ts';
import { type ReportsFrame, ReportsHeading } from './reports-frame.tsx';
import { inLanguage } from './results-shown.ts';
import { resultsStyle } from './results-style.ts';

type Listed = { slug: string; period: ReportPeriod; latest: Report };

export function reportsListPage({ periods, ...frame }: ReportsFrame & { periods: Listed[] }): Page {
  const { lang, campaign, publicUrl } = frame;
  const words = publicReportWords[lang];
  const path = reportsPath(campaign.id);
  return documentPage({
    lang,
    title: `${words.title}: ${campaign.title}`,
    demo: campaign.demo,
    canonical: `${publicUrl}${path}`,
    moreStyle: resultsStyle,
    children: (
      <>
        <ReportsHeading frame={frame} path={path} title={words.title} />
        <p class="lead">{periods.length === 0 ? words.none : words.lead}</p>
        {periods.length > 0 && <Periods frame={frame} periods={periods} />}
        <p>
          <a href={`${path}/reports.json`}>{words.list}</a>
        </p>
      </>
    ),
  });
}

const Periods = ({ frame: { lang, campaign }, periods }: { frame: ReportsFrame; periods: Listed[] }) => {
  const words = publicReportWords[lang];
  return (
    <section class="c">
      <table class="l">
        <thead>
          <tr>
            <th scope="col">{words.columns.period}</th>
            <th scope="col">{words.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ slug, period, latest }) => (
            <tr>
              <th scope="row">
                <a href={inLanguage(reportsPath(campaign.id, slug), lang)}>{reportPeriodName(period, lang)}</a>
                <small>{words.days(writeDay(period.from), writeDay(period.to))}</small>
              </th>
              <td>
                {writeDay(dayOf(latest.approvedAt ?? latest.frozenAt))}
                {latest.revision > 1 && <small>{words.revision(latest.revision)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
