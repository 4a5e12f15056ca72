// How do comments stand in the inbox? One a row with a box to tick, whom it is about, by when, and in whose hands; many are given at once.
import { type CommentState, isPublished } from '../../../functions/domain/comment.ts';
import type { CommentKind } from '../../../functions/domain/comment-kind.ts';
import { writeDay } from '../../words/language.ts';
import { commentWords, excerptOf } from '../../words/staff/comment-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { type Option, SelectField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';

export type CommentRow = {
  id: string;
  revision: number;
  text: string;
  agency: string;
  campaign: string;
  receivedOn: string;
  dueOn: string;
  /** Until the reply is due; undefined where there is one. */
  daysLeft: number | undefined;
  /** By how many the first reply came after that day; 0 where it came in time or is still to come. */
  daysLate: number;
  state: CommentState;
  kind: CommentKind;
  owner: string | undefined;
};

type Props = {
  lang: StaffLanguage;
  rows: CommentRow[];
  form: Filled;
  people: Option[];
  mayAssign: boolean;
  queryOfTab: string;
};

export function InboxTable({ lang, rows, form, people, mayAssign, queryOfTab }: Props) {
  const words = commentWords[lang];
  const table = (
    <DataTable
      caption={words.caption(writeCount(lang, rows.length))}
      columns={columnsIn(lang, form, mayAssign)}
      rows={rows}
    />
  );
  if (!mayAssign) return table;
  const options = [{ value: '', text: words.choosePerson }, ...people, { value: 'nobody', text: words.toNobody }];
  return (
    <form method="post" action={`/staff/comments/assign?${queryOfTab}`}>
      {table}
      <fieldset class="card">
        <legend>{words.assignTitle}</legend>
        <div class="search">
          <SelectField form={form} name="assignedTo" label={words.assignTo} options={options} />
          <button type="submit">{words.assign}</button>
        </div>
      </fieldset>
    </form>
  );
}

/** The value of a ticked box: which comment, as read in which revision. */
const pickOf = ({ id, revision }: CommentRow): string => `${id} ${revision}`;

function columnsIn(lang: StaffLanguage, form: Filled, mayAssign: boolean): Column<CommentRow>[] {
  const { columns, kinds, states, due, answeredLate, nobodyYet, pick } = commentWords[lang];
  // After a conflict what was ticked stays so, though it has another revision by now.
  const ticked = form.values('pick').map((value) => value.split(' ')[0]);
  return [
    {
      heading: columns.comment,
      cell: (row) => (
        <span class="comment">
          {mayAssign && (
            <input
              type="checkbox"
              name="pick"
              value={pickOf(row)}
              checked={ticked.includes(row.id)}
              aria-label={pick(excerptOf(row.text))}
            />
          )}
          <span>
            <a href={`/staff/comments/${row.id}`}>{excerptOf(row.text)}</a>{' '}
            {row.kind !== 'none' && <span class="tag warn">{kinds[row.kind]}</span>}
          </span>
        </span>
      ),
    },
    {
      heading: columns.agency,
      cell: ({ agency, campaign }) => (
        <>
          {agency} <span class="hint">{campaign}</span>
        </>
      ),
    },
    {
      heading: columns.due,
      cell: ({ dueOn, daysLeft, daysLate }) => (
        <>
          {writeDay(dueOn)}{' '}
          {daysLeft !== undefined && <span class={daysLeft < 0 ? 'late' : 'hint'}>{due(daysLeft)}</span>}
          {daysLate > 0 && <span class="hint">{answeredLate(daysLate)}</span>}
        </>
      ),
    },
    { heading: columns.state, cell: ({ state }) => states[state] },
    {
      heading: columns.owner,
      cell: ({ owner, state }) => owner ?? <span class="soft">{isPublished(state) ? '–' : nobodyYet}</span>,
    },
  ];
}
