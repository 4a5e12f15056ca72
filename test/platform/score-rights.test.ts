// What does somebody without the platform's rights read? Released blocks of an own agency, once enough have answered, nothing finer.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { viewerAgency } from './prepared-folder.ts';
import { type Row, row } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, importRows, openCampaign, openDays, scored, smallWorld, times } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

describe('a viewer of one agency', () => {
  let own: { campaign: { id: string }; code: string };
  const yesterday = addDays(dayOf(new Date()), -1);
  const ask = (query: string) => platform.viewer.call('GET', `/campaigns/${own.campaign.id}/scores${query}`);
  beforeAll(async () => {
    const { code } = await platform.admin.post('/points', { agencyId: viewerAgency.id, label: 'Quầy 1' });
    const covers = { agencyIds: [viewerAgency.id] };
    own = { campaign: await openCampaign(platform, 'sipas-dv-16', covers, { minimumToShow: 10 }), code };
  });

  test('reads nothing but that it is withheld while too few have answered', async () => {
    await importRows(
      platform,
      own.campaign.id,
      times(9, () => row(own.code, yesterday, 5)),
    );
    await scored(platform, own.campaign.id, 9);
    const response = await ask(`?agency=${viewerAgency.id}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      campaignId: own.campaign.id,
      agencyId: viewerAgency.id,
      serviceId: null,
      channel: null,
      from: openDays.opensOn,
      to: openDays.closesOn,
      method: { id: 't2b', version: 1 },
      suppressed: true,
    });
  });

  test('reads whole closed days once enough have answered; what is answered today waits', async () => {
    await importRows(
      platform,
      own.campaign.id,
      times(3, () => row(own.code, yesterday, 1)),
    );
    expect((await answer(platform, own.code, { A1: 1 })).status).toBe(201);
    await scored(platform, own.campaign.id, 13);
    // A change of the campaign rings the auditor, which would come by itself within the minute.
    await platform.admin.call('PATCH', `/campaigns/${own.campaign.id}`, { body: { target: 90 } });
    const score = await vi.waitFor(
      async () => {
        const said = await (await ask(`?agency=${viewerAgency.id}`)).json();
        expect(said.suppressed).toBe(false);
        return said;
      },
      { timeout: 10_000 },
    );
    expect([score.responses, score.index, score.to]).toEqual([12, 75, yesterday]);
    const table = await (await ask(`?agency=${viewerAgency.id}&by=question`)).json();
    expect(table.rows.map(({ responses }: Row) => responses)).toEqual(times(16, () => 12));
  });

  test.each([
    'by=channel',
    `from=${yesterday}&to=${yesterday}`,
    `to=${openDays.opensOn}`,
    'channel=qr',
    'flagged=exclude',
  ])('reads nothing that would cut a block: %s', async (query) => {
    const response = await ask(`?agency=${viewerAgency.id}&${query}`);
    expect(response.status).toBe(200);
    const said = await response.json();
    const shown = said.rows === undefined ? [said] : [said.total, ...said.rows];
    expect(shown.map(({ suppressed }: { suppressed: boolean }) => suppressed)).toEqual([true]);
    expect(JSON.stringify(said)).not.toContain('"responses"');
  });

  test('reads no other agency, no campaign as a whole, and no campaign that is not its own', async () => {
    const other = await smallWorld(platform);
    expect((await ask('')).status).toBe(403);
    expect((await ask(`?agency=${at(other.agencies, 0).id}`)).status).toBe(403);
    const foreign = `/campaigns/${other.campaign.id}/scores?agency=${at(other.agencies, 0).id}`;
    expect((await platform.viewer.call('GET', foreign)).status).toBe(404);
  });
});
