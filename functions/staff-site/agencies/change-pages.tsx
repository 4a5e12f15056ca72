// How does any reorganisation go through its pages? The form, the preview that writes nothing, and only then the operation itself.
import type { Child } from 'hono/jsx';
import type * as z from 'zod/mini';
import { changeFormPage, changePreviewPage } from '../../../web/staff/agencies/change-page.tsx';
import { type Filled, type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import type { Version } from '../../../web/staff/parts/versions.tsx';
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
import { isSeen, type Seen, seenNow, seenPairs, versionsOf } from './agency-seen.ts';
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
  /** What it would change of the agency itself, in words: shown beside what another changed meanwhile. */
  wanted(scene: Scene, form: Typed): Partial<Seen>;
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
      const form = filled([...Object.entries(change.begin(scene)), ...asSeen(scene)]);
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

const asSeen = ({ world, agency }: Scene): [string, string][] => [
  ['revision', agency.revision],
  ...seenPairs(seenNow(world, agency)),
];

async function answer(show: Show, c: StaffContext, change: Change, scene: Scene, form: Typed) {
  const seen = form.given('revision');
  if (seen !== undefined && seen !== scene.agency.revision) return show(c, await stalePage(change, scene, form), 409);
  const outcome = form.value('do') === 'apply' ? await change.apply(scene, form) : await change.look(scene, form);
  if ('unclear' in outcome)
    return show(c, await formPage(change, scene, form.with(outcome.unclear), outcome.choices), 422);
  if ('faults' in outcome) {
    const stored = storedNow(outcome.problem, agencyView);
    if (stored !== undefined) return show(c, await stalePage(change, { ...scene, agency: stored }, form), 409);
    return show(c, await formPage(change, scene, form.with(outcome.faults)), refusedAs(outcome.problem));
  }
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

async function formPage(change: Change, scene: Scene, form: Filled, choices: Choices = {}, versions: Version[] = []) {
  const kept = asSeen(scene).map(([name]): [string, string] => [name, form.value(name)]);
  const asked = { form, kept, versions, fields: await change.fields(scene, form, choices) };
  return changeFormPage(scene.world.lang, namedIn(change, scene), asked);
}

/** Somebody was quicker: both versions, and the form as typed, to be sent again of what is there now. */
function stalePage(change: Change, scene: Scene, form: Typed) {
  const { world, agency } = scene;
  const versions = versionsOf(world, seenNow(world, agency), form, change.wanted(scene, form));
  const typed = form.pairs.filter(([name]) => name !== 'revision' && !isSeen(name));
  return formPage(change, scene, filled([...typed, ...asSeen(scene)]), {}, versions);
}
