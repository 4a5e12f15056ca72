// Figures for tests that draw: a province with so many communes and services, answered by people of chance that is the same every time.

import { histogramOf } from '../../functions/domain/histogram.ts';
import { type Questionnaire, questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import { quarterGroups } from '../../functions/domain/rank-groups.ts';
import { ranksOf } from '../../functions/domain/ranking.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { scoreTally } from '../../functions/domain/score.ts';
import { addTallies, type Tally } from '../../functions/domain/tally.ts';
import { type ReportFigures, reportFigures, type ShownRow } from '../../functions/operations/report-figures.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';

type Wanted = { units: number; services: number; people?: number; questionnaire?: string; method?: string };

/** Every unit has `people` for each service; the last one is withheld. */
export function madeFigures({ units, services, people = 12, ...wanted }: Wanted): ReportFigures {
  const { questionnaire: id = 'sipas-dv-16', method: methodId = 't2b' } = wanted;
  const questionnaire = libraryQuestionnaires.find((one) => one.id === id);
  const method = questionnaire?.methods.find((one) => one.id === methodId);
  if (questionnaire === undefined || method === undefined) throw new Error(`No ${id} with ${methodId}`);
  const chance = seeded(7);
  const unitIds = Array.from({ length: units }, (_, i) => `ag-xa${String(i + 1).padStart(3, '0')}`);
  const serviceIds = Array.from({ length: services }, (_, i) => `sv-${i + 1}`);
  const histogram = histogramOf(questionnaire, method);
  const cells = unitIds.map((unit, i) => ({
    unit,
    tallies: serviceIds.map(() =>
      addTallies(
        Array.from({ length: people }, () =>
          histogram(answersBy(questionnaire, chance, 0.62 + (0.33 * (i % 17)) / 17)),
        ),
      ),
    ),
  }));
  const score = (agencyId: string, serviceId: string | null, tally: Tally): ShownRow => {
    const { method: _, ...result } = scoreTally(questionnaire, method, tally);
    const target = { value: 85, met: (result.index ?? 0) >= 85, gap: 0, sure: false };
    const from = '2026-09-15';
    return {
      ...{ agencyId, serviceId, axis: 'territory', suppressed: false, from, to: '2026-12-14' },
      ...{ ...result, flagged: 1, rank: null, target, tally },
    };
  };
  const shown = cells.slice(0, -1);
  const wholes = shown.map(({ unit, tallies }) => score(unit, null, addTallies(tallies)));
  const all = score('ag-tinh', null, addTallies(cells.flatMap(({ tallies }) => tallies)));
  const byService = serviceIds.map((service, i) =>
    score('ag-tinh', service, addTallies(cells.flatMap(({ tallies }) => tallies.slice(i, i + 1)))),
  );
  const ofUnits = shown.flatMap(({ unit, tallies }) =>
    tallies.map((tally, i) => score(unit, serviceIds[i] ?? '', tally)),
  );
  const last = unitIds.at(-1) ?? '';
  return reportFigures.parse({
    subordinates: [],
    ...{ format: 'long-dan/scores', formatVersion: 1, report: 'ca-k7f29mqxr4.a-2026-Q4.r1', revision: 1, reason: null },
    frozenAt: '2026-12-17T17:00:00.000Z',
    period: { name: '2026-Q4', calendar: 'administrative', from: '2026-09-15', to: '2026-12-14' },
    campaign: {
      ...{ id: 'ca-k7f29mqxr4', title: 'Khảo sát tại Bộ phận Một cửa', sample: 'self-selected' },
      ...{ minimumToShow: 10, minimumToRank: 30, demo: true },
    },
    ...{ questionnaire, method: methodId, responses: all.responses },
    agencies: [
      {
        id: 'ag-tinh',
        code: 'H38',
        name: 'Ủy ban nhân dân tỉnh Lào Cai',
        kind: 'province',
        parentId: null,
        lineParentId: null,
      },
      ...unitIds.map((unit, i) => ({
        ...{ id: unit, code: `H38.${i + 10}`, name: `Ủy ban nhân dân xã ${names[i % names.length]} ${i + 1}` },
        ...{ kind: 'commune', parentId: 'ag-tinh', lineParentId: null },
      })),
    ],
    services: serviceIds.map((service, i) => ({
      ...{ id: service, code: `1.00${1000 + i}` },
      name: `Đăng ký ${['khai sinh', 'kết hôn', 'khai tử', 'biến động quyền sử dụng đất, tài sản gắn liền với đất'][i % 4]} ${i + 1}`,
    })),
    rows: [
      all,
      ...byService,
      ...ranked(wholes),
      ...ofUnits,
      { agencyId: last, serviceId: null, axis: 'territory', suppressed: true },
    ],
  });
}

const names = ['Mường Khương', 'Bảo Thắng', 'Si Ma Cai', 'Y Tý', 'Nghĩa Đô', 'Thượng Hà'];

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Somebody who is content so often, and has no opinion now and then. */
function answersBy(questionnaire: Questionnaire, chance: () => number, content: number): Answers {
  const mood = content + (chance() - 0.5) * 0.5;
  return Object.fromEntries(
    questionsOf(questionnaire).flatMap((question) => {
      if (question.kind !== 'rating' || chance() < 0.04) return [];
      const { options } = scaleOf(questionnaire, question);
      const given = options.filter((option) => !option.notApplicable).toSorted((a, b) => b.value - a.value);
      const place = chance() < mood ? Math.floor(chance() * 2) : Math.floor(chance() * given.length);
      const value = given[place]?.value;
      return value === undefined ? [] : [[question.id, value]];
    }),
  );
}

function ranked(rows: ShownRow[]): ShownRow[] {
  const units = rows.map(({ agencyId: key, responses, index, interval }) => ({
    key,
    responses,
    index,
    bounds: interval,
  }));
  const ranks = ranksOf(units, 30);
  const { groups, sizes } = quarterGroups(ranks);
  return rows.map((row) => {
    const rank = ranks.get(row.agencyId);
    const quarter = groups.get(row.agencyId);
    if (rank === undefined || quarter === undefined) return row;
    return { ...row, rank: { ...rank, quarter, quarterSize: sizes[quarter], peers: null } };
  });
}
