// How is something added to the page? As text and elements, never as markup, so that nothing typed can become part of it.

type Attributes = Record<string, string | boolean>;

/** An element with attributes (true for one without a value, false to leave it out) and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...inside);
  return made;
}

/** A sentence with its `**…**` in bold, as on the pages that come from the server. */
export const sentence = (text: string): (Node | string)[] =>
  text.split('**').map((part, i) => (i % 2 === 0 ? part : element('b', {}, part)));
