// How often may a password be tried? Freely five times, then after a wait that doubles up to a minute: nobody is locked out for ever.

export type Throttle = {
  /** Seconds to wait before the next try, 0 where there is none. */
  waitFor(name: string): number;
  wrong(name: string): void;
  right(name: string): void;
};

const freeTries = 5;
const longestWait = 60_000;
/** After an hour without a try an account starts afresh. */
const forgottenAfter = 3_600_000;
/** Names are whatever people type; the oldest go first. */
const mostNames = 10_000;

type Tries = { wrong: number; last: number };

/** Counts wrong tries per name in memory, whether or not there is such an account. */
export function createThrottle(clock: () => Date): Throttle {
  const tries = new Map<string, Tries>();
  const of = (name: string): Tries => {
    const found = tries.get(name);
    const isFresh = found !== undefined && clock().getTime() - found.last < forgottenAfter;
    return isFresh ? found : { wrong: 0, last: 0 };
  };
  return {
    waitFor: (name) => {
      const { wrong, last } = of(name);
      if (wrong < freeTries) return 0;
      const wait = Math.min(1000 * 2 ** (wrong - freeTries), longestWait);
      return Math.max(0, Math.ceil((last + wait - clock().getTime()) / 1000));
    },
    wrong: (name) => {
      const { wrong } = of(name);
      tries.delete(name);
      tries.set(name, { wrong: wrong + 1, last: clock().getTime() });
      const [oldest] = tries.keys();
      if (tries.size > mostNames && oldest !== undefined) tries.delete(oldest);
    },
    right: (name) => {
      tries.delete(name);
    },
  };
}
