// Where is a questionnaire kept? Published versions in the registry, the official library in code; neither ever changes.
import type { Campaign } from '../domain/campaign.ts';
import { type Questionnaire, questionnaire } from '../domain/questionnaire.ts';
import { askedBy } from '../domain/respondent-questions.ts';
import { libraryQuestionnaire, wholeLibrary } from '../questionnaires/library.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll, queryPage, toStored } from './items.ts';
import { registryKey } from './tables.ts';

/** Reads a version, or the newest without one; undefined where there is none. */
export async function findQuestionnaire(
  store: Store,
  id: string,
  version?: number,
): Promise<Questionnaire | undefined> {
  if (version === undefined) return newest(store, id);
  const inLibrary = await libraryQuestionnaire(id, version);
  if (inLibrary !== undefined) return inLibrary;
  const item = await getItem(store, 'registry', registryKey.questionnaire(id, version));
  return item === undefined ? undefined : fromStored(questionnaire, item);
}

async function newest(store: Store, id: string): Promise<Questionnaire | undefined> {
  const between = { from: registryKey.questionnaire(id, 0).sk, to: registryKey.questionnaire(id, 9999).sk };
  const { items } = await queryPage(store, 'registry', { of: 'questionnaire', between, backwards: true, limit: 1 });
  const published = items[0] === undefined ? undefined : fromStored(questionnaire, items[0]);
  return published ?? libraryQuestionnaire(id);
}

/** Every version of every questionnaire, the library's first. */
export async function listQuestionnaires(store: Store): Promise<Questionnaire[]> {
  const published: Questionnaire[] = [];
  for await (const item of queryAll(store, 'registry', { of: 'questionnaire' }))
    published.push(fromStored(questionnaire, item));
  return [...(await wholeLibrary()), ...published];
}

export const questionnaireItem = (published: Questionnaire) =>
  toStored(registryKey.questionnaire(published.id, published.version), published);

export type QuestionnaireReader = (id: string, version: number) => Promise<Questionnaire>;

/** A reader that keeps what it has read: a published version never changes. Throws where there is none. */
export function questionnaireReader(store: Store): QuestionnaireReader {
  const kept = new Map<string, Questionnaire>();
  return async (id, version) => {
    const name = `${id}@${version}`;
    const found = kept.get(name) ?? (await findQuestionnaire(store, id, version));
    if (found === undefined) throw new Error(`There is no questionnaire ${name}`);
    kept.set(name, found);
    return found;
  };
}

/** What a campaign asks: its pinned questionnaire, as it puts it. */
export const askedIn = async (questionnaires: QuestionnaireReader, campaign: Campaign): Promise<Questionnaire> =>
  askedBy(campaign, await questionnaires(campaign.questionnaire.id, campaign.questionnaire.version));
