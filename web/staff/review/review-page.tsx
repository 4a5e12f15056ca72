// What does a reviewer see? The finding, where and why, the responses to judge with a form to decide, and what was decided before.
import { flag } from '../../../functions/domain/response.ts';
import { flagWords } from '../../words/flag-words.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { reviewWords } from '../../words/staff/review-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { ChoiceField, LongField, SelectField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { Pager } from '../parts/pager.tsx';
import { FlaggedGroups } from './flagged-groups.tsx';
import { PlaceTable, placeName, ReasonTable } from './review-counts.tsx';
import { Finding } from './review-finding.tsx';
import { type DecisionRow, type ReviewShown, reviewAddress } from './review-shown.ts';

type Part = { lang: StaffLanguage; shown: ReviewShown };

export function reviewPage(lang: StaffLanguage, shown: ReviewShown) {
  const words = reviewWords[lang];
  const { campaign, form } = shown;
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/results', text: words.results },
          { href: `/staff/results/${campaign.id}`, text: campaign.title },
        ]}
      />
      <h1>{words.title}</h1>
      <Faults form={form} />
      <Done lang={lang} shown={shown} />
      <Finding lang={lang} shown={shown} />
      <ReasonTable lang={lang} shown={shown} />
      <PlaceTable lang={lang} shown={shown} />
      <section id="responses">
        <h2>{words.responses}</h2>
        <Search lang={lang} shown={shown} />
        {shown.rows.length > 0 && <p class="soft">{words.patternMeans}</p>}
        <Judging lang={lang} shown={shown} />
      </section>
      <History lang={lang} history={shown.history} />
    </>
  );
  return { title: `${words.title} · ${campaign.title}`, here: 'results' as const, children: content };
}

function Done({ lang, shown: { done } }: Part) {
  const words = reviewWords[lang];
  if (done === undefined) return null;
  const { changed, same, others } = done;
  return (
    <Notice kind={others > 0 ? 'warn' : 'good'}>
      {words.done(writeCount(lang, changed))} {same > 0 && words.doneSame(writeCount(lang, same))}{' '}
      {others > 0 && words.doneMeanwhile(writeCount(lang, others))}
    </Notice>
  );
}

function Search({ lang, shown: { campaign, asked, counts } }: Part) {
  const words = reviewWords[lang];
  const form = filledFrom(asked);
  const statuses = Object.entries(words.statuses).map(([value, text]) => ({ value, text }));
  const reasons = flag.options.map((value) => ({ value, text: flagWords[value][lang] }));
  const places = counts.places.flatMap((one) =>
    one.pointCode === null ? [] : [{ value: one.pointCode, text: placeName(lang, one) }],
  );
  return (
    <form method="get" action={`/staff/results/${campaign.id}/review#responses`} class="search">
      {asked.agency !== '' && <input type="hidden" name="agency" value={asked.agency} />}
      <SelectField form={form} name="status" label={words.status} options={statuses} />
      <SelectField
        form={form}
        name="point"
        label={words.place}
        options={[{ value: '', text: words.everyPlace }, ...places]}
      />
      <SelectField
        form={form}
        name="flag"
        label={words.reason}
        options={[{ value: '', text: words.everyReason }, ...reasons]}
      />
      <button type="submit" class="second">
        {words.search}
      </button>
    </form>
  );
}

function Judging({ lang, shown }: Part) {
  const words = reviewWords[lang];
  const { campaign, asked, rows, form, cursor, nextCursor, counts } = shown;
  const address = reviewAddress(campaign.id, asked);
  if (rows.length === 0)
    return (
      <div class="empty">
        <p>{counts.flagged + counts.excluded + counts.cleared === 0 ? words.nothingYet : words.noneHere}</p>
      </div>
    );
  return (
    <form method="post" action={cursor === undefined ? address : withCursor(address, cursor)} novalidate>
      <FlaggedGroups lang={lang} rows={rows} form={form} />
      <Pager address={address} cursor={cursor} nextCursor={nextCursor} />
      <fieldset class="card">
        <legend>{words.decide}</legend>
        <ChoiceField form={form} name="verdict" label={words.verdict} options={verdictsIn(lang)} />
        <LongField
          form={form}
          name="reason"
          label={words.reasonField}
          hint={words.reasonHint}
          rows={2}
          maxlength={500}
        />
        <button type="submit">{words.save}</button>
      </fieldset>
    </form>
  );
}

const verdictsIn = (lang: StaffLanguage) =>
  Object.entries(reviewWords[lang].verdicts).map(([value, said]) => ({ value, ...said }));

const withCursor = (address: string, cursor: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;

function History({ lang, history }: { lang: StaffLanguage; history: DecisionRow[] }) {
  const words = reviewWords[lang];
  const columns = [
    { heading: words.at, cell: ({ at }: DecisionRow) => <time datetime={at}>{momentOf(at)}</time> },
    { heading: words.who, cell: ({ name }: DecisionRow) => name },
    { heading: words.decision, cell: ({ status }: DecisionRow) => words.verdicts[status].text },
    { heading: words.many, figure: true, cell: ({ responses }: DecisionRow) => writeCount(lang, responses) },
    { heading: words.reasonField, cell: ({ reason }: DecisionRow) => reason },
  ];
  return (
    <section>
      <h2>{words.history}</h2>
      {history.length === 0 ? (
        <p class="soft">{words.noHistory}</p>
      ) : (
        <DataTable caption={words.history} columns={columns} rows={history} />
      )}
    </section>
  );
}

/** `24/11/2026 15:04`, by the clock of Asia/Ho_Chi_Minh. */
function momentOf(at: string): string {
  const local = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return `${writeDay(local.slice(0, 10))} ${local.slice(11, 16)}`;
}
