// Do jobs run when they should, never beside themselves, and does one failure change nothing?
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTimer } from '../../infra/local/timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const log = () => {};

/** A job that takes so many seconds and says how often it ran, and how many ran at once. */
function job(everySeconds: number, takesSeconds = 0) {
  const seen = { runs: 0, atOnce: 0, most: 0 };
  const run = async () => {
    seen.runs += 1;
    seen.atOnce += 1;
    seen.most = Math.max(seen.most, seen.atOnce);
    await new Promise((resolve) => setTimeout(resolve, takesSeconds * 1000));
    seen.atOnce -= 1;
  };
  return { seen, everySeconds, run };
}

describe('the timer', () => {
  test('runs each job at its own pace', async () => {
    const [often, seldom] = [job(1), job(10)];
    const timer = startTimer({ jobs: { often, seldom }, log });
    await seconds(20.5);
    expect([often.seen.runs, seldom.seen.runs]).toEqual([20, 2]);
    await timer.stop();
  });

  test('never runs a job beside itself, however slow', async () => {
    const slow = job(1, 3.5);
    const timer = startTimer({ jobs: { slow }, log });
    await seconds(20);
    expect(slow.seen.most).toBe(1);
    const stopped = timer.stop();
    await seconds(4);
    await stopped;
  });

  test('rung, it runs at once; rung often while it runs, once more', async () => {
    const counter = job(60, 1);
    const timer = startTimer({ jobs: { counter }, log });
    for (let ring = 0; ring < 5; ring += 1) timer.ring('counter');
    await seconds(0.5);
    expect(counter.seen.runs).toBe(1);
    timer.ring('counter');
    timer.ring('counter');
    await seconds(10);
    expect(counter.seen).toMatchObject({ runs: 2, most: 1 });
    await timer.stop();
  });

  test('a failure is logged and the next run comes all the same', async () => {
    const events: unknown[] = [];
    const run = vi.fn().mockRejectedValueOnce(new Error('engine away')).mockResolvedValue(undefined);
    const timer = startTimer({
      jobs: { counter: { everySeconds: 1, run } },
      log: (_level, event, fields) => events.push({ event, ...fields }),
    });
    await seconds(2.5);
    expect(run).toHaveBeenCalledTimes(2);
    expect(events).toEqual([{ event: 'job-failed', job: 'counter', error: 'Error: engine away' }]);
    await timer.stop();
  });

  test('stopping tells the running job, waits for it, and starts no other', async () => {
    let told = false;
    let done = false;
    const run = async (stopping: AbortSignal) => {
      stopping.addEventListener('abort', () => {
        told = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      done = true;
    };
    const timer = startTimer({ jobs: { counter: { everySeconds: 60, run } }, log });
    timer.ring('counter');
    timer.ring('counter');
    let stopped = false;
    const stopping = timer.stop().then(() => {
      stopped = true;
    });
    await seconds(1);
    expect([told, done, stopped]).toEqual([true, false, false]);
    await seconds(1.1);
    await stopping;
    expect(done).toBe(true);
    timer.ring('counter');
    await seconds(120);
    expect(vi.getTimerCount()).toBe(0);
  });
});
