// What of a comment does its own unit read? In a complaint no dossier code, which would tell who wrote it; elsewhere all, or nobody could look into it.
import { expect, test } from 'vitest';
import type { Comment } from '../../functions/domain/comment.ts';
import { textFor } from '../../functions/domain/text-for-unit.ts';

const comment = (text: string, more: Partial<Comment> = {}): Comment => ({
  ...{
    id: 'x',
    campaignId: 'ca-1',
    agencyId: 'ag-1',
    receivedOn: '2026-10-01',
    dueOn: '2026-10-11',
    text,
    kind: 'none',
  },
  ...{ state: 'received', revision: 1, keptUntil: '2027-10-01' },
  ...more,
});

test.each(['H38.12-251103-0007', '000.00.12.H38-251103-0007', 'h38.12.05-251103-000123'])('%s', (code) => {
  const text = `Hồ sơ ${code}: hẹn ngày 12/11/2025, nộp 150.000 đồng`;
  const hidden = 'Hồ sơ •••: hẹn ngày 12/11/2025, nộp 150.000 đồng';
  expect(textFor('unit', comment(text, { kind: 'attitude', releasedToUnit: true }))).toBe(hidden);
  expect(textFor('unit', comment(text, { recognisedKind: 'attitude' }))).toBe(hidden);
  expect(textFor('above', comment(text, { kind: 'attitude' }))).toBe(text);
  expect(textFor('unit', comment(text))).toBe(text);
});
