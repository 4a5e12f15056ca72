// Which look-up code belongs to an id that this browser made? The same that the server will give, worked out here.
import { groupReceipt, receiptOfDigest, receiptText } from '../../../functions/domain/receipt-code.ts';

/** Written in two halves; undefined where the browser has no digests (plain http). */
export async function receiptHere(campaignId: string, submissionId: string): Promise<string | undefined> {
  if (!crypto.subtle) return undefined;
  const text = new TextEncoder().encode(receiptText(campaignId, submissionId));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return groupReceipt(receiptOfDigest(hex));
}
