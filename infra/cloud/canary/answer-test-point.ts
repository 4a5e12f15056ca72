// Can a citizen answer right now? Asked from outside, at the public address, as a phone would: the page, then one answer.

/**
 * Always the same, so that the answer is stored once and counted once, in the test campaign, however often it is sent; every later one
 * is tried, refused by the table's own condition and found to be there already: the whole way is walked, and no figure moves.
 */
export const canarySubmissionId = '00000000-0000-4000-8000-00000000ca9a';

export type Canary = {
  /** The survey's address: `https://…/s/{code}`. */
  survey: string;
  fetch(url: string, init?: RequestInit): Promise<Response>;
};

/** Throws a sentence that says which step failed and with what status. */
export async function answerTestPoint({ survey, fetch }: Canary): Promise<void> {
  const page = await fetch(survey, { headers: { Accept: 'text/html' } });
  if (page.status !== 200) throw new Error(`The survey’s page answered ${page.status}, not 200`);
  if (!(await page.text()).includes('name="submissionId"')) throw new Error('The survey’s page holds no form');

  const sent = await fetch(survey, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ submissionId: canarySubmissionId, answers: {} }),
  });
  if (sent.status !== 200 && sent.status !== 201)
    throw new Error(`An answer was met with ${sent.status}, not 200 or 201`);
  const receipt: unknown = Object(await sent.json())['receipt'];
  if (typeof receipt !== 'string') throw new Error('An answer got no receipt');
}
