// What is typed into the ministry's portal? One ballot, its fields in the portal's order, a table for each part of the form.
import type { PortalBallot } from '../../../functions/domain/portal-ballot.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { portalWords } from '../../words/staff/portal-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';

type Shown = PortalBallot & { campaign: { id: string; title: string }; isFirst: boolean };
type Field = NonNullable<PortalBallot['ballot']>['fields'][number];

export function portalPage(lang: StaffLanguage, shown: Shown) {
  const words = portalWords[lang];
  const { campaign, ballot } = shown;
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/reports', text: reportPageWords[lang].title },
          { href: `/staff/reports/campaigns/${campaign.id}`, text: campaign.title },
        ]}
      />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {ballot === null ? <Nothing lang={lang} shown={shown} /> : <Ballot lang={lang} ballot={ballot} />}
      <Ways lang={lang} shown={shown} />
      <p>{words.audited}</p>
    </>
  );
  return { title: words.title, here: 'reports' as const, children: content };
}

function Nothing({ lang, shown: { hasPortal, isFirst } }: { lang: StaffLanguage; shown: Shown }) {
  const words = portalWords[lang];
  return (
    <div class="empty">
      <p>{hasPortal ? (isFirst ? words.empty : words.none) : words.noPortal}</p>
    </div>
  );
}

function Ballot({ lang, ballot }: { lang: StaffLanguage; ballot: NonNullable<PortalBallot['ballot']> }) {
  const words = portalWords[lang];
  const sections = [...new Set(ballot.fields.map(({ section }) => section))];
  return (
    <>
      <h2>{words.ballot(ballot.id)}</h2>
      <p>{words.of(ballot.agencyName, writeDay(ballot.day))}</p>
      {sections.map((section) => (
        <Fields lang={lang} caption={section} fields={ballot.fields.filter((one) => one.section === section)} />
      ))}
    </>
  );
}

function Fields({ lang, caption, fields }: { lang: StaffLanguage; caption: string; fields: Field[] }) {
  const words = portalWords[lang];
  const columns = [
    { heading: words.field, cell: ({ id }: Field) => id },
    {
      heading: words.value,
      figure: true,
      cell: ({ value }: Field) => (value === '' ? <em>{words.blank}</em> : <strong>{value}</strong>),
    },
    { heading: words.said, cell: ({ value, said }: Field) => (said === value ? '' : said) },
    { heading: words.question, cell: ({ text }: Field) => text },
  ];
  return <DataTable caption={caption} columns={columns} rows={fields} />;
}

function Ways({ lang, shown: { campaign, next, isFirst, hasPortal } }: { lang: StaffLanguage; shown: Shown }) {
  const words = portalWords[lang];
  const address = `/staff/reports/campaigns/${campaign.id}/portal`;
  return (
    <p class="actions">
      {next !== null && (
        <a class="button" href={`${address}?after=${next}`}>
          {words.next}
        </a>
      )}
      {!isFirst && (
        <a class="button second" href={address}>
          {words.again}
        </a>
      )}
      {hasPortal && <a href={`${address}.csv`}>{words.table}</a>}
    </p>
  );
}
