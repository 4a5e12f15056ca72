// Are the pictures drawn as they were when somebody last looked at them? Compared with stored ones, word for word.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BarList } from '../../../web/charts/bar-list.tsx';
import { ChangeBars } from '../../../web/charts/change-bars.tsx';
import { DayCalendar } from '../../../web/charts/day-calendar.tsx';
import { HeatTable, heatOf } from '../../../web/charts/heat-table.tsx';
import { LikertBars, LikertLegend } from '../../../web/charts/likert-bars.tsx';
import { ChartPatterns, patternOver } from '../../../web/charts/patterns.tsx';
import { RankList } from '../../../web/charts/rank-list.tsx';
import { axisBegins, Trend, type TrendPoint } from '../../../web/charts/trend.tsx';

const write = (value: number): string => `${value.toFixed(1).replace('.', ',')}%`;

/** One element a line, so that a difference is read at a glance. */
const drawn = (picture: { toString(): string | Promise<string> } | null): string =>
  String(picture).replaceAll('><', '>\n<');

const shares = [1, 4, 15, 40, 40].map((percent, i) => ({
  ...{ percent, label: `Mức ${i + 1}` },
  step: ([-2, -1, 0, 1, 2] as const)[i] ?? 0,
}));

const point = (label: string, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  ...{ label, title: `${label}: ${value}`, value },
  interval: value === null ? null : { low: value - 5, high: value + 5 },
  ...more,
});

const pictures = {
  'bars with whiskers, and none where there is no figure': () =>
    BarList({
      most: 100,
      bars: [
        { label: 'A', title: 'A: 80%', figure: '80%', value: 80, interval: { low: 70, high: 90 } },
        { label: 'B', title: 'B', figure: 'Không hiển thị', value: null, interval: null },
      ],
    }),
  'answers to the left and right of the middle': () =>
    LikertBars({
      write,
      rows: [
        { label: 'A1', title: 'A1', note: 'n = 100', shares },
        { label: 'A2', title: 'A2', instead: 'Không hỏi', shares: [] },
      ],
    }),
  'the legend of answers': () => LikertLegend({ levels: shares, label: 'Các mức' }),
  'a line with a gap and a change of method': () =>
    Trend({
      ...{ title: 'Diễn biến', bounds: [0, 100], write },
      target: { value: 90, label: 'Mục tiêu' },
      points: [point('T1', 70), point('T2', null), point('T3', 75), point('T4', 82, { broken: 'đổi phương pháp' })],
    }),
  'places with those that chance could give': () =>
    RankList({ of: 10, rows: [{ label: 'X', title: 'X', figure: '3/10', position: 3, low: 1, high: 6 }] }),
  'shares of a change': () =>
    ChangeBars({
      rows: [
        { label: 'A', title: 'A', figure: '+3', rate: 2, mix: 1 },
        { label: 'B', title: 'B', figure: '-1', rate: -2, mix: 1 },
      ],
    }),
  'a calendar': () =>
    DayCalendar({
      title: 'Ngày',
      weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
      monthName: (month) => `Th${month}`,
      days: [
        { day: '2026-09-30', responses: 0, title: '0' },
        { day: '2026-10-01', responses: 4, halves: [1, 3], title: '4' },
        { day: '2026-10-02', responses: null, title: '?' },
        { day: '2026-10-05', responses: 4, title: '4, không rõ buổi' },
      ],
    }),
  'a table of tints': () =>
    HeatTable({
      ...{ caption: 'Bảng', corner: 'Đơn vị', columns: [{ label: 'A', whole: 80 }] },
      rows: [{ label: 'X', cells: [{ said: '60%', value: 60 }] }],
    }),
};

describe('pictures', () => {
  test.each(Object.entries(pictures))('%s', (name, draw) =>
    expect(drawn(draw())).toMatchFileSnapshot(`./pictures/${name.replaceAll(/[ ,]+/g, '-')}.html`),
  );

  test('carry no style of their own, which the policy would drop, and no letter is scaled', () => {
    const all = Object.values(pictures)
      .map((draw) => drawn(draw()))
      .join('');
    expect(all).not.toMatch(/style=|font-size=/);
    for (const [, inner = ''] of all.matchAll(/preserveAspectRatio="none"[^>]*>([\s\S]*?)<\/svg>/g))
      expect(inner).not.toContain('<text');
  });

  test('are named for whoever does not see them', () => {
    const all = Object.values(pictures)
      .map((draw) => drawn(draw()))
      .join('');
    const named = [...all.matchAll(/role="img"[^>]*>\s*<title>[^<]+/g)].length;
    expect(named).toBe([...all.matchAll(/role="img"/g)].length);
    expect(named).toBeGreaterThan(5);
  });
});

test('worse steps are told apart by pattern as well as by colour', () => {
  const all = drawn(ChartPatterns());
  for (const step of ['-2', '-1', '0', 'kept']) expect(all).toContain(`id="step-${step}"`);
  expect([patternOver('1'), patternOver('2')]).toEqual([undefined, undefined]);
});

test('a cell is tinted by how far it is from the whole', () => {
  expect([60, 76, 78, 83, 95].map((value) => heatOf(value, 80))).toEqual([
    'heat-2',
    'heat-1',
    'heat0',
    'heat1',
    'heat2',
  ]);
  expect([heatOf(null, 80), heatOf(3, null)]).toEqual(['heat-none', 'heat-none']);
});

test('an axis leaves room: a wobble of one point does not fill the picture', () => {
  const begins = axisBegins(
    [point('a', 80, { interval: null }), point('b', 81, { interval: null })],
    [0, 100],
    undefined,
  );
  expect(begins).toBeLessThanOrEqual(72);
});

test('a bar stands out from its ground, light and dark', () => {
  const css = readFileSync('web/staff/style/charts.css', 'utf8');
  const [light = '', dark = ''] = [...css.matchAll(/:root \{([\s\S]*?)\}/g)].map(([, inner]) => inner);
  for (const theme of [light, dark]) {
    const tone = (name: string) => /#\w{6}/.exec(theme.split(`--${name}:`)[1] ?? '')?.[0] ?? '';
    expect(contrast(tone('bar'), tone('ground')), 'bar on its ground').toBeGreaterThan(3);
  }
});

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
