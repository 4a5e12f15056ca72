// What do cookies hold that only we can read and nobody can make? Encrypted JSON (JWE, A256GCM), each purpose under keys of its own.
import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

export type Sealer = {
  seal(value: object): Promise<string>;
  /** What was sealed; undefined for anything that we did not seal for this purpose under a secret we still have. */
  open(text: string | undefined): Promise<unknown>;
};

const derived = (secret: string, info: string, size: number) =>
  new Uint8Array(hkdfSync('sha256', secret, '', `long-dan ${info}`, size));

/** Seals with the first secret and opens with any; a `kid` derived from each tells which. */
export function sealer(secrets: string[], purpose: string): Sealer {
  const keys = secrets.map((secret) => ({
    kid: Buffer.from(derived(secret, `kid ${purpose}`, 6)).toString('base64url'),
    key: derived(secret, purpose, 32),
  }));
  const [newest] = keys;
  if (newest === undefined) throw new Error('No secret to seal cookies with');
  const keyOf = ({ kid }: { kid?: string | undefined }) => {
    const found = keys.find((one) => one.kid === kid);
    if (found === undefined) throw new Error('Sealed with a secret that we no longer have');
    return found.key;
  };
  return {
    seal: (value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: newest.kid })
        .encrypt(newest.key),
    open: (text) => (text === undefined ? Promise.resolve(undefined) : unsealed(text, keyOf)),
  };
}

async function unsealed(text: string, keyOf: (header: { kid?: string | undefined }) => Uint8Array): Promise<unknown> {
  try {
    const { plaintext } = await compactDecrypt(text, keyOf, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return JSON.parse(new TextDecoder().decode(plaintext));
  } catch {
    return undefined;
  }
}
