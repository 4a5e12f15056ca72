// A store whose writes fail now and then: before they reach the table, or after, when the answer is lost on the way back.

import type { Store } from '../../functions/store/connect.ts';
import { sameTables } from '../engine/fresh-store.ts';

const writes = /Put|Update|Delete|Transact/;

/** The same tables; `fate()` is asked before and after each write and may say "fail". */
export function flakyStore(store: Store, fate: () => boolean): Store {
  const { db } = sameTables(store);
  return {
    ...store,
    db: async (action, input) => {
      const isWrite = writes.test(action);
      if (isWrite && fate()) throw new Error('lost before the write');
      const answer = await db(action, input);
      if (isWrite && fate()) throw new Error('lost after the write');
      return answer;
    },
  };
}
