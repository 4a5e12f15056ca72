// Of which figures can every one be counted by hand? Two quarters, three units of different worth, one too small to show, one of one official.
import { questionsOf } from '../../functions/domain/questionnaire.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import type { Platform } from '../platform/running-platform.ts';
import { importRows, openCampaign, scored, times } from '../platform/small-world.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';

const asked = libraryQuestionnaires.find(({ id }) => id === 'sipas-dv-16');
const questions = asked === undefined ? [] : questionsOf(asked);

type Given = { point: string; day: string; people: number; satisfied: number; channel?: string };

/** Everybody answers everything alike, but for the last criterion of each factor, which one in five finds bad. */
const rows = ({ point, day, people, satisfied, channel = 'qr' }: Given) =>
  times(people, (n) => ({
    submissionId: crypto.randomUUID(),
    pointCode: point,
    answeredAt: `${day}T0${8 + (n % 2)}:00:00+07:00`,
    channel,
    ...Object.fromEntries(questions.map(({ id }) => [id, id.endsWith('3') && n % 5 === 0 ? 2 : n < satisfied ? 5 : 3])),
  }));

export async function resultsWorld(platform: Platform) {
  const { admin } = platform;
  const under = { kind: 'commune', parentId: viewerAgency.id };
  const [good, bad, small, lone] = [
    await admin.post('/agencies', { name: 'Xã Tốt', ...under }),
    await admin.post('/agencies', { name: 'Xã Kém', ...under }),
    await admin.post('/agencies', { name: 'Xã Nhỏ', ...under }),
    await admin.post('/agencies', { name: 'Xã Một Người', ...under }),
  ];
  const pointAt = async ({ id }: { id: string }, more: object = {}): Promise<string> =>
    (await admin.post('/points', { agencyId: id, label: 'Quầy 1', ...more })).code;
  const points = {
    good: await pointAt(good),
    bad: await pointAt(bad),
    small: await pointAt(small),
    lone: await pointAt(lone, { onePerson: true }),
  };
  const covers = { agencyIds: [viewerAgency.id] };
  const more = { minimumToShow: 10, minimumToRank: 30, target: 90 };
  const quarter = (title: string, opensOn: string, closesOn: string) =>
    openCampaign(platform, 'sipas-dv-16', covers, { title, opensOn, closesOn, ...more });
  const before = await quarter('Quý ba', '2025-07-01', '2025-09-30');
  const now = await quarter('Quý bốn', '2025-10-01', '2025-12-31');
  const old = await openCampaign(platform, 'mot-cua-5', covers, {
    title: 'Quý hai',
    opensOn: '2025-04-01',
    closesOn: '2025-06-30',
    ...more,
  });
  await importRows(
    platform,
    old.id,
    times(20, (n) => ({
      submissionId: crypto.randomUUID(),
      pointCode: points.good,
      answeredAt: '2025-05-06',
      A1: 5 - 2 * (n % 2),
    })),
  );
  await importRows(platform, before.id, [
    ...rows({ point: points.good, day: '2025-08-04', people: 60, satisfied: 50 }),
    ...rows({ point: points.bad, day: '2025-08-05', people: 60, satisfied: 20 }),
  ]);
  await importRows(platform, now.id, [
    ...rows({ point: points.good, day: '2025-10-06', people: 40, satisfied: 38 }),
    ...rows({ point: points.good, day: '2025-11-12', people: 40, satisfied: 36, channel: 'paper' }),
    ...rows({ point: points.bad, day: '2025-10-07', people: 4, satisfied: 4 }),
    ...rows({ point: points.bad, day: '2025-11-13', people: 60, satisfied: 36 }),
    ...rows({ point: points.small, day: '2025-11-14', people: 4, satisfied: 0 }),
    ...rows({ point: points.lone, day: '2025-11-14', people: 30, satisfied: 3 }),
  ]);
  await scored(platform, before.id, 120, 20_000);
  await scored(platform, now.id, 178, 20_000);
  return { top: viewerAgency, units: { good, bad, small, lone }, old, before, now };
}
export type ResultsWorld = Awaited<ReturnType<typeof resultsWorld>>;

/** One commune with two counters that serve alike, and a third where one official sits; some answered on paper, at none of them. */
export async function pointsWorld(platform: Platform) {
  const { admin } = platform;
  const unit = await admin.post('/agencies', {
    name: 'Xã Nhiều Quầy',
    code: 'XNQ',
    kind: 'commune',
    parentId: viewerAgency.id,
  });
  const pointAt = async (label: string, more: object = {}): Promise<string> =>
    (await admin.post('/points', { agencyId: unit.id, label, ...more })).code;
  const points = {
    first: await pointAt('Quầy 1'),
    second: await pointAt('Quầy 2'),
    lone: await pointAt('Quầy một người', { onePerson: true }),
  };
  const days = { opensOn: '2026-01-01', closesOn: '2026-02-28', minimumToShow: 10, minimumToRank: 30 };
  const campaign = await openCampaign(
    platform,
    'sipas-dv-16',
    { agencyIds: [unit.id] },
    { title: 'Từng quầy', ...days },
  );
  const atNone = rows({ point: '', day: '2026-02-12', people: 12, satisfied: 8, channel: 'paper' }).map(
    ({ pointCode: _, ...row }) => ({ ...row, agencyCode: 'XNQ' }),
  );
  await importRows(platform, campaign.id, [
    ...rows({ point: points.first, day: '2026-01-06', people: 30, satisfied: 28 }),
    ...rows({ point: points.second, day: '2026-01-06', people: 30, satisfied: 14 }),
    ...rows({ point: points.first, day: '2026-02-12', people: 30, satisfied: 25 }),
    ...rows({ point: points.second, day: '2026-02-12', people: 30, satisfied: 16, channel: 'paper' }),
    ...rows({ point: points.lone, day: '2026-02-12', people: 20, satisfied: 6 }),
    ...atNone,
  ]);
  await scored(platform, campaign.id, 152, 20_000);
  return { unit, points, campaign };
}
export type PointsWorld = Awaited<ReturnType<typeof pointsWorld>>;
