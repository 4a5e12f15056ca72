// How do many ballots come in from one file? Looked at first, then brought in; a small file waits in the page between the two.
import type * as z from 'zod/mini';
import { freshImport, importPage, type KeptFile } from '../../../web/staff/paper/import-page.tsx';
import { ballotImportWords } from '../../../web/words/staff/ballot-import-words.ts';
import { ballotWords } from '../../../web/words/staff/ballot-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { problemIn } from '../../../web/words/staff/problem-words.ts';
import { campaign } from '../../domain/campaign.ts';
import { dayOf } from '../../domain/period.ts';
import { importDone, importSeen } from '../../operations/import-responses.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { placeOf } from './batch-at.ts';

const path = '/staff/paper/:id/import';
const operation = 'POST /campaigns/{id}/responses:import';
/** More would be sent back and forth for nothing on a commune's line. */
const mostKept = 300_000;

export function importPages(site: Site) {
  const pages = newPages();
  pages.get(path, async (c) => {
    const { accepted, already = '0' } = c.req.query();
    const done = accepted === undefined ? undefined : { accepted, already };
    return site.show(c, freshImport(c.get('lang'), await campaignOf(c), done));
  });
  pages.post(path, (c) => takeFile(site, c));
  for (const format of ['csv', 'xlsx'])
    pages.get(`/staff/paper/:id/template.${format}`, (c) =>
      c.get('desk').file(`GET /campaigns/{id}/responses-template.${format}`, { params: paramsOf(c) }),
    );
  return pages;
}

const paramsOf = (c: StaffContext) => ({ id: c.req.param('id') ?? '' });
const campaignOf = (c: StaffContext) => c.get('desk').ask('GET /campaigns/{id}', { params: paramsOf(c) }, campaign);

async function takeFile(site: Site, c: StaffContext) {
  const [lang, desk, of, form] = [c.get('lang'), c.get('desk'), await campaignOf(c), await readForm(c)];
  const sent = await fileOf(form);
  if (sent?.contentType === undefined) {
    const words = ballotImportWords[lang];
    const again = form.with([{ path: 'file', message: sent === undefined ? words.needFile : words.otherFile }]);
    return site.show(c, importPage(lang, { campaign: of, form: again }), 422);
  }
  const file = { bytes: sent.bytes, contentType: sent.contentType };
  const asked = { params: paramsOf(c), file, query: { sheet: form.given('sheet'), lang } };
  const page = (more: Partial<Parameters<typeof importPage>[1]>, status?: 422) =>
    site.show(c, importPage(lang, { campaign: of, form: form.with([]), ...more }), status);
  if (form.value('step') === 'bring') {
    const made = await attempt(lang, () => desk.ask(operation, asked, importDone));
    if ('faults' in made) return page({ faults: made.faults }, 422);
    return c.redirect(`${c.req.path}?accepted=${made.done.accepted}&already=${made.done.alreadyThere}`, 303);
  }
  const query = { ...asked.query, preview: 'true' };
  const looked = await attempt(lang, () => desk.ask(operation, { ...asked, query }, importSeen));
  if ('faults' in looked) return page({ faults: looked.faults }, 422);
  if (looked.done.faults.length > 0) return page({ faults: inWords(lang, looked.done.faults) }, 422);
  return page({ seen: await shown(site, c, looked.done, sent) });
}

const inWords = (lang: StaffLanguage, faults: z.infer<typeof importSeen>['faults']) =>
  faults.map(({ path: at, message }) => ({ path: at, message: problemIn(lang, message) }));

type Sent = { bytes: Uint8Array<ArrayBuffer>; contentType: string | undefined; name: string };

/** The file that was chosen, or the one the page kept. */
async function fileOf(form: Typed): Promise<Sent | undefined> {
  const chosen = form.file('file');
  if (chosen !== undefined)
    return { bytes: new Uint8Array(await chosen.arrayBuffer()), contentType: typeOf(chosen.name), name: chosen.name };
  const name = form.given('kept.name');
  const bytes = Uint8Array.from(Buffer.from(form.value('kept.base64'), 'base64'));
  return name === undefined ? undefined : { bytes, contentType: typeOf(name), name };
}

/** By its name: what a browser says of a CSV depends on the programs of that computer. */
function typeOf(name: string): string | undefined {
  if (/\.csv$/i.test(name)) return 'text/csv';
  return /\.xlsx$/i.test(name) ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : undefined;
}

async function shown({ deps }: Site, c: StaffContext, seen: z.infer<typeof importSeen>, sent: Sent) {
  const lang = c.get('lang');
  const rows = seen.rows.map(async ({ line, submissionId, answeredAt, channel, answers, ...place }) => ({
    ...{ line, named: submissionId, place: await placeOf(deps, c, { day: '', ...place }) },
    ...{ day: dayOf(answeredAt), channel: channelIn(lang, channel), answered: Object.keys(answers).length },
  }));
  return { ...seen, rows: await Promise.all(rows), kept: keptOf(sent) };
}

const keptOf = ({ name, bytes }: Sent): KeptFile | undefined =>
  bytes.length > mostKept ? undefined : { name, base64: Buffer.from(bytes).toString('base64') };

function channelIn(lang: StaffLanguage, channel: string): string {
  const { channels } = ballotWords[lang];
  const known = (['paper', 'assisted', 'phone'] as const).find((one) => one === channel);
  return known === undefined ? channel : channels[known];
}
