// Did a request come through the front? Only the front knows the secret, and only beside it is the public host believed.
import { createHash, timingSafeEqual } from 'node:crypto';

export const originSecretHeader = 'x-origin-secret';
export const publicHostHeader = 'x-public-host';

/** Whether the request carries the secret; compared in constant time, over digests of equal length. */
export function cameThroughFront(request: Request, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(request.headers.get(originSecretHeader) ?? ''), digest(secret));
}

/** The address people see, of a request that came through the front. */
export const publicUrlOf = (request: Request): string =>
  `https://${request.headers.get(publicHostHeader) ?? 'localhost'}`;
