// How are the two rates of comments worked out? Of what was due, and of those who said so; both counts stand beside each.
import { expect, test } from 'vitest';
import type { Comment } from '../../functions/domain/comment.ts';
import { commentRates } from '../../functions/domain/comment-rates.ts';

const today = '2026-10-20';
const comment = (dueOn: string, more: Partial<Comment> = {}): Comment => ({
  ...{ id: 'x', campaignId: 'ca-1', agencyId: 'ag-1', receivedOn: '2026-10-01', dueOn, text: 'x', kind: 'none' },
  ...{ state: 'received', revision: 1, keptUntil: '2027-10-01' },
  ...more,
});
const answered = (dueOn: string, answeredOn: string, more: Partial<Comment> = {}) =>
  comment(dueOn, { state: 'answered', reply: 'x', answeredOn, ...more });

test('on time: of those whose day is over, those answered by that day', () => {
  const comments = [
    answered('2026-10-10', '2026-10-10'),
    answered('2026-10-10', '2026-10-03'),
    answered('2026-10-10', '2026-10-11'),
    comment('2026-10-19'),
    // Not due before tomorrow, and so in neither count, answered or not.
    comment('2026-10-20'),
    answered('2026-10-25', '2026-10-03'),
  ];
  expect(commentRates(comments, today).onTime).toEqual({ count: 2, of: 4, percent: 50 });
});

test('an answer that was taken back to work on stays given, one before this was written down has its reply’s day', () => {
  const again = answered('2026-10-10', '2026-10-09', { state: 'in-review' });
  const older = comment('2026-10-10', { state: 'closed', reply: 'x', repliedAt: '2026-10-10T16:59:00Z' });
  const draft = comment('2026-10-10', { state: 'in-review', reply: 'x', repliedAt: '2026-10-02T00:00:00Z' });
  expect(commentRates([again, older, draft], today).onTime).toEqual({ count: 2, of: 3, percent: 66.67 });
});

test('satisfied: of those who said whether it solved the matter, those who said yes; silence is no satisfaction', () => {
  const said = (solved?: Comment['solved']) =>
    answered('2026-10-25', '2026-10-03', solved === undefined ? {} : { solved });
  const rates = commentRates([said('yes'), said('yes'), said('partly'), said('no'), said(), said()], today);
  expect(rates.satisfied).toEqual({ count: 2, of: 4, percent: 50, yes: 2, partly: 1, no: 1 });
});

test('of nothing there is no rate, which is not zero', () => {
  expect(commentRates([comment('2026-10-25')], today)).toEqual({
    onTime: { count: 0, of: 0, percent: null },
    satisfied: { count: 0, of: 0, percent: null, yes: 0, partly: 0, no: 0 },
  });
});
