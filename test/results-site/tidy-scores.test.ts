// Does the tidy table tell withheld, none answered, not asked and zero apart?
import { expect, test } from 'vitest';
import type { ShownScore } from '../../functions/operations/score-view.ts';
import { tidyColumns, tidyRows } from '../../functions/operations/tidy-scores.ts';

const unit = { agencyId: 'ag-1', agencyCode: 'H38', agency: 'Xã A', serviceId: '*', service: '' };
const question = {
  ...{ counts: { 1: 0, 5: 0 }, base: 0, blanks: 0, notApplicable: 0, notAsked: 0, index: null, mean: null },
};
const score: ShownScore = {
  ...{ campaignId: 'ca-1', agencyId: 'ag-1', serviceId: null, channel: null, from: '2026-10-01', to: '2026-10-31' },
  ...{ method: { id: 't2b', version: 1 }, responses: 12, flagged: 0, answers: 20, blanks: 0, notApplicable: 0 },
  ...{ notAsked: 12, index: 0, interval: null, band: null, rank: null, target: null, suppressed: false },
  sections: [{ id: 'A', index: 0, base: 20 }],
  questions: [
    { ...question, id: 'A1', counts: { 1: 12, 5: 0 }, base: 12, index: 0, mean: 1 },
    { ...question, id: 'A2', blanks: 12 },
    { ...question, id: 'A3', notAsked: 12 },
    { ...question, id: 'Q1', counts: { 1: 12, 5: 0 }, base: 12 },
  ],
};
const rows = tidyRows('ca-1', unit, score).map((cells) =>
  Object.fromEntries(tidyColumns.map((column, i) => [column, cells[i]])),
);
const indexOf = (part: string, id: string) => {
  const found = rows.find((row) => row['part'] === part && row['part_id'] === id && row['measure'] === 'index');
  return found && [found['value'], found['note']];
};

test('a row for each measure, every one named in full', () => {
  for (const row of rows)
    expect(row).toMatchObject({ campaign_id: 'ca-1', agency_id: 'ag-1', agency_code: 'H38', from: '2026-10-01' });
  const keys = rows.map((row) => [row['part'], row['part_id'], row['measure']].join());
  expect(new Set(keys).size).toBe(keys.length);
  expect(rows.find((row) => row['part_id'] === 'A1' && row['measure'] === 'count_1')?.['value']).toBe(12);
});

test('zero is a number; none answered and not asked say so; what is not scored has no index', () => {
  expect(indexOf('whole', '')).toEqual([0, '']);
  expect(indexOf('question', 'A1')).toEqual([0, '']);
  expect(indexOf('question', 'A2')).toEqual(['', 'none-answered']);
  expect(indexOf('question', 'A3')).toEqual(['', 'not-asked']);
  expect(indexOf('question', 'Q1')).toBeUndefined();
});

test('what is withheld is one row without a number', () => {
  const { campaignId, agencyId, serviceId, channel, from, to, method } = score;
  const withheld = { campaignId, agencyId, serviceId, channel, from, to, method, suppressed: true as const };
  expect(tidyRows('ca-1', unit, withheld)).toEqual([
    ['ca-1', 'ag-1', 'H38', 'Xã A', '*', '', '2026-10-01', '2026-10-31', 'whole', '', 'index', '', 'withheld'],
  ]);
});
