// What is the least a survey needs? Agencies, a service, a point at each, and an open campaign over them, all made through the API.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Platform } from './running-platform.ts';

type Plan = {
  questionnaire?: string;
  agencies?: number;
  services?: number;
  /** Points that fix no service, at agencies that offer all of them. */
  choice?: boolean;
  campaign?: object;
};
export type Thing = { id: string; code: string; name: string };
export type World = { campaign: { id: string }; agencies: Thing[]; services: Thing[]; points: PointAt[] };
export type PointAt = { code: string; url: string; agencyId: string; serviceId?: string };

// Long enough for every day a test answers on, within what a campaign may keep.
export const openDays = { opensOn: '2024-01-01', closesOn: '2036-12-31', retentionDays: 3650 };
let made = 0;

/** Each call its own things, so that tests that share a platform share nothing else. */
export async function smallWorld({ admin }: Platform, plan: Plan = {}): Promise<World> {
  const { questionnaire = 'sipas-dv-16', agencies: many = 1, services: kinds = 1, choice = false } = plan;
  made += 1;
  const prefix = `T${made}`;
  const named = (what: string, n: number) => ({ code: `${prefix}.${what}${n}`, name: `${what} ${prefix}.${n}` });
  const { items: services } = await admin.post(
    '/services',
    times(kinds, (n) => ({ ...named('TT', n), field: 'Thử' })),
  );
  const offered = choice ? { serviceIds: services.map(({ id }: Thing) => id) } : {};
  const { items: agencies } = await admin.post(
    '/agencies',
    times(many, (n) => ({ ...named('Xã', n), kind: 'commune', ...offered })),
  );
  const { items: points } = await admin.post('/points', pointsOf(agencies, choice ? [undefined] : services));
  const campaign = await openCampaign(
    { admin },
    questionnaire,
    { agencyIds: agencies.map(({ id }: Thing) => id) },
    plan.campaign,
  );
  return { campaign, agencies, services, points };
}

/** An open campaign over some agencies, with everything whoever reads its scores may want to see. */
export async function openCampaign({ admin }: Pick<Platform, 'admin'>, id: string, covers: object, more: object = {}) {
  const campaign = await admin.post('/campaigns', {
    ...{ title: 'Đợt thử', questionnaire: { id }, covers, languages: ['vi', 'en'], ...openDays },
    ...{ minimumToShow: 1, minimumToRank: 1, ...more },
  });
  return admin.post(`/campaigns/${campaign.id}/open`);
}

const pointsOf = (agencies: Thing[], services: (Thing | undefined)[]) =>
  agencies.flatMap((agency) =>
    services.map((service) => ({
      agencyId: agency.id,
      label: 'Quầy 1',
      ...(service === undefined ? {} : { serviceId: service.id }),
    })),
  );

export const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** The item at a place that a test knows to be there. */
export function at<T>(items: T[], place: number): T {
  const item = items.at(place);
  if (item === undefined) throw new Error(`nothing at ${place} of ${items.length}`);
  return item;
}

/** Sends one response as a program does; its id, so that it can be sent again. */
export function answer(platform: Pick<Platform, 'url'>, code: string, answers: object, more: object = {}) {
  return fetch(`${platform.url}/s/${code}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ submissionId: crypto.randomUUID(), answers, ...more }),
  });
}

/** Imports rows given as one object each; their columns are the keys of the first. */
export async function importRows({ admin }: Pick<Platform, 'admin'>, campaignId: string, rows: object[]) {
  const response = await importCsv({ admin }, campaignId, csvOf(rows));
  const said = await response.json();
  expect(response.status, JSON.stringify(said)).toBe(200);
  return said;
}

export const importCsv = ({ admin }: Pick<Platform, 'admin'>, campaignId: string, body: string, type = 'text/csv') =>
  admin.call('POST', `/campaigns/${campaignId}/responses:import`, { body, type });

export function csvOf(rows: object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => {
    const cells = new Map(Object.entries(row));
    return columns.map((column) => cells.get(column) ?? '').join(',');
  });
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** The campaign's score once so many responses are counted. */
export const scored = ({ admin }: Pick<Platform, 'admin'>, campaignId: string, responses: number, timeout = 5000) =>
  vi.waitFor(
    async () => {
      const score = await admin.get(`/campaigns/${campaignId}/scores`);
      expect(score.responses).toBe(responses);
      return score;
    },
    { timeout, interval: 50 },
  );

/** The rows of the campaign's export, its heading left out: at once where there are few, else by a job that is asked until it has written all. */
export async function storedRows({ admin }: Pick<Platform, 'admin'>, campaignId: string): Promise<string[]> {
  let response = await admin.call('GET', `/campaigns/${campaignId}/responses.csv`);
  for (let tries = 0; tries < 300 && response.status === 202; tries += 1) {
    await sleep(1000);
    response = await admin.call('GET', (response.headers.get('location') ?? '').replace(/^.*\/api\/v1/, ''));
  }
  return (await response.text()).trim().split('\n').slice(1);
}

/** The first column of such rows. */
export const idsIn = (rows: string[]): string[] => rows.map((row) => row.slice(0, 36));
