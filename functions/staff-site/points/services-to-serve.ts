// For which services may a point stand? Those its agency offers and the one it has; where the agency declares none, all of a short list.
import type { Option } from '../../../web/staff/parts/fields.tsx';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { pointWords } from '../../../web/words/staff/point-words.ts';
import type { Registry } from '../../store/registry.ts';

/** All procedures of a province are no list to choose from. */
const mostListed = 200;

export function servicesToServe(
  lang: StaffLanguage,
  { agencies, services }: Registry,
  { agencyId, serviceId }: { agencyId: string; serviceId?: string | undefined },
): Option[] {
  const declared = agencies.get(agencyId)?.serviceIds ?? [];
  const offered = declared.length > 0 || services.size > mostListed ? declared : [...services.keys()];
  const ids = [...new Set(serviceId === undefined ? offered : [serviceId, ...offered])];
  const options = ids.flatMap((id) => services.get(id) ?? []).map(({ id, name }) => ({ value: id, text: name }));
  return [{ value: '', text: pointWords[lang].citizenChooses }, ...options];
}
