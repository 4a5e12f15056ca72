// Can an answer or a comment enter a log? The compiler refuses it (each line below would fail `npm run types` were it allowed), and a sentence under an id's name is not written.

import { Hono } from 'hono';
import { describe, expect, it, test } from 'vitest';
import { sendProblem } from '../../functions/api/send-problem.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { describeError, type Log, logLine } from '../../functions/runtime/log.ts';
import { Problem } from '../../functions/runtime/problem.ts';

const lines: string[] = [];
const log: Log = (level, event, fields) => void lines.push(logLine(level, event, fields));
const typed: { comment: string; answers: Answers } = { comment: 'Tôi chờ ba tiếng', answers: { A1: 1 } };

describe('the type of a log refuses', () => {
  it('names that no log knows', () => {
    // @ts-expect-error no log knows answers
    log('info', 'stored', { answers: typed.answers });
    // @ts-expect-error no log knows a question
    log('info', 'stored', { A1: 4 });
    // @ts-expect-error no log knows a comment
    log('info', 'stored', { comment: typed.comment });
    // @ts-expect-error nor what comes along with something else
    log('info', 'stored', { campaignId: 'ca-1', ...typed });
    // @ts-expect-error nor a whole record of answers
    log('info', 'stored', typed.answers);
  });

  it('texts that are not written in the program', () => {
    // @ts-expect-error a reason is one of ours
    log('info', 'stored', { reason: typed.comment });
    // @ts-expect-error so is what happened
    log('info', typed.comment);
    // @ts-expect-error and what an error says is made by describeError
    log('error', 'failed', { error: typed.comment });
  });

  it('numbers under the name of an id, and texts under that of a count', () => {
    // @ts-expect-error an answer is no id
    log('info', 'stored', { campaignId: 4 });
    // @ts-expect-error a comment is no count
    log('info', 'stored', { responses: typed.comment });
  });
});

test('what is ours is written as it is', () => {
  lines.length = 0;
  log('info', 'response-received', { campaign: 'ca-1', point: 'ABC123', channel: 'qr', outcome: 'stored' });
  log('error', 'campaign not audited', { campaignId: 'ca-1', error: describeError(new Error('engine away')) });
  expect(lines).toEqual([
    '{"level":"info","event":"response-received","campaign":"ca-1","point":"ABC123","channel":"qr","outcome":"stored"}',
    '{"level":"error","event":"campaign not audited","campaignId":"ca-1","error":"Error: engine away"}',
  ]);
});

test('a sentence under the name of an id is not written: what a type cannot tell, its shape does', () => {
  for (const said of [typed.comment, 'x'.repeat(201), 'ca-1\n{"level":"info"}', ''])
    expect(logLine('info', 'stored', { campaignId: said })).toBe(
      '{"level":"info","event":"stored","campaignId":"not an id"}',
    );
  const periods = '2026-09 2026-10 all';
  expect(logLine('info', 'periods sealed', { periods })).toContain(periods);
});

test('who is refused leaves a line: who and where, never what was sent', async () => {
  lines.length = 0;
  const app = new Hono<{ Variables: { actor: { id: string } } }>();
  app.onError((error, c) => sendProblem(log, error, c));
  app.post('/api/v1/people/:status', (c) => {
    c.set('actor', { id: 'cl-cong' });
    throw new Problem(Number(c.req.param('status')), 'Refused', 'Not yours.');
  });
  for (const status of [403, 404, 422])
    await app.request(`/api/v1/people/${status}?name=Lan`, { method: 'POST', body: typed.comment });
  expect(lines).toEqual(['{"level":"info","event":"refused","person":"cl-cong","path":"/api/v1/people/403"}']);
});
