// Who signed the manifest? A compact JWS over its very bytes, by a key that is published.
import { compactVerify, importJWK } from 'jose';
import { compare, type Difference, type Findings } from './difference.ts';
import type { KeySet } from './form.ts';

/** The key that signed it; undefined where no keys were given. */
export type Signature = { by: string | undefined; findings: Findings };

export async function checkSignature(jws: string, manifest: Buffer, keys: KeySet | undefined): Promise<Signature> {
  const [head = '', payload = ''] = jws.split('.');
  const place = { file: 'manifest.jws', row: 'signature', measure: 'payload' };
  const findings = compare(place, decoded(payload)?.equals(manifest) ?? false, true);
  if (keys === undefined) return { by: undefined, findings };
  const kid = kidOf(head);
  const fault = isWhole(jws) ? await faultOf(jws, kid, keys) : 'a compact JWS in base64url without stray bits';
  const differences = [...findings.differences, ...(fault === undefined ? [] : [differs(fault)])];
  return { by: kid, findings: { figures: findings.figures + 1, differences } };
}

const differs = (computed: string): Difference => ({
  ...{ file: 'manifest.jws', row: 'signature', measure: 'signature', said: 'signed', computed },
});

/** Undefined of a text that is not base64url as it is written by the standard: a changed last letter may decode to the same bytes. */
function decoded(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

function isWhole(jws: string): boolean {
  const parts = jws.split('.');
  return parts.length === 3 && parts.every((part) => decoded(part) !== undefined);
}

function kidOf(head: string): string {
  try {
    const { kid } = JSON.parse(String(decoded(head) ?? '{}'));
    return typeof kid === 'string' ? kid : '';
  } catch {
    return '';
  }
}

async function faultOf(jws: string, kid: string, { keys }: KeySet): Promise<string | undefined> {
  const key = keys.find((one) => one.kid === kid);
  if (key === undefined) return `a key of the key set, which has no ${kid === '' ? 'such key' : kid}`;
  if (!key.x.startsWith(kid) || decoded(key.x) === undefined) return 'a key whose id is the beginning of itself';
  return verified(jws, { kty: key.kty, crv: 'Ed25519', x: key.x });
}

async function verified(jws: string, key: { kty: string; crv: string; x: string }): Promise<string | undefined> {
  try {
    await compactVerify(jws, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] });
    return undefined;
  } catch {
    return 'not signed by that key over these bytes';
  }
}
