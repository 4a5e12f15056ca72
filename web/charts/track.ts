// Where does a value stand along a picture that is as wide as its page? In percent of the width, so that letters never shrink with it.
import { scaleLinear } from 'd3-scale';

export type Track = {
  /** `62.5%`, held within the track. */
  at(value: number): string;
  span(from: number, to: number): { x: string; width: string };
};

/** A track from `low` to `high`, over `begin` to `end` percent of the width. */
export function trackOf([low, high]: [number, number], [begin, end]: [number, number] = [0, 100]): Track {
  const scale = scaleLinear([low, high], [begin, end]).clamp(true);
  return {
    at: (value) => percent(scale(value)),
    span: (from, to) => ({ x: percent(scale(Math.min(from, to))), width: percent(Math.abs(scale(to) - scale(from))) }),
  };
}

/** Two decimals: a hundredth of a percent is a tenth of a point on the widest page. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;
