// With which key are reports signed, and how does anybody check it? Ed25519, whose public half is published; signing twice gives the same bytes.
import { createPrivateKey, createPublicKey, hkdfSync } from 'node:crypto';
import { CompactSign, exportJWK, type JWK } from 'jose';

export type ReportSigner = {
  /** The bytes as a compact JSON Web Signature (RFC 7515, RFC 8037). */
  sign(bytes: Uint8Array): Promise<string>;
  /** The public halves of all keys, old ones too, as a JWK Set (RFC 7517). */
  publicKeys(): Promise<{ keys: JWK[] }>;
};

// DER of a PKCS #8 Ed25519 private key up to its 32 bytes (RFC 8410 §7).
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Several secrets in one text, apart by blanks: to rotate, put the new one first and leave the old one. */
export const secretsIn = (text: string): string[] => text.split(/\s+/).filter((secret) => secret !== '');

/** Keys follow from secrets (HKDF, RFC 5869), so that a place keeps texts only; the first signs, all are published. */
export function reportSigner(secrets: string[]): ReportSigner {
  const keys = secrets.map((secret) => privateKey(secret));
  const [first] = keys;
  if (first === undefined) throw new Error('Reports need a secret to be signed with');
  return {
    sign: async (bytes) => {
      const { kid = '' } = await publicHalf(first);
      return new CompactSign(bytes).setProtectedHeader({ alg: 'EdDSA', kid }).sign(first);
    },
    publicKeys: async () => ({ keys: await Promise.all(keys.map(publicHalf)) }),
  };
}

function privateKey(secret: string) {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'long-dan report signature', 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}

/** Named by its own first characters, which cannot be given to another key. */
async function publicHalf(key: ReturnType<typeof privateKey>): Promise<JWK> {
  const jwk = await exportJWK(createPublicKey(key));
  return { ...jwk, alg: 'EdDSA', use: 'sig', kid: (jwk.x ?? '').slice(0, 16) };
}
