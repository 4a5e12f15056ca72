// What does a clerk see of the points? The list with its search, what to do next, and which points fell silent.
import { groupCode } from '../../../functions/domain/point-code.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { pointWords } from '../../words/staff/point-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { Pager } from '../parts/pager.tsx';

export type PointRow = {
  code: string;
  label: string;
  place?: string | undefined;
  agency: string;
  service?: string | undefined;
  onePerson: boolean;
  status: 'active' | 'retired';
};

type Listed = {
  points: PointRow[];
  asked: { q: string; status: string };
  /** What the address says, of which a form that led here says what it did. */
  sent: Record<string, string>;
  choice: AgencyChoice;
  mayWrite: boolean;
  quiet: number;
  /** The list's address with what it was asked for. */
  address: string;
  cursor: string | undefined;
  nextCursor: string | undefined;
};

export function pointsPage(lang: StaffLanguage, listed: Listed) {
  const words = pointWords[lang];
  const { points, quiet, mayWrite } = listed;
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <DoneNotice asked={listed.sent} words={{}} />
      <Actions lang={lang} mayWrite={mayWrite} />
      {quiet > 0 && (
        <Notice kind="warn">
          {words.quietNow(writeCount(lang, quiet))} <a href="/staff/points/quiet">{words.quietSee}</a>
        </Notice>
      )}
      <Search lang={lang} listed={listed} />
      {points.length === 0 ? (
        <Empty lang={lang} listed={listed} />
      ) : (
        <DataTable caption={words.caption(writeCount(lang, points.length))} columns={columnsIn(lang)} rows={points} />
      )}
      <Pager address={listed.address} cursor={listed.cursor} nextCursor={listed.nextCursor} />
    </>
  );
  return { title: words.title, here: 'points' as const, children: content };
}

function Actions({ lang, mayWrite }: { lang: StaffLanguage; mayWrite: boolean }) {
  const words = pointWords[lang];
  const link = (to: string, text: string, kind = 'button second') => (
    <a class={kind} href={`/staff/points/${to}`}>
      {text}
    </a>
  );
  return (
    <p class="actions">
      {mayWrite && link('bulk', words.bulk, 'button')}
      {mayWrite && link('new', words.newOne)}
      {link('kit', words.print)}
      {mayWrite && link('import', words.import, '')}
      {mayWrite && link('checklist', words.checklist, '')}
      {mayWrite && link('quiet', words.quiet, '')}
    </p>
  );
}

function Search({ lang, listed: { asked, choice } }: { lang: StaffLanguage; listed: Listed }) {
  const words = pointWords[lang];
  const form = filledFrom(asked);
  const statuses = Object.entries(words.statuses).map(([value, text]) => ({ value, text }));
  return (
    <form method="get" action="/staff/points">
      <TextField form={form} name="q" label={words.find} hint={words.findHint} type="search" />
      <div class="search">
        <AgencyField choice={choice} />
        <SelectField form={form} name="status" label={words.status} options={statuses} />
        <button type="submit" class="second">
          {words.search}
        </button>
      </div>
    </form>
  );
}

function Empty({ lang, listed: { asked, choice, mayWrite } }: { lang: StaffLanguage; listed: Listed }) {
  const words = pointWords[lang];
  const isFiltered = asked.q !== '' || asked.status !== '' || choice.ids.length > 0;
  return (
    <div class="empty">
      <p>{isFiltered ? words.noneFound : mayWrite ? words.none : words.noneMay}</p>
      {!isFiltered && mayWrite && (
        <p>
          <a class="button" href="/staff/points/bulk">
            {words.bulk}
          </a>
        </p>
      )}
    </div>
  );
}

function columnsIn(lang: StaffLanguage) {
  const words = pointWords[lang];
  return [
    { heading: words.label, cell: ({ code, label }: PointRow) => <a href={`/staff/points/${code}`}>{label}</a> },
    { heading: words.code, cell: ({ code }: PointRow) => <span class="code">{groupCode(code)}</span> },
    { heading: words.agency, cell: ({ agency }: PointRow) => agency },
    { heading: words.service, cell: ({ service }: PointRow) => service ?? words.citizenChooses },
    { heading: words.place, cell: ({ place }: PointRow) => place ?? '–' },
    {
      heading: words.status,
      cell: ({ status, onePerson }: PointRow) => (
        <>
          <span class={status === 'active' ? 'tag on' : 'tag off'}>{words.statuses[status]}</span>{' '}
          {onePerson && <span class="tag">{words.onePerson}</span>}
        </>
      ),
    },
  ];
}
