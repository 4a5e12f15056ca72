// Who may handle a comment, and what are those called who did? People of the staff pages; what a program writes for a name stays as it is.
import * as z from 'zod/mini';
import type { Comment } from '../domain/comment.ts';
import { actorOfPerson, type Person } from '../domain/person.ts';
import { collect } from '../store/items.ts';
import { everyPerson } from '../store/people.ts';
import type { Sight } from './comment-sight.ts';
import type { Call } from './route.ts';

export const commentPeople = {
  /** Names of those who are named by id in what is answered. */
  names: z.record(z.string(), z.string()),
  /** Who may handle it, or one of them: to them it can be assigned. Empty for whoever may not assign. */
  people: z.array(z.object({ id: z.string(), name: z.string() })),
};

export const everybody = ({ deps }: Pick<Call, 'deps'>): Promise<Person[]> => collect(everyPerson(deps.store));

export const mayHandle = (one: Person, sight: Sight, comment: Comment): boolean =>
  sight.levelOn(actorOfPerson(one), 'comments.write', comment) !== undefined;

/** Names and those who may handle one of the comments at least. */
export function peopleOf(everyone: Person[], of: { comment: Comment; sight: Sight }[], mayAssign: boolean) {
  const named = new Set(of.flatMap(({ comment }) => idsIn(comment)));
  const names = everyone.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name]);
  const able = everyone.filter((one) => of.some(({ comment, sight }) => mayHandle(one, sight, comment)));
  const people = able.map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  return { names: Object.fromEntries(names), people: mayAssign ? people : [] };
}

const idsIn = ({ assignedTo, repliedBy, history = [] }: Comment): string[] =>
  [assignedTo, repliedBy, ...history.flatMap(({ who, to }) => [who, to])].flatMap((id) => id ?? []);
