// What has changed since another period? The difference with its interval, or the reason why there is none to give.
import type { ByChannel, ChannelMove } from './channel-mix.ts';
import { channelMixWarning } from './channel-mix.ts';
import { type Refusal, refusalOf, type Surveyed, sharedSections } from './comparability.ts';
import { type Difference, differenceOf } from './difference.ts';
import { exactIndex, type RolledPart } from './exact-index.ts';
import type { Tally } from './tally.ts';

/** One period's figures: how they were asked and scored, what was counted, and by which channels it came. */
export type PeriodFigures = Surveyed & { tally: Tally; byChannel: ByChannel };

export type SectionDifference = { id: string } & Difference;
export type Comparison = {
  /** The whole's difference; null where it is refused. */
  difference: Difference | null;
  refused: Refusal | 'nothing-scored' | null;
  /** Factors both periods have, also where the whole is refused for a change of questionnaire. */
  sections: SectionDifference[];
  /** The channel that moved most, if by more than ten points: the comparison stands, with a warning. */
  channelMix: ChannelMove | null;
};

/**
 * Compares a period with an earlier one: the one before, or the same of last year. Both samples are taken to be independent, which holds
 * for different days' responses though a person may have answered in both.
 */
export function compare(before: PeriodFigures, now: PeriodFigures): Comparison {
  const refusal = refusalOf(before, now);
  const difference = refusal === undefined ? differenceWithin(before, now, { kind: 'whole' }) : undefined;
  return {
    difference: difference ?? null,
    refused: refusal ?? (difference === undefined ? 'nothing-scored' : null),
    sections: sharedSections(before, now).flatMap((id) => {
      const found = differenceWithin(before, now, { kind: 'section', id });
      return found === undefined ? [] : [{ id, ...found }];
    }),
    channelMix: channelMixWarning(before.byChannel, now.byChannel) ?? null,
  };
}

/** Undefined where either period has nothing scorable in the part. */
function differenceWithin(before: PeriodFigures, now: PeriodFigures, part: RolledPart): Difference | undefined {
  const first = exactIndex(before.questionnaire, before.method, before.tally, part);
  const second = exactIndex(now.questionnaire, now.method, now.tally, part);
  return first && second && differenceOf(first, second, now.method.digits);
}
