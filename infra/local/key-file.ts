// Which secrets does one machine keep between starts? In the cloud Secrets Manager holds them.
import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod/mini';
import { cannotStart } from './cannot-start.ts';
import { hasCode, replaceFile } from './whole-file.ts';

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

const newKeys = async (): Promise<Keys> => ({
  v: 1,
  signing: [await newSigningKey()],
  cookies: [newSecret()],
  reports: [newSecret()],
});

const write = (path: string, keys: Keys): Promise<void> => replaceFile(path, `${JSON.stringify(keys, null, 2)}\n`);

async function read(path: string): Promise<Keys | undefined> {
  try {
    return keysSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return undefined;
    throw cannotStart(
      `Lòng dân cannot read its keys in ${path}: restore the file, or remove it to make new ones.`,
      cause,
    );
  }
}

/** What can be rotated: tokens' signatures; sessions, sign-ins under way and links to kits; reports' signatures. */
export const keyKinds = ['signing', 'cookies', 'reports'] as const;
export type KeyKind = (typeof keyKinds)[number];

const newSigningKey = async (): Promise<Keys['signing'][number]> => {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: signingAlgorithm, use: 'sig' };
  return signingKey.parse(jwk);
};

/**
 * Puts a new key of the kind first; the old ones go on being believed, or with `dropOld` no longer: then whatever was made with them
 * ends at the next start. Reports' old keys are never dropped, for frozen reports are checked with them. The caller holds the lock.
 */
export async function rotateKeys(folder: string, kinds: readonly KeyKind[], dropOld: boolean): Promise<Keys> {
  const keys = await openKeys(folder);
  const older = <Key>(kept: Key[]): Key[] => (dropOld ? [] : kept);
  const rotated = {
    ...keys,
    ...(kinds.includes('signing') ? { signing: [await newSigningKey(), ...older(keys.signing)] } : {}),
    ...(kinds.includes('cookies') ? { cookies: [newSecret(), ...older(keys.cookies)] } : {}),
    ...(kinds.includes('reports') ? { reports: [newSecret(), ...(keys.reports ?? [])] } : {}),
  };
  await write(join(folder, 'keys.json'), rotated);
  return rotated;
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
