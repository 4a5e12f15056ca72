// How does a digest become a code that can be written down? Pure, so that a browser without network shows the same code as we do.
import { codeAlphabet } from './code-alphabet.ts';

const receiptLength = 10;

/** What is digested; the submission id must be in lower case. */
export const receiptText = (campaignId: string, submissionId: string): string => `${campaignId}/${submissionId}`;

/**
 * Ten characters (27¹⁰ ≈ 2·10¹⁴ codes) of the first 128 bits of a digest in hexadecimal. Reducing 128 bits to 48 leaves a bias below 2⁻⁸⁰.
 */
export function receiptOfDigest(hex: string): string {
  const radix = BigInt(codeAlphabet.length);
  let rest = BigInt(`0x${hex.slice(0, 32)}`);
  return Array.from({ length: receiptLength }, () => {
    const character = codeAlphabet.charAt(Number(rest % radix));
    rest /= radix;
    return character;
  }).join('');
}

/** Whether a text, in capitals and without signs, could be a receipt. */
export const isReceipt = (text: string): boolean =>
  text.length === receiptLength && [...text].every((character) => codeAlphabet.includes(character));

/** `K7F29-MQX2B`: two halves are easier to read out and to copy than ten characters in a row. */
export const groupReceipt = (receipt: string): string => `${receipt.slice(0, 5)}-${receipt.slice(5)}`;
