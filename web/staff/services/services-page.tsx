// What does a clerk see of the services? A search and the list, each with a way to correct it.
import type { Service } from '../../../functions/domain/agency.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { importPageWords } from '../../words/staff/import-page-words.ts';
import { serviceWords } from '../../words/staff/service-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Pager } from '../parts/pager.tsx';

/** `asked` is the address's own query. */
type Listed = {
  services: Service[];
  nextCursor: string | undefined;
  fields: string[];
  asked: Record<string, string>;
  mayWrite: boolean;
};

export function servicesPage(lang: StaffLanguage, { services, nextCursor, fields, asked, mayWrite }: Listed) {
  const words = serviceWords[lang];
  const { q = '', field = '', cursor } = asked;
  const name = ({ id, name: text }: Service) => (mayWrite ? <a href={`/staff/services/${id}/edit`}>{text}</a> : text);
  const columns = [
    { heading: words.name, cell: name },
    { heading: words.code, cell: ({ code }: Service) => <span class="code">{code ?? '–'}</span> },
    { heading: words.field, cell: (one: Service) => one.field },
  ];
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <DoneNotice asked={asked} words={{ made: words.made, changed: words.changed }} />
      {mayWrite && (
        <p class="actions">
          <a class="button" href="/staff/services/new">
            {words.add}
          </a>
          <a class="button second" href="/staff/services/import">
            {importPageWords[lang].lists.services.title}
          </a>
        </p>
      )}
      {fields.length > 0 && <Search lang={lang} fields={fields} q={q} field={field} />}
      {services.length === 0 ? (
        <div class="empty">
          <p>{fields.length === 0 ? words.none : words.noneFound}</p>
        </div>
      ) : (
        <DataTable caption={words.caption(services.length)} columns={columns} rows={services} />
      )}
      <Pager address={`/staff/services?${new URLSearchParams({ q, field })}`} cursor={cursor} nextCursor={nextCursor} />
    </>
  );
  return { title: words.title, here: 'services' as const, children: content };
}

function Search({ lang, fields, q, field }: { lang: StaffLanguage; fields: string[]; q: string; field: string }) {
  const words = serviceWords[lang];
  const form = filledFrom({ q, field });
  const options = [{ value: '', text: words.anyField }, ...fields.map((one) => ({ value: one, text: one }))];
  return (
    <form class="search" method="get" data-again>
      <TextField form={form} name="q" type="search" label={words.search} />
      <SelectField form={form} name="field" label={words.field} options={options} />
      <button type="submit">{words.find}</button>
    </form>
  );
}
