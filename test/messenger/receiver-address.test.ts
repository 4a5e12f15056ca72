// Can nobody make us speak to what stands beside us? Addresses of our own machine and network are refused, by name and by number.
import { expect, test } from 'vitest';
import { post, publicLookup } from '../../functions/messenger/post.ts';
import { isPublicAddress, receiverFault } from '../../functions/operations/receiver-address.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'fd00:ec2::254',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '113.160.0.1', '2400:cb00::1', '2600:9000::1'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  'http://example.vn/',
  'ftp://example.vn/',
  'https://a:b@example.vn/',
  'https://localhost/',
  'https://x.localhost/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://metadata.google.internal/',
  'example.vn',
])('%s is refused', async (url) => {
  expect(receiverFault(url, false)).toBeDefined();
  expect(await post(url, {}, '{}', { mayBeNear: false, seconds: 1 })).toMatch(/^refused: must/);
});

test('an address of the public internet is taken', () => {
  expect(receiverFault('https://example.vn/canh-bao?x=1', false)).toBeUndefined();
});

test('a name that leads to this machine is not connected to', async () => {
  const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, (found) => resolve(found)));
  expect(String(error)).toContain('not an address of the public internet');
});
