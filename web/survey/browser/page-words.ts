// Which sentences does the script say? Those the page brought along, in its language.
import type { ScriptWords } from '../script-words.ts';

/**
 * Reads them from the page; undefined on a page that has none, which then needs no script, and in a browser from before 2020, which
 * lacks something further on: a page without script is better than one with half of it.
 */
export function pageWords<Words extends ScriptWords>(): Words | undefined {
  if (!('replaceChildren' in Element.prototype)) return undefined;
  const text = document.getElementById('words')?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** `Phần {part}/{parts}` with what is to stand for each name. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
