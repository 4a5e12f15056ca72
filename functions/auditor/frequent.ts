// Which services shall each agency's list begin with? Worked out from the tallies with each recount: a list need not change by the minute.
import type { Campaign } from '../domain/campaign.ts';
import { frequentServices } from '../domain/frequent-services.ts';
import { writeFrequent } from '../store/frequent.ts';
import type { Registry } from '../store/registry.ts';
import { type AuditorDependencies, campaignTallies } from './dependencies.ts';

/** Only agencies that let people choose a service have a list. */
export async function noteFrequent(
  deps: AuditorDependencies,
  registry: Registry,
  { id, status, minimumToShow }: Campaign,
): Promise<void> {
  if (status !== 'open') return;
  for await (const days of campaignTallies(deps, registry, id, 'D')) {
    const agencyId = days[0]?.cell.agencyId ?? '';
    if ((registry.agencies.get(agencyId)?.serviceIds.length ?? 0) > 0)
      await writeFrequent(deps.store, id, agencyId, frequentServices(days, minimumToShow));
  }
}
