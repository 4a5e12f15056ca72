// Which figures would give somebody away, and which others have to be kept back with them?
import { describe, expect, it } from 'vitest';
import {
  type Crowd,
  crowdOf,
  type Group,
  isShowable,
  isSmall,
  safeGroups,
  scoredCounters,
} from '../../functions/domain/disclosure.ts';
import { smallQuestionnaire } from '../counting/small-questionnaire.ts';

const mixed = (people: number): Crowd => ({ people, answers: [[people - 1, 1]] });
const nobody: Crowd = { people: 0, answers: [] };

describe('a crowd is small', () => {
  it.each([
    ['fewer than the minimum', { people: 9, answers: [[5, 4]] }, true],
    ['the minimum, of two minds', { people: 10, answers: [[9, 1]] }, false],
    [
      'all give the same answer to a question',
      {
        people: 10,
        answers: [
          [9, 1],
          [0, 10],
        ],
      },
      true,
    ],
    [
      'most answered a question, all alike; the others left it blank',
      {
        people: 10,
        answers: [
          [9, 1],
          [6, 0],
        ],
      },
      true,
    ],
    [
      'few were asked a question, and agree',
      {
        people: 10,
        answers: [
          [9, 1],
          [5, 0],
        ],
      },
      false,
    ],
    [
      'nobody answered a question',
      {
        people: 10,
        answers: [
          [9, 1],
          [0, 0],
        ],
      },
      false,
    ],
    ['nobody at all', nobody, false],
  ])('%s: %o is %s', (_, crowd, small) => {
    expect(isSmall(crowd, 10)).toBe(small);
  });

  it('never where the campaign asks for no minimum', () => {
    expect(isSmall({ people: 1, answers: [[1, 0]] }, 1)).toBe(false);
  });

  it('by the answers to questions that enter a score: what one came for tells of no opinion', () => {
    const scored = scoredCounters(smallQuestionnaire);
    expect(scored[0]).toEqual(['A1_1', 'A1_2', 'A1_3', 'A1_4', 'A1_5']);
    expect(scored.flat()).not.toContain('Q1_1');
    expect(isSmall(crowdOf({ n: 12, Q1_1: 12, A1_5: 11, A1_4: 1 }, scored), 10)).toBe(false);
    expect(isSmall(crowdOf({ n: 12, Q1_1: 12, A1_5: 12 }, scored), 10)).toBe(true);
  });
});

describe('parts are put together', () => {
  const part = (key: string, people: number) => ({ members: [key], crowd: mixed(people) });
  const grouped = (...parts: Group[]) =>
    safeGroups(parts, 10).map(({ members, crowd }) => [members.join('+'), crowd.people]);

  it('not at all where none is small', () => {
    expect(grouped(part('a', 10), part('b', 40))).toEqual([
      ['a', 10],
      ['b', 40],
    ]);
  });

  it('a small one with the smallest other: total − shown parts must not be the small one', () => {
    expect(grouped(part('a', 4), part('b', 40), part('c', 30))).toEqual([
      ['b', 40],
      ['a+c', 34],
    ]);
  });

  it('until together they are enough, and of two minds', () => {
    expect(grouped(part('a', 2), part('b', 3), part('c', 30), part('d', 40))).toEqual([
      ['d', 40],
      ['a+b+c', 35],
    ]);
    const alike = (key: string, people: number): Group => ({
      members: [key],
      crowd: { people, answers: [[people, 0]] },
    });
    expect(grouped(alike('a', 10), alike('b', 11), part('c', 30))).toEqual([['a+b+c', 51]]);
  });

  it('to one small group where all of them are few; parts of nobody are in none', () => {
    expect(grouped(part('a', 4), { members: ['b'], crowd: nobody }, part('c', 5))).toEqual([['a+c', 9]]);
  });

  it('and figures shown only of whole groups that are not small', () => {
    const groups = safeGroups([part('a', 4), part('b', 40), part('c', 30)], 10);
    const showable = (...keys: string[]) => isShowable(new Set(keys), groups, 10);
    expect([showable('b'), showable('a', 'c'), showable('a', 'b', 'c'), showable('nobody')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([showable('a'), showable('c'), showable('b', 'c')]).toEqual([false, false, false]);
    expect(isShowable(new Set(['a']), safeGroups([part('a', 4)], 10), 10)).toBe(false);
  });
});

describe('those whom one official served', () => {
  const many = { people: 400, answers: [[200, 200]] };

  it('are small whatever their number, even where the minimum asks for no protection', () => {
    expect(isSmall({ ...many, oneOfficial: true }, 10)).toBe(true);
    expect(isSmall({ ...many, oneOfficial: true }, 1)).toBe(true);
    expect(isSmall({ people: 0, answers: [], oneOfficial: true }, 10)).toBe(false);
  });

  it('are shown together with a neighbour’s, never alone', () => {
    const groups = safeGroups(
      [
        { members: ['one'], crowd: { ...many, oneOfficial: true } },
        { members: ['many'], crowd: many },
      ],
      10,
    );
    expect(groups.map(({ members }) => members)).toEqual([['many', 'one']]);
    expect(isShowable(new Set(['one']), groups, 10)).toBe(false);
    expect(isShowable(new Set(['one', 'many']), groups, 10)).toBe(true);
  });
});
