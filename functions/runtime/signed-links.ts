// How does a link say what it opens, so that nobody can alter it? As a sealed statement, under a key that serves nothing else.
import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, errors } from 'jose';

/** The first seals, all open: to rotate, put a new one first. */
type LinkSecret = { id: string; secret: string };

export type SignedLinks = {
  /** A token that stands in an address. Its holder cannot read who made it. */
  sign(statement: object): Promise<string>;
  /** What was sealed; undefined for any other text. Whether it still holds is for its reader to say. */
  read(token: string): Promise<unknown>;
};

// Authenticated encryption (RFC 7518 §5.3) under the key itself.
const [management, encryption] = ['dir', 'A256GCM'];

/** Links to kits of posters. */
export const kitLinksBy = (secrets: LinkSecret[]): SignedLinks => signedLinks('kit link', secrets);

/** The same in the cloud, whose one secret has no name of its own. */
export const kitLinksFrom = (secret: string): SignedLinks => kitLinksBy([{ id: 'cloud', secret }]);

/** Keys are derived for the purpose (HKDF, RFC 5869), so that a cookie made with the same secret is never a link. */
function signedLinks(purpose: string, secrets: LinkSecret[]): SignedLinks {
  const [first] = secrets;
  if (first === undefined) throw new Error('Links need a secret to seal them with');
  const keys = new Map(secrets.map(({ id, secret }) => [id, keyFor(purpose, secret)]));
  return {
    sign: (statement) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(statement)))
        .setProtectedHeader({ alg: management, enc: encryption, kid: first.id })
        .encrypt(keyFor(purpose, first.secret)),
    read: async (token) => {
      try {
        const { plaintext } = await compactDecrypt(token, ({ kid = '' }) => knownKey(keys, kid), {
          keyManagementAlgorithms: [management],
          contentEncryptionAlgorithms: [encryption],
        });
        return JSON.parse(new TextDecoder().decode(plaintext));
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

function knownKey(keys: Map<string, Uint8Array>, id: string): Uint8Array {
  const key = keys.get(id);
  if (key === undefined) throw new errors.JWEInvalid('no such key');
  return key;
}

const keyFor = (purpose: string, secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `long-dan ${purpose}`, 32));
