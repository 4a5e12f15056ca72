// What may a language pack say? Sentences the page has, with the blanks they have, and texts that some version of a questionnaire has.
import * as z from 'zod/mini';
import { sentenceFaults } from '../../web/words/pack-words.ts';
import { type LanguagePack, textsOf } from '../domain/language-pack.ts';
import { questionnaire } from '../domain/questionnaire.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Store } from '../store/connect.ts';
import { listQuestionnaires } from '../store/questionnaires.ts';
import { invalid } from './parse-sent.ts';

// NFC, because translators' keyboards send the same letter in one piece or in two.
const text = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(2000));
const isTag = (id: string): boolean => {
  try {
    return Intl.getCanonicalLocales(id)[0] === id;
  } catch {
    return false;
  }
};
const id = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/), z.refine(isTag, 'not a language tag as BCP 47 writes it'));
const name = text.check(z.maxLength(60));

export const newPack = z.strictObject({
  id,
  name,
  words: z._default(z.record(z.string(), text), {}),
  questionnaires: z._default(z.record(questionnaire.shape.id, z.record(z.string(), text)), {}),
});

const changes = z.record(z.string(), z.nullable(text));
export const packChange = z.strictObject({
  name: z.optional(name),
  words: z.optional(changes),
  questionnaires: z.optional(z.record(questionnaire.shape.id, changes)),
});
type PackChange = z.infer<typeof packChange>;
type Texts = Record<string, string>;

/** The pack after a change, one version on. */
export function packWith(before: LanguagePack, { name: named, words, questionnaires }: PackChange): LanguagePack {
  const changed = Object.entries(questionnaires ?? {}).map(([of, texts]): [string, Texts] => [
    of,
    changedTexts(before.questionnaires[of] ?? {}, texts),
  ]);
  return {
    ...before,
    version: before.version + 1,
    name: named ?? before.name,
    words: changedTexts(before.words, words ?? {}),
    questionnaires: { ...before.questionnaires, ...Object.fromEntries(changed) },
  };
}

const changedTexts = (before: Texts, change: Record<string, string | null>): Texts =>
  Object.fromEntries(
    Object.entries({ ...before, ...change }).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );

/** Which texts a change names, for the audit trail. */
export const textsNamedIn = ({ words, questionnaires }: PackChange): string[] => [
  ...Object.keys(words ?? {}),
  ...Object.entries(questionnaires ?? {}).flatMap(([of, texts]) => Object.keys(texts).map((key) => `${of}.${key}`)),
];

/** Each text that nothing would say, or that says it wrongly, by its path. */
export async function packFaults(store: Store, { words, questionnaires }: LanguagePack): Promise<Fault[]> {
  const faults = Object.entries(words).flatMap(([key, said]) =>
    sentenceFaults(key, said).map((message) => ({ path: `words.${key}`, message })),
  );
  if (Object.keys(questionnaires).length === 0) return faults;
  const known = await textNames(store);
  return faults.concat(
    Object.entries(questionnaires).flatMap(([of, texts]) => {
      const names = known.get(of);
      const path = `questionnaires.${of}`;
      if (names === undefined) return [{ path, message: `there is no questionnaire ${of}` }];
      const unknown = Object.keys(texts).filter((key) => !names.has(key));
      return unknown.map((key) => ({ path: `${path}.${key}`, message: 'no version of it has a text of this name' }));
    }),
  );
}

/** The names of the texts of every questionnaire, of whichever version. */
async function textNames(store: Store): Promise<Map<string, Set<string>>> {
  const names = new Map<string, Set<string>>();
  for (const one of await listQuestionnaires(store))
    names.set(one.id, new Set([...(names.get(one.id) ?? []), ...textsOf(one).keys()]));
  return names;
}

// An item holds 400 kB with its names.
const mostBytes = 300_000;

/** Throws 422 where a pack does not fit into one item. */
export function refuseTooLarge(pack: LanguagePack): void {
  const bytes = Buffer.byteLength(JSON.stringify(pack));
  if (bytes > mostBytes)
    throw invalid([{ path: '', message: `has ${bytes} bytes; a language pack may have ${mostBytes}` }]);
}
