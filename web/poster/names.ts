// Who is rated, where, for what? Names that others gave, of any length, in a place that has an end.
import { type Block, colours, space, stack } from './blocks.ts';
import type { Poster } from './kit.ts';
import type { Say } from './say.ts';
import type { Speech } from './speech.ts';

type Sizes = { agency: number; where: number; service: number; gap: number };

// Of the place; the agency has what the others leave, and they are short as a rule.
const mostForOne = 0.24;

/** At most so high. */
export function namesBlock(say: Say, speech: Speech, poster: Poster, sizes: Sizes, height: number): Block {
  const line = poster.place === undefined ? poster.label : `${poster.label} · ${poster.place}`;
  const where = say(line, sizes.where, 'bold', { colour: colours.soft, height: height * mostForOne });
  const service = say(speech.service(poster), sizes.service, 'regular', { height: height * mostForOne });
  const left = height - where.height - service.height - sizes.gap;
  const agency = say(poster.agency, sizes.agency, 'bold', { height: left });
  return stack([agency, space(sizes.gap), where, service]);
}
