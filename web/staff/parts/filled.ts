// What does a form hold when it is shown? What was typed or is stored, and what is wrong with it.

/** A fault of a field, in the reader's language; one without a field is about the form as a whole. */
export type FormFault = { path: string; message: string };

export type Filled = {
  value(name: string): string;
  values(name: string): string[];
  fault(name: string): string | undefined;
  faults: FormFault[];
};

/** A form that shows these values; several of one name are several pairs. */
export function filled(pairs: Iterable<[string, string]>, faults: FormFault[] = []): Filled {
  const held = new Map<string, string[]>();
  for (const [name, value] of pairs) held.set(name, [...(held.get(name) ?? []), value]);
  const values = (name: string): string[] => held.get(name) ?? [];
  return {
    value: (name) => values(name)[0] ?? '',
    values,
    fault: (name) => faults.find(({ path }) => path === name)?.message,
    faults,
  };
}

/** A form that shows a thing as it is stored; what it lacks is empty. */
export const filledFrom = (thing: Record<string, string | string[] | undefined>): Filled =>
  filled(
    Object.entries(thing).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
    ),
  );
