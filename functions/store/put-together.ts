// How do the answers of the same few milliseconds share one commit? While one is being written the next ones gather, and go as one transaction.
import { setImmediate as laterThisTurn } from 'node:timers/promises';
import type { Store } from './connect.ts';
import { isUnreachable } from './database-errors.ts';
import { type Cancelled, failedCondition, transactNew } from './items.ts';
import { actionsOf, type NewItem, type PutNew, putAlone } from './put-new.ts';

/** A transaction's most actions. */
const mostTogether = 100;
/** While the database writes one, another is on its way to it, if it is worth a call of its own. */
const mostAtOnce = 2;
const worthAnother = 8;
/** Some two or three seconds' work: whoever comes later had better come again than wait. */
const mostWaiting = 5000;

type Waiting = { one: NewItem; resolve(isNew: boolean): void; reject(error: unknown): void };

/**
 * As `putAlone`, for a process that many people send to at once: each is still put only if its own key is free, and nobody hears before the
 * commit that holds theirs. A lone answer waits for nobody. What the table will not take together goes one by one, so that no answer is
 * another's fault. Rejects at once where thousands wait.
 */
export function putTogether(store: Store): PutNew {
  const alone = putAlone(store);
  let waiting: Waiting[] = [];
  let writing = 0;

  const commitGroups = async (): Promise<void> => {
    writing += 1;
    // Those whose requests were read in the same turn of the loop come along.
    await laterThisTurn();
    while (waiting.length > 0) {
      // Half of them, half of the rest close behind: were all in one, the database would stand still while they are answered and send again.
      const { group, left } = nextGroup(waiting, Math.max(worthAnother, Math.ceil(waiting.length / 2)));
      waiting = left;
      if (isAnotherDue()) void commitGroups();
      await commit(store, alone, group);
    }
    writing -= 1;
  };
  const isAnotherDue = (): boolean => writing === 0 || (writing < mostAtOnce && waiting.length >= worthAnother);
  return (one) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting) return reject(new Error(`${mostWaiting} answers wait already`));
      waiting.push({ one, resolve, reject });
      if (isAnotherDue()) void commitGroups();
    });
}

/** At most so many, as fit a transaction, which may not hold two actions on one key; the others in their order. */
function nextGroup(waiting: Waiting[], most: number): { group: Waiting[]; left: Waiting[] } {
  const [group, left]: [Waiting[], Waiting[]] = [[], []];
  const keys = new Set<string>();
  let actions = 0;
  for (const each of waiting) {
    const { key: itsKey, beside } = each.one;
    const key = `${itsKey.pk} ${itsKey.sk}`;
    const more = 1 + beside.length;
    if (group.length >= most || actions + more > mostTogether || keys.has(key)) {
      left.push(each);
      continue;
    }
    group.push(each);
    keys.add(key);
    actions += more;
  }
  return { group, left };
}

/** Settles everybody of the group; never rejects. */
async function commit(store: Store, alone: PutNew, group: Waiting[]): Promise<void> {
  if (group.length < 2) return oneByOne(alone, group);
  const actions = group.map(({ one }) => actionsOf(one));
  try {
    const cancelled = await transactNew(store, actions.flat());
    if (cancelled !== undefined) return await withoutTaken(store, alone, group, cancelled);
    for (const { resolve } of group) resolve(true);
  } catch (error) {
    // Out of reach is out of reach for all; what is refused may be one's fault, so each asks for itself.
    if (!isUnreachable(error)) return oneByOne(alone, group);
    for (const { reject } of group) reject(error);
  }
}

async function oneByOne(alone: PutNew, group: Waiting[]): Promise<void> {
  await Promise.all(group.map(({ one, resolve, reject }) => alone(one).then(resolve, reject)));
}

/** Those whose key was taken hear so, the others go again; where it was none of them (a conflict with another writer), one by one. */
async function withoutTaken(store: Store, alone: PutNew, group: Waiting[], { reasons }: Cancelled): Promise<void> {
  let place = 0;
  const left: Waiting[] = [];
  for (const each of group) {
    if (failedCondition(reasons[place])) each.resolve(false);
    else left.push(each);
    place += 1 + each.one.beside.length;
  }
  return left.length === group.length ? oneByOne(alone, left) : commit(store, alone, left);
}
