// What do units say of a report's figures? What was printed once it is published; until then, what would be printed if it were now.
import type { Statement } from '../domain/statement.ts';
import { statementsOn } from '../domain/statement-window.ts';
import type { Store } from '../store/connect.ts';
import { findPeriodStatement, periodStatementsOf } from '../store/period-statements.ts';
import { publishedStatements } from '../store/published-statements.ts';
import type { KeptReport } from '../store/reports.ts';
import { findStatement, statementsOf } from '../store/statements.ts';

/** As it would be printed now. */
export const saidNow = async (store: Store, report: KeptReport): Promise<Statement[]> =>
  statementsOn(report.period, {
    ofPeriod: await periodStatementsOf(store, report),
    ofCampaign: (await statementsOf(store, report.campaignId)).values(),
  });

export const saidIn = (store: Store, report: KeptReport): Promise<Statement[]> =>
  report.state === 'published' ? publishedStatements(store, report) : saidNow(store, report);

/** What one unit says; an empty text where it took back what it had said of the period, undefined where it said nothing. */
export async function saidBy(store: Store, report: KeptReport, agencyId: string): Promise<Statement | undefined> {
  if (report.state === 'published')
    return (await publishedStatements(store, report)).find((one) => one.agencyId === agencyId);
  const own = await findPeriodStatement(store, report, agencyId);
  if (own !== undefined) return own;
  const ofCampaign = await findStatement(store, report.campaignId, agencyId);
  return statementsOn(report.period, { ofPeriod: [], ofCampaign: ofCampaign === undefined ? [] : [ofCampaign] })[0];
}
