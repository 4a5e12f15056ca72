// What is a request that only asks? An address, a method and headers; one that brings something is Node's own.
import { Headers } from './headers.ts';

type Init = Omit<RequestInit, 'headers'> & { headers?: Iterable<[string, string]> };

/** The same for Node's own, which is told the headers one by one. */
const spelledOut = ({ headers, ...rest }: Init): RequestInit =>
  headers === undefined ? rest : { ...rest, headers: [...headers] };

const asks = ({ method, body = null }: Init): boolean => (method === 'GET' || method === 'HEAD') && body === null;
const namesSomebody = ({ username, password }: URL): boolean => username !== '' || password !== '';

/** Called with `new`, as by Hono's adapter. Throws TypeError where the address is none. */
export function Request(input: string | globalThis.Request, init: Init = {}) {
  const own = () => new globalThis.Request(input, spelledOut(init));
  if (typeof input !== 'string' || !asks(init)) return own();
  const url = new URL(input);
  if (namesSomebody(url)) return own();
  return {
    url: url.href,
    method: init.method,
    headers: Headers(init.headers),
    body: null,
    bodyUsed: false,
    get signal() {
      return own().signal;
    },
    clone: own,
    text: () => own().text(),
    json: () => own().json(),
    formData: () => own().formData(),
    arrayBuffer: () => own().arrayBuffer(),
    blob: () => own().blob(),
  };
}
