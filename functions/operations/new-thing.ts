// How does a new thing get its id, and what if the same request comes twice? The same Idempotency-Key draws the same id.
import { createHash } from 'node:crypto';
import { codeAlphabet } from '../domain/code-alphabet.ts';
import { Problem } from '../runtime/problem.ts';
import { changeRegistry, type Write } from '../store/change-registry.ts';
import { getItem } from '../store/items.ts';
import type { Call } from './route.ts';

const idLength = 10;
const collisionTries = 5;

/** A source of bytes: random, or drawn from the client's Idempotency-Key and the thing's place in the request. */
export type Bytes = (size: number) => Uint8Array;

/** An id that carries its kind, such as `ag-k7f29mqxr4`. */
export function newId(kind: 'ag' | 'sv' | 'ca' | 'rf' | 'pe' | 'pr' | 'pl' | 'wh', bytes: Bytes): string {
  // 27 letters out of 256 values: taking the remainder favours 13 of them by a ninth, which for an id is nothing.
  const letters = [...bytes(idLength)].map((byte) => codeAlphabet.charAt(byte % codeAlphabet.length));
  return `${kind}-${letters.join('').toLowerCase()}`;
}

export type Making<T> = { what: string; sent: unknown; make(bytes: Bytes): { thing: T; write: Write } };

/**
 * Makes a thing and stores it. The same key with the same content gives the thing that was made first; with other content it is a 422.
 */
export async function createThing<T extends object>(
  call: Call,
  { what, sent, make }: Making<T>,
  place = 0,
): Promise<T> {
  const { deps, actor, idempotencyKey } = call;
  const madeFrom = digest(JSON.stringify([what, sent]));
  for (let tries = 0; tries < collisionTries; tries += 1) {
    const bytes = bytesOf(call, what, `${place} ${tries}`);
    const { thing, write } = make(bytes);
    const noted = { ...write, isNew: true, index: { ...write.index, madeFrom, madeBy: actor.id } };
    const change = {
      at: deps.now(),
      id: digest(`${write.key.sk} ${deps.now().getTime()}`),
      who: actor.id,
      what: `${what}.create`,
      thing: write.key.sk,
      after: thing,
    };
    if ((await changeRegistry(deps.store, [noted], change)) === 'written') return thing;
    if (idempotencyKey === undefined) continue;
    const existing = await getItem(deps.store, 'registry', write.key);
    if (existing?.['madeBy'] === actor.id && existing['madeFrom'] === madeFrom) return thing;
    throw new Problem(
      422,
      'Idempotency-Key used',
      'This Idempotency-Key was used with other content; use a new key for a new request.',
    );
  }
  throw new Error(`No free id for ${what}`);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Random, or by the request's Idempotency-Key where it has one. */
export const bytesOf = ({ deps, actor, idempotencyKey }: Call, what: string, place: string): Bytes =>
  idempotencyKey === undefined ? deps.randomBytes : drawnFrom(`${actor.id} ${what} ${idempotencyKey} ${place}`);

/** Bytes that follow from a text, as many as are asked for, always the same ones in the same order. */
export function drawnFrom(seed: string): Bytes {
  let drawn = 0;
  return (size) => {
    drawn += 1;
    return createHash('shake256', { outputLength: size }).update(`${seed} ${drawn}`).digest();
  };
}
