// What does merging agencies ask for, say it will do, and do? The agency of the page with others, into one that is new or there.
import { MergeFields } from '../../../web/staff/agencies/merge-fields.tsx';
import type { FormFault } from '../../../web/staff/parts/filled.ts';
import { writeDay } from '../../../web/words/language.ts';
import { changeWords } from '../../../web/words/staff/agency-change-words.ts';
import { unitsUnder } from '../../domain/reorganisation.ts';
import { reorganisationView } from '../../operations/reorganise-agencies.ts';
import { seesAgency } from '../../operations/rights.ts';
import { attemptOver } from '../attempt-over.ts';
import type { Typed } from '../read-form.ts';
import { asFields } from './agency-fields.ts';
import { lastDayBefore } from './agency-seen.ts';
import type { Change, Scene } from './change-pages.tsx';
import { type Outcome, outcomeSentences } from './outcome-sentences.ts';
import { dayFault } from './single-changes.tsx';
import { agencyLabel, soughtAgencies, soughtAgency } from './sought-agency.ts';

const mostSiblings = 300;
const fieldNames = {
  'into.existing': 'heir',
  'into.new.name': 'name',
  'into.new.kind': 'kind',
  'into.new.code': 'code',
};
const fields = { ...fieldNames, agencyIds: 'others' };

/** Those under the same unit, which are merged most often. */
function siblingsOf({ world, agency }: Scene) {
  if (agency.parentId === undefined) return [];
  return unitsUnder(world.registry.tree, [agency.parentId], world.today)
    .filter(({ id }) => id !== agency.id && seesAgency(world.actor, world.registry, id, world.today))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
    .slice(0, mostSiblings)
    .map((one) => ({ value: one.id, text: agencyLabel(one) }));
}

/** What the form says, as the operation takes it, and what in it is unclear. */
function mergerTyped(scene: Scene, form: Typed) {
  const { world, agency } = scene;
  const words = changeWords[world.lang];
  const others = form
    .value('others')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const sought = others.map((line) => soughtAgency(world, line.trim()));
  const { ids, faults, choices } = soughtAgencies(world, form, form.value('into') === 'existing' ? ['heir'] : []);
  const agencyIds = [agency.id, ...form.values('with'), ...sought.flatMap(({ id }) => id ?? [])];
  const unclear: FormFault[] = [
    ...sought.flatMap(({ fault }) => (fault === undefined ? [] : [{ path: 'others', message: fault }])),
    ...faults,
    ...(agencyIds.length < 2 && sought.length === 0 && form.value('into') !== 'existing'
      ? [{ path: 'others', message: words.noOther }]
      : []),
    ...(form.value('into') === '' || (form.value('into') === 'existing' && form.value('heir') === '')
      ? [{ path: form.value('into') === '' ? 'into' : 'heir', message: words.heirNeeded }]
      : []),
    ...dayFault(scene, form, 'from'),
  ];
  const made = { name: form.value('name'), kind: form.given('kind'), code: form.given('code') };
  const into = form.value('into') === 'existing' ? { existing: ids['heir'] } : { new: made };
  const movePoints = form.value('movePoints') === 'yes';
  const revision = form.given('revision');
  const json = { agencyIds: [...new Set(agencyIds)], into, from: form.value('from'), movePoints, revision };
  return { json, unclear, choices };
}

async function merged(scene: Scene, form: Typed, preview: boolean) {
  const { json, unclear, choices } = mergerTyped(scene, form);
  if (unclear.length > 0) return { unclear, choices };
  const query = { preview: String(preview) };
  const outcome = await attemptOver(scene.world.lang, () =>
    scene.desk.ask('POST /agencies:merge', { query, json }, reorganisationView),
  );
  return 'done' in outcome ? outcome : { ...outcome, faults: asFields(outcome.faults, fields) };
}

const heirOf = ({ agencies }: Outcome) => agencies[0];

export const merging: Change = {
  kind: 'merge',
  begin: ({ agency }) => ({ into: 'new', kind: agency.kind, movePoints: 'yes' }),
  fields: (scene, form, choices) => (
    <MergeFields {...{ lang: scene.world.lang, form, choices, siblings: siblingsOf(scene) }} />
  ),
  wanted: (_, form) => lastDayBefore(form.value('from')),
  look: async (scene, form) => {
    const outcome = await merged(scene, form, true);
    if (!('done' in outcome)) return outcome;
    const { lang } = scene.world;
    const names = outcome.done.ended.map(({ name }) => name);
    const first = changeWords[lang].willMerge(names, heirOf(outcome.done)?.name ?? '', writeDay(form.value('from')));
    return { done: [first, ...outcomeSentences(lang, outcome.done)] };
  },
  apply: async (scene, form) => {
    const outcome = await merged(scene, form, false);
    return 'done' in outcome ? { done: heirOf(outcome.done)?.id ?? scene.agency.id } : outcome;
  },
};
