// How wide is each column of a table? As wide as its longest cell where all fit; else between that and its longest word.
import type { Measure } from '../poster/line-breaks.ts';

/** A column in ems: what its longest word and its longest cell need. */
export type Need = { least: number; most: number };

export function needOf(texts: string[], measure: Measure): Need {
  const words = texts.flatMap((text) => text.split(/\s+/));
  return { least: Math.max(0, ...words.map(measure)), most: Math.max(0, ...texts.map(measure)) };
}

/** Widths that fill at most `room`; undefined where not even the longest words fit. */
export function columnWidths(needs: Need[], room: number): number[] | undefined {
  const total = (pick: (need: Need) => number) => needs.reduce((all, need) => all + pick(need), 0);
  const [least, most] = [total((need) => need.least), total((need) => need.most)];
  if (most <= room) return needs.map((need) => need.most);
  if (least > room) return undefined;
  const share = (room - least) / (most - least);
  return needs.map((need) => need.least + (need.most - need.least) * share);
}
