// What is an answer that is whole already? A status, headers and a text or bytes; one that is still to come is Node's own.
import { Headers } from './headers.ts';

type Whole = string | Uint8Array<ArrayBuffer> | null;
type Head = { status: number; statusText: string; headers: ReturnType<typeof Headers> };

/** Hono's pages are texts that know whether they are escaped. Undefined where the content comes piece by piece. */
function wholeOf(content: unknown): Whole | undefined {
  if (content === null || content === undefined) return null;
  if (typeof content === 'string' || content instanceof String) return String(content);
  return content instanceof Uint8Array ? new Uint8Array(content) : undefined;
}

/** Statuses that take no content; Node's own says so to whoever gives them one. */
const withoutContent = [204, 205, 304];
const isUsual = (status: number, whole: Whole): boolean =>
  Number.isInteger(status) && status >= 200 && status <= 599 && (whole === null || !withoutContent.includes(status));

const own = (content: BodyInit | null | undefined, { headers, ...head }: Head): globalThis.Response =>
  new globalThis.Response(content, { ...head, headers: [...headers] });

/** Called with `new`, as by Hono. */
export function Response(
  content?: BodyInit | null,
  { status = 200, statusText = '', headers: given }: Partial<Head> = {},
) {
  const head = { status, statusText, headers: Headers(given) };
  const whole = wholeOf(content);
  if (whole === undefined || !isUsual(status, whole)) return own(content, head);
  if (typeof whole === 'string' && !head.headers.has('content-type'))
    head.headers.set('content-type', 'text/plain;charset=UTF-8');
  return Object.assign(readers(whole, head), head, { ok: status < 300 });
}

/** The content as it is asked for: at once, or by Node's own where it is wanted piece by piece. */
function readers(whole: Whole, head: Head) {
  let kept: globalThis.Response | undefined;
  const asOwn = (): globalThis.Response => {
    kept ??= own(whole, head);
    return kept;
  };
  const bytes = (): Uint8Array<ArrayBuffer> =>
    typeof whole === 'string' ? new TextEncoder().encode(whole) : new Uint8Array(whole ?? []);
  return {
    get body() {
      return whole === null ? null : asOwn().body;
    },
    get bodyUsed() {
      return kept?.bodyUsed ?? false;
    },
    clone: () => asOwn().clone(),
    json: () => asOwn().json(),
    blob: () => asOwn().blob(),
    text: async () => (kept ? kept.text() : new TextDecoder().decode(bytes())),
    arrayBuffer: async () => (kept ? kept.arrayBuffer() : bytes().buffer),
  };
}
