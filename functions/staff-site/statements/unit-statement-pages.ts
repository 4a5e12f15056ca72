// Where does a unit see its figures of a report and write of them? At /staff/reports/{report}/statement?agency=, from the day they are frozen.
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { unitStatementPage } from '../../../web/staff/statements/unit-statement-page.tsx';
import { unitStatementPath } from '../../../web/words/staff/statement-words.ts';
import { type UnitStatement, unitStatementView } from '../../operations/unit-statement-seen.ts';
import { campaignOf } from '../reports/asked-report.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { formOf, type StatementAt, sentStatement, statementAt } from './sent-statement.ts';

const address = '/staff/reports/:id/statement';

export function unitStatementPages({ show }: Site) {
  const pages = newPages();
  pages.get(address, async (c) => {
    const kept = await statementAt(c, ofReport(c));
    return show(c, await page(c, kept, formOf(kept)));
  });
  pages.post(address, async (c) => {
    const at = ofReport(c);
    const refused = await sentStatement(c, at);
    if (refused === undefined)
      return c.redirect(`${unitStatementPath(c.req.param('id'), at.params['agencyId'] ?? '')}&done=saved`, 303);
    return show(c, await page(c, refused.kept, refused.form, refused.differing), refused.status);
  });
  return pages;
}

const ofReport = (c: StaffContext): StatementAt<UnitStatement> => ({
  path: '/reports/{id}/statements/{agencyId}',
  params: { id: c.req.param('id') ?? '', agencyId: c.req.query('agency') ?? '' },
  schema: unitStatementView,
});

async function page(c: StaffContext, kept: UnitStatement, form: Filled, differing: Differing[] = []) {
  const campaign = await campaignOf(c, kept.campaignId);
  const saved = c.req.query('done') === 'saved';
  return unitStatementPage(c.get('lang'), form, { ...kept, campaign, differing, saved });
}
