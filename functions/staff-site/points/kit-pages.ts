// Which pages lead to printed codes? The choice with its count, the files, and the link for a print shop.
import { type Filled, type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import { kitLinkMadePage, kitPage } from '../../../web/staff/points/kit-page.tsx';
import { kitWords } from '../../../web/words/staff/kit-words.ts';
import { campaign } from '../../domain/campaign.ts';
import { listOf } from '../../operations/lists.ts';
import { mostPosters } from '../../operations/poster-kit.ts';
import { kitLink } from '../../operations/poster-links.ts';
import { kitCount } from '../../operations/posters.ts';
import { agencyChoice } from '../agency-choice.ts';
import { attempt } from '../attempt.ts';
import type { StaffDependencies } from '../dependencies.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { topAgencies } from '../top-agencies.ts';
import { writeMoment } from './write-moment.ts';

const address = '/staff/points/kit';

export function kitPages({ show, deps }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => show(c, await pageOf(deps, c, asked(c))));
  for (const kind of ['pdf', 'zip'] as const)
    pages.get(`${address}/posters.${kind}`, async (c) => {
      const wanted = asked(c);
      const agency = await agenciesFor(c, wanted, (await agencyChoice(c)).ids.join(','));
      const query = { ...queryOf(wanted), agency, list: wanted.value('list') === 'yes' ? 'true' : 'false' };
      const got = await attempt(c.get('lang'), () => c.get('desk').file(`GET /posters.${kind}`, { query }));
      return 'done' in got ? got.done : show(c, await pageOf(deps, c, asked(c, atFields(got.faults))), 422);
    });
  pages.post(`${address}/link`, async (c) => {
    const [lang, form] = [c.get('lang'), await readForm(c)];
    const { campaign: campaignId, layout, lang: languages } = queryOf(form);
    const json = {
      ...{
        campaignId: campaignId || undefined,
        agencyId: (await agenciesFor(c, form, form.value('agency'))) || undefined,
        layout,
        lang: languages,
      },
      ...{ list: form.value('list') === 'yes', days: Number(form.value('days')) },
    };
    const back = `${address}?${new URLSearchParams(form.pairs)}`;
    const made = await attempt(lang, () => c.get('desk').ask('POST /posters/links', { json }, kitLink));
    if ('faults' in made)
      return show(c, await pageOf(deps, c, form.with(atFields(made.faults)), form.given('agency')), 422);
    const { url, posters, expiresAt } = made.done;
    return show(c, kitLinkMadePage(lang, { url, posters, until: writeMoment(expiresAt), back }));
  });
  return pages;
}

/** What the address asks for, as a form shows it. */
function asked(c: StaffContext, faults: FormFault[] = []): Filled {
  const given = [...new URL(c.req.url).searchParams];
  const has = (name: string) => given.some(([key]) => key === name);
  const usual: [string, string][] = [['layout', 'a4']];
  if (!has('layout')) usual.push(['lang', 'vi'], ['lang', 'en']);
  return filled([...given, ['days', '7'], ...usual.filter(([name]) => !has(name))], faults);
}

/** What all operations on kits read alike. */
function queryOf(form: Pick<Filled, 'value' | 'values'>) {
  const languages = form.values('lang').filter((lang) => lang !== '');
  return {
    campaign: form.value('campaign'),
    layout: form.value('layout'),
    lang: languages.length === 0 ? undefined : languages.join(','),
  };
}

const atFields = (faults: FormFault[]): FormFault[] =>
  faults.map(({ path, message }) => ({ message, path: path.replace(/Id$/, '') }));

async function pageOf(deps: StaffDependencies, c: StaffContext, form: Filled, agencySent?: string) {
  const [lang, desk, choice] = [c.get('lang'), c.get('desk'), await agencyChoice(c)];
  const { items } = await desk.ask('GET /campaigns', { query: { limit: '1000' } }, listOf(campaign));
  const agency = agencySent ?? choice.ids.join(',');
  const query = { ...queryOf(form), agency: await agenciesFor(c, form, agency) };
  const isSomething = query.campaign !== '' || query.agency !== '';
  const counted = isSomething ? await attempt(lang, () => desk.ask('GET /posters', { query }, kitCount)) : noneYet;
  const faults = 'faults' in counted ? atFields(counted.faults) : [];
  const kit = {
    ...{ choice, form: form.faults.length > 0 ? form : withFaults(form, faults) },
    campaigns: items
      .filter(({ status }) => status === 'draft' || status === 'open')
      .map(({ id, title }) => ({ value: id, text: title })),
    ...{ languages: await languagesFor(c), publicUrl: deps.publicUrl(c.req.raw) },
    size: 'done' in counted ? counted.done : undefined,
    ...{ most: mostPosters, mayLink: desk.may('registry.write'), mayMake: desk.may('registry.write') },
  };
  return kitPage(lang, kit);
}

const noneYet = { done: { posters: 0, agencies: 0, sheets: 0 } };

/** With neither campaign nor agency all points are meant: those of the agencies that are the person's. */
const agenciesFor = async (c: StaffContext, form: Pick<Filled, 'value'>, chosen: string): Promise<string> =>
  chosen !== '' || form.value('campaign') !== '' ? chosen : (await topAgencies(c, 'registry.read')).join(',');

const withFaults = (form: Filled, faults: FormFault[]): Filled => ({
  ...form,
  faults,
  fault: (name) => faults.find(({ path }) => path === name)?.message,
});

async function languagesFor(c: StaffContext) {
  const { languages } = await c.get('desk').registry();
  const own = Object.entries(kitWords[c.get('lang')].ownLanguages).map(([value, text]) => ({ value, text }));
  return [...own, ...[...languages.values()].map(({ id, name }) => ({ value: id, text: name }))];
}
