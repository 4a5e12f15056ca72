// What do moving, renaming and closing one agency ask for, say they will do, and do?
import { CloseFields, MoveFields, RenameFields } from '../../../web/staff/agencies/change-fields.tsx';
import { writeDay } from '../../../web/words/language.ts';
import { changeWords } from '../../../web/words/staff/agency-change-words.ts';
import { agencyWords } from '../../../web/words/staff/agency-words.ts';
import { day } from '../../domain/period.ts';
import { unitsUnder } from '../../domain/reorganisation.ts';
import { agencyView } from '../../operations/agencies.ts';
import { reorganisationView } from '../../operations/reorganise-agencies.ts';
import { attemptOver } from '../attempt-over.ts';
import type { Typed } from '../read-form.ts';
import { asFields } from './agency-fields.ts';
import type { Change, Scene } from './change-pages.tsx';
import { outcomeSentences } from './outcome-sentences.ts';
import { soughtAgencies } from './sought-agency.ts';

/** A fault where the field holds no day. */
export const dayFault = ({ world: { lang } }: Scene, form: Typed, name: string) =>
  day.safeParse(form.value(name)).success ? [] : [{ path: name, message: changeWords[lang].dayNeeded }];

const nameOf = ({ world: { registry } }: Scene, id: string | undefined) => registry.agencies.get(id ?? '')?.name;

const placesNow = (scene: Scene) => {
  const words = agencyWords[scene.world.lang];
  const { parentId, lineParentId } = scene.agency;
  return { parent: nameOf(scene, parentId) ?? words.noParent, line: nameOf(scene, lineParentId) ?? words.noLine };
};

function moveTyped(scene: Scene, form: Typed) {
  const { ids, faults, choices } = soughtAgencies(scene.world, form, ['parent', 'lineParent']);
  const { parent, lineParent } = ids;
  const correction = form.value('correction') === 'yes';
  const none = { path: 'parent', message: changeWords[scene.world.lang].nothingMoved };
  const isEmpty = form.value('parent') === '' && form.value('lineParent') === '';
  const unclear = [...(isEmpty ? [none] : []), ...faults, ...(correction ? [] : dayFault(scene, form, 'from'))];
  return { parent, lineParent, correction, unclear, choices };
}

export const moving: Change = {
  kind: 'move',
  begin: () => ({}),
  fields: (scene, form, choices) => (
    <MoveFields lang={scene.world.lang} form={form} choices={choices} now={placesNow(scene)} />
  ),
  wanted: (scene, form) => {
    const { parent, lineParent } = moveTyped(scene, form);
    const said = (id: string | undefined, typed: string) => nameOf(scene, id) ?? typed;
    return {
      ...(form.value('parent') === '' ? {} : { parent: said(parent, form.value('parent')) }),
      ...(form.value('lineParent') === '' ? {} : { line: said(lineParent, form.value('lineParent')) }),
    };
  },
  look: async (scene, form) => {
    const { parent, lineParent, correction, unclear, choices } = moveTyped(scene, form);
    if (unclear.length > 0) return { unclear, choices };
    const [words, now] = [changeWords[scene.world.lang], placesNow(scene)];
    const { name, id } = scene.agency;
    const [next, line] = [nameOf(scene, parent), nameOf(scene, lineParent)];
    const under = unitsUnder(scene.world.registry.tree, [id], scene.world.today).length;
    const done = [
      correction ? words.willCorrect(name) : words.willMove(name, writeDay(form.value('from'))),
      ...(next === undefined ? [] : [words.toParent(now.parent, next)]),
      ...(line === undefined ? [] : [words.toLine(now.line, line)]),
      words.goesAlong(under),
      correction ? words.correctedBefore : words.before,
    ];
    return { done };
  },
  apply: async (scene, form) => {
    const { parent, lineParent, correction, unclear, choices } = moveTyped(scene, form);
    if (unclear.length > 0) return { unclear, choices };
    const { desk, agency, world } = scene;
    const to = { parentId: parent, lineParentId: lineParent, revision: form.given('revision') };
    const params = { id: agency.id };
    const moved = await attemptOver(world.lang, () =>
      correction
        ? desk.ask('PATCH /agencies/{id}', { params, json: to }, agencyView)
        : desk.ask('POST /agencies/{id}/move', { params, json: { ...to, from: form.value('from') } }, agencyView),
    );
    return 'done' in moved ? { done: agency.id } : { ...moved, faults: asFields(moved.faults) };
  },
};

export const renaming: Change = {
  kind: 'rename',
  begin: ({ agency, world }) => ({ name: agency.name, from: world.today }),
  fields: ({ world }, form) => <RenameFields lang={world.lang} form={form} />,
  wanted: (_, form) => ({ name: form.value('name') }),
  look: async (scene, form) => {
    const words = changeWords[scene.world.lang];
    const same = form.value('name') === scene.agency.name || form.value('name') === '';
    const late = { path: 'from', message: words.renameHint };
    const unclear = [
      ...(same ? [{ path: 'name', message: words.sameName }] : []),
      ...dayFault(scene, form, 'from'),
      ...(form.value('from') > scene.world.today ? [late] : []),
    ];
    if (unclear.length > 0) return { unclear };
    const { name } = scene.agency;
    return { done: [words.willRename(writeDay(form.value('from')), name, form.value('name')), words.nameKept(name)] };
  },
  apply: async ({ desk, world, agency }, form) => {
    const json = { name: form.value('name'), from: form.value('from'), revision: form.given('revision') };
    const params = { id: agency.id };
    const named = await attemptOver(world.lang, () =>
      desk.ask('POST /agencies/{id}/rename', { params, json }, agencyView),
    );
    return 'done' in named ? { done: agency.id } : named;
  },
};

const closed = ({ desk, world, agency }: Scene, form: Typed, preview: boolean) =>
  attemptOver(world.lang, () =>
    desk.ask(
      'POST /agencies/{id}/close',
      {
        params: { id: agency.id },
        query: { preview: String(preview) },
        json: { on: form.value('on'), revision: form.given('revision') },
      },
      reorganisationView,
    ),
  );

export const closing: Change = {
  kind: 'close',
  begin: () => ({}),
  fields: ({ world }, form) => <CloseFields lang={world.lang} form={form} />,
  wanted: (_, form) => ({ validTo: writeDay(form.value('on')) }),
  look: async (scene, form) => {
    const unclear = dayFault(scene, form, 'on');
    if (unclear.length > 0) return { unclear };
    const seen = await closed(scene, form, true);
    if ('faults' in seen) return seen;
    const { lang } = scene.world;
    const first = changeWords[lang].willClose(scene.agency.name, writeDay(form.value('on')));
    return { done: [first, ...outcomeSentences(lang, seen.done)] };
  },
  apply: async (scene, form) => {
    const done = await closed(scene, form, false);
    return 'done' in done ? { done: scene.agency.id } : done;
  },
};
