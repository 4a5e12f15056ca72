// How are published results typed, from which the plan's first sentence follows? By hand, or begun from a figure among the references.
import * as z from 'zod/mini';
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { editPlanPage } from '../../../web/staff/plans/edit-plan-page.tsx';
import { ResultFields } from '../../../web/staff/plans/result-fields.tsx';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { indexNames, planFormWords } from '../../../web/words/staff/plan-form-words.ts';
import { linesOf, type PlanResult } from '../../domain/plan.ts';
import { freeKey, keysOf } from '../../domain/plan-edit.ts';
import { asSent, withOne } from '../../domain/plan-rows.ts';
import { type Reference, reference } from '../../domain/reference.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import type { Desk } from '../desk.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { formWith, ownedPlan, partNamed, type Refused, savePlan } from './asked-plan.ts';
import { figureTyped, figureWritten, rankTyped, rankWritten } from './typed-figures.ts';

export function resultPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/:id/results/new', async (c) => {
    const [plan, references] = [await ownedPlan(c), await referencesIn(c.get('desk'))];
    const chosen = references.find(({ id }) => id === c.req.query('reference'));
    const form = resultForm(plan, chosen === undefined ? { among: 'tỉnh, thành phố' } : resultOf(chosen, references));
    return show(c, resultPage(c.get('lang'), plan, { form, versions: [] }, { references }));
  });
  pages.get('/staff/plans/:id/results/:result/edit', async (c) => {
    const plan = await ownedPlan(c);
    const result = partNamed(plan.results, c.req.param('result'));
    return show(
      c,
      resultPage(c.get('lang'), plan, { form: resultForm(plan, result), versions: [] }, { key: result.id }),
    );
  });
  for (const address of ['/staff/plans/:id/results/new', '/staff/plans/:id/results/:result/edit'])
    pages.post(address, async (c) => {
      const [lang, typed, plan] = [c.get('lang'), await readForm(c), await ownedPlan(c)];
      const sent = asSent(plan);
      const id = c.req.param('result') ?? freeKey('k', keysOf(sent));
      const json = { results: withOne<object & { id: string }>(sent.results, resultTyped(id, typed)) };
      const formOf = (now: PlanView) => resultForm(now, now.results.find((one) => one.id === id) ?? {});
      const refused = await savePlan(c, typed, { json, formOf, labels: resultLabels(lang) });
      if (refused === undefined) return c.redirect(`/staff/plans/${plan.id}?done=saved`, 303);
      return show(c, resultPage(lang, plan, refused, { key: c.req.param('result') }), refused.status);
    });
  return pages;
}

const referencesIn = async (desk: Desk): Promise<Reference[]> =>
  (await desk.ask('GET /references', { query: { limit: '1000' } }, z.object({ items: z.array(reference) }))).items;

/** A figure among the references, with the one of the year before it where that is there too. */
function resultOf(one: Reference, all: Reference[]): Partial<PlanResult> {
  const before = all.find(
    ({ index, subject, period, unit }) =>
      index === one.index && subject === one.subject && unit === one.unit && Number(period) === Number(one.period) - 1,
  );
  return {
    ...{
      name: indexNames[one.index],
      subject: one.subject,
      period: one.period,
      score: String(one.value),
      unit: one.unit,
    },
    ...{ rank: one.rank, among: 'tỉnh, thành phố', source: one.source },
    ...(one.of === undefined ? {} : { most: String(one.of) }),
    ...(before === undefined
      ? {}
      : { before: { period: before.period, score: String(before.value), rank: before.rank } }),
  };
}

function resultTyped(id: string, typed: Typed) {
  const period = typed.given('before.period');
  const before = {
    period,
    ...{ score: figureTyped(typed.value('before.score')), rank: rankTyped(typed.value('before.rank')) },
  };
  return {
    ...{ id, name: typed.value('name'), subject: typed.value('subject'), period: typed.value('period') },
    ...{
      score: figureTyped(typed.value('score')) ?? '',
      unit: typed.value('unit'),
      rank: rankTyped(typed.value('rank')),
    },
    ...{ most: figureTyped(typed.value('most')), among: typed.given('among'), source: typed.given('source') },
    ...{ tableId: typed.given('tableId'), lineId: typed.given('lineId') },
    before: period === undefined && before.score === undefined && before.rank === undefined ? undefined : before,
  };
}

const resultForm = (plan: Pick<PlanView, 'revision'>, one: Partial<PlanResult>): Filled =>
  formWith(plan, [
    ['name', one.name],
    ['subject', one.subject],
    ['period', one.period],
    ['score', figureWritten(one.score)],
    ['unit', one.unit],
    ['most', figureWritten(one.most)],
    ['rank', rankWritten(one.rank)],
    ['among', one.among],
    ['before.period', one.before?.period],
    ['before.score', figureWritten(one.before?.score)],
    ['before.rank', rankWritten(one.before?.rank)],
    ['source', one.source],
    ['tableId', one.tableId],
    ['lineId', one.lineId],
  ]);

function resultLabels(lang: StaffLanguage): [string, string][] {
  const { result, line } = planFormWords[lang];
  return [
    ['name', result.name],
    ['subject', result.subject],
    ['period', result.period],
    ['score', line.score],
    ['unit', result.unit],
    ['most', line.most],
    ['rank', line.rank],
    ['among', result.among],
    ['before.period', result.beforePeriod],
    ['before.score', line.beforeScore],
    ['before.rank', line.beforeRank],
    ['source', result.source],
    ['tableId', result.table],
    ['lineId', result.row],
  ];
}

type Shown = Pick<Refused, 'form' | 'versions'>;

function resultPage(
  lang: StaffLanguage,
  plan: PlanView,
  shown: Shown,
  { key, references }: { key?: string | undefined; references?: Reference[] },
) {
  const words = planFormWords[lang].result;
  const tables = plan.tables.map(({ id, title }) => ({ value: id, text: title }));
  const rows = plan.tables.flatMap(linesOf).map(({ id, label }) => ({ value: id, text: label }));
  const fields = ResultFields({ form: shown.form, lang, tables, rows });
  const title = key === undefined ? words.addTitle : words.editTitle;
  return editPlanPage(lang, { plan, title, ...shown, fields, remove: key, references });
}
