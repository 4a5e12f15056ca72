// Are the demo's answers ones that people could have given: allowed, in office hours, alike within a person, different between units?
import { describe, expect, test } from 'vitest';
import { readJsonAnswers } from '../../functions/domain/answers.ts';
import { maskNumbers } from '../../functions/domain/mask-numbers.ts';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import type { Response } from '../../functions/domain/response.ts';
import { pendingOf } from '../../functions/store/lane.ts';
import { agencyIds } from '../../infra/local/demo/agencies.ts';
import { demoCampaigns } from '../../infra/local/demo/campaigns.ts';
import { demoSpots } from '../../infra/local/demo/points.ts';
import { demoResponses } from '../../infra/local/demo/responses.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';

const startedAt = new Date('2026-11-21T09:00:00+07:00');
const responses = await demoResponses(startedAt);
const campaigns = Object.values(demoCampaigns(startedAt));
const questionnaire = libraryQuestionnaires.find(({ id }) => id === 'sipas-dv-16-quay');

const share = (is: (response: Response) => boolean): number => responses.filter(is).length / responses.length;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: number[]): number => mean(values.map((value) => (value - mean(values)) ** 2));
const ratingsOf = ({ answers }: Response): number[] =>
  Object.entries(answers).flatMap(([id, value]) =>
    /^[A-E]/.test(id) && typeof value === 'number' && value > 0 ? [value] : [],
  );

test('there are three thousand, each with an id of its own, and the same ones again', async () => {
  expect(responses).toHaveLength(3000);
  expect(new Set(responses.map(({ submissionId }) => submissionId)).size).toBe(3000);
  expect(await demoResponses(startedAt)).toEqual(responses);
});

test('every one is a response that the survey would have taken as it is', () => {
  if (questionnaire === undefined) throw new Error('no questionnaire');
  for (const { answers } of responses) {
    const read = readJsonAnswers(questionnaire, answers);
    expect(read.faults).toEqual([]);
    // The order decides the digest, and so whether the same answers are the same.
    expect(JSON.stringify(read.answers)).toBe(JSON.stringify(answers));
  }
});

describe('when they were given', () => {
  test.each(['2026-11-21T09:00:00+07:00', '2027-01-01T07:00:00+07:00', '2028-04-15T00:00:00+07:00'])(
    'started %s: on days of their campaign up to yesterday, in office hours, never on a Sunday',
    async (instant) => {
      const started = new Date(instant);
      const { closed, open } = demoCampaigns(started);
      const given = await demoResponses(started);
      expect(given).toHaveLength(3000);
      for (const { campaignId, answeredAt, receivedAt } of given) {
        const { opensOn, closesOn } = campaignId === open.id ? open : closed;
        const day = dayOf(answeredAt);
        expect(day >= opensOn && day <= closesOn && day <= addDays(dayOf(started), -1)).toBe(true);
        const local = new Date(Date.parse(answeredAt) + 7 * 3_600_000);
        expect(local.getUTCDay()).not.toBe(0);
        expect(local.toISOString().slice(11, 16)).toMatch(/^(07:[345]|08|09|10|11:[0123]|13:[345]|14|15|16|17:00)/);
        expect(receivedAt > answeredAt && new Date(receivedAt) < started).toBe(true);
      }
    },
  );

  test('both campaigns have hundreds', () => {
    for (const { id } of campaigns) expect(responses.filter((r) => r.campaignId === id).length).toBeGreaterThan(300);
  });
});

test('they come in the order in which the counter takes them up', () => {
  const order = responses.map((r) => pendingOf({ ...r, day: dayOf(r.answeredAt) }, 'live').pendingOrder);
  expect(order).toEqual(order.toSorted());
});

test('most scan the code, some use a kiosk where there is one, some paper or help', () => {
  const kiosks = demoSpots.filter(({ point }) => point.label.startsWith('Kiosk')).map(({ point }) => point.code);
  expect(share(({ channel }) => channel === 'qr')).toBeGreaterThan(0.5);
  for (const channel of ['kiosk', 'paper', 'assisted'])
    expect(share((r) => r.channel === channel)).toBeGreaterThan(0.04);
  for (const { channel, pointCode } of responses) expect(kiosks.includes(pointCode ?? '')).toBe(channel === 'kiosk');
});

test('a person’s answers are alike: between people they differ more than within', () => {
  const people = responses.map(ratingsOf).filter(({ length }) => length > 5);
  expect(spread(people.map(mean))).toBeGreaterThan(0.8 * mean(people.map(spread)));
});

test('units differ by several points, so that ranks mean something', () => {
  const satisfied = (agencyId: string) => {
    const ratings = responses.filter((r) => r.agencyId === agencyId).flatMap(ratingsOf);
    return ratings.filter((value) => value >= 4).length / ratings.length;
  };
  expect(satisfied(agencyIds.laoCaiCentre)).toBeGreaterThan(satisfied(agencyIds.hospital) + 0.08);
  for (const id of [agencyIds.laoCaiCentre, agencyIds.hospital]) {
    expect(satisfied(id)).toBeGreaterThan(0.55);
    expect(satisfied(id)).toBeLessThan(0.92);
  }
});

test('some leave a question blank, some cannot say, and some see no section D or E', () => {
  expect(share(({ answers }) => answers['A1'] === undefined)).toBeGreaterThan(0.01);
  expect(share(({ answers }) => answers['A1'] === 0)).toBeGreaterThan(0.02);
  expect(share(({ answers }) => answers['D1'] !== undefined)).toBeGreaterThan(0.2);
  expect(share(({ answers }) => answers['D1'] === undefined)).toBeGreaterThan(0.5);
});

test('a few per cent are flagged, each with its reasons; nobody is excluded', () => {
  expect(share(({ status }) => status === 'flagged')).toBeGreaterThan(0.01);
  expect(share(({ status }) => status === 'flagged')).toBeLessThan(0.06);
  for (const { status, flags } of responses) expect(status).toBe(flags.length > 0 ? 'flagged' : 'clean');
});

test('a few dozen write something, in which no number is left to mask', () => {
  const comments = responses.flatMap(({ comment }) => comment ?? []);
  expect(comments.length).toBeGreaterThanOrEqual(24);
  expect(comments.length).toBeLessThan(100);
  for (const comment of comments) expect(maskNumbers(comment)).toBe(comment.normalize('NFC'));
});
