// How far is each export, does it add up, and where are its files?
import type { ExportFormat, Reconciliation } from '../../../functions/domain/response-export.ts';
import { exportWords } from '../../words/staff/export-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { DataTable } from '../parts/data-table.tsx';

export type ShownExport = {
  id: string;
  format: ExportFormat;
  state: 'writing' | 'ready';
  rows: number;
  askedAt: string;
  endsAt: string;
  files: string[];
  reconciliation: Reconciliation | null;
};
type Props = { lang: StaffLanguage; jobs: ShownExport[]; own: string };

export function ExportJobs({ lang, jobs, own }: Props) {
  const words = exportWords[lang];
  const columns = [
    { heading: words.askedAt, cell: ({ askedAt }: ShownExport) => clock.format(new Date(askedAt)) },
    { heading: words.format, cell: ({ format }: ShownExport) => words.formats[format] },
    { heading: words.state, cell: (one: ShownExport) => stateSaid(lang, one) },
    { heading: words.sums, cell: (one: ShownExport) => <Sums lang={lang} of={one.reconciliation} /> },
    { heading: words.files, cell: (one: ShownExport) => <Files lang={lang} one={one} own={own} /> },
  ];
  return (
    <section>
      <h2>{words.jobs}</h2>
      {jobs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable caption={words.jobsCaption} columns={columns} rows={jobs} />
      )}
      {jobs.some(({ state }) => state === 'writing') && (
        <p class="actions">
          <a class="button second" href={own}>
            {words.lookAgain}
          </a>
        </p>
      )}
    </section>
  );
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

function stateSaid(lang: StaffLanguage, { state, rows, endsAt }: ShownExport): string {
  const words = exportWords[lang];
  const many = writeCount(lang, rows);
  return state === 'writing' ? words.writing(many) : words.ready(many, clock.format(new Date(endsAt)));
}

function Sums({ lang, of }: { lang: StaffLanguage; of: Reconciliation | null }) {
  const words = exportWords[lang];
  if (of === null) return <>{words.sumsLater}</>;
  const write = (many: number) => writeCount(lang, many);
  const { clean, flagged, excluded } = of.counted;
  const counts = { clean: write(clean), flagged: write(flagged), excluded: write(excluded) };
  const { waiting, poison } = of.uncounted;
  const verdict = of.agrees.rows ? (of.agrees.tallies ? words.agrees : words.moved) : words.broken;
  return (
    <>
      {words.sumsOf(write(of.received), write(of.rows), write(of.unreadable))}{' '}
      {words.counted(write(of.rows), counts, write(waiting), write(poison))} {verdict}
    </>
  );
}

function Files({ lang, one: { id, files }, own }: { lang: StaffLanguage; one: ShownExport; own: string }) {
  const words = exportWords[lang];
  if (files.length === 0) return <>–</>;
  return (
    <>
      {files.map((name) => (
        <div>
          <a href={`${own}/${id}/${name}`} aria-label={words.download(name)}>
            {name === 'manifest.json' ? words.manifest : name}
          </a>
        </div>
      ))}
    </>
  );
}
