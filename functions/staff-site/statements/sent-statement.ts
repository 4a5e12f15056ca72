// What became of a statement that was sent from a page? It was written, or the page shows again what was typed beside what is stored.
import type * as z from 'zod/mini';
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { statementWords } from '../../../web/words/staff/statement-words.ts';
import { attempt } from '../attempt.ts';
import { differingIn } from '../campaigns/differing.ts';
import { readForm } from '../read-form.ts';
import type { StaffContext } from '../staff-environment.ts';
import { storedNow } from '../stale.ts';

type Stored = { text: string; revision: string };
/** One statement as the API has it: what is read with GET and written with PATCH under one path. */
export type StatementAt<T> = { path: string; params: Record<string, string>; schema: z.ZodMiniType<T> };
type Refused<T> = { kept: T; form: Filled; differing: Differing[]; status: 409 | 422 };

export const statementAt = <T>(c: StaffContext, { path, params, schema }: StatementAt<T>): Promise<T> =>
  c.get('desk').ask(`GET ${path}`, { params }, schema);

export const formOf = ({ text, revision }: Stored): Filled => filledFrom({ text, revision });

/** Undefined where it was written. */
export async function sentStatement<T extends Stored>(
  c: StaffContext,
  at: StatementAt<T>,
): Promise<Refused<T> | undefined> {
  const [lang, desk, typed] = [c.get('lang'), c.get('desk'), await readForm(c)];
  const json = { text: typed.value('text'), revision: typed.given('revision') };
  const saved = await attempt(lang, () => desk.ask(`PATCH ${at.path}`, { params: at.params, json }, at.schema));
  if ('done' in saved) return undefined;
  const stored = storedNow(saved.problem, at.schema);
  const kept = stored ?? (await statementAt(c, at));
  return {
    kept,
    form: stored === undefined ? typed.with(saved.faults) : typed.having('revision', stored.revision),
    differing: stored === undefined ? [] : differingIn(typed, formOf(stored), [['text', statementWords[lang].text]]),
    status: saved.problem.status === 409 ? 409 : 422,
  };
}
