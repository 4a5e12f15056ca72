// How well was a batch typed? The ballots to type a second time, what differs between two typings, and a rate with its counts.
import type { Difference } from '../../../functions/domain/double-entry.ts';
import type { Answer } from '../../../functions/domain/response.ts';
import { ballotWords } from '../../words/staff/ballot-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { TextField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { addressOfBatch, BatchCrumbs, type BatchPlace } from './entry-page.tsx';

type Counts = { ballots: number; bySamePerson: number; base: number; differing: number };
type Wanted = { serial: string; by: string };
export type Twice = {
  submissionId: string;
  serial: string;
  differences: Difference[];
  kept?: 'first' | 'second' | undefined;
};
type Check = {
  at: BatchPlace;
  every: string;
  numbered: number;
  wanted: Wanted[];
  seconds: Twice[];
  agreement: Counts;
  byClerk: (Counts & { name: string })[];
  done: string | undefined;
};

export function checkPage(lang: StaffLanguage, { at, every, seconds, done, ...check }: Check) {
  const words = ballotWords[lang].check;
  const differing = seconds.filter(({ differences }) => differences.length > 0);
  const content = (
    <>
      <BatchCrumbs at={at} lang={lang} within />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {done === 'settled' && <Notice kind="good">{words.settled}</Notice>}
      {done === 'agree' && <Notice kind="good">{words.agree}</Notice>}
      <section>
        <h2>{words.sample}</h2>
        <p>{words.sampleLead(every)}</p>
        <form class="search" method="get">
          <TextField
            form={filledFrom({ every })}
            name="every"
            type="number"
            label={words.every}
            hint={words.everyHint}
            min={1}
            max={100}
          />
          <button type="submit" class="second">
            {words.show}
          </button>
        </form>
        <Sample lang={lang} at={at} numbered={check.numbered} wanted={check.wanted} />
        {check.numbered > 0 && (
          <p>
            <a href={`${addressOfBatch(at)}/second`}>{words.other}</a>
          </p>
        )}
      </section>
      {differing.length > 0 && (
        <section>
          <h2>{words.differ}</h2>
          <p>{words.toSettle}</p>
          {differing.map((one) => (
            <Differing lang={lang} at={at} second={one} />
          ))}
        </section>
      )}
      <Result lang={lang} agreement={check.agreement} byClerk={check.byClerk} />
    </>
  );
  return { title: words.title, here: 'paper' as const, children: content };
}

type SampleProps = { lang: StaffLanguage; at: BatchPlace; numbered: number; wanted: Wanted[] };

function Sample({ lang, at, numbered, wanted }: SampleProps) {
  const words = ballotWords[lang].check;
  if (wanted.length === 0)
    return (
      <div class="empty">
        <p>{numbered === 0 ? words.noSerials : words.allDone}</p>
      </div>
    );
  const columns = [
    { heading: words.serial, cell: ({ serial }: Wanted) => <span class="code">{serial}</span> },
    { heading: words.typedBy, cell: ({ by }: Wanted) => by },
    {
      heading: words.type,
      cell: ({ serial }: Wanted) => <a href={`${addressOfBatch(at)}/second?serial=${serial}`}>{words.type}</a>,
    },
  ];
  return <DataTable caption={words.sample} columns={columns} rows={wanted} />;
}

function Differing({ lang, at, second }: { lang: StaffLanguage; at: BatchPlace; second: Twice }) {
  const words = ballotWords[lang].check;
  const shown = (answer: Answer | undefined) => (answer === undefined ? words.blank : [answer].flat().join(', '));
  const columns = [
    { heading: words.question, cell: ({ question }: Difference) => question },
    { heading: words.first, cell: ({ first }: Difference) => shown(first) },
    { heading: words.second, cell: (one: Difference) => shown(one.second) },
  ];
  return (
    <>
      <DataTable caption={`${words.serial} ${second.serial}`} columns={columns} rows={second.differences} />
      {second.kept === undefined ? (
        <form method="post" action={`${addressOfBatch(at)}/settle`} class="actions">
          <input type="hidden" name="submissionId" value={second.submissionId} />
          <button type="submit" name="keep" value="first" class="second">
            {words.keepFirst}
          </button>
          <button type="submit" name="keep" value="second" class="second">
            {words.takeSecond}
          </button>
        </form>
      ) : (
        <p class="soft">{words.kept[second.kept]}</p>
      )}
    </>
  );
}

function Result({ lang, agreement, byClerk }: Pick<Check, 'agreement' | 'byClerk'> & { lang: StaffLanguage }) {
  const words = ballotWords[lang].check;
  const write = (n: number) => n.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en');
  const { differing, base, ballots, bySamePerson } = agreement;
  const rate = (of: Counts) => (of.base === 0 ? '–' : percent(lang, of));
  type Row = Check['byClerk'][number];
  const columns = [
    { heading: words.clerk, cell: ({ name }: Row) => name },
    { heading: words.ballots, cell: (row: Row) => write(row.ballots), figure: true },
    { heading: words.answers, cell: (row: Row) => write(row.base), figure: true },
    { heading: words.differing, cell: (row: Row) => `${write(row.differing)} (${rate(row)})`, figure: true },
  ];
  return (
    <section>
      <h2>{words.result}</h2>
      {ballots === 0 ? (
        <p class="soft">{words.noRate}</p>
      ) : (
        <>
          <p>{words.rate(write(differing), write(base), rate(agreement), write(ballots))}</p>
          {bySamePerson > 0 && <p>{words.same(write(bySamePerson))}</p>}
          <DataTable caption={words.result} columns={columns} rows={byClerk} />
        </>
      )}
      <p class="soft">{words.caveat}</p>
    </section>
  );
}

/** Two decimals, rounded half-up from whole numbers. */
function percent(lang: StaffLanguage, { differing, base }: Counts): string {
  const hundredths = Math.floor((differing * 20_000 + base) / (2 * base));
  const text = (hundredths / 100).toFixed(2);
  return `${lang === 'vi' ? text.replace('.', ',') : text}%`;
}
