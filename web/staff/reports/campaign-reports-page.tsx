// Which periods of a campaign are reported, how far is each, and how is another asked for?
import { periodSlug } from '../../../functions/domain/report.ts';
import type { AgendaLine } from '../../../functions/domain/report-agenda.ts';
import { writeDay } from '../../words/language.ts';
import { reportPeriodName } from '../../words/period-words.ts';
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { portalWords } from '../../words/staff/portal-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { daysSaid, waitSaid } from './report-said.ts';
import type { CampaignReportsShown } from './reports-shown.ts';

type Part = { lang: StaffLanguage; form: Filled; shown: CampaignReportsShown };

export function campaignReportsPage(lang: StaffLanguage, form: Filled, shown: CampaignReportsShown) {
  const words = reportPageWords[lang];
  const { campaign, mayAsk } = shown;
  const title = words.ofCampaign(campaign.title);
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/reports', text: words.title }]} />
      <h1>{title}</h1>
      <Schedule lang={lang} form={form} shown={shown} />
      <Faults form={form} />
      <Asked lang={lang} shown={shown} />
      <Agenda lang={lang} shown={shown} />
      {shown.mayRetype && (
        <p>
          <a href={`/staff/reports/campaigns/${campaign.id}/portal`}>{portalWords[lang].link}</a>
        </p>
      )}
      {mayAsk && <AskForm lang={lang} form={form} shown={shown} />}
    </>
  );
  return { title, here: 'reports' as const, children: content };
}

function Schedule({ lang, shown: { campaign, schedule, mayChange } }: Part) {
  const words = reportPageWords[lang];
  const { statementDays = 0 } = schedule;
  const kinds = schedule.kinds.map((kind) => campaignStepWords[lang].kinds[kind].toLocaleLowerCase(lang)).join(', ');
  const said = kinds === '' ? words.noSchedule : words.schedule(kinds, schedule.graceDays, schedule.dueDays);
  return (
    <p class="lead">
      {said} {statementDays > 0 && `${words.unitsHave(statementDays)} `}
      {mayChange && <a href={`/staff/campaigns/${campaign.id}/when`}>{words.change}</a>}
    </p>
  );
}

/** What became of what somebody has just asked for; and what is being written, whoever asked. */
function Asked({ lang, shown: { campaign, lines, asked } }: Omit<Part, 'form'>) {
  const words = reportPageWords[lang];
  const own = lines.find(({ period }) => periodSlug(period) === asked);
  const writing = lines.filter(({ state }) => state === 'writing');
  const again = `/staff/reports/campaigns/${campaign.id}${asked === undefined ? '' : `?asked=${asked}`}`;
  return (
    <>
      {writing.map(({ period }) => (
        <Notice>
          <p>{words.writing(reportPeriodName(period, lang))}</p>
          <p>
            <a class="button second" href={again}>
              {words.lookAgain}
            </a>
          </p>
        </Notice>
      ))}
      {own !== undefined && own.state !== 'writing' && own.report !== null && (
        <Notice kind="good">
          {words.written(reportPeriodName(own.period, lang))} <a href={`/staff/reports/${own.report}`}>{words.open}</a>
        </Notice>
      )}
      {asked !== undefined && own?.state !== 'writing' && (own?.report ?? null) === null && (
        <Notice kind="warn">{words.nothing}</Notice>
      )}
    </>
  );
}

function Agenda({ lang, shown: { lines } }: Omit<Part, 'form'>) {
  const words = reportPageWords[lang];
  const columns = [
    {
      heading: words.period,
      cell: ({ period, report }: AgendaLine) => {
        const name = reportPeriodName(period, lang);
        return report === null ? name : <a href={`/staff/reports/${report}`}>{name}</a>;
      },
    },
    { heading: words.days, cell: ({ period }: AgendaLine) => daysSaid(lang, period) },
    { heading: words.stands, cell: ({ freezesOn }: AgendaLine) => writeDay(freezesOn) },
    { heading: words.dueOn, cell: ({ dueOn }: AgendaLine) => writeDay(dueOn) },
    { heading: words.state, cell: (line: AgendaLine) => waitSaid(lang, line) },
  ];
  return (
    <section>
      <h2>{words.agenda}</h2>
      {lines.length === 0 ? (
        <div class="empty">
          <p>{words.noAgenda}</p>
        </div>
      ) : (
        <DataTable caption={words.agendaCaption} columns={columns} rows={lines.toReversed()} />
      )}
    </section>
  );
}

function AskForm({ lang, form, shown: { choices } }: Part) {
  const words = reportPageWords[lang];
  return (
    <section>
      <h2>{words.ask}</h2>
      <form method="post" class="card" novalidate>
        <SelectField
          form={form}
          name="period"
          label={words.period}
          hint={words.askHint}
          options={[...choices, { value: '', text: words.ownDays }]}
        />
        <TextField form={form} name="from" label={words.from} type="date" optional />
        <TextField form={form} name="to" label={words.to} type="date" optional />
        <p class="actions">
          <button type="submit">{words.askButton}</button>
        </p>
      </form>
    </section>
  );
}
