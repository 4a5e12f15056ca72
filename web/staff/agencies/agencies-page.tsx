// What does a clerk see of the agencies? What can be done first, then a search, then the tree or what was found.
import { agencyKind } from '../../../functions/domain/agency.ts';
import { kindWords } from '../../words/staff/agency-kind-names.ts';
import { agencyWords } from '../../words/staff/agency-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { importPageWords } from '../../words/staff/import-page-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { CheckField, SelectField, TextField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Pager } from '../parts/pager.tsx';
import { AgencyMore, type AgencyRow, AgencyTree, type Level } from './agency-tree.tsx';

type FoundRow = AgencyRow & { way: string };
export type Found = { rows: FoundRow[]; nextCursor: string | undefined };
/** `asked` is the address's own query; either a level of the tree or what was found. */
type Listed = {
  asked: Record<string, string>;
  level?: Level | undefined;
  found?: Found | undefined;
  /** Whether there is no agency at all. */
  isNew: boolean;
  mayWrite: boolean;
};

export function agenciesPage(lang: StaffLanguage, { asked, level, found, isNew, mayWrite }: Listed) {
  const words = agencyWords[lang];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <DoneNotice asked={asked} words={words.done} />
      {mayWrite && !isNew && <Actions lang={lang} />}
      {isNew ? (
        <Beginning lang={lang} mayWrite={mayWrite} />
      ) : (
        <>
          <Search lang={lang} asked={asked} />
          {level && <Tree lang={lang} level={level} asked={asked} />}
          {found && <FoundList lang={lang} found={found} asked={asked} />}
        </>
      )}
    </>
  );
  return { title: words.title, here: 'agencies' as const, children: content };
}

const Actions = ({ lang }: { lang: StaffLanguage }) => (
  <p class="actions">
    <a class="button" href="/staff/agencies/new">
      {agencyWords[lang].add}
    </a>
    <a class="button second" href="/staff/agencies/import">
      {importPageWords[lang].lists.agencies.title}
    </a>
  </p>
);

function Beginning({ lang, mayWrite }: { lang: StaffLanguage; mayWrite: boolean }) {
  const words = agencyWords[lang];
  return (
    <div class="empty">
      <p>
        <strong>{words.none}</strong>
      </p>
      <p>{mayWrite ? words.begin : words.mayNot}</p>
      {mayWrite && (
        <p>
          <a class="button" href="/staff/agencies/import">
            {importPageWords[lang].lists.agencies.title}
          </a>
        </p>
      )}
      {mayWrite && (
        <p>
          <a href="/staff/agencies/template.xlsx">{importPageWords[lang].template}</a> ·{' '}
          <a href="/staff/agencies/new">{words.add}</a>
        </p>
      )}
    </div>
  );
}

function Search({ lang, asked }: { lang: StaffLanguage; asked: Record<string, string> }) {
  const words = agencyWords[lang];
  const form = filledFrom(asked);
  const kinds = agencyKind.options.map((value) => ({ value, text: kindWords[lang][value] ?? value }));
  return (
    <form class="search" method="get" data-again>
      {asked['axis'] === 'line' && <input type="hidden" name="axis" value="line" />}
      <TextField form={form} name="q" type="search" label={words.search} />
      <SelectField
        form={form}
        name="kind"
        label={words.kind}
        options={[{ value: '', text: words.anyKind }, ...kinds]}
      />
      <CheckField form={form} name="closed" label={words.closedToo} />
      <button type="submit">{words.find}</button>
    </form>
  );
}

/** The page's own address with other things asked. */
function addressWith(asked: Record<string, string>, change: Record<string, string | undefined>): string {
  const { axis, closed } = asked;
  const wanted = { axis, closed, ...change };
  const query = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return query.length === 0 ? '/staff/agencies' : `/staff/agencies?${new URLSearchParams(query)}`;
}

function Tree({ lang, level, asked }: { lang: StaffLanguage; level: Level; asked: Record<string, string> }) {
  const words = agencyWords[lang];
  const axes = ['territory', 'line'] as const;
  const at = level.way.at(-1)?.id;
  return (
    <>
      <nav class="tabs" aria-label={words.axisLabel}>
        {axes.map((axis) => (
          <a
            href={addressWith(asked, { axis: axis === 'line' ? 'line' : undefined, at })}
            aria-current={axis === level.axis ? 'page' : undefined}
          >
            {words.axes[axis]}
          </a>
        ))}
      </nav>
      <AgencyTree level={level} addressAt={(id) => addressWith(asked, { at: id })} />
      <Pager address={addressWith(asked, { at })} cursor={asked['cursor']} nextCursor={level.nextCursor} />
    </>
  );
}

function FoundList({ lang, found, asked }: { lang: StaffLanguage; found: Found; asked: Record<string, string> }) {
  const words = agencyWords[lang];
  const { rows, nextCursor } = found;
  const columns = [
    { heading: words.name, cell: ({ id, name }: FoundRow) => <a href={`/staff/agencies/${id}`}>{name}</a> },
    { heading: words.way, cell: ({ way }: FoundRow) => way || words.top },
    { heading: words.kind, cell: (row: FoundRow) => <AgencyMore row={row} /> },
  ];
  return (
    <>
      {rows.length === 0 ? (
        <div class="empty">
          <p>{words.noneFound}</p>
        </div>
      ) : (
        <DataTable caption={words.found(rows.length, nextCursor !== undefined)} columns={columns} rows={rows} />
      )}
      <Pager
        address={addressWith(asked, { q: asked['q'], kind: asked['kind'] })}
        cursor={asked['cursor']}
        nextCursor={nextCursor}
      />
      <p>
        <a href={addressWith({}, { axis: asked['axis'] })}>{words.clear}</a>
      </p>
    </>
  );
}
