// How are headers kept without Node's whole fetch? As its own `Headers` keeps them, which a test holds this to.

// Node loads its fetch, with HTTP/2, sockets and streams, when somebody first says `Headers`, `Request` or `Response`: a sixth of the time in
// which a function starts, for three small things. The bundler puts these in their place; whatever they do not know, Node's own are asked for.

const tchar = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** What no header may hold: it would end the line, or is no byte. */
const unfit = /[\r\n\u{100}-\u{10ffff}]/u;

function nameOf(name: string): string {
  if (!tchar.test(name)) throw new TypeError(`${name} is an invalid header name`);
  return name.toLowerCase();
}

function cleaned(given: string): string {
  const value = inner(String(given));
  if (unfit.test(value) || value.includes('\0')) throw new TypeError('a header has an invalid value');
  return value;
}

const blanks = '\t\n\r ';

/** Without the blanks at either end; `trim` would take others too. */
function inner(value: string): string {
  let [from, to] = [0, value.length];
  while (from < to && blanks.includes(value.charAt(from))) from += 1;
  while (to > from && blanks.includes(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}

const joined = (name: string, values: string[]): string => values.join(name === 'cookie' ? '; ' : ', ');

/** Called with `new`, as by Hono. Throws TypeError on names and values that could break out of their line. */
export function Headers(init: Iterable<readonly [string, string]> | Record<string, string> = {}) {
  const kept = new Map<string, string[]>();
  const valuesOf = (name: string): string[] => kept.get(nameOf(name)) ?? [];
  const append = (name: string, value: string): void => {
    kept.set(nameOf(name), [...valuesOf(name), cleaned(value)]);
  };
  function* entries(): Generator<[string, string]> {
    for (const [name, values] of [...kept].sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const value of name === 'set-cookie' ? values : [joined(name, values)]) yield [name, value];
  }
  for (const [name, value] of Symbol.iterator in init ? init : Object.entries(init)) append(name, value);
  return {
    append,
    set: (name: string, value: string) => void kept.set(nameOf(name), [cleaned(value)]),
    delete: (name: string) => void kept.delete(nameOf(name)),
    has: (name: string) => kept.has(nameOf(name)),
    get: (name: string) => (kept.has(nameOf(name)) ? joined(nameOf(name), valuesOf(name)) : null),
    getSetCookie: () => [...valuesOf('set-cookie')],
    forEach(tell: (value: string, name: string) => void) {
      for (const [name, value] of entries()) tell(value, name);
    },
    entries,
    [Symbol.iterator]: entries,
  };
}
