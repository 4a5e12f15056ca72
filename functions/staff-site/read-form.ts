// What did a person type? Its fields as pairs, in Unicode's composed form, so that the same page can show them again.
import { type Filled, type FormFault, filled } from '../../web/staff/parts/filled.ts';
import type { StaffContext } from './staff-environment.ts';

export type Typed = {
  pairs: [string, string][];
  value(name: string): string;
  values(name: string): string[];
  /** The value, or undefined where the field is empty. */
  given(name: string): string | undefined;
  file(name: string): File | undefined;
  /** The form again, as typed, with what is wrong with it. */
  with(faults: FormFault[]): Filled;
  /** The same with one field's value replaced, such as the revision that is stored by now. */
  having(name: string, value: string): Filled;
};

export async function readForm(c: StaffContext): Promise<Typed> {
  const data = await c.req.formData();
  const entries = [...data.entries()];
  const pairs = entries.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, tidy(value)]] : [],
  );
  const form = filled(pairs);
  return {
    pairs,
    value: form.value,
    values: form.values,
    given: (name) => (form.value(name) === '' ? undefined : form.value(name)),
    file: (name) =>
      entries.flatMap(([key, value]) =>
        key === name && typeof value !== 'string' && value.size > 0 ? [value] : [],
      )[0],
    with: (faults) => filled(pairs, faults),
    having: (name, value) => filled([...pairs.filter(([other]) => other !== name), [name, value]]),
  };
}

/** Browsers send a line's end as CR LF; NFD comes from Apple's keyboards and from copied text. */
const tidy = (text: string): string => text.replaceAll('\r\n', '\n').normalize('NFC').trim();
