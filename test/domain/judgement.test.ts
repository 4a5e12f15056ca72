// What is left of a response's flags once a person has looked? Beside an exclusion all of them; beside "clean" none, for good.
import { expect, test } from 'vitest';
import { judged, type Standing } from '../../functions/domain/judgement.ts';

const flagged: Standing = { status: 'flagged', flags: ['too-fast', 'burst'], cleared: [] };

test('what is found clean loses its flags, and no rule gives them again', () => {
  expect(judged(flagged, 'clean')).toEqual({ status: 'clean', flags: [], cleared: ['too-fast', 'burst'] });
  expect(judged({ ...flagged, cleared: ['burst', 'straight-line'] }, 'clean')).toEqual({
    status: 'clean',
    flags: [],
    cleared: ['burst', 'straight-line', 'too-fast'],
  });
});

test('what is excluded keeps them as the reason', () => {
  expect(judged(flagged, 'excluded')).toEqual({ ...flagged, status: 'excluded' });
  expect(judged({ status: 'clean', flags: [], cleared: ['burst'] }, 'excluded')).toEqual({
    status: 'excluded',
    flags: [],
    cleared: ['burst'],
  });
});

test('what a person flags without a rule’s reason has that person for one; what a rule flagged has the rule', () => {
  expect(judged({ status: 'clean', flags: [], cleared: [] }, 'flagged').flags).toEqual(['reviewer']);
  expect(judged({ ...flagged, status: 'excluded' }, 'flagged')).toEqual(flagged);
});
