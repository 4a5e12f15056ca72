// Where does a clerk note the paper that was handed out? On a page of the campaign, beside what is known of tickets and of what came back.
import { type NoteShown, slipsPage } from '../../../web/staff/campaigns/slips-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { unitsCovered } from '../../operations/gather-figures.ts';
import { paperNoteSent, slipsView } from '../../operations/slips-view.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedCampaign, type CampaignView } from './owned-campaign.ts';
import { dayTyped, numberTyped } from './typed-values.ts';

const byName = new Intl.Collator('vi', { numeric: true });

export function slipPages(site: Site) {
  const pages = newPages();
  pages.get('/staff/campaigns/:id/slips', (c) => showSlips(site, c, filled([])));
  pages.post('/staff/campaigns/:id/slips', async (c) => {
    const [typed, params] = [await readForm(c), { id: c.req.param('id') ?? '' }];
    const isTaken = typed.value('act') === 'take-back';
    const saved = await attempt(c.get('lang'), () =>
      c.get('desk').ask('POST /campaigns/{id}/slips', { params, json: noteOf(typed, isTaken) }, paperNoteSent),
    );
    if ('done' in saved)
      return c.redirect(`/staff/campaigns/${params.id}/slips?done=${isTaken ? 'taken' : 'noted'}`, 303);
    return showSlips(site, c, typed.with(saved.faults), saved.problem.status === 409 ? 409 : 422);
  });
  return pages;
}

const noteOf = (typed: Typed, isTaken: boolean) => ({
  agencyId: typed.value('agencyId'),
  from: dayTyped(typed.value('from')),
  to: dayTyped(typed.value('to')),
  ...(isTaken
    ? { handedOut: null }
    : { handedOut: numberTyped(typed.value('handedOut')), unreadable: numberTyped(typed.given('unreadable') ?? '0') }),
});

async function showSlips(site: Site, c: StaffContext, form: Filled, status?: 409 | 422) {
  const [campaign, desk, lang] = [await askedCampaign(c), c.get('desk'), c.get('lang')];
  const { units, notes } = await desk.ask('GET /campaigns/{id}/slips', { params: { id: campaign.id } }, slipsView);
  const { agencies } = await desk.registry();
  const named = notes.map(
    async (one): Promise<NoteShown> => ({
      ...one,
      unit: agencies.get(one.agencyId)?.name ?? one.agencyId,
      mayTakeBack: await desk.mayOver('responses.import', one.agencyId),
    }),
  );
  const page = slipsPage(lang, form, {
    ...{ campaign, done: c.req.query('done'), agencies: await ownAgencies(site, c, campaign) },
    units: units.toSorted((a, b) => byName.compare(a.label, b.label)),
    notes: (await Promise.all(named)).toSorted((a, b) => byName.compare(a.unit, b.unit) || (a.from < b.from ? -1 : 1)),
  });
  return site.show(c, page, status);
}

/** The agencies of a campaign that is no draft whose forms the person may enter. */
async function ownAgencies({ deps: { store } }: Site, c: StaffContext, campaign: CampaignView) {
  const desk = c.get('desk');
  if (campaign.status === 'draft' || !desk.may('responses.import')) return [];
  const registry = await desk.registry();
  const ids = await unitsCovered({ store }, registry, campaign);
  const may = await Promise.all(ids.map((id) => desk.mayOver('responses.import', id)));
  return ids
    .filter((_, i) => may[i])
    .map((id) => ({ value: id, text: registry.agencies.get(id)?.name ?? id }))
    .toSorted((a, b) => byName.compare(a.text, b.text));
}
