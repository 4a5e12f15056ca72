// A report for tests that need one to be there, not to be right: an entry in the index and one file where it says.
import { createHash } from 'node:crypto';
import { reportId } from '../../functions/domain/report.ts';
import type { Bucket } from '../../functions/store/bucket.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { type KeptReport, reportWrite } from '../../functions/store/reports.ts';

/** Puts revision 1 of a month of a campaign, in some state; its id. */
export async function makeReport(
  store: Store,
  bucket: Bucket,
  campaignId: string,
  { state, month }: { state: KeptReport['state']; month: string },
): Promise<string> {
  const period = { name: month, calendar: 'civil', from: `${month}-01`, to: `${month}-28` } as const;
  const id = reportId({ campaignId, period, revision: 1 });
  const body = Buffer.from('report,value\n');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const contentType = 'text/csv; charset=utf-8';
  await bucket.put(`reports/${id}/scores.csv`, body, contentType);
  const files = [{ name: 'scores.csv', contentType, bytes: body.length, sha256 }];
  const thing = {
    ...{ id, campaignId, period, revision: 1, state, files },
    ...{ frozenAt: `${month}-28T17:00:00.000Z`, responses: 12, manifest: sha256, figures: sha256 },
  };
  const note = { at: new Date(), id, who: 'test', what: 'report.freeze', thing: id };
  await changeRegistry(store, [reportWrite(thing, true)], note);
  return id;
}
