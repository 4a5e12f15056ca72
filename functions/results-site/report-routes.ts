// How does everybody get the published reports of a campaign? A page of its periods, one of each, its files under addresses that stay, and a list for programs.
import type { Context } from 'hono';
import { periodPage } from '../../web/results/period-page.tsx';
import { reportFilePath, reportsPath } from '../../web/results/report-paths.ts';
import { reportsListPage } from '../../web/results/reports-list-page.tsx';
import { inheritedBy } from '../domain/inherited.ts';
import { dayOf } from '../domain/period.ts';
import {
  type PublicPeriod,
  type PublicReport,
  printedStatements,
  publicPeriods,
} from '../operations/public-reports.ts';
import { publicScope, type Scope } from '../operations/public-results.ts';
import { answerFile } from '../operations/report-file-answer.ts';
import { fileOf } from '../operations/report-file-named.ts';
import { editionFolder } from '../store/reports.ts';
import { cachingOfAll, sendPage } from './cache-headers.ts';
import type { ResultsSiteDependencies } from './dependencies.ts';
import { noSuchResults } from './failure.ts';
import { languageOf } from './language.ts';

export async function showReports(deps: ResultsSiteDependencies, c: Context) {
  const { scope, periods, frame } = await askedReports(deps, c);
  return sendPage(c, reportsListPage({ ...frame, periods, tops: scope.tops }));
}

export async function showPeriod(deps: ResultsSiteDependencies, c: Context) {
  const { scope, periods, frame } = await askedReports(deps, c);
  const period = periodAsked(periods, c);
  const statements = await printedStatements(deps, scope, period.latest);
  return sendPage(c, periodPage({ ...frame, period, statements, tops: scope.tops, hotline: hotlineOf(scope) }));
}

const hotlineOf = ({ registry, tops: [top], day }: Scope): string | undefined =>
  top && inheritedBy(registry.tree, top.id, day, (one) => one.hotline);

/** The same list for programs: the latest edition's files of each period, and every earlier edition with its reason. */
export async function sendReportList(deps: ResultsSiteDependencies, c: Context): Promise<Response> {
  const { periods, frame } = await askedReports(deps, c);
  const { campaign, publicUrl } = frame;
  const editionOf = (report: PublicReport, slug: string) => ({
    ...{ report: report.id, revision: report.revision, reason: report.reason ?? null, frozenAt: report.frozenAt },
    ...{ approverName: report.approverName ?? null, approvedAt: report.approvedAt, responses: report.responses },
    files: [
      ...report.edition.files,
      { name: 'manifest.json', sha256: report.edition.manifest },
      { name: 'manifest.jws' },
    ].map((file) => ({ ...file, url: `${publicUrl}${reportFilePath(campaign.id, slug, file.name, report.revision)}` })),
  });
  return c.json({
    campaign: { id: campaign.id, title: campaign.title },
    licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    periods: periods.map(({ slug, period, editions }) => ({
      ...{ period, latest: `${publicUrl}${reportsPath(campaign.id, slug)}/scores.json` },
      editions: editions.map((one) => editionOf(one, slug)),
    })),
  });
}

/** The latest edition's file, or that of a revision (`r1`). */
export async function sendReportFile(deps: ResultsSiteDependencies, c: Context): Promise<Response> {
  const { periods } = await askedReports(deps, c);
  const { editions, latest } = periodAsked(periods, c);
  const { revision, file = '' } = c.req.param();
  const report = revision === undefined ? latest : editions.find((one) => `r${one.revision}` === revision);
  if (report === undefined) throw noSuchResults();
  const held = fileOf(report, report.edition, editionFolder(report), file);
  const asked = { range: c.req.header('range'), ifNoneMatch: c.req.header('if-none-match') };
  const answer = await answerFile(deps.bucket, { ...held, caching: { 'Cache-Control': cachingOfAll } }, asked);
  if (!('file' in answer)) return c.body(null, answer.status, answer.headers);
  return new Response(answer.file, {
    status: answer.status,
    headers: { 'Content-Type': answer.contentType, 'X-Content-Type-Options': 'nosniff', ...answer.headers },
  });
}

/** Throws 404 where the campaign's results are nobody else's to read. */
async function askedReports(deps: ResultsSiteDependencies, c: Context) {
  const { campaign: id = '' } = c.req.param();
  const scope = await publicScope(deps, id, dayOf(deps.now()));
  if (scope === undefined) throw noSuchResults();
  const { campaign } = scope;
  const frame = { lang: languageOf(c), campaign, publicUrl: deps.publicUrl(c.req.raw) };
  return { scope, frame, periods: await publicPeriods(deps, campaign.id) };
}

function periodAsked(periods: PublicPeriod[], c: Context): PublicPeriod {
  const found = periods.find(({ slug }) => slug === c.req.param('period'));
  if (found === undefined) throw noSuchResults();
  return found;
}
