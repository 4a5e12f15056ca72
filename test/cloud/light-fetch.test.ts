// Is what stands for Node's fetch like Node's own, and does a citizen's page come without it?
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layFunction } from '../../infra/cloud/bundle.ts';
import { Headers as LightHeaders } from '../../infra/cloud/light-fetch/headers.ts';
import { Request as LightRequest } from '../../infra/cloud/light-fetch/request.ts';
import { Response as LightResponse } from '../../infra/cloud/light-fetch/response.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';

/** What comes of it, or that it was refused. */
function outcome<T>(make: () => T): T | 'refused' {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return 'refused';
    throw error;
  }
}

const name = fc.constantFrom('Accept', 'accept', 'X-A', 'Set-Cookie', 'cookie', 'b', 'Content-Type', 'bad name', '');
const value = fc.oneof(fc.constantFrom('a', ' a\t', 'a, b', 'é', 'đ', 'a\r\nX-B: c', '\0', '', 'a\nb'), fc.string());
const change = fc.tuple(fc.constantFrom('append', 'set', 'delete'), name, value);

type Kept = Pick<Headers, 'append' | 'set' | 'delete' | 'get' | 'has' | 'getSetCookie'> &
  Iterable<unknown> & { forEach(tell: (value: string, name: string) => void): void };

function changed(headers: Kept, changes: [string, string, string][]) {
  const refused = changes.map(([how, to, given]) =>
    outcome(() => {
      if (how === 'append') headers.append(to, given);
      else if (how === 'set') headers.set(to, given);
      else headers.delete(to);
      return [headers.get(to), headers.has(to)];
    }),
  );
  const told: [string, string][] = [];
  headers.forEach((given, of) => void told.push([of, given]));
  return { refused, all: [...headers], told, cookies: headers.getSetCookie() };
}

describe('headers', () => {
  test('keep, join, sort and refuse as Node’s own', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        expect(changed(LightHeaders(), changes)).toEqual(changed(new Headers(), changes));
      }),
    );
  });

  test('begin with a record, with pairs, or with others’', () => {
    const pairs: [string, string][] = [
      ['B', '2'],
      ['a', '1'],
      ['b', '3'],
    ];
    expect([...LightHeaders(pairs)]).toEqual([...new Headers(pairs)]);
    expect([...LightHeaders({ B: '2', a: '1' })]).toEqual([...new Headers({ B: '2', a: '1' })]);
    expect([...new Headers([...LightHeaders(new Headers(pairs))])]).toEqual([...new Headers(pairs)]);
  });
});

describe('an answer', () => {
  const bytes = new Uint8Array([0, 255, 1]);
  const contents = [undefined, null, '', 'Xin Ông/Bà \ud800', '\ufeffa', bytes];
  const each = contents.flatMap((content) =>
    [200, 204, 303, 304, 404, 503, 199, 600].map((status) => ({ content, status })),
  );
  const told = async (
    make: () => Pick<Response, 'status' | 'ok' | 'statusText' | 'text' | 'arrayBuffer'> & {
      headers: Iterable<unknown>;
    },
  ) => {
    const [one, other] = [outcome(make), outcome(make)];
    if (one === 'refused' || other === 'refused') return 'refused';
    const { status, ok, statusText, headers } = one;
    return {
      status,
      ok,
      statusText,
      all: [...headers],
      text: await one.text(),
      bytes: [...new Uint8Array(await other.arrayBuffer())],
    };
  };

  test.each(each)('of $content with $status is as Node’s own', async ({ content, status }) => {
    const headers: [string, string][] = [['X-A', 'b']];
    expect(await told(() => LightResponse(content, { status, headers: LightHeaders(headers) }))).toEqual(
      await told(() => new Response(content, { status, headers })),
    );
  });

  test('that somebody reads piece by piece or twice is Node’s own', async () => {
    const answer = LightResponse('text');
    expect(answer.bodyUsed).toBe(false);
    expect(await new Response(answer.body).text()).toBe('text');
    expect(answer.bodyUsed).toBe(true);
    await expect(answer.text()).rejects.toThrow(TypeError);
    expect(await LightResponse(new Response('stream').body).text()).toBe('stream');
    expect(await LightResponse('{"a":1}').clone().json()).toEqual({ a: 1 });
  });
});

describe('a request', () => {
  test.each(['https://x', 'https://x/a b?c=ấ#d', 'https://x/%', 'x', 'https://a:b@x/', 'https://[/'])(
    'to %s goes to the address that Node’s own would go to',
    (address) => {
      const init = { method: 'GET', headers: LightHeaders({ 'X-A': 'b' }) };
      const told = ({
        url,
        method,
        headers,
      }: {
        url: string;
        method: string | undefined;
        headers: Pick<Headers, 'get'>;
      }) => ({
        ...{ url, method, a: headers.get('x-a') },
      });
      expect(outcome(() => told(LightRequest(address, init)))).toEqual(
        outcome(() => told(new Request(address, { method: 'GET', headers: [...init.headers] }))),
      );
    },
  );

  test('that brings something is Node’s own', async () => {
    const sent = LightRequest('https://x/', { method: 'POST', body: 'a=b', headers: LightHeaders({ 'X-A': 'b' }) });
    expect(sent).toBeInstanceOf(Request);
    expect([await sent.text(), sent.headers.get('x-a')]).toEqual(['a=b', 'b']);
    expect(LightRequest(new Request('https://x/'), { method: 'PUT' })).toBeInstanceOf(Request);
    expect(await LightRequest('https://x/', { method: 'GET' }).text()).toBe('');
  });
});

test('the survey site’s bundle answers whoever looks at a page without Node’s whole fetch', async () => {
  const folder = await temporaryFolder();
  layFunction(folder, 'functions', 'survey-site');
  const event = {
    ...{ version: '2.0', routeKey: '$default', rawPath: '/s', rawQueryString: '', isBase64Encoded: false },
    ...{
      headers: { 'x-origin-secret': 'origin' },
      requestContext: { http: { method: 'GET', path: '/s' }, domainName: 'x' },
    },
  };
  const program = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))});
const { statusCode } = await handler(${JSON.stringify(event)}, {});
console.log(JSON.stringify([statusCode, process.moduleLoadList.filter((name) => name.includes('undici'))]));`;
  const tables = {
    REGISTRY_TABLE: 'r',
    RESPONSES_TABLE: 'r',
    TALLIES_TABLE: 't',
    AWS_REGION: 'x',
    ORIGIN_SECRET: 'origin',
  };
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    env: tables,
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual([200, []]);
});
