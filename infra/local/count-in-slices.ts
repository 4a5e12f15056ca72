// How does one machine count while people go on sending? In slices: as long as they do, half of the time is theirs.
import { performance } from 'node:perf_hooks';

/** Long enough for a page of those who wait, short enough that nobody waits long for an answer. */
const sliceMilliseconds = 1000;
/** A drain looks at the clock before each page: so short a one counts a single page. */
const pageMilliseconds = 20;

export type Slices = {
  /** Counts until nothing waits or the time is up. */
  drain(milliseconds: number): Promise<unknown>;
  /** When somebody last sent an answer, by `performance.now()`. */
  lastAnswer(): number;
  wait(milliseconds: number): Promise<unknown>;
  stopping: AbortSignal;
};

/**
 * Counts until nothing waits. A burst rings after every answer; a counter that came each time would take the processor from those who send, and
 * find three answers where a moment later there are thirty, which share their tallies and cost a third each to count. So while people send it counts
 * a page of those who wait, then rests as long as that took. A lone answer is counted at once, and a backlog that nobody adds to without a pause.
 */
export async function countInSlices({ drain, lastAnswer, wait, stopping }: Slices): Promise<void> {
  let slice = sliceMilliseconds;
  for (;;) {
    const began = performance.now();
    await drain(slice);
    const took = performance.now() - began;
    if (stopping.aborted) return;
    const isBusy = lastAnswer() > began;
    if (isBusy) await wait(Math.min(took, sliceMilliseconds));
    // Ended before its time: there was nothing more. Whoever came since has rung.
    else if (took < slice) return;
    slice = isBusy ? pageMilliseconds : sliceMilliseconds;
  }
}
