// Where are a report's files? Those of the published edition first, and for comparison those that were frozen before it.
import type { Report, ReportEdition, ReportFile } from '../../../functions/domain/report.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { contentOf, inOrder } from '../../words/staff/report-file-names.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/notice.tsx';
import { sizeSaid } from './size-said.ts';

export function Files({ lang, report }: { lang: StaffLanguage; report: Report }) {
  const words = reportPageWords[lang];
  const frozen = `/staff/reports/${report.id}/files`;
  return (
    <section>
      <h2>{words.files}</h2>
      {report.edition === undefined ? (
        <>
          {report.state === 'published' && <Notice>{words.editionWriting}</Notice>}
          <FileTable lang={lang} edition={report} folder={frozen} />
        </>
      ) : (
        <>
          <FileTable lang={lang} edition={report.edition} folder={`/staff/reports/${report.id}/published`} />
          <details>
            <summary>{words.frozenFiles}</summary>
            <p>{words.frozenFilesText}</p>
            <FileTable lang={lang} edition={report} folder={frozen} />
          </details>
        </>
      )}
    </section>
  );
}

type Listed = Pick<ReportFile, 'name'> & { bytes?: number; sha256?: string };

function FileTable({ lang, edition, folder }: { lang: StaffLanguage; edition: ReportEdition; folder: string }) {
  const words = reportPageWords[lang];
  const files: Listed[] = [
    ...inOrder(edition.files),
    { name: 'manifest.json', sha256: edition.manifest },
    { name: 'manifest.jws' },
  ];
  const columns = [
    {
      heading: words.file,
      cell: ({ name }: Listed) => (
        <a href={`${folder}/${name}`} aria-label={words.download(name)}>
          {name}
        </a>
      ),
    },
    { heading: words.content, cell: ({ name }: Listed) => contentOf(lang, name) },
    {
      heading: words.size,
      figure: true,
      cell: ({ bytes }: Listed) => (bytes === undefined ? '–' : sizeSaid(lang, bytes)),
    },
    {
      heading: words.digest,
      cell: ({ sha256 }: Listed) => (sha256 === undefined ? '–' : <code class="digest">{sha256}</code>),
    },
  ];
  return <DataTable caption={words.filesCaption} columns={columns} rows={files} />;
}
