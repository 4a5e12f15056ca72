// How should a response be counted, as the registry stands now? The counter moves it there; the auditor asks where it differs.
import { type AgencyTree, ancestorsOf } from './agency-tree.ts';
import { type CountedAs, histogramShape } from './recount.ts';
import type { Status } from './response.ts';

type Wanting = { agencyId: string; day: string; status: Status };

/** The status wanted, the agencies above it as valid on the day answered, the campaign's method (`p0`), the layout of today. */
export function wantedCount(tree: AgencyTree, method: string, { agencyId, day, status }: Wanting): CountedAs {
  if (!tree.agencies.has(agencyId)) throw new Error(`The registry has no agency ${agencyId}`);
  return { status, ancestors: ancestorsOf(tree, agencyId, day), method, shape: histogramShape };
}
