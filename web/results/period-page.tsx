// What was published of a period? Its files, what units say of it, every correction with its reason, and how to cite and check it.
import { dayOf } from '../../functions/domain/period.ts';
import type { Report, ReportEdition, ReportPeriod } from '../../functions/domain/report.ts';
import { documentPage, type Page } from '../survey/document.tsx';
import { Sentence } from '../survey/sentence.tsx';
import { writeDay } from '../words/language.ts';
import { reportPeriodName } from '../words/period-words.ts';
import { publicReportWords } from '../words/public-report-words.ts';
import { resultsWords } from '../words/results-words.ts';
import { contentOf, inOrder } from '../words/staff/report-file-names.ts';
import { countText } from './count-text.ts';
import { reportFilePath, reportsPath } from './report-paths.ts';
import { issuerOf, type ReportsFrame, ReportsHeading } from './reports-frame.tsx';
import { resultsStyle } from './results-style.ts';

type Edition = Report & { edition: ReportEdition };
type Shown = ReportsFrame & {
  period: { slug: string; period: ReportPeriod; editions: Edition[]; latest: Edition };
  statements: { agency: string; text: string; writtenAt: string }[];
  hotline: string | undefined;
};

export function periodPage(shown: Shown): Page {
  const { lang, campaign, publicUrl, period } = shown;
  const words = publicReportWords[lang];
  const path = reportsPath(campaign.id, period.slug);
  const title = words.of(reportPeriodName(period.period, lang));
  return documentPage({
    lang,
    title: `${title} – ${campaign.title}`,
    demo: campaign.demo,
    canonical: `${publicUrl}${path}`,
    moreStyle: resultsStyle,
    children: (
      <>
        <ReportsHeading
          frame={shown}
          path={path}
          title={title}
          way={[{ href: reportsPath(campaign.id), text: words.title }]}
        />
        <p class="lead">{approvedOf(shown, period.latest)}</p>
        <Facts shown={shown} />
        <Files shown={shown} />
        <Statements shown={shown} />
        <Corrections shown={shown} />
        <Use shown={shown} />
      </>
    ),
  });
}

const approvedOf = ({ lang }: Shown, { approverName, approvedBy, approvedAt = '' }: Edition): string =>
  publicReportWords[lang].approved(approverName ?? approvedBy ?? '', writeDay(dayOf(approvedAt)));

const daysOf = ({ lang, period: { period } }: Shown): string =>
  publicReportWords[lang].days(writeDay(period.from), writeDay(period.to));

const Facts = ({ shown, shown: { lang, period } }: { shown: Shown }) => {
  const { facts, frozen, revision } = publicReportWords[lang];
  const { latest } = period;
  const said: [string, string][] = [
    [facts.days, daysOf(shown)],
    [facts.frozen, frozen(writeDay(dayOf(latest.frozenAt)))],
    [facts.responses, countText(lang, latest.responses)],
    [facts.edition, revision(latest.revision)],
  ];
  return (
    <dl>
      {said.map(([name, text]) => (
        <div>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

const filesOf = ({ edition }: Edition): string[] => [
  ...inOrder(edition.files).map(({ name }) => name),
  'manifest.json',
  'manifest.jws',
];

const Files = ({ shown: { lang, campaign, period } }: { shown: Shown }) => {
  const words = publicReportWords[lang];
  return (
    <section class="c">
      <h2>{words.files}</h2>
      <table class="l">
        <thead>
          <tr>
            <th scope="col">{words.fileColumns.file}</th>
            <th scope="col">{words.fileColumns.content}</th>
          </tr>
        </thead>
        <tbody>
          {filesOf(period.latest).map((name) => (
            <tr>
              <th scope="row">
                <a href={reportFilePath(campaign.id, period.slug, name)}>{name}</a>
              </th>
              <td>{contentOf(lang, name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="s">{words.stable}</p>
    </section>
  );
};

const Statements = ({ shown: { lang, statements } }: { shown: Shown }) => {
  if (statements.length === 0) return null;
  const words = publicReportWords[lang];
  return (
    <section class="c">
      <h2>{words.statements}</h2>
      {statements.map(({ agency, text, writtenAt }) => (
        <>
          <h3>{words.statementOn(agency, writeDay(dayOf(writtenAt)))}</h3>
          <blockquote lang="vi">{text}</blockquote>
        </>
      ))}
    </section>
  );
};

const Corrections = ({ shown, shown: { lang, campaign, period } }: { shown: Shown }) => {
  const words = publicReportWords[lang];
  if (period.editions.length === 1)
    return (
      <section class="c">
        <h2>{words.corrections}</h2>
        <p>{words.noCorrections}</p>
      </section>
    );
  return (
    <section class="c">
      <h2>{words.corrections}</h2>
      {period.editions.toReversed().map((one) => (
        <>
          <h3>{words.revision(one.revision)}</h3>
          <p>
            {approvedOf(shown, one)}.{one.reason !== undefined && ` ${words.reason}: ${one.reason}.`}
          </p>
          <p class="s">
            {words.editionFiles}:{' '}
            {filesOf(one).map((name, i) => (
              <>
                {i > 0 && ' · '}
                <a href={reportFilePath(campaign.id, period.slug, name, one.revision)}>{name}</a>
              </>
            ))}
          </p>
        </>
      ))}
    </section>
  );
};

const Use = ({ shown, shown: { lang, campaign, publicUrl, period, hotline } }: { shown: Shown }) => {
  const [words, results] = [publicReportWords[lang], resultsWords[lang]];
  const name = reportPeriodName(period.period, lang);
  const url = `${publicUrl}${reportsPath(campaign.id, period.slug)}`;
  return (
    <section class="c">
      <h2>{words.use}</h2>
      <p>{results.licence}</p>
      <p>
        {results.cite}: {words.citation(issuerOf(shown), campaign.title, name, daysOf(shown), period.latest.id, url)}
      </p>
      <p>{words.verify}</p>
      <p>
        <Sentence text={results.contactSaid(hotline)} hotline={hotline} />
      </p>
    </section>
  );
};
