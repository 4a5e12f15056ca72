// Under which code does a citizen look up what became of a comment? One that follows one-way from the submission.
import { hash } from 'node:crypto';
import { normaliseCode } from './point-code.ts';
import { isReceipt, receiptOfDigest, receiptText } from './receipt-code.ts';

/** An unkeyed digest's code, so that a browser can show it before it has sent. */
export const receiptOf = (campaignId: string, submissionId: string): string =>
  receiptOfDigest(hash('sha256', receiptText(campaignId, submissionId), 'hex'));

/** The receipt that somebody typed, or undefined where it cannot be one. */
export function readReceipt(typed: string): string | undefined {
  const receipt = normaliseCode(typed);
  return isReceipt(receipt) ? receipt : undefined;
}
