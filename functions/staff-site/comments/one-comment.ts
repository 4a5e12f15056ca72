// What does the page of one comment need to know? The comment with names, who may handle it, the templates, and what was typed.
import type * as z from 'zod/mini';
import { commentPage } from '../../../web/staff/comments/comment-page.tsx';
import type { OneComment } from '../../../web/staff/comments/one-comment.ts';
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import type { Version } from '../../../web/staff/parts/versions.tsx';
import { oneComment } from '../../operations/comments.ts';
import { replyTemplates } from '../../operations/reply-templates.ts';
import type { Desk } from '../desk.ts';
import { writeMoment } from '../points/write-moment.ts';
import type { StaffContext } from '../staff-environment.ts';
import { commentRow, nameIn } from './comment-row.ts';

export type Asked = z.infer<typeof oneComment>;

export const idIn = (c: StaffContext): string => c.req.param('id') ?? '';
export const askComment = (desk: Desk, id: string): Promise<Asked> =>
  desk.ask('GET /comments/{id}', { params: { id } }, oneComment);
export const askTemplates = (desk: Desk, { agencyId }: Asked) =>
  desk.ask('GET /reply-templates/{agencyId}', { params: { agencyId } }, replyTemplates);

/** The page's two forms; what neither was typed into nor refused stands as it is stored. */
type Forms = { form?: Filled; about?: Filled };

const storedIn = ({ revision, assignedTo, reply }: Asked): Filled =>
  filledFrom({ revision: String(revision), assignedTo, reply });

const aboutIn = ({ revision, kind, releasedToUnit }: Asked): Filled =>
  filledFrom({ revision: String(revision), kind, releasedToUnit: releasedToUnit ? 'yes' : undefined });

export async function pageOf(c: StaffContext, one: Asked, typed: Forms = {}, versions: Version[] = []) {
  const desk = c.get('desk');
  const { templates } = await askTemplates(desk, one);
  return commentPage(c.get('lang'), {
    ...{ form: storedIn(one), about: aboutIn(one), ...typed },
    ...{ versions, people: peopleFor(one), done: c.req.query('done') },
    comment: await shownOf(c, one),
    templates: templates.map(({ id, title }) => ({ value: id, text: title })),
    mayHandle: await desk.mayOver('comments.write', one.agencyId),
  });
}

/** Whom it is assigned to by now is among them, also where a program wrote a name of its own. */
function peopleFor({ people, assignedTo, names }: Asked) {
  const options = people.map(({ id, name }) => ({ value: id, text: name }));
  if (assignedTo === undefined || people.some(({ id }) => id === assignedTo)) return options;
  return [{ value: assignedTo, text: nameIn(names, assignedTo) }, ...options];
}

async function shownOf(c: StaffContext, one: Asked): Promise<OneComment> {
  const desk = c.get('desk');
  const { names, keptUntil, recognisedKind, reply, repliedBy, repliedAt, solved, history = [] } = one;
  return {
    ...commentRow(await desk.registry(), names, one, desk.today()),
    ...{ keptUntil, recognisedKind, reply, solved },
    releasedToUnit: one.releasedToUnit === true,
    isAbove: one.level === 'above',
    isMine: one.assignedTo === c.get('person').id,
    replied:
      repliedBy === undefined || repliedAt === undefined
        ? undefined
        : { who: nameIn(names, repliedBy), at: writeMoment(repliedAt) },
    history: history.map(({ at, who, did, to }) => ({
      ...{ at: writeMoment(at), who: nameIn(names, who), did },
      to: to === undefined ? undefined : nameIn(names, to),
    })),
  };
}
