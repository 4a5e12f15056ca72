// What is a ticket? A one-time code that says "this person was invited", which nobody can guess and anybody can type.
import { createHash, createHmac } from 'node:crypto';
import { checks, withCheckCharacter } from './check-character.ts';
import type { Outcome } from './outcome.ts';
import { normaliseCode, pointCode } from './point-code.ts';

/** What is known of an unused ticket. Its code is not: whoever reads the tables could answer in people's place. */
export type Ticket = {
  outcome: Outcome;
  agencyId: string;
  /** The last day on which it holds. */
  expiresOn: string;
};

const freeLength = 11;
const group = 4;

/** A new code: eleven random characters (27¹¹ ≈ 2⁵²) and one that checks them. */
export function ticketCode(randomBytes: (size: number) => Uint8Array): string {
  // A point's code begins with five characters drawn evenly.
  const drawn = Array.from({ length: 3 }, () => pointCode(randomBytes).slice(0, 5)).join('');
  return withCheckCharacter(drawn.slice(0, freeLength));
}

/** The code that somebody typed, in capitals without hyphens; undefined where it cannot be one. */
export function readTicket(typed: string): string | undefined {
  const code = normaliseCode(typed);
  return code.length === freeLength + 1 && checks(code) ? code : undefined;
}

/** `K7F2-9MQX-R4TB`, as it is printed. */
export const groupTicket = (code: string): string =>
  Array.from({ length: (freeLength + 1) / group }, (_, i) => code.slice(i * group, (i + 1) * group)).join('-');

/** Under which name a campaign keeps a ticket. The campaign is part of it, so another campaign's ticket is simply not there. */
export const ticketDigest = (campaignId: string, code: string): string =>
  createHash('sha256').update(`${campaignId}/${code}`).digest('base64url').slice(0, 22);

/** Whether a ticket holds for an answer given at an agency on a day. */
export const holdsFor = (ticket: Ticket, agencyId: string, day: string): boolean =>
  ticket.agencyId === agencyId && day <= ticket.expiresOn;

/** A dossier's number or a list's entry, whichever way it is typed: one kind of dash, no spaces, capitals. */
export const normaliseReference = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(/\p{Pd}/gu, '-');

/** What is kept of a normalised reference: nothing without the campaign's key, for dossier numbers are easily gone through. */
export const referenceDigest = (key: string, outcome: Outcome, reference: string): string =>
  keyed(key, `reference ${outcome} ${reference}`).toString('base64url').slice(0, 22);

/** Under which name a request that may come twice is remembered. */
export const requestDigest = (key: string, request: string): string =>
  keyed(key, `request ${request}`).toString('base64url').slice(0, 22);

/** Bytes that follow from a request and the campaign's key, so that the same request draws the same codes; others cannot. */
export function bytesDrawnFrom(key: string, request: string): (size: number) => Uint8Array {
  let drawn = 0;
  return (size) => {
    drawn += 1;
    return keyed(key, `draw ${drawn} ${request}`).subarray(0, size);
  };
}

const keyed = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
