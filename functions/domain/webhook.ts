// Which other system is told of an agency's alerts and reports? An address, the secret its messages are signed with, and who registered it.
import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { day } from './period.ts';

export const toldKinds = ['alerts', 'reports'] as const;

export const webhook = z.object({
  id: z.string(),
  /** With all under it. */
  agencyId: z.string(),
  url: z.string(),
  /** `whsec_` and base64, as the receiver was told once. */
  secret: z.string(),
  registeredBy: z.string(),
  registeredOn: day,
  status: z.enum(['active', 'withdrawn']),
  /** Of alerts alone where it does not say. */
  tells: z.optional(z.array(z.enum(toldKinds))),
});
export type Webhook = z.infer<typeof webhook>;

export const isTold = ({ status, tells = ['alerts'] }: Webhook, of: (typeof toldKinds)[number]): boolean =>
  status === 'active' && tells.includes(of);

const secretPrefix = 'whsec_';
const secretBytes = 32;

export const newSecret = (randomBytes: (size: number) => Uint8Array): string =>
  secretPrefix + Buffer.from(randomBytes(secretBytes)).toString('base64');

/**
 * The headers by which a receiver knows that a message is ours, whole and new: `v1,` and the base64 of HMAC-SHA256 over
 * `id.seconds.body`. (Standard Webhooks, specification 1.0.0, "Signature scheme"; any of its libraries verifies it.)
 */
export function signedHeaders(secret: string, message: { id: string; at: Date; body: string }): Record<string, string> {
  const seconds = String(Math.floor(message.at.getTime() / 1000));
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${message.id}.${seconds}.${message.body}`).digest('base64');
  return { 'webhook-id': message.id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
}
