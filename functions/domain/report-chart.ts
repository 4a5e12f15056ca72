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
export type BarChart = {
  kind: 'bars';
  title: string;
  /** From the lowest to the highest; 0 is among them. */
  ticks: number[];
  percent: boolean;
  bars: Bar[];
  /** What the bases count. */
  of: 'answers' | 'responses';
  /** Whether people were drawn at random: only then is an interval one of confidence. */
  random: boolean;
  /** How many have no bar because they may not be shown. */
  withheld: number;
};

/** How many chose each level, from the worst to the best. */
export type Leaning = { label: string; counts: number[]; base: number; figure: string };
export type LeaningChart = { kind: 'leanings'; title: string; levels: string[]; rows: Leaning[] };

export type Chart = BarChart | LeaningChart;
