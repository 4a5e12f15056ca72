// Does a link say only what we sealed, to us alone?
import { CompactEncrypt } from 'jose';
import { expect, test } from 'vitest';
import { kitLinksBy, kitLinksFrom } from '../../functions/runtime/signed-links.ts';

const secret = (id: string) => ({ id, secret: `${id} is a secret of thirty-two characters` });
const statement = { wanted: { campaign: 'ca-1' }, until: '2026-12-01T00:00:00Z' };

test('what was sealed is read again, by whoever has the secret, from an address-safe text that tells its holder nothing', async () => {
  const token = await kitLinksBy([secret('new')]).sign(statement);
  expect(token).toMatch(/^[\w.-]+$/);
  const told = token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('utf8'))
    .join(' ');
  expect(told).not.toMatch(/ca-1|until/);
  expect(await kitLinksBy([secret('new')]).read(token)).toEqual(statement);
});

test('an altered text is no link, whichever character was touched', async () => {
  const links = kitLinksBy([secret('new')]);
  const token = await links.sign(statement);
  for (let place = 0; place < token.length - 1; place += 5) {
    // Of a part's last character some bits say nothing: another may stand for the same bytes.
    if (token[place + 1] === '.') continue;
    const other = token[place] === 'A' ? 'B' : 'A';
    expect(await links.read(token.slice(0, place) + other + token.slice(place + 1)), String(place)).toBeUndefined();
  }
  for (const wrong of ['', 'x', '....', token.slice(1), `${token}x`]) expect(await links.read(wrong)).toBeUndefined();
});

test('after a new secret the old links still hold, until the old secret is taken away', async () => {
  const token = await kitLinksBy([secret('old')]).sign(statement);
  expect(await kitLinksBy([secret('new'), secret('old')]).read(token)).toEqual(statement);
  expect(await kitLinksBy([secret('new')]).read(token)).toBeUndefined();
  expect(await kitLinksBy([{ ...secret('new'), id: 'old' }]).read(token)).toBeUndefined();
});

test('what the same secret sealed for another purpose is no link', async () => {
  const { id, secret: text } = secret('cloud');
  const cookie = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(statement)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: id })
    .encrypt(new TextEncoder().encode(text).subarray(0, 32));
  expect(await kitLinksFrom(text).read(cookie)).toBeUndefined();
});

test('without a secret nothing starts', () => {
  expect(() => kitLinksBy([])).toThrow('need a secret');
});
