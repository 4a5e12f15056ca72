// Which slips does a report tell of? Those of its period, with the units that have no figures but have slips listed too.
import type { Campaign } from '../domain/campaign.ts';
import type { Days } from '../domain/period.ts';
import type { Readers } from '../store/readers.ts';
import { type Gathered, unitOf } from './gather-figures.ts';
import type { ReportFigures } from './report-figures.ts';
import { slipsOf } from './slip-figures.ts';

/** What `scores.json` says of slips; like what rows are set beside, nothing of it makes a report another one. */
export async function slipsBeside(
  { store, registry: read }: Pick<Readers, 'store' | 'registry'>,
  campaign: Campaign,
  { from, to }: Days,
  { agencies }: Pick<Gathered, 'agencies'>,
): Promise<Partial<Pick<ReportFigures, 'slips' | 'agencies'>>> {
  const registry = await read();
  const slips = await slipsOf({ store, registry, campaign, days: { from, to } });
  if (slips === undefined) return {};
  const listed = new Set(agencies.map(({ id }) => id));
  const more = slips
    .filter(({ agencyId }) => !listed.has(agencyId))
    .flatMap(({ agencyId }) => registry.agencies.get(agencyId) ?? []);
  const all = [...agencies, ...more.map((agency) => unitOf(agency, to))];
  return { slips, agencies: all.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
