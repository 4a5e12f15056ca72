// Do answers on paper come in as surely as others? Each ballot has a serial; however often it is entered, it is one response.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ballotSubmissionId } from '../../functions/domain/ballot.ts';
import { ballotSerial, readSerial } from '../../functions/domain/ballot-serial.ts';
import { codeAlphabet } from '../../functions/domain/code-alphabet.ts';
import { lastDay } from './imported-rows.ts';
import { viewerAgency } from './prepared-folder.ts';
import { expectProblem, pathsIn } from './problem.ts';
import { province } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import {
  at,
  csvOf,
  importCsv,
  importRows,
  openCampaign,
  scored,
  smallWorld,
  storedRows,
  times,
} from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const printed = async (campaignId: string, query = '') => {
  const response = await platform.admin.call('GET', `/campaigns/${campaignId}/ballot${query}`);
  expect(response.status).toBe(200);
  return response.text();
};
const serialsOn = (html: string) => [...html.matchAll(/<b>(B-\w{5}-\w{5})<\/b>/g)].map(([, serial = '']) => serial);

describe('a serial', () => {
  const serials = times(200, () => ballotSerial(random));

  test('is read however it is typed', () => {
    for (const serial of serials) {
      const bare = serial.slice(2).replace('-', '');
      for (const typed of [serial, serial.toLowerCase(), ` ${bare} `, `b${bare}`, serial.replaceAll('-', ' – ')])
        expect(readSerial(typed), typed).toBe(serial);
    }
  });

  test('with one wrong character or two neighbours swapped is none', () => {
    for (const serial of serials.slice(0, 20)) {
      const code = [...serial.slice(2).replace('-', '')];
      for (const [place, right] of code.entries()) {
        for (const wrong of codeAlphabet)
          if (wrong !== right) expect(readSerial(code.with(place, wrong).join(''))).toBeUndefined();
        const next = code[place + 1] ?? right;
        if (next !== right)
          expect(
            readSerial(
              code
                .with(place, next)
                .with(place + 1, right)
                .join(''),
            ),
          ).toBeUndefined();
      }
    }
  });

  test.each(['', 'B', 'B-22222', 'B-OOOOO-OOOOO', 'X-K7F29-MQXR4', 'B-22222-22223-2'])('is not %j', (typed) => {
    expect(readSerial(typed)).toBeUndefined();
  });

  test('names one submission of one campaign, by the version 5 UUID that any program makes of it', () => {
    // As uuid.uuid5(uuid.UUID(namespace), name) of Python gives them.
    expect(ballotSubmissionId('ca-thu', 'B-22222-22223')).toBe('6381afd0-a3f1-5160-8eb0-0988cb3728d1');
    expect(ballotSubmissionId('ca-quy4', 'B-K7F29-MQXR4')).toBe('9afbf699-46f0-54a0-9a37-01f398c60353');
  });
});

describe('printing', () => {
  test('gives as many ballots as are asked for, no two of one serial', async () => {
    const { campaign } = await smallWorld(platform);
    const serials = serialsOn(await printed(campaign.id, '?count=200'));
    expect(new Set(serials).size).toBe(200);
    expect(serials.map(readSerial)).toEqual(serials);
    expect(serialsOn(await printed(campaign.id))).toHaveLength(1);
    for (const count of [0, 201, 1.5, 'x'])
      await expectProblem(await platform.admin.call('GET', `/campaigns/${campaign.id}/ballot?count=${count}`), 422);
  });

  test('names the agency that is asked for, with the hotline it inherits, and none where there are several', async () => {
    const { root, commune, campaign } = await province(platform);
    await platform.admin.patch(`/agencies/${root.id}`, { hotline: '02143.840.123' });
    const named = await printed(campaign.id, `?agency=${commune.id}`);
    expect(named).toContain('<p class="a">Xã Một</p>');
    expect(named).toContain('02143.840.123');
    expect(await printed(campaign.id)).toContain('Cơ quan được đánh giá');
  });

  test('speaks a language of the campaign, in a page in which nothing runs', async () => {
    const { campaign } = await smallWorld(platform);
    const response = await platform.admin.call('GET', `/campaigns/${campaign.id}/ballot?lang=en`);
    expect(await response.text()).toContain('<html lang="en">');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'/);
    expect(await printed(campaign.id, '?lang=fr')).toContain('<html lang="vi">');
  });

  test('is refused for agencies the campaign does not cover, and tells a viewer of none that is not its own', async () => {
    const { campaign } = await smallWorld(platform);
    const ask = (query: string) => platform.admin.call('GET', `/campaigns/${campaign.id}/ballot?agency=${query}`);
    for (const agency of [viewerAgency.id, 'ag-none'])
      expect(pathsIn((await expectProblem(await ask(agency), 422)).errors)).toEqual(['agency']);
    await expectProblem(await platform.viewer.call('GET', `/campaigns/${campaign.id}/ballot`), 404);
    const own = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id] });
    expect((await platform.viewer.call('GET', `/campaigns/${own.id}/ballot`)).status).toBe(200);
  });
});

describe('entering', () => {
  test('the same ballot twice, by its serial or the id that follows from it, is one response', async () => {
    const { campaign, points } = await smallWorld(platform);
    const [serial = ''] = serialsOn(await printed(campaign.id));
    const row = { pointCode: at(points, 0).code, answeredAt: lastDay, A1: 5, B2: 2 };
    expect(await importRows(platform, campaign.id, [{ serial, ...row }])).toEqual({ accepted: 1, alreadyThere: 0 });
    const typed = serial.toLowerCase().replaceAll('-', '');
    expect(await importRows(platform, campaign.id, [{ serial: typed, ...row }])).toEqual({
      accepted: 0,
      alreadyThere: 1,
    });
    const submissionId = ballotSubmissionId(campaign.id, serial);
    const both = [
      { serial, submissionId, ...row },
      { serial: '', submissionId, ...row },
    ];
    expect(await importRows(platform, campaign.id, both)).toEqual({ accepted: 0, alreadyThere: 1 });
    await scored(platform, campaign.id, 1);
    const [stored, ...more] = await storedRows(platform, campaign.id);
    expect([stored?.split(',')[0], more]).toEqual([submissionId, []]);
  });

  test('a serial that cannot be, or that was entered with other answers, is named with its row', async () => {
    const { campaign, points } = await smallWorld(platform);
    const [serial = '', other = ''] = serialsOn(await printed(campaign.id, '?count=2'));
    const row = { pointCode: at(points, 0).code, answeredAt: lastDay };
    await importRows(platform, campaign.id, [{ serial, ...row, A1: 5 }]);
    const faultsOf = async (rows: object[]) =>
      pathsIn((await expectProblem(await importCsv(platform, campaign.id, csvOf(rows)), 422)).errors);
    expect(await faultsOf([{ serial, ...row, A1: 4 }])).toEqual(['row 2.serial']);
    expect(await faultsOf([{ serial: 'B-22222-22222', ...row, A1: 4 }])).toEqual(['row 2.serial']);
    expect(
      await faultsOf([
        { serial: other, ...row, A1: 4 },
        { serial: other, ...row, A1: 3 },
      ]),
    ).toEqual(['row 3.serial']);
    expect(await faultsOf([{ serial: other, submissionId: crypto.randomUUID(), ...row }])).toEqual([
      'row 2.submissionId',
    ]);
    expect(await storedRows(platform, campaign.id)).toHaveLength(1);
  });
});
