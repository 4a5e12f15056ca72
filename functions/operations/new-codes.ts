// Which code does the next of many new points get? One that no other point has, neither there nor among the new ones.
import type { Point } from '../domain/campaign.ts';
import { pointCode } from '../domain/point-code.ts';

/** Of two thousand new codes two are alike once in seven times, so each is compared with those drawn before. */
export function newCodes(randomBytes: (size: number) => Uint8Array, points: Point[]): () => string {
  const used = new Set(points.map(({ code }) => code));
  return () => {
    let code = pointCode(randomBytes);
    while (used.has(code)) code = pointCode(randomBytes);
    used.add(code);
    return code;
  };
}
