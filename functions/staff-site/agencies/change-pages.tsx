// How does any reorganisation go through its pages? The form, the preview that writes nothing, and only then the operation itself.
import type { Child } from 'hono/jsx';
import type * as z from 'zod/mini';
import { changeFormPage, changePreviewPage } from '../../../web/staff/agencies/change-page.tsx';
import { type Filled, type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import type { ChangeKind } from '../../../web/words/staff/agency-change-words.ts';
import { agencyView } from '../../operations/agencies.ts';
import { demandOver } from '../../operations/rights.ts';
import type { Attempted } from '../attempt.ts';
import { refusedAs } from '../attempt-over.ts';
import type { Desk } from '../desk.ts';
import { readForm, type Typed } from '../read-form.ts';
import type { Show } from '../show.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { storedNow } from '../stale.ts';
import { type Choices, type World, worldOf } from './sought-agency.ts';

export type View = z.infer<typeof agencyView>;
export type Scene = { desk: Desk; world: World; agency: View };
/** Faults of the form itself, before anything was asked of an operation. */
type Unclear = { unclear: FormFault[]; choices?: Choices };

export type Change = {
  kind: ChangeKind;
  /** What the form holds at first. */
  begin(scene: Scene): Record<string, string>;
  fields(scene: Scene, form: Filled, choices: Choices): Child | Promise<Child>;
  /** What it would do, in sentences. */
  look(scene: Scene, form: Typed): Promise<Attempted<string[]> | Unclear>;
  /** Does it; the agency whose page tells of it. */
  apply(scene: Scene, form: Typed): Promise<Attempted<string> | Unclear>;
  /** The form again with more of its fields, where a button of its own asks for that. */
  more?(form: Typed): Filled;
};

export const changePagesOf =
  (change: Change) =>
  ({ show }: Site) => {
    const pages = newPages();
    const address = `/staff/agencies/:id/${change.kind}`;
    pages.get(address, async (c) => {
      const scene = await sceneOf(c);
      const form = filled(Object.entries({ ...change.begin(scene), revision: scene.agency.revision }));
      return show(c, await formPage(change, scene, form));
    });
    pages.post(address, async (c) => {
      const [scene, form] = [await sceneOf(c), await readForm(c)];
      const wanted = form.value('do');
      if (wanted === 'edit') return show(c, await formPage(change, scene, form.with([])));
      if (wanted === 'more') return show(c, await formPage(change, scene, change.more?.(form) ?? form.with([])));
      return answer(show, c, change, scene, form);
    });
    return pages;
  };

async function answer(show: Show, c: StaffContext, change: Change, scene: Scene, form: Typed) {
  const outcome = form.value('do') === 'apply' ? await change.apply(scene, form) : await change.look(scene, form);
  if ('unclear' in outcome)
    return show(c, await formPage(change, scene, form.with(outcome.unclear), outcome.choices), 422);
  if ('faults' in outcome)
    return show(c, await formPage(change, scene, refused(form, outcome)), refusedAs(outcome.problem));
  if (typeof outcome.done === 'string') return c.redirect(`/staff/agencies/${outcome.done}?done=${change.kind}`, 303);
  const typed = form.pairs.filter(([name]) => name !== 'do');
  return show(c, changePreviewPage(scene.world.lang, namedIn(change, scene), typed, outcome.done));
}

/** Throws 404 where the person sees no such agency, 403 where it is not theirs to change. */
async function sceneOf(c: StaffContext): Promise<Scene> {
  const [desk, world, { id = '' }] = [c.get('desk'), await worldOf(c), c.req.param()];
  const agency = await desk.ask('GET /agencies/{id}', { params: { id } }, agencyView);
  demandOver(world.actor, 'registry.write', world.registry, [id], world.today);
  return { desk, world, agency };
}

const namedIn = ({ kind }: Change, { agency: { id, name } }: Scene) => ({ kind, id, name });

const formPage = async (change: Change, scene: Scene, form: Filled, choices: Choices = {}) =>
  changeFormPage(scene.world.lang, namedIn(change, scene), form, await change.fields(scene, form, choices));

/** Where somebody was quicker the page shows the agency as it is now, and sends again of that revision. */
function refused(form: Typed, { faults, problem }: { faults: FormFault[]; problem: Parameters<typeof storedNow>[0] }) {
  const stored = storedNow(problem, agencyView);
  const revision = stored?.revision ?? form.value('revision');
  return filled([...form.pairs.filter(([name]) => name !== 'revision'), ['revision', revision]], faults);
}
