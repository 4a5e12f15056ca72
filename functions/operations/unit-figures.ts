// What does a report print of one unit? Its own row of all services, what that is set beside, and its note; nothing of any other unit.
import * as z from 'zod/mini';
import { method, words } from '../domain/questionnaire.ts';
import { reportPeriod } from '../domain/report.ts';
import { lowerIsBetter } from '../domain/score.ts';
import { beside, methodOf, type ReportFigures, shownRow } from './report-figures.ts';
import { noteOf } from './report-tables.ts';

const ownRow = z.pick(shownRow, {
  ...{ from: true, to: true, responses: true, flagged: true, answers: true, blanks: true },
  ...{ index: true, interval: true, band: true, rank: true, target: true },
});
const section = z.object({ id: z.string(), title: words, index: z.nullable(z.number()), base: z.int() });

export const unitFigures = z.union([
  z.object({
    suppressed: z.literal(false),
    ...ownRow.shape,
    sections: z.array(section),
    ...z.pick(beside, { transactions: true, per100: true, before: true, change: true, places: true }).shape,
    /** The period that `before` is of; null where nothing of it stands beside. */
    previous: z.nullable(reportPeriod),
    /** As printed in the last column, in Vietnamese; empty where there is nothing to note. */
    note: z.string(),
    /** How the index is worked out and written. */
    ...{ method, lowerIsBetter: z.boolean(), sample: z.enum(['random', 'invited-census', 'self-selected']) },
  }),
  /** Printed without a figure, for too few answered (`minimumToShow`) or all alike. */
  z.object({ suppressed: z.literal(true), minimumToShow: z.int() }),
]);
export type UnitFigures = z.infer<typeof unitFigures>;

/** Of figures that are the unit's alone: by place, or by line where its row by place is no other. */
export function unitFiguresOf(figures: ReportFigures): UnitFigures {
  const { rows, campaign, questionnaire, previous = null } = figures;
  const whole = rows.filter(({ serviceId }) => serviceId === null);
  const row = whole.find(({ axis }) => axis === 'territory') ?? whole[0];
  if (row === undefined || row.suppressed) return { suppressed: true, minimumToShow: campaign.minimumToShow };
  const set = figures.beside?.find(({ axis, serviceId }) => axis === row.axis && serviceId === null);
  const titles = new Map(questionnaire.sections.map(({ id, title }) => [id, title]));
  const own = methodOf(figures);
  // Parsed, so that of a row what is not named here stays behind.
  return unitFigures.parse({
    ...row,
    sections: row.sections.map((one) => ({ ...one, title: titles.get(one.id) ?? { vi: one.id } })),
    ...(set ?? nothingBeside),
    previous: set === undefined || set.before === null ? null : (previous?.period ?? null),
    note: noteOf(figures, row, set),
    ...{ method: own, lowerIsBetter: lowerIsBetter(questionnaire, own), sample: campaign.sample },
  });
}

const nothingBeside = { transactions: null, per100: null, before: null, change: null, places: null };
