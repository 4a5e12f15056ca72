// Where does invented data get its chance from? From a seed, so that every machine invents the same.
import { createHash } from 'node:crypto';

/** A number from 0 up to, not including, 1. */
export type Random = () => number;
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** Mulberry32, begun from a digest of the seed: good enough for a demo, and for nothing that must not be guessed. */
export function seededRandom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes for whoever asks for `randomBytes`. */
export function seededBytes(seed: string): (size: number) => Uint8Array {
  const random = seededRandom(seed);
  return (size) => Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
}

/** A UUID that follows from a name: version 8 of RFC 9562, whose bits are the maker's own. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Roughly normal, mean 0, deviation 1: twelve uniform numbers have a variance of 12/12. */
export const bell = (random: Random): number => Array.from({ length: 12 }, random).reduce((sum, x) => sum + x, -6);

/** One of the values, each as often as its weight says. */
export function pick<T>(random: Random, choices: Weighted<T>): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  throw new Error('Nothing to pick from');
}
