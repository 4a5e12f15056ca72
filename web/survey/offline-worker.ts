// What runs while no page is open? Waiting answers are sent when the network is back, and a page once seen opens without one.
import { sendWaiting } from './browser/send-waiting.ts';

const pages = 'pages-1';
const isPage = (address: URL): boolean => /^\/[sk]\/[^/]+$/.test(address.pathname);
const isScript = (address: URL): boolean => address.pathname.startsWith('/assets/');

/** `ExtendableEvent`, `FetchEvent` and `SyncEvent`, as far as they are used here. */
type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void };
type FetchEvent = WorkerEvent & { request: Request; respondWith(answer: Promise<Response>): void };
type SyncEvent = WorkerEvent & { tag: string };
type Worker = {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener<Kind extends 'install' | 'activate' | 'fetch' | 'sync'>(
    kind: Kind,
    listener: (event: Kind extends 'fetch' ? FetchEvent : Kind extends 'sync' ? SyncEvent : WorkerEvent) => void,
  ): void;
};
declare const self: Worker;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('sync', (event) => {
  // Rejecting asks the browser to try again later.
  if (event.tag === 'send')
    event.waitUntil(sendWaiting().then((left) => (left > 0 ? Promise.reject(left) : undefined)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (isScript(address)) event.respondWith(fromStoreFirst(request));
  // "Back" must find the very page that was filled in, which only the browser's own store has.
  else if (request.mode === 'navigate' && isPage(address) && !isReturn(request))
    event.respondWith(fromNetworkFirst(request));
});

const isReturn = (request: Request): boolean =>
  'isHistoryNavigation' in request && request.isHistoryNavigation === true;

/** Scripts are named by their content: one that is kept never changes. */
async function fromStoreFirst(request: Request): Promise<Response> {
  const store = await caches.open(pages);
  const kept = await store.match(request);
  if (kept !== undefined) return kept;
  const fetched = await fetch(request);
  if (fetched.ok) await store.put(request, fetched.clone());
  return fetched;
}

async function fromNetworkFirst(request: Request): Promise<Response> {
  const store = await caches.open(pages);
  try {
    const fetched = await fetch(request);
    if (fetched.ok) await store.put(request, fetched.clone());
    return fetched;
  } catch (error) {
    const kept = await store.match(request, { ignoreSearch: true });
    if (kept === undefined) throw error;
    return marked(kept);
  }
}

/** The page's script gives a kept page a fresh id: the one in it may be used by now. */
async function marked(kept: Response): Promise<Response> {
  const html = await kept.text();
  return new Response(html.replace('data-campaign', 'data-kept data-campaign'), { headers: kept.headers });
}
