// Can what waited be sent now? One after the other; the first that is not heard of ends it, for the network is not back.
import { allKept, type Kept, keep } from './outbox.ts';
import { post } from './post.ts';

// A kiosk's whole night, sent within a minute, would look like a burst at its point: sixty within two minutes are flagged.
const pauseMilliseconds = 2500;

/** Sends what waits; how many still do. Two tabs that send at once do no harm: the id counts once. */
export async function sendWaiting(): Promise<number> {
  const waiting = (await allKept()).filter((one) => one.state === 'waiting');
  let left = waiting.length;
  for (const [i, one] of waiting.entries()) {
    if (i > 0) await new Promise((resume) => setTimeout(resume, pauseMilliseconds));
    const after = await afterSending(one);
    if (after === undefined) break;
    // The answers are gone from this browser as soon as they are stored elsewhere.
    await keep(after);
    left -= 1;
  }
  return left;
}

async function afterSending({ id, action, savedAt, ...one }: Kept): Promise<Kept | undefined> {
  if (one.state !== 'waiting') return undefined;
  const outcome = await post(action, one.body);
  if (outcome.kind === 'unreachable') return undefined;
  const same = { id, action, savedAt };
  return outcome.kind === 'stored' ? { ...same, state: 'sent', thanks: outcome.thanks } : { ...same, state: 'refused' };
}
