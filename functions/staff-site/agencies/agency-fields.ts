// How do the fields of an agency's form become what its operations take, and the other way round?
import type * as z from 'zod/mini';
import { type Filled, type FormFault, filledFrom } from '../../../web/staff/parts/filled.ts';
import { agencyWords } from '../../../web/words/staff/agency-words.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import type { agencyView } from '../../operations/agencies.ts';
import type { Registry } from '../../store/registry.ts';
import type { Typed } from '../read-form.ts';
import type { World } from './sought-agency.ts';

type View = z.infer<typeof agencyView>;

/** The agency as its form shows it. */
export const agencyFilled = (registry: Registry, agency: View): Filled =>
  filledFrom({
    name: agency.name,
    kind: agency.kind,
    code: agency.code,
    hotline: agency.hotline,
    complaintsDesk: agency.complaintsDesk,
    group: agency.group,
    validFrom: agency.validFrom,
    validTo: agency.validTo,
    revision: agency.revision,
    services: (agency.serviceIds ?? []).map((id) => serviceLine(registry, id)).join('\n'),
  });

function serviceLine({ services }: Registry, id: string): string {
  const found = services.get(id);
  if (found === undefined) return id;
  return found.code === undefined ? found.name : `${found.code} ${found.name}`;
}

/** Each line a code, a code with a name, or a name. */
export function servicesTyped({ lang, registry }: World, form: Typed): { ids: string[]; faults: FormFault[] } {
  const services = [...registry.services.values()];
  const lines = form.value('services').split('\n');
  const read = lines.flatMap((text) => {
    const line = text.trim();
    if (line === '') return [];
    const [first = ''] = line.split(/\s/);
    const plain = plainLetters(line);
    const found =
      services.find(({ id, code }) => id === line || code === first) ??
      services.find(({ name }) => plainLetters(name) === plain);
    return [{ line, id: found?.id }];
  });
  return {
    ids: [...new Set(read.flatMap(({ id }) => id ?? []))],
    faults: read
      .filter(({ id }) => id === undefined)
      .map(({ line }) => ({ path: 'services', message: agencyWords[lang].serviceUnknown(line) })),
  };
}

/** What a refusal calls by the operation's names, called as the form's fields are. */
export const asFields = (faults: FormFault[], names: Record<string, string> = {}): FormFault[] =>
  faults.map(({ path, message }) => ({ path: { ...fieldOf, ...names }[path] ?? path, message }));

const fieldOf: Record<string, string> = {
  parentId: 'parent',
  lineParentId: 'lineParent',
  serviceIds: 'services',
};
