// How are the responses to be judged laid out? Those of one burst together, with one box for all of them; each with what was seen and no more.
import { writeDay } from '../../words/language.ts';
import { channelWords } from '../../words/staff/channel-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { reviewWords } from '../../words/staff/review-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import type { Filled } from '../parts/filled.ts';
import { placeName } from './review-counts.tsx';
import type { FlaggedRow } from './review-shown.ts';

type Group = { number: number | null; rows: FlaggedRow[] };

/** What a box sends: the response, and as what it was seen. */
export const pickOf = ({ submissionId, status }: Pick<FlaggedRow, 'submissionId' | 'status'>): string =>
  `${submissionId}~${status}`;

/** Groups in the order of the list, those that stand alone last. */
function groupsOf(rows: FlaggedRow[]): Group[] {
  const numbers = [...new Set(rows.map(({ group }) => group))];
  const order = [...numbers.filter((one) => one !== null), ...numbers.filter((one) => one === null)];
  return order.map((number) => ({ number, rows: rows.filter(({ group }) => group === number) }));
}

export function FlaggedGroups({ lang, rows, form }: { lang: StaffLanguage; rows: FlaggedRow[]; form: Filled }) {
  const groups = groupsOf(rows);
  // Where a fault's link leads: the first box there is.
  const first = groups[0]?.number === null ? groups[0].rows[0] : undefined;
  return (
    <>
      {groups.map((group) => (
        <OneGroup lang={lang} group={group} form={form} first={first} />
      ))}
    </>
  );
}

type Shown = { lang: StaffLanguage; group: Group; form: Filled; first: FlaggedRow | undefined };

function OneGroup({ lang, group: { number, rows }, form, first }: Shown) {
  const words = reviewWords[lang];
  const [sample] = rows;
  const columns = columnsIn(lang, form, first);
  if (number === null || sample === undefined) {
    const place = { heading: words.place, cell: (row: FlaggedRow) => placeName(lang, row) };
    return <DataTable caption={words.alone} columns={columns.toSpliced(1, 0, place)} rows={rows} />;
  }
  const caption = words.group(number, writeCount(lang, rows.length), placeName(lang, sample));
  return (
    <section class="card">
      <h3>{caption}</h3>
      <WholeGroup lang={lang} number={number} rows={rows} form={form} />
      <details>
        <summary>{words.each}</summary>
        <DataTable caption={caption} columns={columns} rows={rows} />
      </details>
    </section>
  );
}

/** One box for all of them: it names them by hidden fields, so that no script is needed. */
function WholeGroup({
  lang,
  number,
  rows,
  form,
}: {
  lang: StaffLanguage;
  number: number;
  rows: FlaggedRow[];
  form: Filled;
}) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          id={number === 1 ? 'f-pick' : undefined}
          name="group"
          value={String(number)}
          checked={form.values('group').includes(String(number))}
        />
        <span>{reviewWords[lang].wholeGroup(writeCount(lang, rows.length))}</span>
      </label>
      {rows.map((row) => (
        <input type="hidden" name={`of-${number}`} value={pickOf(row)} />
      ))}
    </>
  );
}

const whenOf = (lang: StaffLanguage, { day, half }: FlaggedRow): string =>
  `${writeDay(day)}, ${reviewWords[lang].halves[half]}`;

function columnsIn(lang: StaffLanguage, form: Filled, first: FlaggedRow | undefined) {
  const words = reviewWords[lang];
  const picked = form.values('pick');
  return [
    {
      heading: words.when,
      cell: (row: FlaggedRow) => (
        <label class="choice pick">
          <input
            type="checkbox"
            id={row === first ? 'f-pick' : undefined}
            name="pick"
            value={pickOf(row)}
            checked={picked.includes(pickOf(row))}
            aria-label={words.pick(placeName(lang, row), whenOf(lang, row))}
          />
          <span>{whenOf(lang, row)}</span>
        </label>
      ),
    },
    { heading: words.channel, cell: ({ channel }: FlaggedRow) => channelWords[lang][channel] },
    { heading: words.pattern, cell: (row: FlaggedRow) => <Pattern lang={lang} row={row} /> },
    { heading: words.why, cell: (row: FlaggedRow) => <Why lang={lang} row={row} /> },
    {
      heading: words.status,
      cell: ({ status, recounting }: FlaggedRow) => (
        <>
          <span class="tag">{words.statuses[status]}</span>
          {recounting && <small> {words.moving}</small>}
        </>
      ),
    },
  ];
}

function Pattern({ lang, row: { pattern } }: { lang: StaffLanguage; row: FlaggedRow }) {
  const { letters, answered, levels } = pattern;
  return (
    <>
      <span class="code pattern">{letters}</span>{' '}
      <small>{reviewWords[lang].patternTold(writeCount(lang, answered), writeCount(lang, levels))}</small>
    </>
  );
}

function Why({ lang, row: { status, flags, cleared } }: { lang: StaffLanguage; row: FlaggedRow }) {
  const words = reviewWords[lang];
  const told = status === 'clean' ? cleared : flags;
  if (told.length === 0) return <>{words.byHand}</>;
  return (
    <>
      {status === 'clean' && <small>{words.wasFor}: </small>}
      {told.map((one) => (
        <div>{words.short[one]}</div>
      ))}
    </>
  );
}
