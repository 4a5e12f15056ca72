// On which port does a small server of a test listen? On any that is free, for this machine alone.
import { once } from 'node:events';
import type { Server } from 'node:http';

/** The port. */
export async function listenOnLoopback(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere');
  return address.port;
}
