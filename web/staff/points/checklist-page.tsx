// What does somebody take along to see whether the codes are still ours? A page to print: each code, where it leads, boxes to tick.
import { groupCode } from '../../../functions/domain/point-code.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { pointRoundWords } from '../../words/staff/point-round-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Pager } from '../parts/pager.tsx';
import type { PointRow } from './points-page.tsx';

type Row = PointRow & { url: string };
type Checklist = {
  choice: AgencyChoice;
  /** Undefined until an agency is chosen. */
  points: Row[] | undefined;
  today: string;
  cursor: string | undefined;
  nextCursor: string | undefined;
};
type Part = { lang: StaffLanguage; list: Checklist };

export function checklistPage(lang: StaffLanguage, list: Checklist) {
  const words = pointRoundWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/points', text: pointWords[lang].title }]} />
      <h1>{words.checkTitle}</h1>
      <p class="lead">{words.checkLead}</p>
      <form class="search unprinted" method="get" action="/staff/points/checklist" data-again>
        <AgencyField choice={list.choice} any={words.choose} />
        <button type="submit" class={list.points === undefined ? undefined : 'second'}>
          {words.make}
        </button>
      </form>
      {list.points !== undefined && <Made lang={lang} list={list} points={list.points} />}
    </>
  );
  return { title: words.checkTitle, here: 'points' as const, children: content };
}

function Made({ lang, list: { choice, today, cursor, nextCursor }, points }: Part & { points: Row[] }) {
  const words = pointRoundWords[lang];
  const [id = '', name = ''] = [choice.ids[0], choice.names[0]];
  const asked = `agency=${encodeURIComponent(id)}`;
  if (points.length === 0) return <p class="empty">{words.noPoints}</p>;
  return (
    <section class="wide-paper">
      <h2>{words.made(name, writeDay(today))}</h2>
      <p>{words.how}</p>
      <p class="actions">
        <span class="soft">{words.printHint}</span>
        <a class="button second" href={`/staff/points/checklist.csv?${asked}`}>
          {words.csv}
        </a>
      </p>
      {nextCursor !== undefined && <p class="soft unprinted">{words.more}</p>}
      <DataTable
        caption={words.checkCaption(writeCount(lang, points.length))}
        columns={columnsIn(lang)}
        rows={points}
      />
      <Pager address={`/staff/points/checklist?${asked}`} cursor={cursor} nextCursor={nextCursor} />
    </section>
  );
}

function columnsIn(lang: StaffLanguage) {
  const [words, own] = [pointRoundWords[lang], pointWords[lang]];
  const box = (heading: string) => ({ heading, cell: () => <span class="box" role="img" aria-label={words.box} /> });
  return [
    { heading: own.code, cell: ({ code }: Row) => <span class="code">{groupCode(code)}</span> },
    {
      heading: own.label,
      cell: ({ label, agency, service, onePerson }: Row) => (
        <>
          {label} · {agency}
          {service !== undefined && <small> {service}</small>}
          {onePerson && <small> ({own.onePerson})</small>}
        </>
      ),
    },
    { heading: own.place, cell: ({ place }: Row) => place ?? '–' },
    { heading: words.address, cell: ({ url }: Row) => <span class="address">{url}</span> },
    ...[words.intact, words.notPasted, words.opens].map(box),
    { heading: words.who, cell: () => <span class="blank" /> },
  ];
}
