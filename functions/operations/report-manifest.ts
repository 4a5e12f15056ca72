// What proves that a report's files are what was frozen? Their digests and what they hold, in one file that is signed.
import { createHash } from 'node:crypto';
import type { ReportFile } from '../domain/report.ts';
import type { ReportFigures } from './report-figures.ts';

export const manifestFile = { name: 'manifest.json', contentType: 'application/json' } as const;
/** The manifest's bytes as a JSON Web Signature (RFC 7515). */
export const signatureFile = { name: 'manifest.jws', contentType: 'application/jose' } as const;

/** How cells are withheld in every file of a report. */
const suppression =
  'Figures are sums of released blocks: per agency and service the shortest run of whole days that reaches campaign.minimumToShow people and is not of one mind. A row without a block is withheld.';
/**
 * Only what was released is a number here. How many wait would be the difference of two published totals, and tell of fewer people than the
 * minimum; the whole sum stands in an export's manifest, for whoever may read responses.
 */
const waiting =
  'A response counted on these days is in one released block, or waits in its agency and service for the next, which comes once there are campaign.minimumToShow people who are not of one mind. How many wait is not published, so that no two totals differ by fewer people than that.';
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Deterministic: it says nothing of when or by which process it was written, only when the figures were frozen. */
export function manifestBytes(figures: ReportFigures, files: ReportFile[]): Uint8Array {
  const { report, revision, reason, frozenAt, period, campaign, questionnaire, method: id, rows, responses } = figures;
  const method = questionnaire.methods.find((one) => one.id === id);
  const manifest = {
    format: 'long-dan/manifest',
    formatVersion: 1,
    ...{ report, revision, reason, frozenAt, period, campaign },
    questionnaire: { id: questionnaire.id, version: questionnaire.version, source: questionnaire.source },
    method,
    ...published(figures),
    ...{ suppression, responses },
    rows: {
      shown: rows.filter((row) => !row.suppressed).length,
      withheld: rows.filter((row) => row.suppressed).length,
    },
    reconciliation: { released: responses, waiting },
    files,
    licence,
    citation: `Lòng dân, ${campaign.title}, ${period.name} (${period.from}..${period.to}), ${report}.`,
  };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** Of a published edition: who approved it, how many units speak in it, and which frozen files it is made of. */
function published({ publication }: ReportFigures): object {
  if (publication === undefined) return {};
  const { statements, ...more } = publication;
  return { publication: { ...more, statements: statements.length } };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
