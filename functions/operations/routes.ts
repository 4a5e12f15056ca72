// Which routes does the API have? All of them, for the app that serves them and the document that describes them.
import { agencyRoutes } from './agencies.ts';
import { agencyMergerRoutes } from './agency-mergers.ts';
import { agencyMoveRoutes } from './agency-moves.ts';
import { alertRoutes } from './alerts.ts';
import { attendantRoutes } from './attendants.ts';
import { audioRoutes } from './audio.ts';
import { auditRoutes } from './audit.ts';
import { ballotRoute } from './ballot.ts';
import { batchRoutes } from './ballot-batches.ts';
import { archiveRoute } from './campaign-archive.ts';
import { copyRoute } from './campaign-copy.ts';
import { campaignExportsRoute } from './campaign-exports.ts';
import { missingRoute } from './campaign-missing.ts';
import { campaignRoutes } from './campaigns.ts';
import { causeRoutes } from './causes.ts';
import { clientRoutes } from './clients.ts';
import { assignRoute } from './comment-assign.ts';
import { inboxRoute } from './comment-inbox.ts';
import { commentRatesRoute } from './comment-rates.ts';
import { commentRoutes } from './comments.ts';
import { comparisonRoute } from './comparison.ts';
import { coverageRoute } from './coverage.ts';
import { disputeRoutes } from './disputes.ts';
import { previewRoute } from './drafts-preview.ts';
import { enterBallotRoute } from './enter-ballot.ts';
import { exportRoutes } from './export-responses.ts';
import { flagRoute } from './flag-counts.ts';
import { flaggedRoute } from './flagged-responses.ts';
import { healthRoute } from './health.ts';
import { registryImportRoutes } from './import-registry.ts';
import { importRoute } from './import-responses.ts';
import { transactionRoute } from './import-transactions.ts';
import { languageRoutes } from './languages.ts';
import { subscriptionRoutes } from './mail-subscription.ts';
import { openStatementsRoute } from './open-statements.ts';
import { peopleRoutes } from './people.ts';
import { planFileRoute } from './plan-file.ts';
import { planMeasureRoutes } from './plan-measures.ts';
import { planProgressRoute } from './plan-progress.ts';
import { planRoutes } from './plans.ts';
import { pointEndRoutes } from './point-ends.ts';
import { pointLinkRoute } from './point-link.ts';
import { pointRoundRoutes } from './point-rounds.ts';
import { pointScoreRoute } from './point-score.ts';
import { pointServingRoute } from './point-serving.ts';
import { pointRoutes } from './points.ts';
import { pointBulkRoute } from './points-in-bulk.ts';
import { portalRoutes } from './portal-ballots.ts';
import { posterLinkRoute } from './poster-links.ts';
import { posterRoutes } from './posters.ts';
import { questionnaireChangesRoute } from './questionnaire-changes.ts';
import { questionnaireRoutes } from './questionnaires.ts';
import { referenceRoutes } from './references.ts';
import { replyTemplateRoutes } from './reply-templates.ts';
import { reportAgendaRoute } from './report-agenda.ts';
import { reportDifferencesRoute } from './report-differences.ts';
import { reportFileRoutes } from './report-download.ts';
import { reportStatementsRoute } from './report-statements.ts';
import { reportRoutes } from './reports.ts';
import { responseExportRoutes } from './response-exports.ts';
import { reviewHistoryRoute } from './review-history.ts';
import { reviewManyRoute } from './review-many.ts';
import { reviewRoute } from './review-responses.ts';
import type { Route } from './route.ts';
import { scoreRoute } from './score-route.ts';
import { scorecardImportRoute } from './scorecard-import.ts';
import { scorecardRoutes } from './scorecards.ts';
import { secondEntryRoutes } from './second-entries.ts';
import { serviceRoutes } from './services.ts';
import { slipRoutes } from './slips.ts';
import { statementRoutes } from './statements.ts';
import { templateRoutes } from './templates.ts';
import { ticketRoutes } from './tickets.ts';
import { unitStatementRoutes } from './unit-statement.ts';
import { webhookRoutes } from './webhooks.ts';

export const routes: Route[] = [
  ...agencyRoutes,
  ...agencyMoveRoutes,
  ...agencyMergerRoutes,
  ...serviceRoutes,
  ...registryImportRoutes,
  pointBulkRoute,
  ...pointRoundRoutes,
  ...pointRoutes,
  ...pointEndRoutes,
  pointLinkRoute,
  pointServingRoute,
  ...attendantRoutes,
  ...posterRoutes,
  posterLinkRoute,
  ...questionnaireRoutes,
  previewRoute,
  questionnaireChangesRoute,
  ...languageRoutes,
  ...campaignRoutes,
  archiveRoute,
  copyRoute,
  missingRoute,
  ...audioRoutes,
  ballotRoute,
  ...batchRoutes,
  enterBallotRoute,
  ...secondEntryRoutes,
  ...ticketRoutes,
  importRoute,
  ...exportRoutes,
  ...portalRoutes,
  ...responseExportRoutes,
  campaignExportsRoute,
  reviewRoute,
  reviewManyRoute,
  reviewHistoryRoute,
  flagRoute,
  flaggedRoute,
  ...commentRoutes,
  inboxRoute,
  assignRoute,
  commentRatesRoute,
  ...replyTemplateRoutes,
  ...alertRoutes,
  ...webhookRoutes,
  ...subscriptionRoutes,
  scoreRoute,
  pointScoreRoute,
  ...disputeRoutes,
  comparisonRoute,
  ...statementRoutes,
  openStatementsRoute,
  transactionRoute,
  coverageRoute,
  ...slipRoutes,
  ...reportRoutes,
  reportAgendaRoute,
  // A word of its own before any file's name.
  reportDifferencesRoute,
  reportStatementsRoute,
  ...unitStatementRoutes,
  ...reportFileRoutes,
  ...referenceRoutes,
  ...scorecardRoutes,
  scorecardImportRoute,
  ...planRoutes,
  planProgressRoute,
  planFileRoute,
  ...planMeasureRoutes,
  ...causeRoutes,
  ...templateRoutes,
  ...peopleRoutes,
  ...clientRoutes,
  ...auditRoutes,
  healthRoute,
];
