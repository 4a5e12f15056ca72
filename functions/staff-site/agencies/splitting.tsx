// What does splitting an agency ask for, say it will do, and do? Two new ones or more, and whose each unit and point becomes.
import { SplitFields } from '../../../web/staff/agencies/split-fields.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { writeDay } from '../../../web/words/language.ts';
import { changeWords } from '../../../web/words/staff/agency-change-words.ts';
import { unitsUnder } from '../../domain/reorganisation.ts';
import { listOf } from '../../operations/lists.ts';
import { pointView } from '../../operations/points.ts';
import { reorganisationView } from '../../operations/reorganise-agencies.ts';
import { attemptOver } from '../attempt-over.ts';
import type { Typed } from '../read-form.ts';
import { lastDayBefore } from './agency-seen.ts';
import type { Change, Scene } from './change-pages.tsx';
import { outcomeSentences } from './outcome-sentences.ts';
import { dayFault } from './single-changes.tsx';

const mostParts = 6;
const partsIn = (form: Pick<Filled, 'value'>): number =>
  Math.min(mostParts, Math.max(2, Number(/^\d$/.exec(form.value('parts')) ?? 2)));

async function pointsOf({ desk, agency }: Scene) {
  const query = { agency: agency.id, status: 'active', limit: '1000' };
  const { items } = await desk.ask('GET /points', { query }, listOf(pointView));
  return items.filter(({ agencyId }) => agencyId === agency.id).map(({ code, label }) => ({ code, label }));
}

const unitsOf = ({ world, agency }: Scene) =>
  unitsUnder(world.registry.tree, [agency.id], world.today).map(({ id, name }) => ({ id, name }));

const splitTyped = (form: Typed) => ({
  revision: form.given('revision'),
  from: form.value('from'),
  into: Array.from({ length: partsIn(form) }, (_, i) => {
    const n = String(i + 1);
    const chosen = (prefix: string) =>
      form.pairs.flatMap(([name, value]) =>
        name.startsWith(prefix) && value === n ? [name.slice(prefix.length)] : [],
      );
    return {
      name: form.value(`part.${n}.name`),
      kind: form.given(`part.${n}.kind`),
      code: form.given(`part.${n}.code`),
      childIds: chosen('unit.'),
      pointCodes: chosen('point.'),
    };
  }),
});

/** `into.0.name` is the field `part.1.name`. */
const asPart = (path: string): string =>
  path.replace(/^into\.(\d+)\./, (_, i: string) => `part.${Number(i) + 1}.`).replace(/^into$/, 'part.1.name');

async function split(scene: Scene, form: Typed, preview: boolean) {
  const unclear = dayFault(scene, form, 'from');
  if (unclear.length > 0) return { unclear };
  const sent = { params: { id: scene.agency.id }, query: { preview: String(preview) }, json: splitTyped(form) };
  const outcome = await attemptOver(scene.world.lang, () =>
    scene.desk.ask('POST /agencies/{id}/split', sent, reorganisationView),
  );
  if ('done' in outcome) return outcome;
  return { ...outcome, faults: outcome.faults.map(({ path, message }) => ({ path: asPart(path), message })) };
}

export const splitting: Change = {
  kind: 'split',
  begin: ({ agency }) =>
    Object.fromEntries(Array.from({ length: mostParts }, (_, i) => [`part.${i + 1}.kind`, agency.kind])),
  fields: async (scene, form) => {
    const wanted = { units: unitsOf(scene), points: await pointsOf(scene), parts: partsIn(form), mostParts };
    return <SplitFields lang={scene.world.lang} form={form} wanted={wanted} />;
  },
  wanted: (_, form) => lastDayBefore(form.value('from')),
  more: (form) => {
    const parts = String(Math.min(mostParts, partsIn(form) + 1));
    return filled([...form.pairs.filter(([name]) => name !== 'parts'), ['parts', parts]]);
  },
  look: async (scene, form) => {
    const outcome = await split(scene, form, true);
    if (!('done' in outcome)) return outcome;
    const { lang } = scene.world;
    const names = outcome.done.agencies.map(({ name }) => name);
    const first = changeWords[lang].willSplit(scene.agency.name, names, writeDay(form.value('from')));
    return { done: [first, ...outcomeSentences(lang, outcome.done)] };
  },
  apply: async (scene, form) => {
    const outcome = await split(scene, form, false);
    return 'done' in outcome ? { done: scene.agency.id } : outcome;
  },
};
