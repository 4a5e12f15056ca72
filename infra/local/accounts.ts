// Which people may sign in with a password that this machine keeps? Hashes in the data folder, one-time passwords for the invited.
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { username } from '../../functions/domain/person.ts';
import { cannotStart } from './cannot-start.ts';
import { hasCode, replaceFile } from './whole-file.ts';

/** `once`: right, and good for nothing but choosing a password of one's own. */
export type Verdict = 'right' | 'once' | 'wrong';

export type Accounts = {
  check(name: string, password: string): Promise<Verdict>;
  /** Keeps a password of somebody's own. */
  choose(name: string, password: string): Promise<void>;
  /** Makes the account, or anew a password for it that works once; to be told to its owner and kept nowhere. */
  invite(name: string): Promise<string>;
  /** Whether somebody has chosen a password of their own. */
  isInUse(name: string): boolean;
};

// 32 MB and about 80 ms a try: OWASP's advice for scrypt, with room on a small machine.
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const derive = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt);

const account = z.object({ salt: z.string(), hash: z.string(), once: z.boolean() });
const fileSchema = z.object({ v: z.literal(1), accounts: z.record(username, account) });
type Account = z.infer<typeof account>;

const hashOf = (password: string, salt: string): Promise<Buffer> =>
  derive(password.normalize('NFC'), Buffer.from(salt, 'base64url'), 32, cost);

async function made(password: string, once: boolean): Promise<Account> {
  const salt = randomBytes(16).toString('base64url');
  return { salt, hash: (await hashOf(password, salt)).toString('base64url'), once };
}

/** Four groups of four letters that nobody takes for another: 80 bits. */
export function oneTimePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789z';
  const letters = [...randomBytes(16)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** Accounts whose passwords are given at the start, before those of the folder: the demo's. */
export const withGiven = (given: { username: string; password: string }[], folder: Accounts): Accounts => ({
  ...folder,
  check: async (name, password) => {
    const found = given.find(({ username: one }) => one === name);
    if (found === undefined) return folder.check(name, password);
    return digest(found.password).equals(digest(password)) ? 'right' : 'wrong';
  },
});

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The accounts of a data folder; the caller holds the folder's lock, so nobody else writes them. */
export async function openAccounts(folder: string): Promise<Accounts> {
  const path = join(folder, 'accounts.json');
  const kept = new Map(Object.entries((await read(path)).accounts));
  // For names that are nobody's, so that a try takes as long as with a real one: no password has a random hash.
  const random = (size: number): string => randomBytes(size).toString('base64url');
  const nobody: Account = { salt: random(16), hash: random(32), once: false };
  let writing: Promise<void> = Promise.resolve();
  // One after another: two at once would write into one draft.
  const keep = (name: string, one: Account): Promise<void> => {
    kept.set(username.parse(name), one);
    const next = () => write(path, kept);
    writing = writing.then(next, next);
    return writing;
  };
  return {
    check: async (name, password) => {
      const found = kept.get(name);
      const one = found ?? nobody;
      const isRight = timingSafeEqual(await hashOf(password, one.salt), Buffer.from(one.hash, 'base64url'));
      if (found === undefined || !isRight) return 'wrong';
      return one.once ? 'once' : 'right';
    },
    choose: async (name, password) => keep(name, await made(password, false)),
    invite: async (name) => {
      const password = oneTimePassword();
      await keep(name, await made(password, true));
      return password;
    },
    isInUse: (name) => kept.get(name)?.once === false,
  };
}

async function read(path: string): Promise<z.infer<typeof fileSchema>> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return { v: 1, accounts: {} };
    throw cannotStart(
      `Lòng dân cannot read its accounts in ${path}: restore the file, or remove it and invite everybody anew.`,
      cause,
    );
  }
}

const write = (path: string, accounts: Map<string, Account>): Promise<void> =>
  replaceFile(path, `${JSON.stringify({ v: 1, accounts: Object.fromEntries(accounts) }, null, 2)}\n`);
