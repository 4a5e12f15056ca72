// What stands and runs though nobody answers? Read off the lists that the stage is built from.
import { alarmList } from '../../infra/cloud/alarm-list.ts';
import { logEvents } from '../../infra/cloud/log-events.ts';
import { serviceList } from '../../infra/service-list.ts';
import type { Measured } from './measure.ts';
import type { Standing } from './month.ts';
import { gigabyteSecondsOf } from './steps.ts';

const secondsOfMonth = 30 * 86_400;

/** Every turn of the clock is taken to find nothing and to look as long for it as the counter does. */
export function standingOf({ idle }: Measured): Standing {
  const clocks = serviceList.flatMap(({ name, triggers }) =>
    triggers.flatMap((one) =>
      one.kind === 'schedule' ? [{ name, turns: secondsOfMonth / one.everySeconds.cloud }] : [],
    ),
  );
  const turns = clocks.reduce((sum, one) => sum + one.turns, 0);
  const gigabyteSeconds = clocks.reduce((sum, { name, turns: of }) => sum + of * gigabyteSecondsOf(name, idle, 0), 0);
  return {
    // Five secrets: between edge and functions, of links, reports, cookies and the staff site's client.
    secrets: 5,
    // An alarm over a sum is paid by each metric in it: two to an alarm, a little more than there are.
    alarmed: 2 * alarmList.length,
    metrics: Object.keys(logEvents).length,
    turns,
    turn: { readUnits: idle.reads, gigabyteSeconds: gigabyteSeconds / turns },
  };
}
