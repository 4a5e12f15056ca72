// Where do scores roll up? In a province small enough to count by hand, whose hospital has a parent by place and another by line.
import type { Platform } from './running-platform.ts';
import { openCampaign } from './small-world.ts';

/** A province with two communes and a health department; the hospital lies in the first commune and answers to the department. */
export async function province(platform: Platform) {
  const { admin } = platform;
  const make = (name: string, more: object = {}) => admin.post('/agencies', { name, kind: 'other', ...more });
  const root = await make('Tỉnh', { kind: 'province' });
  const under = { parentId: root.id };
  const [health, commune, other] = [
    await make('Sở Y tế', under),
    await make('Xã Một', under),
    await make('Xã Hai', under),
  ];
  const hospital = await make('Bệnh viện', { kind: 'hospital', parentId: commune.id, lineParentId: health.id });
  const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [root.id] });
  const pointAt = async ({ id }: { id: string }) => (await admin.post('/points', { agencyId: id, label: 'Quầy' })).code;
  const points = { commune: await pointAt(commune), other: await pointAt(other), hospital: await pointAt(hospital) };
  return { root, health, commune, other, hospital, campaign, points };
}
export type Province = Awaited<ReturnType<typeof province>>;

/** A row of an import. */
export const row = (pointCode: string, answeredAt: string, A1: number, more: object = {}) => ({
  submissionId: crypto.randomUUID(),
  pointCode,
  answeredAt,
  A1,
  ...more,
});

type Of = { campaign: { id: string } };

export const scores = ({ admin }: Pick<Platform, 'admin'>, { campaign }: Of, query = '') =>
  admin.get(`/campaigns/${campaign.id}/scores${query}`);
export type Row = { key: string; responses: number; index: number | null };
/** Responses and index of each row, by its key. */
export const rowsOf = async (platform: Pick<Platform, 'admin'>, world: Of, query: string) =>
  Object.fromEntries(
    (await scores(platform, world, query)).rows.map(({ key, responses, index }: Row) => [key, [responses, index]]),
  );
