// How is the database asked? One signed request of DynamoDB's JSON protocol, sent again while the database is out of reach.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Action, Calls } from './database-calls.ts';
import { isUnreachable } from './database-errors.ts';
import { type Place, signedPost } from './database-post.ts';
import { type Answer, readAnswer } from './read-answer.ts';

/** Does one action and reads the answer. Rejects with a `Refusal`, or with what kept it from reaching the database. */
export type Database = <A extends Action>(action: A, input: Calls[A]) => Promise<Answer>;

/** How often, and after how many milliseconds, what did not reach the database is sent again. */
export type Patience = { retries: number; pauseBefore(retry: number): number };

/** A database at a place; `patience` says how long it may be away. */
export function openDatabase(place: Place, { retries, pauseBefore }: Patience): Database {
  const post = signedPost(place);
  return async (action, input) => {
    const body = JSON.stringify(once(action, input));
    for (let retry = 0; ; retry += 1) {
      try {
        return readAnswer(await post(action, body));
      } catch (error) {
        if (retry >= retries || !isUnreachable(error)) throw error;
      }
      await sleep(pauseBefore(retry));
    }
  };
}

/** A transaction whose answer was lost may have been done: sent again under the same token it is not done twice. */
const once = (action: Action, input: object): object =>
  action === 'TransactWriteItems' ? { ClientRequestToken: randomUUID(), ...input } : input;
