// Which programs may sign in while the demo is on, and with what?
import { randomBytes } from 'node:crypto';
import type { Settings } from './settings.ts';

export type Client = { id: string; secret: string };

export const demoClientIds = { admin: 'demo-admin', viewer: 'demo-viewer' } as const;

/**
 * Two clients whose secrets anybody can guess, as long as only this machine can try them; random ones as soon as the
 * network can; none without the demo.
 */
export function demoClients(
  { demo, loopback }: Pick<Settings, 'demo' | 'loopback'>,
  randomSecret: () => string = () => randomBytes(18).toString('base64url'),
): Client[] {
  if (!demo) return [];
  return Object.values(demoClientIds).map((id) => ({ id, secret: loopback ? id : randomSecret() }));
}
