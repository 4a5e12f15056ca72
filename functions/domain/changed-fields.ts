// What differs between two states of a thing? Each field that was changed, added or taken away, with both values.

export type ChangedField = { field: string; before: unknown; after: unknown };

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of objects within objects are named by their way: `covers.agencyIds`. A list is one value. */
export function changedFields(before: unknown, after: unknown, way = ''): ChangedField[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, young] = [isPlain(before) ? before : undefined, isPlain(after) ? after : undefined];
  const isOneSided = before === undefined || after === undefined;
  if ((old ?? young) === undefined || (!isOneSided && (old === undefined || young === undefined)))
    return [{ field: way, before, after }];
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(young ?? {})]);
  return [...names].flatMap((name) => changedFields(old?.[name], young?.[name], way === '' ? name : `${way}.${name}`));
}
