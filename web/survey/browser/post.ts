// What becomes of a response that is sent? Stored, refused, or not heard of; one not heard of may be sent again, it counts once.

export type Outcome =
  | { kind: 'stored'; thanks: string }
  /** Something a person must look at, such as a question missed or an id used for other answers. */
  | { kind: 'refused'; status: number }
  | { kind: 'unreachable' };

const patienceMilliseconds = 20_000;

/** Posts a form's body, asking for an answer that a program can read. */
export async function post(action: string, body: string): Promise<Outcome> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMilliseconds);
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      signal: stop.signal,
    });
    // 200 rather than 201: the same had come before, and the page of thanks says so.
    const used = answer.status === 200 ? '&used=1' : '';
    if (answer.ok) return { kind: 'stored', thanks: (await answer.json()).thanks + used };
    // Busy, too many at once, timed out on the way: not a word about what was sent.
    const passes = answer.status >= 500 || answer.status === 429 || answer.status === 408;
    return passes ? { kind: 'unreachable' } : { kind: 'refused', status: answer.status };
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
