// Which pictures does a report have? Bars from zero with the reach of chance, and answers that lean to either side; anyone may draw them.

/** One bar, with the bounds of its interval where it has one. */
export type Bar = {
  label: string;
  value: number;
  bounds: { low: number; high: number } | null;
  /** The value as it is written: `84,98%`. */
  figure: string;
  /** Responses or answers that it is made of. */
  base: number;
};
/** `ticks` from the lowest to the highest; 0 is among them. */
export type BarChart = { kind: 'bars'; title: string; ticks: number[]; percent: boolean; bars: Bar[] };

/** How many chose each level, from the worst to the best. */
export type Leaning = { label: string; counts: number[]; base: number; figure: string };
export type LeaningChart = { kind: 'leanings'; title: string; levels: string[]; rows: Leaning[] };

export type Chart = BarChart | LeaningChart;
