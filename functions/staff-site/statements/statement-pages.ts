// Where does a unit write what it has to say of its figures? At /staff/results/{campaign}/statement?agency=, its administrator alone.
import type * as z from 'zod/mini';
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { statementChoicePage, statementPage } from '../../../web/staff/statements/statement-page.tsx';
import { isPublic } from '../../domain/campaign.ts';
import { agencyView } from '../../operations/agencies.ts';
import { statementView } from '../../operations/statements.ts';
import { agencyChoice } from '../agency-choice.ts';
import { askedCampaign } from '../campaigns/owned-campaign.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { formOf, type StatementAt, sentStatement, statementAt } from './sent-statement.ts';

type View = z.infer<typeof statementView>;
const address = '/staff/results/:id/statement';

export function statementPages({ show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => {
    const [lang, campaign, choice] = [c.get('lang'), await askedCampaign(c), await agencyChoice(c)];
    const agencyId = choice.ids[0] ?? onlyOne(choice.options);
    if (agencyId === undefined) return show(c, statementChoicePage(lang, campaign, choice));
    const kept = await statementAt(c, ofCampaign(c, agencyId));
    return show(c, await page(c, kept, formOf(kept)));
  });
  pages.post(address, async (c) => {
    // A page without an agency in its address was that of the only one there is to choose.
    const agencyId = c.req.query('agency') ?? onlyOne((await agencyChoice(c)).options) ?? '';
    const refused = await sentStatement(c, ofCampaign(c, agencyId));
    if (refused === undefined) return c.redirect(`${c.req.path}?agency=${agencyId}&done=saved`, 303);
    return show(c, await page(c, refused.kept, refused.form, refused.differing), refused.status);
  });
  return pages;
}

const ofCampaign = (c: StaffContext, agencyId: string): StatementAt<View> => ({
  path: '/campaigns/{id}/statements/{agencyId}',
  params: { id: c.req.param('id') ?? '', agencyId },
  schema: statementView,
});

const onlyOne = (options: { value: string }[] | undefined): string | undefined =>
  options?.length === 1 ? options[0]?.value : undefined;

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
