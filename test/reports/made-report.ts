// A report for tests that need one to be there, not to be right: an entry in the index and one file where it says.
import { createHash } from 'node:crypto';
import { type ReportPeriod, reportId } from '../../functions/domain/report.ts';
import { type ReportFigures, reportFigures } from '../../functions/operations/report-figures.ts';
import { figuresBytes } from '../../functions/operations/report-files.ts';
import { motCua5 } from '../../functions/questionnaires/mot-cua-5.ts';
import type { Bucket } from '../../functions/store/bucket.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { type KeptReport, reportWrite } from '../../functions/store/reports.ts';

type Made = {
  state: KeptReport['state'];
  month: string;
  revision?: number;
  /** A unit that the report names, and the last of its days. */
  speaking?: { agencyId: string; until: string };
};

/** Puts a revision of a month of a campaign, in some state; its id. */
export async function makeReport(
  store: Store,
  bucket: Bucket,
  campaignId: string,
  { state, month, revision = 1, speaking }: Made,
): Promise<string> {
  const period = { name: month, calendar: 'civil', from: `${month}-01`, to: `${month}-28` } as const;
  const id = reportId({ campaignId, period, revision });
  const body = Buffer.from('report,value\n');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const contentType = 'text/csv; charset=utf-8';
  await bucket.put(`reports/${id}/scores.csv`, body, contentType);
  const figures = { ...noFigures(id, campaignId, revision, period), ...named(speaking?.agencyId) };
  await bucket.put(`reports/${id}/scores.json`, figuresBytes(figures), 'application/json');
  if (state === 'published') await bucket.put(`reports/${id}/published/scores.csv`, body, contentType);
  const files = [{ name: 'scores.csv', contentType, bytes: body.length, sha256 }];
  const thing = {
    ...{ id, campaignId, period, revision, state, files },
    ...{ frozenAt: `${month}-28T17:00:00.000Z`, responses: 12, manifest: sha256, figures: sha256 },
    ...(speaking === undefined ? {} : { statementsUntil: speaking.until }),
    ...(state === 'published' ? { edition: { files, manifest: sha256 } } : {}),
  };
  const note = { at: new Date(), id, who: 'test', what: 'report.freeze', thing: id };
  await changeRegistry(store, [reportWrite(thing, true)], note);
  return id;
}

/** Of a unit of which too few answered. */
const named = (id: string | undefined): Pick<ReportFigures, 'agencies' | 'rows'> =>
  id === undefined
    ? { agencies: [], rows: [] }
    : {
        agencies: [{ id, code: null, name: id, kind: 'commune', parentId: null, lineParentId: null }],
        rows: [{ agencyId: id, axis: 'territory', serviceId: null, suppressed: true }],
      };

/** Figures of nobody. */
const noFigures = (report: string, campaignId: string, revision: number, period: ReportPeriod): ReportFigures =>
  reportFigures.parse({
    subordinates: [],
    ...{ format: 'long-dan/scores', formatVersion: 1, report, revision, reason: null, period },
    frozenAt: `${period.to}T17:00:00.000Z`,
    campaign: {
      ...{ id: campaignId, title: 'Thử', sample: 'self-selected', minimumToShow: 1, minimumToRank: 1, demo: false },
    },
    ...{ questionnaire: motCua5, method: 't2b', responses: 0, agencies: [], services: [], rows: [] },
  });
