// How does a program speak to the API? With a token for its id and secret, in JSON unless it says otherwise.
import { expect } from 'vitest';

/** `bytes` go as they are, in place of a body. */
export type Sent = {
  body?: unknown;
  bytes?: Uint8Array<ArrayBuffer>;
  type?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};
export type Api = {
  /** Whatever the answer is. */
  call(method: string, path: string, sent?: Sent): Promise<Response>;
  /** The parsed answer; the test fails if the request does. */
  get(path: string): Parsed;
  post(path: string, body?: unknown, headers?: Record<string, string>): Parsed;
  patch(path: string, body: unknown): Parsed;
};

type Parsed = ReturnType<typeof parsed>;

async function parsed(path: string, response: Response) {
  const text = await response.text();
  expect(response.ok, `${path} → ${response.status} ${text}`).toBe(true);
  return JSON.parse(text);
}

/** An access token of a client whose secret is its id, as the demo's are. */
export async function tokenOf(url: string, id: string): Promise<string> {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${id}:${id}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return (await parsed('/oidc/token', response)).access_token;
}

/** Text and bytes go as they are. */
function bodyOf(body: unknown): BodyInit {
  if (Buffer.isBuffer(body)) return new Uint8Array(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

export async function signIn(url: string, id: string): Promise<Api> {
  const token = await tokenOf(url, id);
  const call: Api['call'] = (method, path, { body, bytes, type = 'application/json', headers = {}, signal } = {}) =>
    fetch(`${url}/api/v1${path}`, {
      method,
      ...(signal === undefined ? {} : { signal }),
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined && bytes === undefined ? {} : { 'Content-Type': type }),
        ...headers,
      },
      ...(bytes === undefined ? {} : { body: bytes }),
      ...(body === undefined ? {} : { body: bodyOf(body) }),
    });
  return {
    call,
    get: async (path) => parsed(path, await call('GET', path)),
    post: async (path, body = {}, headers = {}) => parsed(path, await call('POST', path, { body, headers })),
    patch: async (path, body) => parsed(path, await call('PATCH', path, { body })),
  };
}
