// Did people answer by other ways than before? A change of channels moves a score without anybody being served differently.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';
import { type Channel, channel } from './response.ts';

/** Responses by channel; an absent channel has none. */
export type ByChannel = ReadonlyMap<Channel, number>;
/** Shares of all responses, 0–100; `moved` = now − before in percentage points. */
export type ChannelMove = { channel: Channel; before: number; now: number; moved: number };

/** The most a channel's share may move without a word, in percentage points. */
const quiet = 10;

/** The channel whose share moved most, where that is more than ten points; of equals the first in the order of channels. */
export function channelMixWarning(before: ByChannel, now: ByChannel): ChannelMove | undefined {
  const moves = channel.options.map((name) => ({ channel: name, before: share(before, name), now: share(now, name) }));
  const [most] = moves.toSorted((a, b) => distance(b).compare(distance(a)));
  if (most === undefined || distance(most).compare(quiet) <= 0) return undefined;
  const round = (value: Fraction) => roundHalfUp(value, 2);
  const sign = most.now.compare(most.before) < 0 ? -1 : 1;
  return {
    channel: most.channel,
    before: round(most.before),
    now: round(most.now),
    moved: sign * round(distance(most)),
  };
}

const distance = ({ before, now }: { before: Fraction; now: Fraction }): Fraction => now.sub(before).abs();

function share(responses: ByChannel, of: Channel): Fraction {
  const all = [...responses.values()].reduce((total, count) => total + count, 0);
  return all === 0 ? new Fraction(0) : new Fraction(100 * (responses.get(of) ?? 0), all);
}
