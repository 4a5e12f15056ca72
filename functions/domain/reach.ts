// Who can open a public address? A phone at the counter must, for the address is printed in QR codes and stays on the wall.

/** `this-machine`: loopback, no phone opens it; `unsafe`: plain http, phones do, but browsers refuse some of what the pages need. */
export type Reach = 'phones' | 'this-machine' | 'unsafe';

export function reachOf(publicUrl: string): Reach {
  const { protocol, hostname } = new URL(publicUrl);
  const isLoopback = /^(?:localhost|.+\.localhost|\[::1\]|127(?:\.\d+){3})$/.test(hostname);
  if (isLoopback) return 'this-machine';
  return protocol === 'https:' ? 'phones' : 'unsafe';
}
