// Where does a unit write what it has to say of its figures? At /staff/results/{campaign}/statement?agency=, its administrator alone.
import type * as z from 'zod/mini';
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { statementChoicePage, statementPage } from '../../../web/staff/statements/statement-page.tsx';
import { statementWords } from '../../../web/words/staff/statement-words.ts';
import { isPublic } from '../../domain/campaign.ts';
import { agencyView } from '../../operations/agencies.ts';
import { statementView } from '../../operations/statements.ts';
import { agencyChoice } from '../agency-choice.ts';
import { attempt } from '../attempt.ts';
import { differingIn } from '../campaigns/differing.ts';
import { askedCampaign } from '../campaigns/owned-campaign.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { storedNow } from '../stale.ts';

type View = z.infer<typeof statementView>;
const address = '/staff/results/:id/statement';

export function statementPages({ show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => {
    const [lang, campaign, choice] = [c.get('lang'), await askedCampaign(c), await agencyChoice(c)];
    const agencyId = choice.ids[0] ?? onlyOne(choice.options);
    if (agencyId === undefined) return show(c, statementChoicePage(lang, campaign, choice));
    const kept = await c.get('desk').ask(read, { params: paramsOf(c, agencyId) }, statementView);
    return show(c, await page(c, kept, formOf(kept)));
  });
  pages.post(address, async (c) => {
    const [lang, desk, typed] = [c.get('lang'), c.get('desk'), await readForm(c)];
    // A page without an agency in its address was that of the only one there is to choose.
    const agencyId = c.req.query('agency') ?? onlyOne((await agencyChoice(c)).options) ?? '';
    const params = paramsOf(c, agencyId);
    const json = { text: typed.value('text'), revision: typed.given('revision') };
    const saved = await attempt(lang, () => desk.ask(write, { params, json }, statementView));
    if ('done' in saved) return c.redirect(`${c.req.path}?agency=${agencyId}&done=saved`, 303);
    const stored = storedNow(saved.problem, statementView);
    const kept = stored ?? (await desk.ask(read, { params }, statementView));
    const differing = stored && differingIn(typed, formOf(stored), [['text', statementWords[lang].text]]);
    const form = stored === undefined ? typed.with(saved.faults) : typed.having('revision', stored.revision);
    return show(c, await page(c, kept, form, differing), saved.problem.status === 409 ? 409 : 422);
  });
  return pages;
}

const read = 'GET /campaigns/{id}/statements/{agencyId}';
const write = 'PATCH /campaigns/{id}/statements/{agencyId}';

const paramsOf = (c: StaffContext, agencyId: string) => ({ id: c.req.param('id') ?? '', agencyId });

const onlyOne = (options: { value: string }[] | undefined): string | undefined =>
  options?.length === 1 ? options[0]?.value : undefined;

const formOf = ({ text, revision }: View): Filled => filledFrom({ text, revision });

async function page(c: StaffContext, kept: View, form: Filled, differing: Differing[] = []) {
  const desk = c.get('desk');
  const [campaign, agency] = [
    await askedCampaign(c),
    await desk.ask('GET /agencies/{id}', { params: { id: kept.agencyId } }, agencyView),
  ];
  return statementPage(c.get('lang'), form, {
    ...{ campaign, agency, differing, isPublic: isPublic(campaign), writtenAt: kept.writtenAt, open: kept.open },
    mayWrite: await desk.mayOver('statements.write', agency.id),
    saved: c.req.query('done') === 'saved',
  });
}
