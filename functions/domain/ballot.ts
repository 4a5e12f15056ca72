// Which response is this sheet of paper? The submission id that follows from its serial.
import { createHash } from 'node:crypto';

/** The name space (RFC 9562 §6.6) in which a campaign's id and a serial name a submission; printed for programs, so it never changes. */
export const ballotNamespace = '0f4c6d5e-9b7a-4a53-8a3e-2d1f6b9c7e48';

/**
 * The id of the response on a ballot, so that entering it twice is one response: UUID version 5 (RFC 9562 §5.5) of the name
 * `campaignId/B-XXXXX-XXXXX`. The serial must be as printed.
 */
export const ballotSubmissionId = (campaignId: string, serial: string): string => idNamed(`${campaignId}/${serial}`);

/**
 * The id of the response that stands in place of one that was typed wrongly: it follows from that one's, so that a correction sent twice
 * is one, and two corrections of one ballot cannot both stand.
 */
export const correctionId = (submissionId: string): string => idNamed(`correction of ${submissionId}`);

function idNamed(name: string): string {
  const namespace = ballotNamespace.replaceAll('-', '');
  const hex = createHash('sha1').update(namespace, 'hex').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
