// What do a viewer, staff and the platform read of the same campaign?
import { beforeAll, describe, expect, it } from 'vitest';
import { hospital, releaseWorld, xa1, xa2 } from './release-world.ts';

type World = Awaited<ReturnType<typeof releaseWorld>>;
type Row = { key: string; suppressed: boolean; responses?: number; index?: number; from: string; to: string };
const shownOf = ({ rows }: { rows: Row[] }) =>
  Object.fromEntries(rows.map(({ key, responses, suppressed }) => [key, suppressed ? 'withheld' : responses]));

describe('a viewer', () => {
  let world: World;
  const ask = (query: string) => world.ask('viewer', `?agency=ag-tinh&${query}`);
  const asPlatform = (query: string) => world.ask('platform', `?agency=ag-tinh&${query}`);
  beforeAll(async () => {
    world = await releaseWorld();
    for (const day of ['2026-09-30', '2026-10-10']) {
      for (const at of [xa1, xa2, hospital]) await world.answer(at, day, 4, 2);
      await world.answer({ ...xa1, service: true }, day, 3, 1);
    }
    await world.round('2026-10-11');
  });

  it('reads what the platform reads, where all of it is released', async () => {
    const whole = ['', 'axis=line', 'by=agency', 'by=agency&axis=line', 'by=service', 'by=question', 'by=section'];
    for (const query of [...whole, 'service=sv-khaisinh', 'method=mean', 'agencyRollUp=mean&axis=line']) {
      const [released, live] = [await ask(query), await asPlatform(query)];
      const figures = (score: object) => ({ ...score, from: '', to: '', rows: undefined, total: undefined });
      const all = (answer: { rows?: object[]; total?: object }) =>
        answer.rows === undefined ? [answer] : [...answer.rows, answer.total ?? {}];
      // A unit that nobody answered at has nothing released; live it is a score of nobody.
      const answered = (score: object) =>
        !('suppressed' in score && score.suppressed) && !('responses' in score && score.responses === 0);
      expect([query, all(released).filter(answered).map(figures)]).toEqual([
        query,
        all(live).filter(answered).map(figures),
      ]);
    }
  });

  it('reads the days that are really covered', async () => {
    expect(await ask('')).toMatchObject({ from: '2026-01-01', to: '2026-10-10', responses: 44, suppressed: false });
    // A block's people mostly answered in October, and nobody before the 1st.
    expect(await ask('from=2026-10-01&to=2026-10-31')).toMatchObject({
      from: '2026-10-01',
      to: '2026-10-10',
      responses: 22,
    });
  });

  it('reads of periods the blocks whose people mostly answered in each', async () => {
    expect(shownOf(await ask('by=quarter'))).toEqual({
      '2026-Q1': 'withheld',
      '2026-Q2': 'withheld',
      '2026-Q3': 22,
      '2026-Q4': 22,
    });
    expect(shownOf(await ask('by=year'))).toEqual({ 2026: 44 });
    expect(shownOf(await ask('by=month&from=2026-10-01'))).toEqual({ '2026-10': 22 });
    expect(shownOf(await ask('by=day&from=2026-10-01'))['2026-10-10']).toBe('withheld');
  });

  it('reads nothing that would cut a block', async () => {
    for (const query of ['channel=qr', 'flagged=exclude', 'by=channel']) {
      const said = await ask(query);
      expect((said.total ?? said).suppressed).toBe(true);
      expect(JSON.stringify(said)).not.toContain('"responses"');
    }
  });

  it('reads a row for each unit, withheld where it has nothing released, and then no mean of units', async () => {
    expect(shownOf(await ask('by=agency'))).toEqual({ 'ag-so': 'withheld', 'ag-xa1': 32, 'ag-xa2': 12 });
    expect(shownOf(await ask('by=agency&axis=line'))).toEqual({ 'ag-so': 12, 'ag-xa1': 20, 'ag-xa2': 12 });
    expect(await ask('agencyRollUp=mean')).toMatchObject({ suppressed: true });
    expect(await ask('agencyRollUp=mean&axis=line')).toMatchObject({ suppressed: false, interval: null });
  });

  it('reads its own agency and those under it only', async () => {
    expect(await world.ask('viewer-xa1', '?agency=ag-bv')).toMatchObject({ responses: 12 });
    expect(await world.ask('viewer-xa1', '?agency=ag-xa1')).toMatchObject({ responses: 32 });
    expect(await world.ask('viewer-xa1', '?agency=ag-xa1&axis=line')).toMatchObject({ responses: 20 });
    expect(await world.ask('viewer-xa1', '?agency=ag-xa2')).toMatchObject({ status: 403 });
    expect(await world.ask('viewer-xa1', '')).toMatchObject({ status: 403 });
  });

  it('is not told of one person who answers late', async () => {
    const before = await ask('by=agency');
    await world.answer(xa2, '2026-10-10', 0, 1);
    await world.round('2026-10-12');
    expect((await asPlatform('')).responses).toBe(45);
    expect(await ask('by=agency')).toEqual(before);
  });
});

describe('staff', () => {
  let world: World;
  const ask = (query: string) => world.ask('staff', `?agency=ag-tinh&${query}`);
  beforeAll(async () => {
    world = await releaseWorld();
    await world.answer(xa1, '2026-10-10', 4, 2);
    await world.answer({ ...xa1, service: true }, '2026-10-11', 5, 4);
    await world.answer(xa2, '2026-10-10', 5, 3, { channel: 'paper' });
    await world.answer(hospital, '2026-10-11', 1, 1);
    await world.count();
  });

  it('read live, before anything is released', async () => {
    expect(await ask('')).toMatchObject({ suppressed: false, responses: 25 });
    expect(await world.ask('viewer', '?agency=ag-tinh')).toMatchObject({ suppressed: true });
  });

  it('do not read a unit of too few people, in a table of either parent or alone', async () => {
    expect(await world.ask('staff', '?agency=ag-bv')).toMatchObject({ suppressed: true });
    expect(shownOf(await world.ask('staff', '?agency=ag-xa1&by=agency'))).toEqual({ 'ag-bv': 'withheld' });
    expect(shownOf(await world.ask('staff', '?agency=ag-so&by=agency&axis=line'))).toEqual({ 'ag-bv': 'withheld' });
  });

  it('do not read the unit by which a small one could be worked out, by no axis and not alone', async () => {
    // The hospital's two are put together with the commune's own fifteen: by territory shown as one, by line they would be parted.
    expect(shownOf(await ask('by=agency'))).toEqual({ 'ag-so': 0, 'ag-xa1': 17, 'ag-xa2': 8 });
    expect(shownOf(await ask('by=agency&axis=line'))).toEqual({
      'ag-so': 'withheld',
      'ag-xa1': 'withheld',
      'ag-xa2': 8,
    });
    expect(await world.ask('staff', '?agency=ag-xa1&axis=line')).toMatchObject({ suppressed: true });
    expect(await world.ask('staff', '?agency=ag-xa1')).toMatchObject({ responses: 17 });
    expect(await ask('agencyRollUp=mean&axis=line')).toMatchObject({ suppressed: true });
    expect(await ask('agencyRollUp=mean')).toMatchObject({ suppressed: false, interval: null });
  });

  it('do not read services, channels and days of too few, nor the one beside it', async () => {
    expect(shownOf(await world.ask('staff', '?agency=ag-tinh&by=service'))).toEqual({ '-': 16, 'sv-khaisinh': 9 });
    expect(shownOf(await world.ask('staff', '?agency=ag-xa1&by=day'))).toEqual({ '2026-10-10': 6, '2026-10-11': 11 });
    const few = await releaseWorld();
    await few.answer(xa1, '2026-10-10', 4, 2);
    await few.answer(xa1, '2026-10-10', 1, 1, { channel: 'paper' });
    await few.answer(xa1, '2026-10-11', 3, 1, { channel: 'kiosk' });
    await few.count();
    expect(shownOf(await few.ask('staff', '?agency=ag-xa1&by=channel'))).toEqual({
      qr: 6,
      paper: 'withheld',
      kiosk: 'withheld',
    });
    expect(await few.ask('staff', '?agency=ag-xa1&channel=kiosk')).toMatchObject({ suppressed: true });
    expect(await few.ask('staff', '?agency=ag-xa1&channel=qr')).toMatchObject({ responses: 6 });
  });

  it('do not read a score without the few that were flagged', async () => {
    const few = await releaseWorld();
    await few.answer(xa1, '2026-10-10', 4, 2);
    await few.answer(xa1, '2026-10-10', 1, 0, { status: 'flagged' });
    await few.count();
    expect(await few.ask('staff', '?agency=ag-xa1')).toMatchObject({ responses: 7 });
    expect(await few.ask('staff', '?agency=ag-xa1&flagged=exclude')).toMatchObject({ suppressed: true });
  });

  it('of a department read what is under it by line, and nothing else', async () => {
    expect(await world.ask('staff-so', '?agency=ag-xa2')).toMatchObject({ status: 403 });
    expect(await world.ask('staff-so', '')).toMatchObject({ status: 403 });
    expect(await world.ask('staff-so', '?agency=ag-so')).toMatchObject({ agencyId: 'ag-so' });
  });
});
