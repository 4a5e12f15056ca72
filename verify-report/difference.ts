// What differs? Where it stands, what the file says and what it should say.

/** A figure that may be compared: a list of numbers in `Set` holds those that rounding of a tie may give. */
export type Expected = string | number | boolean | null | Set<number> | Expected[] | { [name: string]: Expected };
export type Difference = { file: string; row: string; measure: string; said: string; computed: string };
/** How many figures were compared, and which of them differ. */
export type Findings = { figures: number; differences: Difference[] };

export const nothingFound = (): Findings => ({ figures: 0, differences: [] });

export const together = (all: Findings[]): Findings => ({
  figures: all.reduce((sum, { figures }) => sum + figures, 0),
  differences: all.flatMap(({ differences }) => differences),
});

type Place = { file: string; row: string; measure: string };

/** Compares a value with what it should be, part by part; every part that either has and the other lacks is a difference. */
export function compare(place: Place, said: unknown, computed: Expected): Findings {
  if (Array.isArray(computed)) return compareParts(place, Array.isArray(said) ? said : [], computed);
  if (isRecord(computed)) return compareParts(place, said, computed);
  const same = computed instanceof Set ? typeof said === 'number' && computed.has(said) : said === computed;
  return { figures: 1, differences: same ? [] : [{ ...place, said: written(said), computed: written(computed) }] };
}

function compareParts(place: Place, said: unknown, computed: Expected[] | { [name: string]: Expected }): Findings {
  const saidParts = new Map<string, unknown>(typeof said === 'object' && said !== null ? Object.entries(said) : []);
  const parts = new Map<string, Expected>(Object.entries(computed));
  const names = [...new Set([...saidParts.keys(), ...parts.keys()])];
  return together(
    names.map((name) => {
      const measure = place.measure === '' ? name : `${place.measure}.${name}`;
      const part = parts.get(name);
      if (part !== undefined) return compare({ ...place, measure }, saidParts.get(name), part);
      return {
        figures: 1,
        differences: [{ ...place, measure, said: written(saidParts.get(name)), computed: 'nothing' }],
      };
    }),
  );
}

const isRecord = (value: Expected): value is { [name: string]: Expected } =>
  typeof value === 'object' && value !== null && !(value instanceof Set);

function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value instanceof Set ? [...value].join(' or ') : JSON.stringify(value);
}
