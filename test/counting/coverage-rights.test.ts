// Does coverage tell a viewer or staff more than the scores do? Its responses are theirs, row by row, and withheld where they are.
import { beforeAll, describe, expect, it } from 'vitest';
import { putTransactions } from '../../functions/store/transactions.ts';
import { hospital, releaseWorld, xa1, xa2 } from './release-world.ts';

type World = Awaited<ReturnType<typeof releaseWorld>>;
type Row = { key?: string; suppressed: boolean; responses?: number };
type Table = { rows: Row[]; total: Row };

/** Responses by row; a withheld row has none. */
const toldBy = ({ rows, total }: Table): Record<string, number | undefined> =>
  Object.fromEntries([...rows, total].map(({ key = 'total', responses }) => [key, responses]));

describe('coverage', () => {
  let world: World;
  const known = { from: '2026-10-01', to: '2026-10-31' };
  const coverage = (client: string, query: string) => world.ask(client, query, '2026-11-20', 'coverage');
  beforeAll(async () => {
    world = await releaseWorld();
    for (const day of ['2026-09-20', '2026-10-02', '2026-10-10']) {
      await world.answer(xa1, day, 4, 2);
      await world.answer(xa2, day, 5, 3);
      await world.answer({ ...xa1, service: true }, day, 3, 1);
    }
    // Too few to show, and enough to be worked out as a difference.
    await world.answer(hospital, '2026-10-10', 1, 1);
    await world.answer({ ...xa2, service: true }, '2026-10-11', 1, 0);
    await world.round('2026-10-31');
    // As if a day of each end of the month and one in between were known, of two units and one service.
    const days = [known.from, '2026-10-10', known.to];
    const ofUnit = (agencyId: string) => days.map((day) => ({ agencyId, day, counts: { '*': 60, 'sv-khaisinh': 20 } }));
    await putTransactions(world.store, [...ofUnit('ag-xa1'), ...ofUnit('ag-xa2')]);
  });

  const asked = ['ag-tinh', 'ag-xa1', 'ag-so'].flatMap((agency) =>
    ['by=agency', 'by=service', 'by=day', 'by=month'].flatMap((table) =>
      ['axis=territory', 'axis=line', 'service=sv-khaisinh', 'from=2026-10-05&to=2026-10-20'].map((cut) => ({
        agency,
        table,
        cut,
      })),
    ),
  );

  /** Pairs of what coverage and the scores of the same days tell, rows that nobody answered left out. */
  async function toldTwice(client: string, { agency, table, cut }: (typeof asked)[number]) {
    const covered = await coverage(client, `?agency=${agency}&${cut}&${table}`);
    // Days that coverage leaves out have no transactions known: the scores may be asked of the others as well.
    const days = `from=${covered.total.from}&to=${covered.total.to}`;
    const scores = await world.ask(client, `?agency=${agency}&${cut.startsWith('from') ? '' : cut}&${days}&${table}`);
    const answered = (answer: Table) => Object.fromEntries(Object.entries(toldBy(answer)).filter(([, n]) => n !== 0));
    return { query: `${agency} ${table} ${cut}`, coverage: answered(covered), scores: answered(scores) };
  }

  it.each(['viewer', 'staff'])(
    'of %s has the responses of the scores of the same days, and no other',
    {
      timeout: 90_000,
    },
    async (client) => {
      const told = [];
      for (const one of asked) told.push(await toldTwice(client, one));
      expect(told.map(({ query, coverage: of }) => [query, of])).toEqual(
        told.map(({ query, scores }) => [query, scores]),
      );
      // Had all been withheld, or nothing, the comparison would have proved little.
      const rows = told.flatMap((one) => Object.values(one.scores));
      expect(rows.filter((responses) => responses === undefined).length).toBeGreaterThan(10);
      expect(rows.filter((responses) => responses !== undefined).length).toBeGreaterThan(10);
    },
  );

  it('says of a withheld row nothing but what it would be about', async () => {
    const row = await coverage('viewer', '?agency=ag-bv');
    expect(row).toEqual({
      campaignId: 'ca-one',
      agencyId: 'ag-bv',
      serviceId: null,
      from: '2026-01-01',
      to: '2026-12-31',
      title: expect.any(Object),
      notes: [{ vi: 'Không hiển thị để bảo vệ người trả lời', en: 'Withheld to protect respondents' }],
      suppressed: true,
    });
  });

  it('tells a viewer that only what was released is counted', async () => {
    const shown = await coverage('viewer', '?agency=ag-xa1');
    expect(shown).toMatchObject({ basis: 'released', suppressed: false });
    expect(JSON.stringify(shown.notes)).toContain('released responses only');
    expect(await coverage('staff', '?agency=ag-xa1')).toMatchObject({ basis: 'live' });
  });

  it('is refused to whoever may not read the scores', async () => {
    for (const [client, query] of [
      ['viewer-xa1', '?agency=ag-xa2'],
      ['staff-so', '?agency=ag-xa1'],
      ['viewer', ''],
    ] as const)
      expect(await coverage(client, query)).toMatchObject({ status: 403 });
  });
});
