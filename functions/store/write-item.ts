// How is an item written as the database wants it? Each value with its type beside it; what is undefined is left out.
import type { Value, Values } from './database-calls.ts';

/** A plain object in the database's form. Throws on what cannot be stored: a number that is none, a function, a map or set. */
export function toItem(item: object): Values {
  const written: Values = {};
  for (const [name, value] of Object.entries(item)) if (value !== undefined) written[name] = toValue(value);
  return written;
}

function toValue(value: unknown): Value {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: numberText(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.filter((one) => one !== undefined).map(toValue) };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  if (typeof value === 'object' && value !== null && isPlain(value)) return { M: toItem(value) };
  throw new Error(`A value of type ${typeof value} cannot be stored`);
}

/** A count that a number cannot hold exactly would be another count. */
function numberText(value: number): string {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw new Error('A number that is not exact cannot be stored');
  return String(value);
}

/** Objects of a class would come back without it. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
