// How many slips were handed out and came back, and how is paper noted? Numbers by unit, a form, and what was noted before.
import type { PaperNote, UnitSlips } from '../../../functions/domain/slips.ts';
import { writeDay } from '../../words/language.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { slipWords } from '../../words/staff/slip-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { type Option, SelectField, TextField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { wayTo } from './questionnaire-step.tsx';

type Unit = UnitSlips & { label: string };
/** `mayTakeBack`: whether the note is of an agency whose forms the person may enter. */
export type NoteShown = PaperNote & { unit: string; mayTakeBack: boolean };
export type SlipsShown = {
  campaign: { id: string; title: string };
  units: Unit[];
  notes: NoteShown[];
  /** Agencies for which the person may note paper. */
  agencies: Option[];
  done: string | undefined;
};

export function slipsPage(lang: StaffLanguage, form: Filled, shown: SlipsShown) {
  const words = slipWords[lang];
  const content = (
    <>
      <Crumbs way={wayTo(campaignWords[lang].title, shown.campaign)} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {shown.done === 'noted' && <Notice kind="good">{words.done}</Notice>}
      {shown.done === 'taken' && <Notice kind="good">{words.taken}</Notice>}
      <Faults form={form} />
      {shown.agencies.length > 0 && <NoteForm lang={lang} form={form} agencies={shown.agencies} />}
      <section>
        <h2>{words.units}</h2>
        <Units lang={lang} units={shown.units} />
      </section>
      <section>
        <h2>{words.notes}</h2>
        <Notes lang={lang} notes={shown.notes} />
      </section>
    </>
  );
  return { title: words.title, here: 'campaigns' as const, children: content };
}

type FormProps = { lang: StaffLanguage; form: Filled; agencies: Option[] };

function NoteForm({ lang, form, agencies }: FormProps) {
  const words = slipWords[lang];
  const options = [{ value: '', text: words.choose }, ...agencies];
  return (
    <section>
      <h2>{words.form}</h2>
      <form method="post" novalidate>
        <SelectField form={form} name="agencyId" label={words.agency} hint={words.agencyHint} options={options} />
        <TextField form={form} name="from" type="date" label={words.from} hint={words.daysHint} />
        <TextField form={form} name="to" type="date" label={words.to} />
        <TextField form={form} name="handedOut" label={words.handedOut} hint={words.handedOutHint} narrow />
        <TextField form={form} name="unreadable" label={words.unreadable} hint={words.unreadableHint} optional narrow />
        <p class="actions">
          <button type="submit">{words.save}</button>
        </p>
      </form>
    </section>
  );
}

function Units({ lang, units }: { lang: StaffLanguage; units: Unit[] }) {
  const words = slipWords[lang];
  if (units.length === 0) return <p class="soft">{words.none}</p>;
  const said = (many: number | null, otherwise: string) => (many === null ? otherwise : writeCount(lang, many));
  const columns = [
    { heading: words.agency, cell: ({ label }: Unit) => label },
    { heading: words.tickets, figure: true, cell: ({ all }: Unit) => said(all.tickets, words.unknown) },
    { heading: words.paper, figure: true, cell: ({ all }: Unit) => said(all.paper, words.unknown) },
    { heading: words.returned, figure: true, cell: ({ all }: Unit) => said(all.returned, words.withheld) },
    { heading: words.valid, figure: true, cell: ({ all }: Unit) => said(all.valid, words.withheld) },
  ];
  return (
    <>
      <p class="soft">{words.unitsNote}</p>
      <DataTable caption={words.units} columns={columns} rows={units} />
    </>
  );
}

function Notes({ lang, notes }: { lang: StaffLanguage; notes: NoteShown[] }) {
  const words = slipWords[lang];
  if (notes.length === 0) return <p class="soft">{words.noNotes}</p>;
  const columns = [
    { heading: words.agency, cell: ({ unit }: NoteShown) => unit },
    { heading: words.days, cell: daysOf },
    { heading: words.handedOut, figure: true, cell: (one: NoteShown) => writeCount(lang, one.handedOut ?? 0) },
    { heading: words.unreadable, figure: true, cell: (one: NoteShown) => writeCount(lang, one.unreadable) },
    { heading: words.takeBack, cell: (one: NoteShown) => (one.mayTakeBack ? <TakeBack lang={lang} note={one} /> : '') },
  ];
  return <DataTable caption={words.notes} columns={columns} rows={notes} />;
}

const daysOf = ({ from, to }: PaperNote): string =>
  from === to ? writeDay(from) : `${writeDay(from)}–${writeDay(to)}`;

function TakeBack({ lang, note }: { lang: StaffLanguage; note: NoteShown }) {
  const words = slipWords[lang];
  return (
    <form method="post">
      <input type="hidden" name="agencyId" value={note.agencyId} />
      <input type="hidden" name="from" value={note.from} />
      <input type="hidden" name="to" value={note.to} />
      <button
        type="submit"
        class="plain"
        name="act"
        value="take-back"
        aria-label={words.takeBackOf(note.unit, daysOf(note))}
      >
        {words.takeBack}
      </button>
    </form>
  );
}
