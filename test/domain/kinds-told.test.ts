// Does a report tell how many complained, and never of so few that one of them could be guessed?
import { expect, test } from 'vitest';
import type { CommentKind } from '../../functions/domain/comment-kind.ts';
import { kindsTold } from '../../functions/domain/kinds-told.ts';

const days = { from: '2026-01-01', to: '2026-01-31' };
const comments = (kind: CommentKind, howMany: number, receivedOn: string) =>
  Array.from({ length: howMany }, () => ({ kind, receivedOn }));

test('of its days, kind by kind; one complaint and none look the same', () => {
  const all = [
    ...comments('none', 12, '2026-01-01'),
    ...comments('attitude', 10, '2026-01-31'),
    ...comments('attitude', 5, '2026-02-01'),
    ...comments('harassment', 9, '2026-01-15'),
  ];
  expect(kindsTold(all, days, 10)).toEqual([
    { kind: 'none', count: 12 },
    { kind: 'harassment', count: null },
    { kind: 'extra-money', count: null },
    { kind: 'attitude', count: 10 },
  ]);
  expect(kindsTold(comments('harassment', 1, '2025-12-31'), days, 1)).toEqual(
    expect.arrayContaining([{ kind: 'harassment', count: null }]),
  );
});
