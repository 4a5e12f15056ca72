// Under which address are a campaign's published reports, a period's, and a file of them?
import { resultsPath } from './results-shown.ts';

/** All periods, or one (`2026-Q4`, `a-2026-Q4`). */
export const reportsPath = (campaignId: string, slug?: string): string =>
  `${resultsPath(campaignId)}/bao-cao${slug === undefined ? '' : `/${slug}`}`;

/** Of the latest edition, or of a revision for good. */
export const reportFilePath = (campaignId: string, slug: string, file: string, revision?: number): string =>
  `${reportsPath(campaignId, slug)}${revision === undefined ? '' : `/r${revision}`}/${file}`;
