// What is the smallest world the survey site can live in? One point of a made-up commune, and a store that remembers.

import { pointCode } from '../../functions/domain/point-code.ts';
import type { Questionnaire } from '../../functions/domain/questionnaire.ts';
import { receiptOf } from '../../functions/domain/receipt.ts';
import type { Response } from '../../functions/domain/response.ts';
import type { Survey, Visit } from '../../functions/domain/survey.ts';
import { createSurveySite } from '../../functions/survey-site/app.tsx';
import type { SurveySiteDependencies } from '../../functions/survey-site/dependencies.ts';
import { buildScripts } from '../../infra/browser-scripts.ts';
import type { CommentFound } from '../../web/survey/receipt-page.tsx';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';

export const codes = {
  open: pointCode(() => new Uint8Array([7])),
  closed: pointCode(() => new Uint8Array([8])),
  notOpen: pointCode(() => new Uint8Array([9])),
  retired: pointCode(() => new Uint8Array([10])),
  unknown: pointCode(() => new Uint8Array([11])),
};

export const questionnaireNamed = (id: string): Questionnaire => {
  const found = libraryQuestionnaires.find((questionnaire) => questionnaire.id === id);
  if (found === undefined) throw new Error(`no questionnaire ${id} in the library`);
  return found;
};

export const counterSurvey: Survey = {
  campaign: {
    id: 'cmp-2026-q4',
    title: 'Quý IV/2026',
    questionnaire: { id: 'sipas-dv-19-quay', version: 1 },
    method: { id: 't2b' },
    covers: { agencyIds: ['agc-1'] },
    opensOn: '2026-11-01',
    closesOn: '2026-12-14',
    languages: ['vi', 'en'],
    sample: 'self-selected',
    minimumToShow: 10,
    minimumToRank: 30,
    retentionDays: 365,
    commentDueDays: 15,
    calendar: 'civil',
    status: 'open',
    demo: false,
  },
  point: { code: codes.open, agencyId: 'agc-1', label: 'Quầy số 3', onePerson: false, status: 'active' },
  agency: {
    id: 'agc-1',
    name: 'Trung tâm Phục vụ hành chính công xã Sơn Hà',
    kind: 'one-stop',
    placements: [{}],
    succeeds: [],
    serviceIds: [],
  },
  hotline: '02143.840.123',
  complaintsDesk: 'Ban Tiếp công dân tỉnh',
  questionnaire: questionnaireNamed('sipas-dv-19-quay'),
  packs: [],
  clips: [],
  services: [],
};

/** The same survey with one required question. */
export const strictSurvey: Survey = {
  ...counterSurvey,
  questionnaire: {
    ...counterSurvey.questionnaire,
    sections: counterSurvey.questionnaire.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({ ...question, required: question.id === 'A1' })),
    })),
  },
};

export const browserScripts = buildScripts();
/** A comment nobody has looked into yet, as its author is told of it. */
export const receivedComment: CommentFound = {
  receivedOn: '2026-11-21',
  dueOn: '2026-12-15',
  keptUntil: '2027-11-21',
  state: 'received',
  solved: undefined,
  reply: undefined,
  takesSolved: false,
  hotline: '02143.840.123',
  complaintsDesk: 'Ban Tiếp công dân tỉnh',
  demo: false,
};

export const at = new Date('2026-11-21T08:00:00Z');
export const ids = {
  first: '0b8f3a52-6f1e-4d65-9c1b-3f0d5b6a7c11',
  fresh: '7d1c4e90-2a5b-4f3e-8d2c-1a9b8c7d6e5f',
};

/** The site over a store in memory; `responses` is what it stored, `visits` the days it was asked about. */
export function world(survey: Survey = counterSurvey, changes: Partial<SurveySiteDependencies> = {}) {
  const responses = new Map<string, Response>();
  const visits: string[] = [];
  const logged: unknown[] = [];
  const found: Record<string, Visit> = {
    [codes.open]: { kind: 'open', survey },
    [codes.closed]: { kind: 'closed', closedOn: '2026-09-14', hotline: '02143.840.123', results: 'ca-q3' },
    [codes.notOpen]: { kind: 'not-open', opensOn: '2026-12-01' },
    [codes.retired]: { kind: 'retired' },
  };
  const store = async (response: Response) => {
    const before = responses.get(response.submissionId);
    if (before === undefined) responses.set(response.submissionId, response);
    return before === undefined ? 'stored' : isSame(before, response) ? 'already-stored' : 'conflict';
  };
  const site = createSurveySite({
    visit: async (code, day) => {
      visits.push(day);
      return found[code] ?? { kind: 'unknown' };
    },
    store,
    // No campaign here has issued tickets: test/survey-site/tickets.test.ts has one that did.
    tickets: {
      hold: async () => false,
      store: async (response) => ({ stored: await store(response), verified: false }),
    },
    commentStatus: async (receipt) =>
      [...responses.values()].some((one) => one.comment && receiptOf(one.campaignId, one.submissionId) === receipt)
        ? receivedComment
        : undefined,
    markSolved: async () => {},
    recording: async () => undefined,
    now: () => at,
    newSubmissionId: () => ids.fresh,
    publicHost: () => 'khaosat.laocai.gov.vn',
    scripts: browserScripts,
    log: (...line) => logged.push(line),
    ...changes,
  });
  return { site, responses, visits, logged };
}

const isSame = (a: Response, b: Response): boolean =>
  JSON.stringify([a.answers, a.comment, a.serviceId]) === JSON.stringify([b.answers, b.comment, b.serviceId]);

export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
