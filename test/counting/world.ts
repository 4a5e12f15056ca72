// A small province to count in: two communes, a department, a hospital under both, two campaigns' worth of points, and its changes.
import { randomUUID } from 'node:crypto';
import type { AuditorDependencies } from '../../functions/auditor/dependencies.ts';
import type { Agency, Placement } from '../../functions/domain/agency.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import type { Answers, Channel, Response, Status } from '../../functions/domain/response.ts';
import type { ScoreCounterDependencies } from '../../functions/score-counter/dependencies.ts';
import { campaignCounting } from '../../functions/store/campaign-counting.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { questionnaireItem, questionnaireReader } from '../../functions/store/questionnaires.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { smallQuestionnaire } from './small-questionnaire.ts';

export const agencyIds = ['ag-xa1', 'ag-xa2', 'ag-bv'];

export const agency = (id: string, placement: Placement): Agency => ({
  id,
  name: id,
  kind: 'other',
  placements: [placement],
  succeeds: [],
  serviceIds: [],
});

export const agencies: Agency[] = [
  agency('ag-tinh', {}),
  agency('ag-so', { parentId: 'ag-tinh' }),
  agency('ag-xa1', { parentId: 'ag-tinh' }),
  agency('ag-xa2', { parentId: 'ag-tinh' }),
  agency('ag-bv', { parentId: 'ag-xa1', lineParentId: 'ag-so' }),
];

export const campaign: Campaign = {
  id: 'ca-one',
  title: 'Thử',
  questionnaire: { id: smallQuestionnaire.id, version: 1 },
  method: { id: 't2b' },
  covers: { agencyIds: ['ag-tinh'] },
  opensOn: '2026-01-01',
  closesOn: '2026-12-31',
  languages: ['vi'],
  sample: 'self-selected',
  minimumToShow: 1,
  minimumToRank: 1,
  retentionDays: 400,
  commentDueDays: 10,
  calendar: 'civil',
  status: 'open',
  demo: false,
};

const change = { at: new Date('2026-10-01T00:00:00Z'), who: 'test', what: 'prepare', thing: 'world' };

export async function putAgencies(store: Store, list: Agency[]): Promise<void> {
  const writes = list.map((thing) => ({ key: registryKey.agency(thing.id), thing, isNew: false }));
  await changeRegistry(store, writes, { ...change, id: randomUUID() });
}

export async function putCampaign(store: Store, thing: Campaign): Promise<void> {
  await changeRegistry(store, [{ key: registryKey.campaign(thing.id), thing, isNew: false }], {
    ...change,
    id: randomUUID(),
  });
}

export async function prepareWorld(store: Store): Promise<void> {
  await putAgencies(store, agencies);
  await putCampaign(store, campaign);
  const { thing, v: _, ...key } = questionnaireItem(smallQuestionnaire);
  await changeRegistry(
    store,
    [{ key: registryKey.questionnaire(smallQuestionnaire.id, 1), thing: Object(thing), isNew: true }],
    { ...change, id: randomUUID() },
  );
  void key;
}

export type Given = {
  agency: number;
  service: boolean;
  channel: Channel;
  day: string;
  answers: Answers;
  status?: Status;
  /** At which of the agency's points; at none where it is left out. */
  point?: number | undefined;
  afternoon?: boolean | undefined;
};

export const responseOf = (id: string, given: Given): Response => ({
  submissionId: id,
  campaignId: campaign.id,
  pointCode: given.point === undefined ? undefined : `P${given.agency}${given.point}`,
  agencyId: agencyIds[given.agency] ?? 'ag-xa1',
  serviceId: given.service ? 'sv-khaisinh' : undefined,
  channel: given.channel,
  answeredAt: `${given.day}T${given.afternoon ? '14' : '09'}:30:00+07:00`,
  receivedAt: `${given.day}T02:30:01Z`,
  answers: given.answers,
  comment: undefined,
  status: given.status ?? 'clean',
  flags: [],
});

/** A counter of its own over a store, as a function instance would be. */
export const counterOn = (store: Store, now: () => Date = () => new Date()): ScoreCounterDependencies => ({
  store,
  registry: registryReader(store),
  countingOf: campaignCounting(questionnaireReader(store)),
  holder: randomUUID(),
  now,
  random: Math.random,
  wait: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 20))),
  log: () => {},
});

export const auditorOn = (
  store: Store,
  now: () => Date,
  log: AuditorDependencies['log'] = () => {},
): AuditorDependencies => ({
  store,
  registry: registryReader(store),
  countingOf: campaignCounting(questionnaireReader(store)),
  now,
  newToken: randomUUID,
  stopping: new AbortController().signal,
  log,
});
