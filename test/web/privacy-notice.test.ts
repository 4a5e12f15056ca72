// Does the notice name everything that is stored of a person, and for how long, true of each campaign? A new field forces a decision here.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../functions/domain/ballot-batch.ts';
import type { Comment } from '../../functions/domain/comment.ts';
import type { Response } from '../../functions/domain/response.ts';
import type { SecondEntry } from '../../functions/store/ballot-batches.ts';
import type { StoredResponse } from '../../functions/store/responses.ts';
import { blankSurveyPage } from '../../web/survey/survey-page.tsx';
import { type storedNames, trustWordsIn } from '../../web/words/trust-words.ts';
import { commentWorld } from '../comments/world.ts';
import { itemsOf } from '../platform/every-item.ts';
import { counterSurvey } from '../survey-site/world.ts';

type Named = (typeof storedNames)[number];
/** The sentence that names it, or why it says nothing of a person. */
type Decision = Named | { nobody: string };

/** Whoever adds a field to a response decides here, or this does not compile. */
const ofResponse: Record<keyof Response | keyof StoredResponse, Decision> = {
  submissionId: 'stored.code',
  digest: 'stored.code',
  campaignId: 'stored.place',
  pointCode: 'stored.place',
  agencyId: 'stored.place',
  serviceId: 'stored.service.chosen',
  channel: 'stored.channel',
  answeredAt: 'stored.time',
  receivedAt: 'stored.time',
  day: 'stored.time',
  answers: 'stored.answers',
  comment: 'stored.comment',
  commentAbout: 'stored.comment',
  status: 'stored.review',
  flags: 'stored.review',
  cleared: 'stored.review',
  outcome: 'stored.ticket',
  help: 'stored.help',
  enteredBy: { nobody: 'the official or program that entered a form; of a citizen’s own there is none' },
  arrivedAt: 'stored.time',
  alike: 'stored.answers',
  pk: { nobody: 'campaign, and four bits of a digest of the random code' },
  sk: 'stored.code',
  v: { nobody: 'the same in every item' },
  revision: { nobody: 'how often the counting was asked for anew' },
  pendingIn: { nobody: 'a queue, until it is counted' },
  reviewIn: { nobody: 'campaign and place once more, of what is reviewed' },
  reviewOrder: { nobody: 'place, time and code once more, of what is reviewed' },
  countedAs: { nobody: 'in which totals it is, which follows from agency and status' },
  tries: { nobody: 'how often counting failed' },
  expiresAt: { nobody: 'when it is deleted, which follows from the day' },
};
const onlyInTheTable: Record<string, Decision> = {
  pendingOrder: { nobody: 'place, day, channel and code once more, until it is counted' },
  poisonReason: { nobody: 'what the table said when counting failed' },
};
const ofComment: Record<keyof Comment, Decision> = {
  id: { nobody: 'follows from campaign, day and a token of its own' },
  campaignId: 'stored.place',
  agencyId: 'stored.place',
  pointCode: 'stored.place',
  serviceId: 'stored.service.chosen',
  text: 'stored.comment',
  state: 'stored.comment',
  reply: 'stored.comment',
  repliedBy: { nobody: 'an official, in office' },
  repliedAt: { nobody: 'when an official replied' },
  answeredOn: { nobody: 'when an official replied' },
  assignedTo: { nobody: 'an office or official' },
  kind: 'stored.comment',
  recognisedKind: 'stored.comment',
  releasedToUnit: { nobody: 'what the level above decided' },
  history: { nobody: 'what officials did, in office' },
  solved: 'stored.comment',
  solvedOn: 'stored.comment',
  revision: { nobody: 'how often staff changed it' },
  receivedOn: 'stored.time',
  dueOn: { nobody: 'follows from the day it came' },
  keptUntil: { nobody: 'follows from the day of answering' },
};
const onlyBesideAComment: Record<string, Decision> = {
  pk: { nobody: 'campaign' },
  sk: { nobody: 'day and token' },
  v: { nobody: 'the same in every item' },
  receipt: 'stored.code',
  expiresAt: { nobody: 'follows from the day of answering' },
};

/** Of a ballot that was typed from paper, beside its response; the paper's own sentence says what its serial is for. */
const ofTypedBallot: Record<keyof Entry | keyof SecondEntry, Decision> = {
  submissionId: 'stored.code',
  serial: { nobody: 'printed on the paper, which says what it is for' },
  at: { nobody: 'when an official typed it' },
  by: { nobody: 'an official, in office' },
  firstBy: { nobody: 'an official, in office' },
  replaces: 'stored.code',
  answers: 'stored.answers',
  differences: 'stored.answers',
  base: { nobody: 'how many questions were compared' },
  kept: { nobody: 'which typing an official found right' },
};

const pageOf = (survey = counterSurvey, lang = 'vi') =>
  String(
    blankSurveyPage({
      survey,
      lang,
      submissionId: 'x',
      publicHost: 'khaosat.laocai.gov.vn',
      at: 's',
      script: undefined,
    }).html,
  );

test('every attribute that lies in the table, counted or not, answered or not, was decided on', async () => {
  const world = await commentWorld();
  const seen = async () => (await itemsOf(world.store, 'responses')).map((item) => Object.keys(item));
  const { receipt } = await world.comment('Chờ lâu');
  const fresh = await seen();
  world.nextMorning();
  const [{ id }] = (await world.list()).items;
  await world.call('PATCH', `/comments/${id}`, { revision: 1, state: 'answered', reply: 'Vâng', assignedTo: 'A' });
  await world.say(receipt, 'yes');
  await world.round();
  const all = [...fresh, ...(await seen())];
  const comments = all.filter((keys) => keys.includes('text'));
  const responses = all.filter((keys) => !keys.includes('text'));
  expect([comments.length, responses.length]).toEqual([2, 2]);
  const undecided = (keys: string[][], ...decided: object[]) =>
    keys.flat().filter((key) => !decided.some((one) => Object.hasOwn(one, key)));
  expect(undecided(responses, ofResponse, onlyInTheTable)).toEqual([]);
  expect(undecided(comments, ofComment, onlyBesideAComment)).toEqual([]);
  expect(comments.flat()).toContain('solvedOn');
  expect(responses.flat()).toContain('countedAs');
});

describe.each(['vi', 'en'])('the notice in %s', (lang) => {
  const words = trustWordsIn(lang);

  test('names all that was decided to be named, where the survey may store it', () => {
    const decisions = [ofResponse, onlyInTheTable, ofComment, onlyBesideAComment, ofTypedBallot].flatMap((one) =>
      Object.values(one),
    );
    const named = new Set(decisions.filter((one) => typeof one === 'string'));
    const services = [{ id: 's', name: 'Chứng thực', field: 'Tư pháp' }];
    const campaign = { ...counterSurvey.campaign, tickets: true };
    for (const name of named) expect(pageOf({ ...counterSurvey, campaign, services }, lang)).toContain(words[name]);
  });

  test('speaks of a service only where one is offered or fixed', () => {
    const fixed = { ...counterSurvey, point: { ...counterSurvey.point, serviceId: 's' } };
    for (const name of ['stored.service.chosen', 'stored.service.fixed'] as const) {
      expect(pageOf(counterSurvey, lang)).not.toContain(words[name]);
      expect(pageOf(fixed, lang).includes(words[name])).toBe(name === 'stored.service.fixed');
    }
  });

  test.each([
    [{ retentionDays: 365 }, 365, 365],
    [{ retentionDays: 90 }, 90, 90],
    [{ retentionDays: 730 }, 730, 365],
    [{ retentionDays: 730, commentRetentionDays: 120 }, 730, 120],
  ])('says how long this campaign keeps the form and the comment: %o', (settings, form, comment) => {
    const page = pageOf({ ...counterSurvey, campaign: { ...counterSurvey.campaign, ...settings } }, lang);
    expect(page).toContain(words['kept.response'](form));
    expect(page).toContain(words['kept.comment'](comment));
  });

  test('says what is not stored, and where formal complaints go', () => {
    expect(pageOf(counterSurvey, lang)).toContain(words['not-stored']);
    expect(pageOf(counterSurvey, lang)).toContain(words.formal('Ban Tiếp công dân tỉnh'));
    expect(pageOf({ ...counterSurvey, complaintsDesk: undefined }, lang)).toContain(words.formal(undefined));
  });
});

test.each([
  ['one-stop', 'không ảnh hưởng đến việc giải quyết hồ sơ'],
  ['hospital', 'không ảnh hưởng đến việc khám, chữa bệnh'],
  ['school', 'không ảnh hưởng đến việc học tập'],
] as const)('at a %s: %s', (kind, promise) => {
  const page = pageOf({ ...counterSurvey, agency: { ...counterSurvey.agency, kind } });
  for (const part of [
    promise,
    'mã OTP, mật khẩu, số tài khoản',
    'khaosat.laocai.gov.vn',
    '02143.840.123',
    'khiếu nại, tố cáo',
  ])
    expect(page).toContain(part);
});
