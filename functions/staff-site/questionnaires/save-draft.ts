// How is one change of a draft saved? On the revision its form was made of; where somebody was faster both versions are shown.
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { draftView } from '../../operations/drafts.ts';
import { attempt } from '../attempt.ts';
import { differingIn, isStale } from '../campaigns/differing.ts';
import type { Typed } from '../read-form.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedDraft, type DraftView, type definitionOf } from './asked-questionnaire.ts';

type Saving = {
  /** The draft after the change. */
  after: ReturnType<typeof definitionOf>;
  /** What the form shows of a draft; undefined where the draft has it no longer. */
  formOf(draft: DraftView): Filled | undefined;
  labels: [name: string, label: string][];
  /** From a path in the definition to the form's field. */
  fieldOf?(path: string): string;
};
export type Refused = { form: Filled; differing: Differing[]; status: 409 | 422 };

export async function saveChange(c: StaffContext, typed: Typed, saving: Saving): Promise<Refused | undefined> {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const json = { ...saving.after, draft: true, revision: typed.value('revision') };
  const saved = await attempt(lang, () => desk.ask('POST /questionnaires', { json }, draftView));
  if ('done' in saved) return undefined;
  const { problem } = saved;
  if (!isStale(problem)) {
    const faults = saved.faults.map(({ path, message }) => ({ path: saving.fieldOf?.(path) ?? path, message }));
    return { form: typed.with(faults), differing: [], status: problem.status === 409 ? 409 : 422 };
  }
  const current = await askedDraft(c);
  const stored = saving.formOf(current);
  const differing = stored === undefined ? [] : differingIn(typed, stored, saving.labels);
  return { form: typed.having('revision', current.revision), differing, status: 409 };
}
