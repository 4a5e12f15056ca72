// Which reports are there, which are due, and which await somebody's name?
import { dayOf } from '../../../functions/domain/period.ts';
import { awaitsUnits } from '../../../functions/domain/statement-window.ts';
import { writeDay } from '../../words/language.ts';
import { reportPeriodName } from '../../words/period-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { reportMailPageWords } from '../../words/staff/report-mail-page-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { daysSaid, frozenSaid, revisionSaid, stateSaid, waitSaid } from './report-said.ts';
import type { DueLine, ReportsShown, TitledReport } from './reports-shown.ts';

type Part = { lang: StaffLanguage; shown: ReportsShown };

export function reportsPage(lang: StaffLanguage, shown: ReportsShown) {
  const words = reportPageWords[lang];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{finding(lang, shown)}</p>
      {shown.campaigns.length === 0 ? (
        <div class="empty">
          <p>{words.noCampaigns}</p>
          <p>
            <a href="/staff/campaigns">{words.toCampaigns}</a>
          </p>
        </div>
      ) : (
        <>
          <Reports lang={lang} shown={shown} />
          <Due lang={lang} shown={shown} />
          <Campaigns lang={lang} shown={shown} />
        </>
      )}
      <p>
        <a href="/staff/reports/mail">{reportMailPageWords[lang].title}</a>
      </p>
    </>
  );
  return { title: words.title, here: 'reports' as const, children: content };
}

function finding(lang: StaffLanguage, { reports, today }: ReportsShown): string {
  const words = reportPageWords[lang];
  const units = reports.filter((one) => awaitsUnits(one, today)).length;
  const waiting = reports.filter(({ state }) => state === 'provisional').length - units;
  const [newest] = reports;
  if (newest === undefined) return words.none;
  if (waiting + units > 0)
    return [
      ...(waiting > 0 ? [words.waiting(waiting)] : []),
      ...(units > 0 ? [words.waitingForUnits(units)] : []),
    ].join(' ');
  return words.newest(
    reportPeriodName(newest.period, lang),
    newest.title,
    writeDay(dayOf(newest.approvedAt ?? newest.frozenAt)),
  );
}

function Reports({ lang, shown: { reports, today } }: Part) {
  const words = reportPageWords[lang];
  if (reports.length === 0) return <p>{words.noneHint}</p>;
  const columns = [
    {
      heading: words.period,
      cell: ({ id, period }: TitledReport) => <a href={`/staff/reports/${id}`}>{reportPeriodName(period, lang)}</a>,
    },
    { heading: words.campaign, cell: ({ title }: TitledReport) => title },
    { heading: words.days, cell: ({ period }: TitledReport) => daysSaid(lang, period) },
    { heading: words.frozen, cell: ({ frozenAt }: TitledReport) => frozenSaid(lang, frozenAt) },
    {
      heading: words.state,
      cell: (one: TitledReport) =>
        `${stateSaid(lang, one, today)}${one.revision > 1 ? ` · ${revisionSaid(lang, one)}` : ''}`,
    },
  ];
  return <DataTable caption={words.list(reports.length)} columns={columns} rows={reports} />;
}

function Due({ lang, shown: { due, today } }: Part) {
  const words = reportPageWords[lang];
  const columns = [
    { heading: words.period, cell: ({ period }: DueLine) => reportPeriodName(period, lang) },
    {
      heading: words.campaign,
      cell: ({ campaign: { id, title } }: DueLine) => <a href={`/staff/reports/campaigns/${id}`}>{title}</a>,
    },
    { heading: words.stands, cell: ({ freezesOn }: DueLine) => writeDay(freezesOn) },
    {
      heading: words.dueOn,
      cell: ({ dueOn }: DueLine) => `${writeDay(dueOn)}${dueOn < today ? ` (${words.late})` : ''}`,
    },
    { heading: words.state, cell: (line: DueLine) => waitSaid(lang, line) },
  ];
  return (
    <section>
      <h2>{words.due}</h2>
      {due.length === 0 ? (
        <p>{words.noneDue}</p>
      ) : (
        <DataTable caption={words.dueCaption} columns={columns} rows={due} />
      )}
    </section>
  );
}

function Campaigns({ lang, shown: { campaigns } }: Part) {
  return (
    <section>
      <h2>{reportPageWords[lang].byCampaign}</h2>
      <ul>
        {campaigns.map(({ id, title }) => (
          <li>
            <a href={`/staff/reports/campaigns/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
