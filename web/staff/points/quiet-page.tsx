// At which points did nobody answer for days? A list to look after: is the code still there?
import { groupCode } from '../../../functions/domain/point-code.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { pointRoundWords } from '../../words/staff/point-round-words.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { SelectField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Pager } from '../parts/pager.tsx';
import type { PointRow } from './points-page.tsx';

type Row = PointRow & { lastDay?: string | undefined };
type Quiet = { points: Row[]; days: string; cursor: string | undefined; nextCursor: string | undefined };

export function quietPage(lang: StaffLanguage, { points, days, cursor, nextCursor }: Quiet) {
  const [words, own] = [pointRoundWords[lang], pointWords[lang]];
  const columns = [
    { heading: own.label, cell: ({ code, label }: Row) => <a href={`/staff/points/${code}`}>{label}</a> },
    { heading: own.code, cell: ({ code }: Row) => <span class="code">{groupCode(code)}</span> },
    { heading: own.agency, cell: ({ agency }: Row) => agency },
    { heading: own.place, cell: ({ place }: Row) => place ?? '–' },
    {
      heading: words.last,
      cell: ({ lastDay }: Row) => (lastDay === undefined ? words.lastNone : writeDay(lastDay)),
    },
  ];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/points', text: own.title }]} />
      <h1>{words.quietTitle}</h1>
      <p class="lead">{words.quietLead}</p>
      <form class="search" method="get" action="/staff/points/quiet">
        <SelectField form={filledFrom({ days })} name="days" label={words.days} options={words.dayOptions} />
        <button type="submit" class="second">
          {words.show}
        </button>
      </form>
      {points.length === 0 ? (
        <div class="empty">
          <p>{words.noneQuiet}</p>
        </div>
      ) : (
        <DataTable caption={words.quietCaption(writeCount(lang, points.length))} columns={columns} rows={points} />
      )}
      <Pager address={`/staff/points/quiet?days=${days}`} cursor={cursor} nextCursor={nextCursor} />
    </>
  );
  return { title: words.quietTitle, here: 'points' as const, children: content };
}
