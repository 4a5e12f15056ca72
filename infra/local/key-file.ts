// Which secrets does one machine keep between starts? In the cloud Secrets Manager holds them.
import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod/mini';
import { cannotStart } from './cannot-start.ts';

/** The one algorithm tokens are signed with: Cognito knows no other, so one check of tokens holds in both places. */
export const signingAlgorithm = 'RS256';

const text = z.string().check(z.minLength(1));
// The key's id is its `kid`, so that it travels with every signature.
const signingKey = z.object({
  kid: text,
  alg: z.literal(signingAlgorithm),
  use: z.literal('sig'),
  kty: z.literal('RSA'),
  n: text,
  e: text,
  d: text,
  p: text,
  q: text,
  dp: text,
  dq: text,
  qi: text,
});
const secret = z.object({ id: text, secret: z.string().check(z.minLength(32)) });
// To rotate: put a new key first and leave the old one until nothing made with it is in use. The first makes, all check.
const keysSchema = z.object({
  v: z.literal(1),
  signing: z.array(signingKey).check(z.minLength(1)),
  cookies: z.array(secret).check(z.minLength(1)),
  /** What reports are signed with; folders made before November 2026 get one at their next start. */
  reports: z.optional(z.array(secret).check(z.minLength(1))),
});

export type Keys = z.infer<typeof keysSchema>;

const newSecret = () => ({ id: randomUUID(), secret: randomBytes(32).toString('base64url') });

async function newKeys(): Promise<Keys> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: signingAlgorithm, use: 'sig' };
  return keysSchema.parse({ v: 1, signing: [jwk], cookies: [newSecret()], reports: [newSecret()] });
}

/** Written beside and moved over, so that a crash leaves either no file or a whole one. */
async function write(path: string, keys: Keys): Promise<void> {
  const draft = await open(`${path}.new`, 'w', 0o600);
  await draft.writeFile(`${JSON.stringify(keys, null, 2)}\n`);
  await draft.sync();
  await draft.close();
  await rename(`${path}.new`, path);
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function read(path: string): Promise<Keys | undefined> {
  try {
    return keysSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cannotStart(
      `Lòng dân cannot read its keys in ${path}: restore the file, or remove it to make new ones.`,
      cause,
    );
  }
}

/** The keys of a data folder, made at its first use; the caller holds the folder's lock. */
export async function openKeys(folder: string): Promise<Keys> {
  const path = join(folder, 'keys.json');
  const kept = await read(path);
  if (kept !== undefined) {
    // A restored backup may have come back readable by all.
    await chmod(path, 0o600);
    if (kept.reports !== undefined) return kept;
    const more = { ...kept, reports: [newSecret()] };
    await write(path, more);
    return more;
  }
  const made = await newKeys();
  await write(path, made);
  return made;
}
