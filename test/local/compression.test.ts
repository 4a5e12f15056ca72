// Does a text arrive smaller and unchanged, and everything else untouched?
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chooseEncoding, withCompression } from '../../infra/local/compression.ts';

const page = '<p>Ông/Bà hài lòng đến mức nào?</p>'.repeat(100);
const html = { 'content-type': 'text/html; charset=utf-8' };

async function answer(response: Response, accepted: string) {
  const request = new Request('http://localhost/', { headers: { 'accept-encoding': accepted } });
  const sent = await withCompression(() => response)(request);
  return { sent, bytes: new Uint8Array(await sent.arrayBuffer()) };
}

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s: the same text comes out, and Content-Length is what travels', async (encoding, decompress) => {
    const { sent, bytes } = await answer(new Response(page, { headers: html }), encoding);
    expect(sent.headers.get('content-encoding')).toBe(encoding);
    expect(sent.headers.get('content-length')).toBe(String(bytes.byteLength));
    expect(sent.headers.get('vary')).toBe('Accept-Encoding');
    expect(bytes.byteLength).toBeLessThan(Buffer.byteLength(page) / 10);
    expect(decompress(bytes).toString('utf8')).toBe(page);
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['deflate', undefined],
    ['br;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
    [null, undefined],
  ])('Accept-Encoding “%s” takes %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });

  test('less than 500 bytes travel as they are', async () => {
    const { sent, bytes } = await answer(new Response('x'.repeat(499), { headers: html }), 'br');
    expect(sent.headers.get('content-encoding')).toBeNull();
    expect(sent.headers.get('content-length')).toBe('499');
    expect(bytes.byteLength).toBe(499);
  });

  test('a cache is told even where nothing was compressed', async () => {
    const { sent } = await answer(new Response(page, { headers: html }), 'identity');
    expect(sent.headers.get('vary')).toBe('Accept-Encoding');
  });

  test.each([
    'application/problem+json',
    'application/json; charset=utf-8',
    'text/csv',
    'image/svg+xml',
    'text/javascript',
  ])('%s is text', async (type) => {
    const { sent } = await answer(new Response(page, { headers: { 'content-type': type } }), 'br');
    expect(sent.headers.get('content-encoding')).toBe('br');
  });

  test.each<[string, Record<string, string>, number]>([
    ['an image', { 'content-type': 'image/png' }, 200],
    ['what is compressed already', { ...html, 'content-encoding': 'gzip' }, 200],
    ['what must not be transformed', { ...html, 'cache-control': 'private, no-transform' }, 200],
    ['a part', { ...html, 'content-range': 'bytes 0-9/100' }, 206],
    ['a stream of events', { 'content-type': 'text/event-stream' }, 200],
  ])('%s is left alone', async (_what, headers, status) => {
    const { sent } = await answer(new Response(page, { headers, status }), 'br');
    expect(sent.headers.get('content-encoding')).toBe(headers['content-encoding'] ?? null);
    expect(sent.headers.get('content-length')).toBeNull();
  });

  test('an answer without a body stays one', async () => {
    const { sent, bytes } = await answer(new Response(null, { status: 304, headers: { etag: '"a"' } }), 'br');
    expect([sent.status, sent.headers.get('etag'), bytes.byteLength]).toEqual([304, '"a"', 0]);
  });

  test('a strong tag turns weak, for the bytes are others', async () => {
    const { sent } = await answer(new Response(page, { headers: { ...html, etag: '"a"' } }), 'br');
    expect(sent.headers.get('etag')).toBe('W/"a"');
  });

  test('two cookies stay two', async () => {
    const headers = new Headers(html);
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const { sent } = await answer(new Response(page, { headers }), 'br');
    expect(sent.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });
});
