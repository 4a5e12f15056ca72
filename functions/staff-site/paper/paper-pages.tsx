// Where does a clerk with a pile of paper go? To a campaign that takes it, then to the place and day of a batch.
import { type BatchShown, chooseBatchPage, paperHomePage } from '../../../web/staff/paper/paper-home-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { ballotWords } from '../../../web/words/staff/ballot-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { batchName } from '../../domain/ballot-batch.ts';
import { type Campaign, campaign } from '../../domain/campaign.ts';
import { lastDay } from '../../domain/coverage.ts';
import { addDays } from '../../domain/period.ts';
import { batchList } from '../../operations/ballot-batches.ts';
import { listOf } from '../../operations/lists.ts';
import { pointView } from '../../operations/points.ts';
import type { Desk } from '../desk.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { placeOf } from './batch-at.ts';

export function paperPages(site: Site) {
  const pages = newPages();
  pages.get('/staff/paper', async (c) => {
    const desk = c.get('desk');
    const { items } = await desk.ask('GET /campaigns', { query: { limit: '1000' } }, listOf(campaign));
    const taking = desk.may('responses.import') ? items.filter((one) => takesPaper(one, desk.today())) : [];
    const byNewest = taking.toSorted((a, b) => (a.status === b.status ? 0 : a.status === 'open' ? -1 : 1));
    return site.show(
      c,
      paperHomePage(
        c.get('lang'),
        byNewest.map((one) => ({ campaign: one, lastDay: lastDay(one) })),
      ),
    );
  });
  pages.get('/staff/paper/:id', async (c) => {
    const form = filled([['day', c.get('desk').today()]]);
    return showChoice(site, c, form);
  });
  pages.post('/staff/paper/:id', async (c) => {
    const form = await readForm(c);
    const faults = faultsOf(c.get('lang'), form);
    if (faults.length > 0) return showChoice(site, c, form.with(faults), 422);
    const [day, pointCode] = [form.value('day'), form.given('point')];
    const name = batchName({ day, pointCode, agencyId: form.given('agency'), serviceId: form.given('service') });
    const more = form.value('channel') === 'paper' ? '' : `?channel=${form.value('channel')}`;
    return c.redirect(`/staff/paper/${c.req.param('id')}/batches/${name}${more}`, 303);
  });
  return pages;
}

/** Forms answered while it ran are taken as long as it keeps responses. */
const takesPaper = (one: Campaign, today: string): boolean =>
  (one.status === 'open' || one.status === 'closed') &&
  one.opensOn <= today &&
  lastDay(one) > addDays(today, -one.retentionDays);

function faultsOf(lang: StaffLanguage, form: Typed) {
  const words = ballotWords[lang];
  const isPlaced = form.given('point') !== undefined || form.given('agency') !== undefined;
  return [
    ...(isPlaced ? [] : [{ path: 'point', message: words.faults.place }]),
    ...(/^\d{4}-\d\d-\d\d$/.test(form.value('day')) ? [] : [{ path: 'day', message: words.faults.day }]),
  ];
}

async function showChoice(site: Site, c: StaffContext, form: Filled, status?: 422) {
  const desk = c.get('desk');
  const params = { id: c.req.param('id') ?? '' };
  const found = await desk.ask('GET /campaigns/{id}', { params }, campaign);
  const batches = await desk.ask('GET /campaigns/{id}/batches', { params }, batchList);
  const shown = batches.items.slice(0, mostBatches).map(async ({ name, batch }): Promise<BatchShown> => {
    return { name, day: batch.day, place: await placeOf(site.deps, c, batch) };
  });
  const page = chooseBatchPage(c.get('lang'), {
    ...{ campaign: found, form, batches: await Promise.all(shown) },
    ...{ points: await pointsOf(desk, params), ...(await unitsOf(desk, found)) },
  });
  return site.show(c, page, status);
}

const mostBatches = 50;

/** The points of the campaign whose forms the person may enter, by agency. */
async function pointsOf(desk: Desk, params: { id: string }) {
  const query = { limit: '1000' };
  const { items } = await desk.ask('GET /campaigns/{id}/points', { params, query }, listOf(pointView));
  const { agencies } = await desk.registry();
  const own = await onlyOwn(desk, items, ({ agencyId }) => agencyId);
  return inOrder(
    own.map(({ code, label, agencyId }) => ({
      value: code,
      text: `${agencies.get(agencyId)?.name ?? agencyId}, ${label} (${code})`,
    })),
  );
}

/** Agencies and services by which a form that was collected at no point can be told; both need codes. */
async function unitsOf(desk: Desk, { covers }: Campaign) {
  const { agencies, services, tree } = await desk.registry();
  const under = new Set(covers.agencyIds);
  for (const id of under) for (const child of tree.children.get(id) ?? []) under.add(child);
  const coded = [...agencies.values()].filter(({ id, code }) => code !== undefined && under.has(id));
  const own = await onlyOwn(desk, coded, ({ id }) => id);
  const asked = [...services.values()].filter(
    ({ id, code }) => code !== undefined && (covers.serviceIds?.includes(id) ?? true),
  );
  const option = ({ id, name, code = '' }: { id: string; name: string; code?: string | undefined }) => ({
    ...{ value: id, text: `${name} (${code})` },
  });
  return { agencies: inOrder(own.map(option)), services: inOrder(asked.map(option)) };
}

async function onlyOwn<T>(desk: Desk, things: T[], agencyOf: (thing: T) => string): Promise<T[]> {
  const may = await Promise.all(things.map((thing) => desk.mayOver('responses.import', agencyOf(thing))));
  return things.filter((_, i) => may[i]);
}

const inOrder = (options: { value: string; text: string }[]) =>
  options.toSorted((a, b) => new Intl.Collator('vi').compare(a.text, b.text));
