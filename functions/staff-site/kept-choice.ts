// What is chosen among more than a page shows? What was chosen before, without what the page showed, and what is ticked on it now.
import type { Typed } from './read-form.ts';

const idsIn = (text: string): string[] => text.split(' ').filter((id) => id !== '');

/** The values of a chooser's form (`web/staff/parts/chooser.tsx`). */
export function keptChoice(form: Pick<Typed, 'value' | 'values'>, name: string): string[] {
  const shown = new Set(idsIn(form.value(`${name}-shown`)));
  const kept = idsIn(form.value(`${name}-kept`)).filter((id) => !shown.has(id));
  return [...new Set([...kept, ...form.values(name)])];
}
