// What does a clerk see of a file of ballots? What is wrong with it by row and column, or its first rows as they will be stored.
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { writeDay } from '../../words/language.ts';
import { ballotImportWords } from '../../words/staff/ballot-import-words.ts';
import { ballotWords } from '../../words/staff/ballot-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Faults } from '../parts/faults.tsx';
import { FileField, TextField } from '../parts/fields.tsx';
import { type Filled, type FormFault, filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';

export type RowShown = { line: number; named: string; place: string; day: string; channel: string; answered: number };
/** A small file as it was sent, so that it need not be chosen again. */
export type KeptFile = { name: string; base64: string };
export type Seen = { accepted: number; alreadyThere: number; rows: RowShown[]; kept: KeptFile | undefined };
type Import = {
  campaign: Campaign;
  form: Filled;
  /** What is wrong with the file; paths as `row 12.A1`. */
  faults?: FormFault[];
  seen?: Seen | undefined;
  done?: { accepted: string; already: string } | undefined;
};

export function importPage(lang: StaffLanguage, { campaign, form, faults = [], seen, done }: Import) {
  const words = ballotImportWords[lang];
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/paper', text: ballotWords[lang].title },
          { href: `/staff/paper/${campaign.id}`, text: campaign.title },
        ]}
      />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {done !== undefined && <Notice kind="good">{words.done(done.accepted, done.already)}</Notice>}
      <Faults form={form} />
      <FileFaults lang={lang} faults={faults} />
      {seen !== undefined && <SeenNotice lang={lang} seen={seen} />}
      <form method="post" enctype="multipart/form-data" novalidate>
        <Kept kept={seen?.kept} />
        <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept=".xlsx,.csv" />
        <TextField form={form} name="sheet" label={words.sheet} hint={words.sheetHint} optional narrow />
        <p class="actions">
          <button type="submit" name="step" value="look" class={seen === undefined ? undefined : 'second'}>
            {words.look}
          </button>
          <button type="submit" name="step" value="bring" class={seen === undefined ? 'second' : undefined}>
            {words.bring}
          </button>
        </p>
      </form>
      {seen !== undefined && <Rows lang={lang} rows={seen.rows} />}
      <section>
        <h2>{words.template}</h2>
        <p class="actions">
          {(['xlsx', 'csv'] as const).map((format) => (
            <a class="button second" href={`/staff/paper/${campaign.id}/template.${format}`} download="">
              {format === 'xlsx' ? words.templateExcel : words.templateCsv}
            </a>
          ))}
        </p>
      </section>
    </>
  );
  return { title: words.title, here: 'paper' as const, children: content };
}

/** The page of a person who has chosen nothing yet. */
export const freshImport = (lang: StaffLanguage, campaign: Campaign, done: Import['done']) =>
  importPage(lang, { campaign, form: filledFrom({}), done });

function Kept({ kept }: { kept: KeptFile | undefined }) {
  if (kept === undefined) return null;
  return (
    <>
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={`kept.${name}`} value={value} />
      ))}
    </>
  );
}

function SeenNotice({ lang, seen }: { lang: StaffLanguage; seen: Seen }) {
  const words = ballotImportWords[lang];
  const write = (n: number) => n.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en');
  return (
    <Notice kind="good">
      <p>{words.seen(write(seen.accepted), write(seen.alreadyThere))}</p>
      <p>{seen.kept === undefined ? words.chooseAgain : words.kept(seen.kept.name)}</p>
    </Notice>
  );
}

function FileFaults({ lang, faults }: { lang: StaffLanguage; faults: FormFault[] }) {
  const words = ballotImportWords[lang];
  if (faults.length === 0) return null;
  const rows = faults.map(({ path, message }) => {
    const [, row = '', column = ''] = /^row (\d+)\.?(.*)$/.exec(path) ?? [];
    return { row: row || '–', column: column || '–', message };
  });
  type Row = (typeof rows)[number];
  const columns = [
    { heading: words.row, cell: ({ row }: Row) => row },
    { heading: words.column, cell: ({ column }: Row) => column },
    { heading: words.fault, cell: ({ message }: Row) => message },
  ];
  return (
    <section class="faults" role="alert" tabindex={-1} aria-labelledby="faults-title">
      <h2 id="faults-title">{words.faults(faults.length.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en'))}</h2>
      <p>{words.faultsLead}</p>
      <DataTable caption={words.fault} columns={columns} rows={rows} />
    </section>
  );
}

function Rows({ lang, rows }: { lang: StaffLanguage; rows: RowShown[] }) {
  const words = ballotImportWords[lang];
  const columns = [
    { heading: words.row, cell: ({ line }: RowShown) => String(line) },
    { heading: words.place, cell: ({ place }: RowShown) => place },
    { heading: words.day, cell: ({ day }: RowShown) => writeDay(day) },
    { heading: words.channel, cell: ({ channel }: RowShown) => channel },
    { heading: words.answered, cell: ({ answered }: RowShown) => String(answered), figure: true },
  ];
  return <DataTable caption={words.rows} columns={columns} rows={rows} />;
}
