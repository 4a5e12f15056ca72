// What is kept of a program's secret? A digest by which it is known again, and from which nobody gets it back.
import { createHash, timingSafeEqual } from 'node:crypto';

const secretBytes = 32;

/** 256 random bits, as a program sends them. */
export const newSecret = (randomBytes: (size: number) => Uint8Array): string =>
  Buffer.from(randomBytes(secretBytes)).toString('base64url');

/** SHA-256 is enough: what is slow to try out (scrypt) protects words that people choose, not 256 random bits. */
export const secretDigest = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Takes as long whatever is given. */
export const isSecret = (given: string, digest: string): boolean => {
  const [one, other] = [Buffer.from(secretDigest(given)), Buffer.from(digest)];
  return one.length === other.length && timingSafeEqual(one, other);
};
