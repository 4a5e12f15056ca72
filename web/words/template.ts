// How does a translator write a sentence with blanks? `{name}` is filled in; `[…]` is left out where its blank has nothing to say.

export type Value = string | number | string[] | undefined;

const blank = /\{(\w+)\}/g;
const part = /\[([^[\]]*)\]/g;

/** The sentence with its blanks filled. Several values stand side by side: how a language says "or" we do not know. */
export function fill(template: string, values: Map<string, Value>): string {
  const said = template.replace(part, (_, inner: string) =>
    blanksIn(inner).every((name) => values.get(name) !== undefined) ? inner : '',
  );
  return said.replace(blank, (_, name: string) => written(values.get(name))).trim();
}

const written = (value: Value): string => (Array.isArray(value) ? value.join(' / ') : String(value ?? ''));

const blanksIn = (text: string): string[] => [...text.matchAll(blank)].map(([, name = '']) => name);

/** What keeps a template from being said; `blanks` are the names it must fill, `hotline?` one that may have no value. */
export function templateFaults(template: string, blanks: readonly string[]): string[] {
  const used = blanksIn(template);
  const outside = blanksIn(template.replace(part, ''));
  const names = blanks.map((name) => name.replace('?', ''));
  const optional = names.filter((name) => blanks.includes(`${name}?`));
  const parts = [...template.matchAll(part)].map(([, inner = '']) => inner);
  return [
    ...used.filter((name) => !names.includes(name)).map((name) => `there is no blank {${name}} in this sentence`),
    ...names.filter((name) => !used.includes(name)).map((name) => `does not say {${name}}`),
    ...outside.filter((name) => optional.includes(name)).map((name) => `{${name}} may be empty: put it within […]`),
    ...(parts.some((inner) => !blanksIn(inner).some((name) => optional.includes(name)))
      ? ['[…] is for what may be left out: it needs a blank that may be empty']
      : []),
    ...(/[{}]/.test(template.replace(blank, '')) ? ['{ and } stand only around the name of a blank'] : []),
    ...(/[[\]]/.test(template.replace(part, '')) ? ['[ or ] lacks its pair'] : []),
    ...([template, ...parts].every(hasPairs) ? [] : ['** lacks its pair']),
  ];
}

const hasPairs = (text: string): boolean => text.split('**').length % 2 === 1;
