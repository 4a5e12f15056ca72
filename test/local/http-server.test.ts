// How does one machine's HTTP server behave at its edges: before it is ready, with too much, at the end?
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import * as timers from 'node:timers/promises';
import { Hono } from 'hono';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Patience, startHttpServer } from '../../infra/local/http-server.ts';

const log = () => {};
const megabyte = 1_000_000;

async function server(app?: Hono, more: { patience?: Patience } = {}) {
  const started = await startHttpServer({ host: '127.0.0.1', port: 0, log, ...more });
  onTestFinished(started.close);
  if (app !== undefined) {
    const openid = (_request: unknown, response: { end(text: string): void }) => response.end('openid');
    started.serve({ openid, fetch: (request) => app.fetch(request) });
  }
  return { ...started, url: `http://127.0.0.1:${started.port}` };
}

const reader = () =>
  new Hono()
    .onError((_error, context) => context.text('', 500))
    .post('/', async (context) => context.text(String((await context.req.arrayBuffer()).byteLength)));

function chunks(megabytes: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (sent === megabytes) return controller.close();
      sent += 1;
      controller.enqueue(new Uint8Array(megabyte));
    },
  });
}

const postChunks = (url: string, megabytes: number) =>
  fetch(url, { method: 'POST', body: chunks(megabytes), ...{ duplex: 'half' } });

describe('requests', () => {
  test('before the functions are there are asked to come back', async () => {
    const { url } = await server();
    const response = await fetch(url);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  });

  test('under /oidc go to the provider, all others to the functions', async () => {
    const { url } = await server(new Hono().all('*', (context) => context.text('functions')));
    const paths = ['/oidc/token', '/oidc', '/oidc?a=b', '/oidcx', '/', '/s/ABC'];
    const answers = await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).text()));
    expect(answers).toEqual(['openid', 'openid', 'openid', 'functions', 'functions', 'functions']);
  });

  test('HEAD gives the status and type of GET and no body', async () => {
    const { url } = await server(new Hono().get('/', (context) => context.html('x'.repeat(1000))));
    const response = await fetch(url, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/html; charset=UTF-8',
      '',
    ]);
  });

  test('a long page arrives compressed and whole', async () => {
    const { url } = await server(new Hono().get('/', (context) => context.html('Ông/Bà'.repeat(1000))));
    const response = await fetch(url, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('Ông/Bà'.repeat(1000));
  });

  test('a function never learns who asks', async () => {
    const app = new Hono().get('/', (context) => context.json(Object.keys(context.env ?? {})));
    expect(await (await fetch((await server(app)).url)).json()).toEqual([]);
  });
});

describe('a body', () => {
  test('of 5 MB reaches the function', async () => {
    const { url } = await server(reader());
    const response = await fetch(url, { method: 'POST', body: new Uint8Array(5 * megabyte) });
    expect(await response.text()).toBe(String(5 * megabyte));
    expect(await (await postChunks(url, 5)).text()).toBe(String(5 * megabyte));
  });

  test('that declares more is 413 as a problem, unread', async () => {
    let reached = false;
    const app = new Hono().post('/', (context) => {
      reached = true;
      return context.text('');
    });
    const { url } = await server(app);
    const response = await fetch(url, { method: 'POST', body: new Uint8Array(5 * megabyte + 1) });
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 413, title: 'Request too large' });
    expect(reached).toBe(false);
  });

  test('that is more and comes slowly is heard out: its sender sees no broken line, and reads why', async () => {
    const { port } = await server(new Hono());
    const socket = connect(port, '127.0.0.1');
    const broken: unknown[] = [];
    socket.on('error', (error) => broken.push(error));
    const said = text(socket).catch(() => '');
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${6 * megabyte}\r\n\r\n`);
    for (let part = 0; part < 6; part += 1) {
      await timers.setTimeout(250);
      await new Promise((sent) => socket.write(new Uint8Array(megabyte), sent));
    }
    expect(await said).toMatch(/^HTTP\/1\.1 413 .*Request too large/s);
    expect(broken).toEqual([]);
  });

  test('that turns out to be more is 413 too, whatever the function made of it', async () => {
    const { url } = await server(reader());
    expect((await postChunks(url, 8)).status).toBe(413);
  });
});

describe('at the end', () => {
  const slow = (milliseconds: number) =>
    new Hono().get('/', async (context) => {
      await timers.setTimeout(milliseconds);
      return context.text('whole');
    });

  test('what is under way is finished, and nothing new is taken', async () => {
    const { url, close } = await server(slow(300));
    const underWay = fetch(url);
    await timers.setTimeout(100);
    const closed = close();
    await expect(fetch(url)).rejects.toThrow();
    expect(await (await underWay).text()).toBe('whole');
    await closed;
  });

  test('a kept-alive connection without a request holds nothing up', async () => {
    const { url, close } = await server(slow(0));
    await (await fetch(url)).text();
    const began = performance.now();
    await close();
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('what takes longer than 3 s is cut', { timeout: 10_000 }, async () => {
    const { url, close } = await server(slow(8000));
    const underWay = expect(fetch(url)).rejects.toThrow();
    await timers.setTimeout(100);
    const began = performance.now();
    await close();
    expect(performance.now() - began).toBeLessThan(3600);
    await underWay;
  });
});

describe('whoever sends bit by bit', () => {
  /** Sends a beginning, then a byte every tenth of a second; what came back before the line was cut. */
  async function dripping(port: number, beginning: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(beginning);
    const drip = setInterval(() => socket.write('a'), 100);
    socket.on('error', () => {});
    const said = await text(socket).catch(() => '');
    clearInterval(drip);
    return said;
  }

  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n'],
  ])('%s is cut when the time is over, and two hundred of them hold nobody up', async (_, beginning) => {
    const { port, url } = await server(reader(), { patience: { headers: 1, whole: 1.5, between: 0.2 } });
    const slow = Array.from({ length: 200 }, () => dripping(port, beginning));
    await timers.setTimeout(200);
    const began = performance.now();
    expect(await (await fetch(url, { method: 'POST', body: 'abc' })).text()).toBe('3');
    expect(performance.now() - began).toBeLessThan(1000);
    for (const said of await Promise.all(slow)) expect(said).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

test('a port in use is said in one sentence', async () => {
  const { port } = await server();
  await expect(startHttpServer({ host: '127.0.0.1', port, log })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use: choose another with PORT, or PORT=0 for any.`,
  );
});

test('a malformed request is 400', async () => {
  const { port } = await server(new Hono());
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.end('GET / HTTP/1.1\r\nHost: a b\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
});
