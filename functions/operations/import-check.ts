// Is every imported row a response of this campaign? Each fault names its row and column.
import * as z from 'zod/mini';
import { type AnswerFault, readJsonAnswers, readRowAnswers } from '../domain/answers.ts';
import { ballotSubmissionId } from '../domain/ballot.ts';
import { readSerial } from '../domain/ballot-serial.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { takesOn } from '../domain/coverage.ts';
import { maskNumbers } from '../domain/mask-numbers.ts';
import { addDays, dayOf } from '../domain/period.ts';
import { isWellFormed, normaliseCode } from '../domain/point-code.ts';
import { type Questionnaire, questionsOf } from '../domain/questionnaire.ts';
import { takesComments } from '../domain/respondent-questions.ts';
import { channel, flag, type Help, help, type Response, status } from '../domain/response.ts';
import type { Fault } from '../runtime/problem.ts';
import { findPoint } from '../store/points.ts';
import { findResponses } from '../store/put-responses.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { digestOf } from '../store/responses.ts';
import type { OperationDependencies } from './dependencies.ts';
import { checkPlace, type Fail } from './import-place.ts';
import type { Row } from './import-rows.ts';
import { mayOver } from './rights.ts';
import type { Call } from './route.ts';

/** `named` is the column whose id the row was given: a clerk who typed a serial has no other to look for. */
export type Imported = { line: number; named: 'serial' | 'submissionId'; response: Response };
type World = {
  campaign: Campaign;
  registry: Registry;
  questionnaire: Questionnaire;
  points: Map<string, Point | undefined>;
  now: Date;
  enteredBy: string;
  /** Whether whoever sends the rows may enter forms of an agency. */
  mayEnter(agencyId: string): boolean;
};

// `status` and `flags` because the export has them: what was flagged or excluded there must not come back as clean, nor without its reasons.
const columns = [
  'submissionId',
  'serial',
  'pointCode',
  'agencyCode',
  'serviceCode',
  'answeredAt',
  'channel',
  'status',
  'flags',
  'comment',
  'help',
];
const longestComment = 2000;

const reasons: Record<AnswerFault['reason'], string> = {
  required: 'must be answered',
  'not-an-option': 'the scale has no such value',
  'not-asked': 'is not asked after the other answers of this row',
  'wrong-type': 'one value, or for multiple choice values joined by |',
  'unknown-question': 'the questionnaire has no such question',
  'too-long': 'at most 2,000 characters',
  'out-of-range': 'outside the question’s bounds, or with more decimals than it takes',
};

/** Checks all rows; with any fault nothing may be written. Rows of one id and the same content are one response. */
export async function checkRows(
  call: Call,
  campaign: Campaign,
  rows: Row[],
): Promise<{ responses: Imported[]; faults: Fault[] }> {
  const world = await prepare(call, campaign, rows);
  const unknown = unknownColumns(world.questionnaire, rows);
  if (unknown.length > 0) return { responses: [], faults: unknown };
  const faults: Fault[] = [];
  const seen = new Map<string, Imported>();
  for (const row of rows) {
    const response = checkRow(world, row, (column, message) =>
      faults.push({ path: `row ${row.line}.${column}`, message }),
    );
    if (response === undefined) continue;
    const named = (row.cells['serial'] ?? '').trim() === '' ? 'submissionId' : 'serial';
    const earlier = seen.get(response.submissionId);
    if (earlier !== undefined && contentOf(earlier.response) !== contentOf(response)) {
      faults.push({
        path: `row ${row.line}.${named}`,
        message: `row ${earlier.line} has this id with other content`,
      });
    }
    seen.set(response.submissionId, earlier ?? { line: row.line, named, response });
  }
  return { responses: [...seen.values()], faults };
}

/** A fault for each row whose id is stored already with other content. */
export async function checkAgainstStored(
  deps: OperationDependencies,
  campaignId: string,
  imported: Imported[],
): Promise<Fault[]> {
  const stored = await findResponses(
    deps.store,
    campaignId,
    imported.map(({ response }) => response.submissionId),
  );
  return imported.flatMap(({ line, named, response }) => {
    const other = stored.get(response.submissionId);
    const same =
      other === undefined ||
      (other.digest === digestOf(response) &&
        other.day === dayOf(response.answeredAt) &&
        other.channel === response.channel);
    return same ? [] : [{ path: `row ${line}.${named}`, message: 'this id is stored already with other content' }];
  });
}

const contentOf = (response: Response): string =>
  `${digestOf(response)} ${dayOf(response.answeredAt)} ${response.channel}`;

async function prepare({ deps, actor }: Call, campaign: Campaign, rows: Row[]): Promise<World> {
  const { store, questionnaires } = deps;
  const codes = [...new Set(rows.map(({ cells }) => normaliseCode(cells['pointCode'] ?? '')))].filter(isWellFormed);
  const points = new Map<string, Point | undefined>();
  for (const code of codes) points.set(code, await findPoint(store, code));
  const questionnaire = await askedIn(questionnaires, campaign);
  const [registry, now] = [await deps.registry(), deps.now()];
  const mayEnter = (agencyId: string) => mayOver(actor, 'responses.import', registry, agencyId, dayOf(now));
  return { campaign, registry, questionnaire, points, now, enteredBy: actor.id, mayEnter };
}

function unknownColumns(questionnaire: Questionnaire, rows: Row[]): Fault[] {
  const known = new Set([...columns, ...questionsOf(questionnaire).map(({ id }) => id)]);
  const first = new Map<string, number>();
  for (const { cells, line } of rows)
    for (const name of Object.keys(cells)) if (!known.has(name) && !first.has(name)) first.set(name, line);
  return [...first].map(([name, line]) => ({ path: `row ${line}.${name}`, message: 'unknown column' }));
}

function checkRow(world: World, { cells, answers: typed }: Row, fail: Fail): Response | undefined {
  let failed = false;
  const wrong: Fail = (column, message) => {
    failed = true;
    fail(column, message);
  };
  const cell = (name: string) => (cells[name] ?? '').trim();
  const submissionId = checkId(world, cell, wrong);
  const answeredAt = checkTime(world, cell('answeredAt'), wrong);
  const place = placeEntered(world, cell, answeredAt, wrong);
  const by = channel.safeParse(cell('channel') || 'paper');
  if (!by.success) wrong('channel', `expected one of ${channel.options.join(', ')}`);
  const standing = checkStanding(cell, wrong);
  const comment = checkComment(world, cell, wrong);
  const mark = checkHelp(cell, wrong);
  const { answers, faults } =
    typed === undefined ? readRowAnswers(world.questionnaire, cell) : readJsonAnswers(world.questionnaire, typed);
  for (const { question, reason } of faults) wrong(question || 'answers', reasons[reason]);
  if (failed || place === undefined || answeredAt === undefined || !by.success || standing === undefined)
    return undefined;
  return {
    submissionId,
    campaignId: world.campaign.id,
    ...place,
    channel: by.data,
    answeredAt,
    receivedAt: world.now.toISOString(),
    answers,
    comment,
    help: mark,
    enteredBy: world.enteredBy,
    ...standing,
  };
}

function placeEntered(world: World, cell: (name: string) => string, answeredAt: string | undefined, wrong: Fail) {
  const place = checkPlace(world, cell, answeredAt, wrong);
  if (place !== undefined && !world.mayEnter(place.agencyId))
    wrong(place.pointCode === undefined ? 'agencyCode' : 'pointCode', 'you may not enter forms of this agency');
  return place;
}

/** Clean unless the row says otherwise: no rule flags what a clerk or another system hands in. */
function checkStanding(cell: (name: string) => string, wrong: Fail): Pick<Response, 'status' | 'flags'> | undefined {
  const wanted = status.safeParse(cell('status') || 'clean');
  if (!wanted.success) wrong('status', `expected one of ${status.options.join(', ')}`);
  const given = cell('flags')
    .split('|')
    .filter((code) => code !== '');
  const flags = z.array(flag).safeParse(given);
  if (!flags.success) wrong('flags', `expected ${flag.options.join(', ')}, joined by |`);
  return wanted.success && flags.success ? { status: wanted.data, flags: flags.data } : undefined;
}

function checkComment({ campaign }: World, cell: (name: string) => string, wrong: Fail): string | undefined {
  const comment = cell('comment').normalize('NFC');
  if (comment === '') return undefined;
  if (!takesComments(campaign)) wrong('comment', 'this campaign takes no comments');
  if (comment.length > longestComment) wrong('comment', reasons['too-long']);
  return maskNumbers(comment);
}

function checkHelp(cell: (name: string) => string, wrong: Fail): Help | undefined {
  const mark = z.optional(help).safeParse(cell('help') || undefined);
  if (!mark.success) wrong('help', `expected one of ${help.options.join(', ')}`);
  return mark.data;
}

/** The submission's own id, or the one that follows from the serial of a printed ballot. */
function checkId({ campaign }: World, cell: (name: string) => string, wrong: Fail): string {
  const sent = cell('submissionId').toLowerCase();
  if (cell('serial') === '') {
    if (!z.guid().safeParse(sent).success) wrong('submissionId', 'expected a UUID');
    return sent;
  }
  const serial = readSerial(cell('serial'));
  if (serial === undefined) wrong('serial', 'no ballot has this serial: compare each character with the paper');
  const submissionId = serial === undefined ? sent : ballotSubmissionId(campaign.id, serial);
  if (sent !== '' && sent !== submissionId) wrong('submissionId', 'is not the one that follows from the serial');
  return submissionId;
}

/** A time with offset, or a day of its own (then noon), within the campaign's days and its retention, and not in the future. */
function checkTime({ campaign, now }: World, text: string, wrong: Fail): string | undefined {
  const full = z.iso.date().safeParse(text).success ? `${text}T12:00:00+07:00` : text;
  if (!z.iso.datetime({ offset: true }).safeParse(full).success) {
    wrong('answeredAt', 'expected a time with offset such as 2026-10-15T10:00:00+07:00, or a day such as 2026-10-15');
    return undefined;
  }
  const day = dayOf(full);
  if (!takesOn(campaign, day))
    wrong('answeredAt', `outside the campaign’s days (${campaign.opensOn} to ${campaign.closesOn})`);
  else if (new Date(full) > now && day > dayOf(now)) wrong('answeredAt', 'in the future');
  else if (day <= addDays(dayOf(now), -campaign.retentionDays))
    wrong('answeredAt', `older than the ${campaign.retentionDays} days this campaign keeps responses`);
  return new Date(full).toISOString();
}
