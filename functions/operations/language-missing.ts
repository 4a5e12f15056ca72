// What does a pack still lack? Its administrator reads which sentences citizens get in Vietnamese, and what they say.
import { namesOfBlanks, sentenceKeys, vietnameseOf } from '../../web/words/pack-words.ts';
import { type LanguagePack, textsOf } from '../domain/language-pack.ts';
import { findQuestionnaire } from '../store/questionnaires.ts';
import type { Call } from './route.ts';

type Lacking = { path: string; vi: string; blanks?: string[] };

/** The sentences of the page, and the texts of each questionnaire that the pack has begun or that a campaign puts in its language. */
export async function missingIn(call: Call, pack: LanguagePack): Promise<Lacking[]> {
  const sentences = sentenceKeys.filter((key) => !Object.hasOwn(pack.words, key)).map(sentenceLacking);
  const used = (await usedFor(call, pack)).map(([id, version]) => textsLacking(call, pack, id, version));
  return [...sentences, ...(await Promise.all(used)).flat()];
}

function sentenceLacking(key: string): Lacking {
  const blanks = namesOfBlanks(key);
  return { path: `words.${key}`, vi: vietnameseOf(key), ...(blanks.length > 0 ? { blanks } : {}) };
}

type Version = [id: string, version: number | undefined];

/** Versions that campaigns pin; else the newest. */
async function usedFor({ deps }: Call, { id, questionnaires }: LanguagePack): Promise<Version[]> {
  const campaigns = [...(await deps.registry()).campaigns.values()];
  const speaking = campaigns.filter(({ languages, status }) => languages.includes(id) && status !== 'archived');
  const pinned = new Map(
    speaking.map(({ questionnaire: of }): [string, Version] => [`${of.id}@${of.version}`, [of.id, of.version]]),
  );
  const ids = [...pinned.values()].map(([of]) => of);
  const begun = Object.keys(questionnaires).filter((of) => !ids.includes(of));
  return [...pinned.values(), ...begun.map((of): Version => [of, undefined])];
}

async function textsLacking({ deps }: Call, pack: LanguagePack, id: string, version: number | undefined) {
  const of = await findQuestionnaire(deps.store, id, version);
  const given = pack.questionnaires[id] ?? {};
  // What the questionnaire itself says in this language needs no pack.
  return [...(of === undefined ? [] : textsOf(of))]
    .filter(([name, words]) => !Object.hasOwn(given, name) && !Object.hasOwn(words, pack.id))
    .map(([name, { vi }]): Lacking => ({ path: `questionnaires.${id}.${name}`, vi }));
}
