// Figures of a whole province without a store: a library questionnaire answered by rule and scored by the domain, as many units and services as asked for.
import type { Questionnaire } from '../../functions/domain/questionnaire.ts';
import { questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import { scoreTally } from '../../functions/domain/score.ts';
import { addTallies, counterName, type Tally } from '../../functions/domain/tally.ts';
import { type ReportFigures, reportFigures } from '../../functions/operations/report-figures.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';

type Made = { questionnaire?: string; units?: number; services?: number; target?: number; names?: string[] };

const namedQuestionnaire = (id: string): Questionnaire => {
  const found = libraryQuestionnaires.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No questionnaire ${id}`);
  return found;
};

/** A province, its communes, each with services; the last commune's last service is withheld. */
export function madeFigures({
  questionnaire: id = 'sipas-dv-16',
  units = 4,
  services = 2,
  target,
  names = [],
}: Made = {}): ReportFigures {
  const questionnaire = namedQuestionnaire(id);
  const method = questionnaire.methods[0];
  if (method === undefined) throw new Error(`Questionnaire ${id} has no method`);
  const scored = (tally: Tally) => {
    const { method: _, ...result } = scoreTally(questionnaire, method, tally);
    const met = (result.index ?? 0) >= (target ?? 0);
    const against = target === undefined ? null : { value: target, met, gap: (result.index ?? 0) - target, sure: true };
    return { ...result, flagged: 1, rank: null, target: against, tally, suppressed: false, ...days };
  };
  const tallies = Array.from({ length: units }, (_, unit) =>
    Array.from({ length: services }, (__, service) => tallyOf(questionnaire, unit * services + service)),
  );
  const unitRows = tallies.flatMap((own, unit) => [
    { ...of(agencyId(unit)), ...scored(addTallies(own)) },
    ...own.map((tally, service) =>
      unit === units - 1 && service === services - 1
        ? { ...of(agencyId(unit), serviceId(service)), suppressed: true }
        : { ...of(agencyId(unit), serviceId(service)), ...scored(tally) },
    ),
  ]);
  const whole = scored(addTallies(tallies.flat()));
  return reportFigures.parse({
    subordinates: [],
    ...{ format: 'long-dan/scores', formatVersion: 1, report: 'ca-thu.2026-Q3.r1', revision: 1, reason: null },
    ...{ frozenAt: '2026-10-04T17:00:00.000Z', period: { name: '2026-Q3', calendar: 'civil', ...days } },
    campaign: {
      ...{ id: 'ca-thu', title: 'Đợt khảo sát thử', sample: 'self-selected', minimumToShow: 5, minimumToRank: 30 },
      demo: true,
    },
    ...{ questionnaire, method: method.id, responses: whole.responses },
    agencies: [
      { id: 'ag-tinh', code: 'H01', name: 'Tỉnh Thử Nghiệm', kind: 'province', parentId: null, lineParentId: null },
      ...tallies.map((_, unit) => ({
        ...{ id: agencyId(unit), code: `00${unit}`, name: names[unit] ?? `Xã Số ${unit + 1}`, kind: 'commune' },
        ...{ parentId: 'ag-tinh', lineParentId: null },
      })),
    ],
    services: Array.from({ length: services }, (_, i) => ({
      id: serviceId(i),
      code: `1.00${i}`,
      name: `Thủ tục ${i + 1}`,
    })),
    rows: [{ ...of('ag-tinh'), ...whole }, ...unitRows],
  });
}

const days = { from: '2026-07-01', to: '2026-09-30' };
const agencyId = (unit: number) => `ag-xa${unit}`;
const serviceId = (service: number) => `sv-${service}`;
const of = (agency: string, service: string | null = null) => ({
  axis: 'territory',
  agencyId: agency,
  serviceId: service,
});

/** Some people for every level of every question, more for the better ones; nobody is silent. */
function tallyOf(questionnaire: Questionnaire, seed: number): Tally {
  const people = 40 + (seed % 7);
  const counts = questionsOf(questionnaire).flatMap((question, q) => {
    const values = scaleOf(questionnaire, question).options.map(({ value }) => value);
    if (question.kind === 'multiple' || question.kind === 'text' || values.length === 0) return [];
    const low = 1 + ((seed + q) % 5);
    const [first = 0, second = first] = values;
    const last = values.filter((value) => value > 0).at(-1) ?? first;
    return [
      ...[
        { id: question.id, value: second, n: low },
        { id: question.id, value: last, n: people - low },
      ],
    ];
  });
  const tally: Tally = { [counterName.responses]: people };
  for (const { id, value, n } of counts) tally[counterName.option(id, value)] = n;
  return tally;
}
