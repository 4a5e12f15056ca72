// How is a campaign scored, and which counts does a score take?
import type { Campaign } from '../domain/campaign.ts';
import type { Method, Questionnaire } from '../domain/questionnaire.ts';
import type { Tally } from '../domain/tally.ts';
import { addTallies } from '../domain/tally.ts';
import type { Registry } from '../store/registry.ts';
import type { TallyItem } from '../store/tallies.ts';
import type { AuditorDependencies } from './dependencies.ts';

export type Surveyed = { questionnaire: Questionnaire; method: Method };

export async function surveyedOf(
  { countingOf }: AuditorDependencies,
  registry: Registry,
  { id, method: { id: methodId } }: Campaign,
): Promise<Surveyed> {
  const { questionnaire } = await countingOf(registry, id);
  const method = questionnaire.methods.find((one) => one.id === methodId);
  if (method === undefined) throw new Error(`Questionnaire ${questionnaire.id} has no method ${methodId}`);
  return { questionnaire, method };
}

/** The tally that a score takes: by territory, of the method's channels, the flagged with the clean; the excluded never. */
export const countedOf = (items: TallyItem[], { method }: Surveyed): Tally =>
  addTallies(
    items
      .filter(
        ({ cell }) =>
          cell.axis !== 'line' && cell.status !== 'excluded' && (method.channels?.includes(cell.channel) ?? true),
      )
      .map(({ tally }) => tally),
  );
