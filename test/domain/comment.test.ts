// What may be done with a comment, and what does its author read? A reply was promised, and a draft of it is nobody's but the staff's.
import { describe, expect, test } from 'vitest';
import {
  type Comment,
  type CommentState,
  changedComment,
  changeFault,
  isOverdue,
  kindStored,
  mayReachUnit,
  newCommentToken,
  statusForAuthor,
  waitsForOthers,
} from '../../functions/domain/comment.ts';

const received: Comment = {
  id: 'cm-1',
  campaignId: 'cmp-1',
  agencyId: 'ag-xa',
  receivedOn: '2026-10-01',
  dueOn: '2026-10-11',
  text: 'Ghế chờ bị hỏng',
  kind: 'none',
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
      answeredOn: '2026-10-05',
      history: [{ ...by, did: ['answered'] }],
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

describe('what a comment is about', () => {
  const by = { who: 'lan@example.vn', at: '2026-10-05T09:00:00+07:00' };
  const complaint: Comment = { ...received, kind: 'attitude' };

  test('follows from its words where it was stored without', () => {
    expect(kindStored(undefined, 'đòi tiền bồi dưỡng')).toBe('extra-money');
    expect(kindStored('none', 'đòi tiền bồi dưỡng')).toBe('none');
  });

  test('keeps a complaint from the unit until it is let go', () => {
    expect(mayReachUnit(received)).toBe(true);
    expect(mayReachUnit(complaint)).toBe(false);
    expect(mayReachUnit(changedComment(complaint, { releasedToUnit: true }, by))).toBe(true);
  });

  test('can be decided otherwise, and what it was taken for first stays known', () => {
    const harmless = changedComment(complaint, { kind: 'none' }, by);
    expect(harmless).toMatchObject({ kind: 'none', recognisedKind: 'attitude' });
    expect([mayReachUnit(harmless), waitsForOthers(harmless), waitsForOthers(received)]).toEqual([true, false, true]);
    expect(changedComment(harmless, { kind: 'harassment' }, by)).toMatchObject({ recognisedKind: 'attitude' });
  });

  test('takes it from whoever had it once it turns out to be a complaint', () => {
    const theirs = changedComment(received, { assignedTo: 'pe-lan' }, by);
    expect(changedComment(theirs, { kind: 'harassment' }, by)).not.toHaveProperty('assignedTo');
    expect(changedComment(theirs, { kind: 'harassment', assignedTo: 'pe-mai' }, by).assignedTo).toBe('pe-mai');
    expect(changedComment(theirs, { kind: 'none' }, by).assignedTo).toBe('pe-lan');
  });
});

test('its history tells who did what when, and not a word of the comment or the reply', () => {
  const at = (day: number) => ({ who: 'pe-lan', at: `2026-10-0${day}T09:00:00+07:00` });
  const steps = [
    { assignedTo: 'pe-mai', state: 'in-review' as const },
    { reply: 'Bản nháp' },
    { state: 'answered' as const, reply },
    { reply: 'Xin lỗi.' },
    { state: 'closed' as const },
    { state: 'in-review' as const, kind: 'attitude' as const },
    { releasedToUnit: true },
    { releasedToUnit: false },
    {},
  ];
  const last = steps.reduce((before, change, i) => changedComment(before, change, at(i + 1)), received);
  expect(last.history?.map(({ did }) => did)).toEqual([
    ['assigned', 'taken-up'],
    ['drafted'],
    ['answered'],
    ['corrected'],
    ['closed'],
    ['unassigned', 'reopened', 'kind'],
    ['released'],
    ['withheld'],
  ]);
  expect(last.history?.[0]).toEqual({ ...at(1), did: ['assigned', 'taken-up'], to: 'pe-mai' });
  expect(JSON.stringify(last.history)).not.toMatch(/nháp|ghế|Xin lỗi/);
  // Answered for the first time on the third, whatever came after.
  expect(last.answeredOn).toBe('2026-10-03');
});

describe('its author', () => {
  test('reads a reply that was long a draft with the day on which it was sent', () => {
    const draft = changedComment(received, { reply }, { who: 'a', at: '2026-10-02T09:00:00+07:00' });
    const sent = changedComment(draft, { state: 'answered' }, { who: 'a', at: '2026-10-08T09:00:00+07:00' });
    expect(statusForAuthor(sent).reply).toEqual({ text: reply, on: '2026-10-08' });
  });

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
