// How does a unit read why its index fell, and take the report with it? A campaign, a period to compare with, the unit; a page and a text.
import type * as z from 'zod/mini';
import { causesPage } from '../../../web/staff/plans/causes-page.tsx';
import { kindsTold } from '../../domain/kinds-told.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { causeView } from '../../operations/cause-view.ts';
import { commentView } from '../../operations/comment-view.ts';
import { statementView } from '../../operations/statements.ts';
import { agencyChoice } from '../agency-choice.ts';
import { attempt } from '../attempt.ts';
import { everyPage } from '../every-page.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

export function causePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/causes', async (c) => {
    const [lang, desk, choice] = [c.get('lang'), c.get('desk'), await agencyChoice(c)];
    const campaigns = await everyPage(desk, 'GET /campaigns', {}, campaignView);
    const options = campaigns.toReversed().map(({ id, title }) => ({ value: id, text: title }));
    const shown = { options, choice, asked: c.req.query() };
    const [agency, campaign] = [choice.ids[0], c.req.query('campaign') ?? ''];
    if (agency === undefined || campaign === '') return show(c, causesPage(lang, shown));
    const sent = { params: { id: campaign }, query: queryOf(c, agency) };
    const found = await attempt(lang, () => desk.ask('GET /campaigns/{id}/causes', sent, causeView));
    if ('faults' in found) return show(c, causesPage(lang, { ...shown, refused: found.faults }), 422);
    const file = `/staff/plans/causes.txt?${new URLSearchParams({ campaign, ...written(queryOf(c, agency)) })}`;
    const beside = await besideCauses(c, found.done);
    return show(c, causesPage(lang, { ...shown, found: found.done, file, ...beside }));
  });
  pages.get('/staff/plans/causes.txt', (c) => {
    const { campaign = '', agency = '' } = c.req.query();
    return c
      .get('desk')
      .file('GET /campaigns/{id}/causes.txt', { params: { id: campaign }, query: queryOf(c, agency) });
  });
  return pages;
}

/** What the unit says itself, and how many comments of which kind came, where the person may read them at all. */
async function besideCauses(c: StaffContext, { now, agencyId }: z.infer<typeof causeView>) {
  const desk = c.get('desk');
  const { campaignId } = now;
  const statement = await desk.ask(
    'GET /campaigns/{id}/statements/{agencyId}',
    { params: { id: campaignId, agencyId } },
    statementView,
  );
  if (!desk.may('comments.read')) return { statement };
  const { minimumToShow } = await desk.ask('GET /campaigns/{id}', { params: { id: campaignId } }, campaignView);
  const comments = await everyPage(desk, 'GET /comments', { campaign: campaignId, agency: agencyId }, commentView);
  return { statement, kinds: { minimum: minimumToShow, told: kindsTold(comments, now, minimumToShow) } };
}

/** `against` is another campaign, or which earlier days of this one. */
function queryOf(c: StaffContext, agency: string): Record<string, string | undefined> {
  const { against = '', from, to } = c.req.query();
  const other = ['', 'previous', 'last-year'].includes(against) ? { with: against } : { against };
  return { agency, ...other, from, to };
}

const written = (query: Record<string, string | undefined>): Record<string, string> => {
  const { with: earlier, ...more } = query;
  const all = { ...more, against: more['against'] ?? earlier };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
};
