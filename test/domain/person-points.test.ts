// Under which names are a method's per-person sums kept? Stored counts bear them, so they must never shift.
import { expect, test } from 'vitest';
import { methodWithPoints, pointsName } from '../../functions/domain/person-points.ts';
import { methodOf, questionnaireOf, t2b } from './questionnaires-to-test.ts';

const of = questionnaireOf(
  { A: ['A1', 'A2'] },
  t2b,
  { ...t2b, id: 'pooled', rollUp: 'pooled-answers' },
  { ...t2b, id: 'best-only', question: { formula: 'positive-share', positive: [5] } },
);

test('methods that give every answer the same points share a name; the next points get the next', () => {
  expect(of.methods.map((method) => pointsName(of, method))).toEqual(['p0', 'p0', 'p1']);
  expect(methodWithPoints(of, 'p0')?.id).toBe('t2b');
  expect(methodWithPoints(of, 'p1')?.id).toBe('best-only');
  expect(methodWithPoints(of, 'p2')).toBeUndefined();
});

test('a method of another questionnaire has none', () => {
  const other = questionnaireOf({ A: ['A1'] }, { ...t2b, id: 'other' });
  expect(() => pointsName(of, methodOf(other))).toThrow('no method other');
});
