// What did a person press under a comment? As the operation reads it; what the form holds besides goes along, so that nothing typed is lost.
import type { Typed } from '../read-form.ts';
import type { Asked } from './one-comment.ts';

/** The body of `PATCH /comments/{id}` and the word for what was done; undefined where the button is none of ours. */
export function actOf(form: Typed, { state }: Asked, me: string): { json: object; done: string } | undefined {
  const revision = Number(form.value('revision'));
  const reply = form.given('reply');
  const chosen = form.given('assignedTo') ?? null;
  const typed = { revision, assignedTo: chosen, ...(reply === undefined ? {} : { reply }) };
  const isBegun = state === 'received' && (reply !== undefined || chosen !== null);
  const acts: Record<string, { json: object; done: string }> = {
    // Whoever begins to work on it has taken it up.
    save: { json: { ...typed, ...(isBegun ? { state: 'in-review' } : {}) }, done: 'saved' },
    take: {
      json: { ...typed, assignedTo: me, ...(state === 'received' ? { state: 'in-review' } : {}) },
      done: 'taken',
    },
    answer: { json: { ...typed, state: 'answered' }, done: 'answered' },
    close: { json: { ...typed, state: 'closed' }, done: 'closed' },
    reopen: { json: { ...typed, state: 'in-review' }, done: 'reopened' },
    about: {
      json: { revision, kind: form.value('kind'), releasedToUnit: form.value('releasedToUnit') === 'yes' },
      done: 'about',
    },
  };
  return acts[form.value('do')];
}
