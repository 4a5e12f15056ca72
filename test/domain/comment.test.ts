// What may be done with a comment, and what does its author read? A reply was promised, and a draft of it is nobody's but the staff's.
import { describe, expect, test } from 'vitest';
import {
  type Comment,
  type CommentState,
  changedComment,
  changeFault,
  isOverdue,
  newCommentToken,
  statusForAuthor,
} from '../../functions/domain/comment.ts';

const received: Comment = {
  id: 'cm-1',
  campaignId: 'cmp-1',
  agencyId: 'ag-xa',
  receivedOn: '2026-10-01',
  dueOn: '2026-10-11',
  text: 'Ghế chờ bị hỏng',
  state: 'received',
  revision: 1,
  keptUntil: '2027-10-01',
};
const reply = 'Đã thay ghế.';
const states: CommentState[] = ['received', 'in-review', 'answered', 'closed'];

describe('a comment', () => {
  test.each<[CommentState, CommentState[]]>([
    ['received', ['received', 'in-review', 'answered', 'closed']],
    ['in-review', ['in-review', 'answered', 'closed']],
    ['answered', ['in-review', 'answered', 'closed']],
    ['closed', ['in-review', 'closed']],
  ])('%s may become %j and nothing else', (state, may) => {
    const before = { ...received, state, reply };
    expect(states.filter((next) => changeFault(before, { state: next }) === undefined)).toEqual(may);
  });

  test('that may not become so says what may follow', () => {
    expect(changeFault({ ...received, state: 'closed', reply }, { state: 'answered' })).toEqual({
      path: 'state',
      message: 'closed is followed by in-review',
    });
    expect(changeFault({ ...received, state: 'answered', reply }, { state: 'received' })).toEqual({
      path: 'state',
      message: 'answered is followed by in-review or closed',
    });
  });

  test.each(['answered', 'closed'] as const)('is %s only with a reply, now or before', (state) => {
    expect(changeFault(received, { state })).toEqual({
      path: 'reply',
      message: `a comment is ${state} only with a reply: its author was promised one`,
    });
    expect(changeFault(received, { state, reply })).toBeUndefined();
    expect(changeFault({ ...received, reply }, { state })).toBeUndefined();
  });

  test.each([
    ['received', '2026-10-12', true],
    ['in-review', '2026-10-12', true],
    ['received', '2026-10-11', false],
    ['answered', '2026-10-12', false],
    ['closed', '2026-10-12', false],
  ] as const)('%s on %s is overdue: %s', (state, today, overdue) => {
    expect(isOverdue({ ...received, state }, today)).toBe(overdue);
  });
});

describe('a change', () => {
  const by = { who: 'lan@example.vn', at: '2026-10-05T09:00:00+07:00' };

  test('raises the revision, and a reply is its writer’s', () => {
    expect(changedComment(received, { state: 'answered', reply }, by)).toStrictEqual({
      ...received,
      state: 'answered',
      reply,
      repliedBy: by.who,
      repliedAt: by.at,
      revision: 2,
    });
  });

  test('by another of anything else, or of the reply to what it was, leaves it theirs', () => {
    const answered = changedComment(received, { reply }, by);
    const other = { who: 'ha@example.vn', at: '2026-10-06T09:00:00+07:00' };
    for (const change of [{ state: 'closed' as const }, { reply }])
      expect(changedComment(answered, change, other)).toMatchObject({ reply, repliedBy: by.who, repliedAt: by.at });
    expect(changedComment(answered, { reply: 'Xin lỗi.' }, other)).toMatchObject({ repliedBy: other.who });
  });

  test('says who is charged with it, keeps that, or takes it away', () => {
    const assigned = changedComment(received, { assignedTo: 'ha@example.vn' }, by);
    expect(assigned.assignedTo).toBe('ha@example.vn');
    expect(changedComment(assigned, { state: 'in-review' }, by).assignedTo).toBe('ha@example.vn');
    expect(changedComment(assigned, { assignedTo: null }, by)).not.toHaveProperty('assignedTo');
  });
});

describe('its author', () => {
  const replied = { ...received, reply, repliedBy: 'lan@example.vn', repliedAt: '2026-10-04T20:00:00Z' };

  test.each([
    ['received', undefined],
    ['in-review', undefined],
    ['answered', { text: reply, on: '2026-10-05' }],
    ['closed', { text: reply, on: '2026-10-05' }],
  ] as const)('reads of one %s the reply %j, with its day in Vietnam', (state, shown) => {
    expect(statusForAuthor({ ...replied, state }).reply).toEqual(shown);
  });

  test('reads nothing where nobody wrote a reply, whatever the state says', () => {
    expect(statusForAuthor({ ...received, state: 'answered' }).reply).toBeUndefined();
  });

  test('is told days and state, and neither the comment again nor who dealt with it', () => {
    expect(statusForAuthor({ ...replied, state: 'answered', assignedTo: 'ha@example.vn', solved: 'partly' })).toEqual({
      receivedOn: '2026-10-01',
      dueOn: '2026-10-11',
      keptUntil: '2027-10-01',
      state: 'answered',
      solved: 'partly',
      reply: { text: reply, on: '2026-10-05' },
      takesSolved: true,
    });
  });

  test.each([
    ['received', undefined, false],
    ['in-review', undefined, false],
    ['answered', undefined, true],
    ['answered', 'no', true],
    ['closed', undefined, true],
    ['closed', 'yes', false],
  ] as const)('of one %s that was said to be solved: %s, may say so: %s', (state, solved, may) => {
    const of = solved === undefined ? { ...replied, state } : { ...replied, state, solved };
    expect(statusForAuthor(of).takesSolved).toBe(may);
  });
});

test('a token follows from random bytes alone: ten small letters and digits', () => {
  // 27 letters; byte 27 is the first of them again.
  expect(newCommentToken((size) => new Uint8Array(size))).toBe(
    newCommentToken((size) => new Uint8Array(size).fill(27)),
  );
  expect(newCommentToken((size) => Uint8Array.from({ length: size }, (_, i) => i))).toMatch(/^[a-z0-9]{10}$/);
  expect(new Set(newCommentToken((size) => Uint8Array.from({ length: size }, (_, i) => i)))).toHaveProperty('size', 10);
});
