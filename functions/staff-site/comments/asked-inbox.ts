// What was asked of the inbox, and what does it hold? The address's search, and its page with names and choices.
import type * as z from 'zod/mini';
import type { Inbox } from '../../../web/staff/comments/inbox-page.tsx';
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { commentWords } from '../../../web/words/staff/comment-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { campaign } from '../../domain/campaign.ts';
import { inbox, inboxTab } from '../../operations/comment-inbox.ts';
import { agencyChoice } from '../agency-choice.ts';
import type { Desk } from '../desk.ts';
import { everyPage } from '../every-page.ts';
import type { StaffContext } from '../staff-environment.ts';
import { commentRow } from './comment-row.ts';

const onPage = '50';

/** The inbox as the address asks for it; with what was ticked where a form leads here. */
export async function askedInbox(c: StaffContext, form: Filled = filledFrom({})): Promise<Inbox> {
  const desk = c.get('desk');
  const { q = '', campaign: of = '', owner = '', kind = '', tab, cursor, done, many } = c.req.query();
  const choice = await agencyChoice(c);
  const asked = { q: q.trim(), campaign: of, owner, kind };
  const filter = { ...asked, agency: choice.ids[0] };
  // Whoever comes without a question sees what waits for a reply; whoever looks for something looks among all.
  const usual = queryOf(filter) === '' ? 'waiting' : undefined;
  const known = tab === undefined ? usual : inboxTab.safeParse(tab).data;
  const found = await desk.ask('GET /comments', { query: { ...filter, tab: known, cursor, limit: onPage } }, inbox);
  return {
    ...(await shownOf(desk, found)),
    owners: ownersIn(c.get('lang'), found, owner),
    ...{ asked, choice, form, tab: known, cursor, nextCursor: found.nextCursor },
    campaigns: await campaignOptions(desk),
    mayAssign: desk.may('comments.write'),
    assigned: done === 'assigned' && /^\d{1,3}$/.test(many ?? '') ? Number(many) : undefined,
    query: queryOf(filter),
    queryOfTab: queryOf({ ...filter, tab: known ?? 'all' }),
    isTabAsked: tab !== undefined,
  };
}

async function shownOf(desk: Desk, { items, names, people, counts, waiting }: z.infer<typeof inbox>) {
  const registry = await desk.registry();
  return {
    rows: items.map((one) => commentRow(registry, names, one, desk.today())),
    people: people.map(({ id, name }) => ({ value: id, text: name })),
    ...{ counts, waiting },
  };
}

/** Those who may handle what is shown, and whoever is asked for, though nothing of theirs be shown. */
function ownersIn(lang: StaffLanguage, { people }: z.infer<typeof inbox>, asked: string) {
  const options = people.map(({ id, name }) => ({ value: id, text: name }));
  const isThere = ['', 'me', 'nobody'].includes(asked) || people.some(({ id }) => id === asked);
  return isThere ? options : [{ value: asked, text: commentWords[lang].owners.chosen }, ...options];
}

/** The newest first; drafts have no comments. */
export async function campaignOptions(desk: Desk) {
  const all = await everyPage(desk, 'GET /campaigns', {}, campaign);
  const begun = all.filter(({ status }) => status !== 'draft').toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
  return begun.map(({ id, title }) => ({ value: id, text: title }));
}

function queryOf(asked: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== '') query.set(name, value);
  return query.toString();
}
