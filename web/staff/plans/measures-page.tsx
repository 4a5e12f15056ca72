// Which figures of a survey go into which rows? The campaign first, then what it released, weakest first, each with a place to go.
import type { MeasuredPart } from '../../../functions/domain/measured-figure.ts';
import type { PlanLine, PlanTable } from '../../../functions/domain/plan.ts';
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import { hasEnough, weakestFirst } from '../../../functions/domain/weakest-first.ts';
import { writeDay } from '../../words/language.ts';
import { scoreWords } from '../../words/score-words.ts';
import { figurePlanWords } from '../../words/staff/figure-plan-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { measureWords } from '../../words/staff/measure-words.ts';
import { planFormWords } from '../../words/staff/plan-form-words.ts';
import { planWords } from '../../words/staff/plan-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { fieldId, type Option, SelectField, TextField } from '../parts/fields.tsx';
import { type Filled, type FormFault, filled, filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { partField } from './part-field.ts';

type Figure = {
  part: MeasuredPart;
  label: string;
  index: number | null;
  base: number;
  interval: { low: number; high: number } | null;
};
type Found = {
  from: string;
  to: string;
  responses: number;
  random: boolean;
  minimumToRank: number;
  lowerIsBetter: boolean;
  items: Figure[];
};
type Shown = {
  options: Option[];
  asked: Record<string, string>;
  into: 'baseline' | 'outcome';
  lines: PlanLine[];
  found?: Found;
  refused?: FormFault[];
  /** As typed, where it was sent and refused. */
  form?: Filled;
  stale?: boolean;
  /** Whether a figure was chosen before the page was opened. */
  isChosen?: boolean;
  /** For how many figures the row of their code or name was chosen. */
  matched?: number;
};
/** What there is to choose from, and what was found of it. */
export type SurveyShown = Pick<Shown, 'options' | 'asked' | 'into' | 'lines' | 'found' | 'refused'>;
type PlanGiven = { id: string; title: string; revision: string; tables: PlanTable[] };

export function measuresPage(lang: StaffLanguage, plan: PlanGiven, shown: Shown) {
  const words = measureWords[lang];
  const form = shown.form ?? filled([['revision', plan.revision]]);
  const way = [
    { href: '/staff/plans', text: planWords[lang].title },
    { href: `/staff/plans/${plan.id}`, text: plan.title },
  ];
  const content = (
    <>
      <Crumbs way={way} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {shown.stale && <Notice kind="warn">{words.stale}</Notice>}
      <Faults form={form} />
      {shown.isChosen && shown.found !== undefined && <Notice>{figurePlanWords[lang].chosen}</Notice>}
      {(shown.matched ?? 0) > 0 && <Notice>{words.matched(shown.matched ?? 0)}</Notice>}
      <Survey lang={lang} shown={shown} />
      {shown.found !== undefined && <Figures {...{ lang, plan, shown, form, found: shown.found }} />}
      <p>
        <a href={`/staff/plans/${plan.id}`}>{planFormWords[lang].cancel}</a>
      </p>
    </>
  );
  return { title: words.title, here: 'plans' as const, children: content };
}

function Survey({ lang, shown: { options, asked, into, refused = [] } }: { lang: StaffLanguage; shown: Shown }) {
  const words = measureWords[lang];
  const form = filledWith({ ...asked, into }, refused);
  const intos = (['baseline', 'outcome'] as const).map((value) => ({ value, text: words.intoOptions[value] }));
  return (
    <form class="card" method="get" data-again>
      <SelectField form={form} name="campaign" label={words.campaign} options={options} />
      <TextField form={form} name="from" label={words.from} type="date" optional narrow />
      <TextField form={form} name="to" label={words.to} type="date" optional narrow />
      <SelectField form={form} name="into" label={words.into} options={intos} />
      <button type="submit" class="second">
        {words.show}
      </button>
    </form>
  );
}

const filledWith = (values: Record<string, string>, faults: FormFault[]): Filled =>
  filled(Object.entries(values), faults.length > 0 ? faults : filledFrom(values).faults);

type FiguresProps = { lang: StaffLanguage; plan: PlanGiven; shown: Shown; form: Filled; found: Found };

function Figures({ lang, plan, shown, form, found }: FiguresProps) {
  const words = measureWords[lang];
  // What nobody answered comes last: nothing can be taken of it.
  const items = weakestFirst(found.items, (figure) => figure, found);
  const criteria = items.filter(({ part, index }) => part.kind === 'question' && index !== null);
  const [weakest] = criteria.filter(({ base }) => hasEnough(base, found));
  const few = items.filter(({ index, base }) => index !== null && !hasEnough(base, found)).length;
  return (
    <form method="post" novalidate>
      <input type="hidden" name="revision" value={form.value('revision')} />
      {weakest !== undefined && (
        <p>
          <strong>{words.finding(weakest.label, numberText(weakest.index ?? 0, 2))}</strong>
        </p>
      )}
      {few > 0 && <p class="soft">{words.fewPassed(few, found.minimumToRank)}</p>}
      <div class="table">
        <table class="stacks">
          <caption>{words.caption(found.responses, writeDay(found.from), writeDay(found.to))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col" class="n">
                {words.index}
              </th>
              <th scope="col" class="n">
                {words.base}
              </th>
              <th scope="col" class="n">
                {words.interval}
              </th>
              <th scope="col">{words.place}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((figure) => (
              <FigureRow {...{ lang, plan, shown, form, figure, found }} />
            ))}
          </tbody>
        </table>
      </div>
      {!found.random && <p>{scoreWords[lang].representativeness(numberText(found.responses))}</p>}
      <p class="actions">
        <button type="submit">{words.take}</button>
      </p>
    </form>
  );
}

type RowProps = FiguresProps & { figure: Figure };

function FigureRow({ lang, plan, shown, form, figure, found }: RowProps) {
  const words = measureWords[lang];
  const { part, label, index, base, interval } = figure;
  return (
    <tr>
      <th scope="row">
        <span lang="vi">{label}</span> <span class="soft">({words.kinds[part.kind]})</span>
        {index !== null && !hasEnough(base, found) && <span class="hint">{words.few(found.minimumToRank)}</span>}
      </th>
      <td class="n" data-label={words.index}>
        {index === null ? '–' : numberText(index, 2)}
      </td>
      <td class="n" data-label={words.base}>
        {numberText(base)}
      </td>
      <td class="n" data-label={words.interval}>
        {interval === null ? '–' : `${numberText(interval.low, 2)}–${numberText(interval.high, 2)}`}
      </td>
      <td data-label={words.place}>
        {index === null ? words.nobody : <PlaceField {...{ lang, plan, shown, form, figure }} />}
      </td>
    </tr>
  );
}

/** Where the figure goes, and beside it what stands in the way. */
function PlaceField({ lang, plan, shown, form, figure: { part, label } }: Omit<RowProps, 'found'>) {
  const name = partField(part);
  const fault = form.fault(name);
  return (
    <>
      {fault !== undefined && (
        <span class="fault" id={`${fieldId(name)}-fault`}>
          {fault}
        </span>
      )}
      <select
        id={fieldId(name)}
        name={name}
        aria-label={measureWords[lang].placeOf(label)}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={fault === undefined ? undefined : `${fieldId(name)}-fault`}
      >
        {placesFor(lang, plan, shown).map(({ value, text }) => (
          <option value={value} selected={form.value(name) === value}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}

function placesFor(lang: StaffLanguage, { tables }: PlanGiven, { into, lines }: Shown): Option[] {
  const words = measureWords[lang];
  const rows = lines.map(({ id, label }) => ({ value: `line:${id}`, text: words.row(label) }));
  const fresh =
    into === 'outcome' ? [] : tables.map(({ id, title }) => ({ value: `table:${id}`, text: words.newRow(title) }));
  return [{ value: '', text: words.skip }, ...fresh, ...rows];
}
