// What should this person do next? Late comments, flagged responses and alerts that wait, of what they may change; nothing that takes long to count.
import * as z from 'zod/mini';
import type { ListedResult } from '../../web/staff/results/results-shown.ts';
import type { Waiting } from '../../web/staff/waiting-work.tsx';
import type { StaffLanguage } from '../../web/words/staff/frame-words.ts';
import { openStatementSaid, unitStatementPath } from '../../web/words/staff/statement-words.ts';
import { alertView } from '../operations/alert-view.ts';
import { inbox } from '../operations/comment-inbox.ts';
import { listOf } from '../operations/lists.ts';
import { openStatement } from '../operations/open-statements.ts';
import type { Desk } from './desk.ts';

/** More alerts than this are told as `50+`. */
const mostCounted = 50;

/** Undefined where none of it is this person's; an empty list where nothing waits. */
export async function waitingWork(
  desk: Desk,
  lang: StaffLanguage,
  results: ListedResult[],
): Promise<Waiting[] | undefined> {
  const kinds = [
    desk.may('comments.write') ? lateComments(desk) : undefined,
    desk.may('responses.review') ? toReview(desk, results) : undefined,
    desk.may('alerts.write') ? waitingAlerts(desk) : undefined,
    desk.may('statements.write') ? openDays(desk, lang) : undefined,
  ].filter((one) => one !== undefined);
  if (kinds.length > 0) return (await Promise.all(kinds)).flat();
  return desk.may('responses.import') ? [{ kind: 'paper', href: '/staff/paper' }] : undefined;
}

async function lateComments(desk: Desk): Promise<Waiting[]> {
  const { counts } = await desk.ask('GET /comments', { query: { tab: 'overdue', limit: '1' } }, inbox);
  const many = counts.overdue;
  return many === 0 ? [] : [{ kind: 'comments', href: '/staff/comments?tab=overdue', many }];
}

/** As the results of the open campaigns count them already. */
async function toReview(desk: Desk, results: ListedResult[]): Promise<Waiting[]> {
  const each = await Promise.all(
    results.map(async ({ campaign, agency, figure }): Promise<Waiting[]> => {
      if (figure.suppressed || figure.flagged === 0) return [];
      const over = agency === undefined ? campaign.covers.agencyIds : [agency];
      const may = await Promise.all(over.map((id) => desk.mayOver('responses.review', id)));
      const href = `/staff/results/${campaign.id}/review`;
      return may.every(Boolean) ? [{ kind: 'review', href, many: figure.flagged, about: campaign.title }] : [];
    }),
  );
  return each.flat();
}

async function waitingAlerts(desk: Desk): Promise<Waiting[]> {
  const query = { state: 'waiting', limit: `${mostCounted}` };
  const { items, nextCursor } = await desk.ask('GET /alerts', { query }, listOf(alertView));
  if (items.length === 0) return [];
  return [{ kind: 'alerts', href: '/staff/alerts', many: items.length, more: nextCursor !== undefined }];
}

/** Reports that wait for what a unit of this person's has to say. */
async function openDays(desk: Desk, lang: StaffLanguage): Promise<Waiting[]> {
  const { items } = await desk.ask('GET /open-statements', {}, z.object({ items: z.array(openStatement) }));
  return items.map((one) => ({
    kind: 'statement',
    href: unitStatementPath(one.report, one.agencyId),
    about: openStatementSaid(lang, one),
  }));
}
