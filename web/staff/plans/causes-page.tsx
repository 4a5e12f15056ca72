// Why did a unit's index move? The finding, each criterion's and each unit's part in it, and room for the unit to say why; it prints.

import type { KindTold } from '../../../functions/domain/kinds-told.ts';
import { dayOf } from '../../../functions/domain/period.ts';
import { hasEnough } from '../../../functions/domain/weakest-first.ts';
import { type Causes, causeSentences, causeTitle, roundSum, writerOf } from '../../words/cause-text.ts';
import { writeDay } from '../../words/language.ts';
import { soleBasis } from '../../words/sole-basis-words.ts';
import { causePageWords } from '../../words/staff/cause-page-words.ts';
import { commentWords } from '../../words/staff/comment-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { fieldAddress, type Option, SelectField, TextField } from '../parts/fields.tsx';
import { type FormFault, filled, filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';

type Shown = {
  options: Option[];
  choice: AgencyChoice;
  asked: Record<string, string>;
  found?: Causes;
  /** Where the report is as a text. */
  file?: string;
  refused?: FormFault[];
  /** Whether there is no earlier period to compare with. */
  nothingBefore?: boolean;
};

export function causesPage(lang: StaffLanguage, shown: Shown) {
  const words = causePageWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/plans', text: planWords[lang].title }]} />
      <h1>{shown.found === undefined ? words.title : causeTitle(shown.found)}</h1>
      {shown.found === undefined && <p class="lead">{words.lead}</p>}
      <Refused lang={lang} faults={shown.refused ?? []} />
      {shown.nothingBefore && <Notice>{words.nothingBefore}</Notice>}
      {shown.found !== undefined && <Report {...{ lang, shown }} causes={shown.found} />}
      <Question lang={lang} shown={shown} />
    </>
  );
  return { title: words.title, here: 'plans' as const, children: content };
}

/** Nothing was to be saved here: only why no report can be made. */
function Refused({ lang, faults }: { lang: StaffLanguage; faults: FormFault[] }) {
  const words = causePageWords[lang];
  if (faults.length === 0) return null;
  return (
    <section class="faults" role="alert" tabindex={-1} aria-labelledby="faults-title">
      <h2 id="faults-title">{words.refused}</h2>
      <ul>
        {faults.map(({ path, message }) => (
          <li>
            <a href={fieldAddress(path)}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ lang, shown: { options, choice, asked, refused } }: { lang: StaffLanguage; shown: Shown }) {
  const words = causePageWords[lang];
  const form = refused === undefined ? filledFrom(asked) : filled(Object.entries(asked), refused);
  const earlier = [
    { value: '', text: words.usual },
    { value: 'previous', text: words.previous },
    { value: 'last-year', text: words.lastYear },
  ];
  return (
    <form class="card unprinted" method="get" data-again>
      <SelectField form={form} name="campaign" label={words.campaign} options={options} />
      <AgencyField choice={choice} label={words.agency} />
      <TextField form={form} name="from" label={words.from} type="date" optional narrow />
      <TextField form={form} name="to" label={words.to} type="date" optional narrow />
      <SelectField form={form} name="against" label={words.against} options={[...earlier, ...options]} />
      <button type="submit">{words.explain}</button>
    </form>
  );
}

type ReportProps = { lang: StaffLanguage; causes: Causes; shown: Shown };

function Report({ lang, causes, shown: { file } }: ReportProps) {
  const words = causePageWords[lang];
  return (
    <div lang="vi">
      {causeSentences(causes).map((sentence, i) => (
        <p>{i === 1 ? <strong>{sentence}</strong> : sentence}</p>
      ))}
      <p>{soleBasis[lang]}</p>
      <p class="actions">
        <a class="button second" href={file}>
          {words.download}
        </a>
      </p>
      {causes.difference !== null && <Criteria lang={lang} causes={causes} />}
      {causes.units.length > 1 && <Units lang={lang} causes={causes} />}
      {causes.comments !== null && <Kinds lang={lang} {...causes.comments} />}
      <Statement lang={lang} said={causes.statement} />
    </div>
  );
}

type Added = { label: string; rate: number; mix: number };
type Tables = { lang: StaffLanguage; causes: Causes };

/** What a row adds, and what of it by score and by weight. */
function addedColumns(lang: StaffLanguage, causes: Causes) {
  const [words, write] = [causePageWords[lang], writerOf(causes)];
  const sum = ({ rate, mix }: Added) => write.bounds(roundSum(rate, mix, causes.method.digits));
  return [
    { heading: words.part, cell: (one: Added) => <strong>{sum(one)}</strong>, figure: true },
    { heading: words.rate, cell: ({ rate }: Added) => write.bounds(rate), figure: true },
    { heading: words.mix, cell: ({ mix }: Added) => write.bounds(mix), figure: true },
  ];
}

function Criteria({ lang, causes }: Tables) {
  const [words, write] = [causePageWords[lang], writerOf(causes)];
  type Row = Causes['criteria'][number];
  const columns = [
    {
      heading: words.criterion,
      cell: ({ label, base }: Row) =>
        hasEnough(base, causes) ? label : `${label} (${words.few(writeCount(lang, causes.minimumToRank))})`,
    },
    { heading: words.base, cell: ({ base }: Row) => writeCount(lang, base), figure: true },
    { heading: words.before, cell: ({ move }: Row) => (move ? write.figure(move.before) : '–'), figure: true },
    { heading: words.now, cell: ({ move }: Row) => (move ? write.figure(move.now) : '–'), figure: true },
    { heading: words.moved, cell: ({ move }: Row) => moveSaid(lang, causes, move) },
    ...addedColumns(lang, causes),
  ];
  return (
    <section>
      <h2>{words.criteria}</h2>
      <p>{words.adds}</p>
      <DataTable caption={words.criteria} columns={columns} rows={causes.criteria} />
    </section>
  );
}

function moveSaid(lang: StaffLanguage, causes: Causes, move: Causes['difference']) {
  if (move === null) return '–';
  const said = writerOf(causes).points(move.difference);
  return move.verdict === 'no-conclusion' ? `${said}, ${causePageWords[lang].noConclusion}` : said;
}

function Units({ lang, causes }: Tables) {
  const words = causePageWords[lang];
  const columns = [{ heading: words.unit, cell: ({ label }: Added) => label }, ...addedColumns(lang, causes)];
  return (
    <section>
      <h2>{words.units}</h2>
      <DataTable caption={words.units} columns={columns} rows={causes.units} />
    </section>
  );
}

type KindsProps = { lang: StaffLanguage } & NonNullable<Causes['comments']>;

/** Which kinds of comments came in the period; so few of one that somebody could be guessed are not told. */
function Kinds({ lang, minimum, kinds }: KindsProps) {
  const words = causePageWords[lang];
  const few = words.fewer(writeCount(lang, minimum));
  const columns = [
    { heading: words.kind, cell: ({ kind }: KindTold) => commentWords[lang].kinds[kind] },
    {
      heading: words.comments,
      cell: ({ count }: KindTold) => (count === null ? few : writeCount(lang, count)),
      figure: true,
    },
  ];
  return (
    <section>
      <h2>{words.kinds}</h2>
      <p class="soft">{words.kindsHint}</p>
      <DataTable caption={words.kinds} columns={columns} rows={kinds} />
    </section>
  );
}

/** What the unit has written, or lines to write on, on paper. */
function Statement({ lang, said }: { lang: StaffLanguage; said: Causes['statement'] }) {
  const words = causePageWords[lang];
  return (
    <section>
      <h2>{words.statement}</h2>
      {said === null ? (
        <>
          <p class="soft">{words.statementHint}</p>
          {[1, 2, 3, 4, 5, 6].map(() => (
            <div class="write-on" />
          ))}
        </>
      ) : (
        <>
          {said.text.split('\n').map((line) => (
            <p>{line}</p>
          ))}
          <p class="soft">{words.statementOn(writeDay(dayOf(new Date(said.writtenAt))))}</p>
        </>
      )}
      <div class="signatures">
        <p>{words.signed}</p>
        <p>{words.head}</p>
      </div>
    </section>
  );
}
