// How does a spreadsheet of agencies, services or points come in through a page? Looked at first, then written, by the API's own import.
import { importPage } from '../../../web/staff/imports/import-page.tsx';
import type { ImportSeen } from '../../../web/staff/imports/import-parts.ts';
import { type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import type { ImportList } from '../../../web/words/staff/import-page-words.ts';
import { importResult } from '../../operations/registry-import.ts';
import { demand, type Right } from '../../operations/rights.ts';
import type { Problem } from '../../runtime/problem.ts';
import { attemptOver, refusedAs } from '../attempt-over.ts';
import type { Desk } from '../desk.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { importAddress, keptOf, type SentFile, sentFile } from './sent-file.ts';

/** What each list's import needs; its operations are `POST /{list}:import` and `GET /templates/{list}.…`. */
const rightFor: Record<ImportList, Right> = {
  agencies: 'registry.write',
  services: 'catalogue.write',
  points: 'registry.write',
};

/** The pages `/staff/{list}/import` and the templates beside it; to be mounted before `/staff/{list}/{id}`. */
export const importPagesOf =
  (list: ImportList) =>
  ({ show }: Site) => {
    const pages = newPages();
    const address = importAddress(list);
    pages.get(address, (c) => {
      demand(c.get('actor'), rightFor[list]);
      return show(c, importPage(c.get('lang'), list, filled([])));
    });
    for (const format of ['csv', 'xlsx'])
      pages.get(`/staff/${list}/template.${format}`, (c) => c.get('desk').file(`GET /templates/${list}.${format}`, {}));
    pages.post(address, async (c) => {
      demand(c.get('actor'), rightFor[list]);
      const [lang, form] = [c.get('lang'), await readForm(c)];
      const file = await sentFile(lang, form);
      if ('fault' in file)
        return show(c, importPage(lang, list, filled([], [{ path: 'file', message: file.fault }])), 422);
      const wanted = form.value('do') === 'import' ? 'import' : 'preview';
      const answered = await answerTo(c, list, file, wanted);
      if ('seen' in answered && wanted === 'import' && answered.seen.faults.length === 0)
        return c.redirect(`/staff/${list}?${doneQuery(answered.seen)}`, 303);
      const shown = shownOf(answered);
      return show(c, importPage(lang, list, filled([], shown.faults), { ...shown, kept: keptOf(file) }), shown.status);
    });
    return pages;
  };

type Answered = { seen: ImportSeen } | { problem: Problem; faults: FormFault[] };

/** A file over somebody else's units is refused like a faulty one: the clerk reads whose they are and mends the file. */
async function answerTo(c: StaffContext, list: ImportList, file: SentFile, wanted: string): Promise<Answered> {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const asked = await attemptOver(lang, () => ask(desk, list, file, { lang, preview: String(wanted === 'preview') }));
  return 'done' in asked ? { seen: asked.done } : asked;
}

const ask = (
  desk: Desk,
  list: ImportList,
  { bytes, contentType }: SentFile,
  query: { lang: string; preview: string },
) => desk.ask(`POST /${list}:import`, { query, file: { bytes, contentType } }, importResult);

type Shown = { seen: ImportSeen | undefined; faults: FormFault[]; status: 200 | ReturnType<typeof refusedAs> };

function shownOf(answered: Answered): Shown {
  if ('seen' in answered)
    return { seen: answered.seen, faults: [], status: answered.seen.faults.length > 0 ? 422 : 200 };
  const { problem, faults } = answered;
  // What is wrong with rows stands in a table of its own; what is wrong with the whole file in the summary.
  const rows = faults.filter(({ path }) => path.startsWith('row '));
  const whole = faults.filter((one) => !rows.includes(one)).map(({ message }) => ({ path: 'file', message }));
  const seen: ImportSeen = { create: 0, change: 0, same: 0, faults: rows, items: [] };
  return { seen: rows.length > 0 ? seen : undefined, faults: whole, status: refusedAs(problem) };
}

const doneQuery = ({ create, change, same }: ImportSeen) =>
  new URLSearchParams({ done: 'imported', create: `${create}`, change: `${change}`, same: `${same}` });
