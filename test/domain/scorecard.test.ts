// Does a one-stop get the points and the grade it earned? To the bound, for whole points and means of many dossiers.
import { describe, expect, test } from 'vitest';
import {
  fedBySurvey,
  type IndicatorNumber,
  oneStopIndicators,
  pointsInAll,
} from '../../functions/domain/one-stop-indicators.ts';
import {
  completionLevel,
  gradeOf,
  marksFaults,
  ourShareRule,
  pointsForShare,
  totalPoints,
} from '../../functions/domain/scorecard.ts';
import { filedFaults, satisfactionRows, scorecardRows } from '../../functions/domain/scorecard-table.ts';

const marksOf = (...points: number[]) => {
  const marks = new Map<IndicatorNumber, number>();
  for (const { number } of oneStopIndicators) {
    const given = points[number - 1];
    if (given !== undefined) marks.set(number, given);
  }
  return marks;
};

describe('grades begin with their bound', () => {
  test.each([
    [18, 'Xuất sắc'],
    [15, 'Xuất sắc'],
    [14.99, 'Tốt'],
    [12, 'Tốt'],
    [11.5, 'Khá'],
    [9, 'Khá'],
    [8.99, 'Trung bình'],
    [6, 'Trung bình'],
    [5.99, 'Yếu'],
    [0, 'Yếu'],
  ])('%d points: %s', (total, grade) => {
    expect(gradeOf(total)).toBe(grade);
  });
});

describe('points', () => {
  test('nine indicators of two points are eighteen', () => {
    expect(oneStopIndicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(pointsInAll).toBe(18);
    expect(totalPoints(marksOf(2, 2, 2, 2, 2, 2, 2, 2, 2))).toBe(18);
  });

  test('means of dossiers add up as on paper: nine times 1.6667 is 15.00 and Xuất sắc', () => {
    expect(totalPoints(marksOf(...Array.from({ length: 9 }, () => 1.6667)))).toBe(15);
    // Binary fractions would make 14.999999999999998 of these.
    const tenths = marksOf(1.7, 1.7, 1.7, 1.7, 1.7, 1.7, 1.6, 1.6, 1.6);
    expect(gradeOf(totalPoints(tenths) ?? 0)).toBe('Xuất sắc');
  });

  test('an indicator that is not marked leaves no total', () => {
    expect(totalPoints(marksOf(2, 2, 2, 2, 2, 2, 2, 2))).toBeNull();
    expect(totalPoints(marksOf(0, 0, 0, 0, 0, 0, 0, 0, 0))).toBe(0);
  });

  test('the task is 1 + 2 + 3 + 4 + 7, of ten', () => {
    expect(completionLevel(marksOf(2, 1, 2, 1, 0, 0, 2, 0, 0))).toEqual({ points: 8, of: 10, percent: 80 });
    expect(completionLevel(marksOf(2, 1, 2, 1))).toBeNull();
  });

  test('lie between 0 and 2', () => {
    expect(marksFaults(marksOf(0, 2.5, 1.25, -1, Number.NaN), 'selfMarked').map(({ path }) => path)).toEqual([
      'selfMarked.2',
      'selfMarked.4',
      'selfMarked.5',
    ]);
    expect(marksFaults(marksOf(0, 2), 'appraised')).toEqual([]);
    expect(marksFaults(marksOf(2.01), 'appraised')).toEqual([
      { path: 'appraised.1', message: 'indicator 1 gives 0 to 2 points' },
    ]);
  });
});

describe('what citizens say', () => {
  test('feeds conduct from factor C and feedback from factor E', () => {
    expect([...fedBySurvey]).toEqual([
      [7, 'C'],
      [8, 'E'],
    ]);
  });

  test.each([
    [100, 2],
    [90, 2],
    [89.99, 1],
    [50, 1],
    [49.99, 0],
    [0, 0],
    [null, null],
  ])('a share of %s gives %s', (share, points) => {
    expect(pointsForShare(share, ourShareRule)).toBe(points);
  });

  test('by a rule that says it is ours', () => {
    expect(ourShareRule.source).toContain('quy tắc chính thức chưa rõ');
  });
});

describe('layout 3', () => {
  // Made within each test, or a mutation run would not know which test looks at them.
  const rowsOfBoth = () =>
    scorecardRows({
      selfMarked: marksOf(2, 2, 2, 2, 2, 2, 2, 2, 1),
      appraised: marksOf(2, 2, 1, 2, 2, 1, 2, 1, 1.5),
      notes: new Map([[9, 'Hồ sơ trực tuyến 75%']]),
    });

  test('has a heading, nine rows, total and grade of six cells each', () => {
    const rows = rowsOfBoth();
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 12 }, () => 6));
    expect(rows[0]).toEqual(['Chỉ số', 'Tên chỉ số', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú']);
    expect(rows[6]).toEqual([6, 'Công khai các TTHC', 2, 2, 1, '']);
    expect(rows[9]?.slice(2)).toEqual([2, 1, 1.5, 'Hồ sơ trực tuyến 75%']);
    expect(rows.slice(10)).toEqual([
      ['', 'Tổng cộng', 18, 17, 14.5, ''],
      ['', 'Xếp loại', null, 'Xuất sắc', 'Tốt', ''],
    ]);
  });

  test('leaves empty what nobody marked', () => {
    const empty = scorecardRows({ selfMarked: marksOf(2), appraised: marksOf() });
    expect(empty[2]?.slice(3, 5)).toEqual([null, null]);
    expect(empty[10]?.slice(2, 5)).toEqual([18, null, null]);
    expect(empty[11]).toEqual(['', 'Xếp loại', null, null, null, '']);
    expect(empty[1]?.at(-1)).toBe('');
  });

  test('gives three levels with one decimal', () => {
    expect(satisfactionRows({ dissatisfied: 1, satisfied: 4, verySatisfied: 3 })).toEqual([
      ['Không hài lòng', 'Hài lòng', 'Rất hài lòng'],
      [12.5, 50, 37.5],
    ]);
    expect(satisfactionRows({ dissatisfied: 0, satisfied: 0, verySatisfied: 0 })[1]).toEqual([null, null, null]);
  });

  test('a filed sum that does not add up, and a grade that is not its total’s, are named', () => {
    const marks = marksOf(2, 2, 2, 2, 2, 2, 1, 1, 1);
    expect(filedFaults({ marks, total: 15, grade: 'Xuất sắc' }, 'selfMarked')).toEqual([]);
    expect(filedFaults({ marks, total: 15, grade: 'Yếu' }, 'selfMarked')).toEqual([
      { path: 'selfMarked.grade', message: '15 points are "Xuất sắc", not "Yếu"' },
    ]);
    expect(filedFaults({ marks, total: 16, grade: 'Xuất sắc' }, 'selfMarked')).toEqual([
      { path: 'selfMarked.total', message: 'the marks add up to 15, not 16' },
    ]);
    expect(filedFaults({ marks: marksOf(2), total: 2, grade: 'Yếu' }, 'appraised')).toEqual([
      { path: 'appraised', message: 'an indicator has no mark, so the total cannot be checked' },
    ]);
  });
});
