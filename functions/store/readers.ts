// What does every function in the cloud start with? The tables its environment names, and readers that keep what does not change.
import { readEnvironment, tableVariables } from '../runtime/config.ts';
import { type CountingOf, campaignCounting } from './campaign-counting.ts';
import { cloudStore, type Store } from './connect.ts';
import { type QuestionnaireReader, questionnaireReader } from './questionnaires.ts';
import { type RegistryReader, registryReader } from './registry.ts';

export type Readers = {
  store: Store;
  registry: RegistryReader;
  questionnaires: QuestionnaireReader;
  countingOf: CountingOf;
};

/** The readers over a store; where many ask at once, so many milliseconds of them share a read of the registry's head. */
export function readersOf(store: Store, gatherMilliseconds = 0): Readers {
  const questionnaires = questionnaireReader(store);
  return {
    store,
    registry: registryReader(store, gatherMilliseconds),
    questionnaires,
    countingOf: campaignCounting(questionnaires),
  };
}

/** The readers over the tables the environment names; throws naming all that it lacks. */
export function cloudReaders(): Readers {
  const names = readEnvironment(tableVariables);
  return readersOf(
    cloudStore({ registry: names.REGISTRY_TABLE, responses: names.RESPONSES_TABLE, tallies: names.TALLIES_TABLE }),
  );
}
