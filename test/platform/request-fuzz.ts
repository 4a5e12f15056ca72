// Which requests would a careless or hostile client make of a route? Mostly right in shape, wrong somewhere, never the same twice.
import { type Described, filled, readSchema, type Schema } from './openapi-routes.ts';

export type Random = () => number;
export type Request = { method: string; path: string; type: string | undefined; body: string | undefined };

/** A generator that always draws the same numbers (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];

/** What must never come back as it is where a browser would read it. */
export const markup = ['<script>', '"><svg onload=alert(1)>', "'-alert(1)-'"];

const oddTexts = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'null',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '💙'.repeat(40),
  'ã'.normalize('NFD'),
  '__proto__',
  'constructor',
  '../../etc',
  '%2e%2e',
  "' OR 1=1 --",
  '{{7*7}}',
  ...markup,
  'x\r\nSet-Cookie: a=b',
  '=HYPERLINK("http://x")',
  'hasOwnProperty',
  'x'.repeat(3000),
  '#',
  'a#b',
  '2026-02-30',
  '2026-10-15',
  '9999-12-31',
  '0000-01-01',
  '2026-10-15T10:00:00+07:00',
  'sipas-dv-16',
  'ag-viewer',
  'commune',
  't2b',
];
const oddNumbers = [0, -0, 1, -1, 5, 10, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 1e-308];
const oddValues: unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { toString: 1 },
  { length: 1e9 },
  ...oddNumbers,
  ...oddTexts,
];

/** A value of a schema, or near it. `known` are ids and codes that exist. */
export function valueFor(random: Random, given: unknown, known: string[], depth = 0): unknown {
  const schema = readSchema(given ?? {});
  if (random() < 0.08 || depth > 6) return pick(random, oddValues);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return pick(random, schema.enum);
  if (schema.anyOf !== undefined) return valueFor(random, pick(random, schema.anyOf), known, depth + 1);
  if (schema.type === 'object') return objectOf(random, schema, known, depth);
  if (schema.type === 'array') {
    const many = Math.floor(random() * 4);
    return Array.from({ length: many }, () => valueFor(random, schema.items, known, depth + 1));
  }
  if (schema.type === 'integer' || schema.type === 'number') return pick(random, oddNumbers);
  if (schema.type === 'boolean') return random() < 0.5;
  return random() < 0.5 ? pick(random, known) : pick(random, oddTexts);
}

/** What must be there is seldom left out: a body refused at its first line tries nothing behind the door. */
function objectOf(random: Random, { properties = {}, required = [] }: Schema, known: string[], depth: number) {
  const named = Object.entries(properties)
    .filter(([name]) => random() < (required.includes(name) ? 0.98 : 0.7))
    .map(([name, schema]) => [name, valueFor(random, schema, known, depth + 1)]);
  const odd = random() < 0.1 ? [[pick(random, oddTexts), pick(random, oddValues)]] : [];
  return Object.fromEntries([...named, ...odd]);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** One request to a route; about one body in ten is cut short or is no JSON at all. */
export function requestTo(random: Random, { method, path, operation }: Described, known: string[]): Request {
  const id = random() < 0.6 ? (pick(random, known) ?? 'x') : textOf(pick(random, oddValues));
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && random() < 0.4)
    .map(({ name, schema }) => [name, textOf(valueFor(random, schema, known))]);
  const address = `${filled(path, encodeURIComponent(id.replace(/\p{Surrogate}/gu, '')))}?${new URLSearchParams(query)}`;
  const [type, media] = pick(random, Object.entries(operation.requestBody?.content ?? {})) ?? [];
  if (type === undefined) return { method, path: address, type: undefined, body: undefined };
  const whole = textOf(valueFor(random, media?.schema, known));
  const body = random() < 0.1 ? whole.slice(0, Math.floor(random() * whole.length)) : whole;
  return { method, path: address, type: random() < 0.05 ? 'text/plain' : type, body };
}
