// How are scores asked for? One address: a score or a table, whose basis follows from who asks; of points, of one unit alone.
import * as z from 'zod/mini';
import { pointScores } from './point-figures.ts';
import { type Call, noBody, type Route, route } from './route.ts';
import { type Cut, readCut } from './score-question.ts';
import { withSentences } from './score-sentences.ts';
import { type Score, type ScoreQueryWithPoints, score, scoreQueryWithPoints, scoreTable } from './score-view.ts';
import { scoresFor } from './scores.ts';

export const scoreRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/scores',
  summary:
    'Scores of a campaign: one, or a table by agency, service, channel, question, section or period; live figures of one unit also by point',
  right: 'scores.read',
  query: scoreQueryWithPoints,
  body: noBody,
  gives: { status: 200, schema: z.union([score, scoreTable]) },
  run: async ({ params, query }, call) => ({
    status: 200,
    body: await spokenScores(call, await readCut(call, params, { ...query, by: undefined }), query),
  }),
});

async function spokenScores(call: Call, cut: Cut, query: ScoreQueryWithPoints) {
  const found = await scoresAsked(call, cut, query);
  const say = (one: Score) => withSentences(cut, one, query.lang);
  return 'rows' in found ? { ...found, total: say(found.total) } : say(found);
}

function scoresAsked(call: Call, cut: Cut, { by, point, ...query }: ScoreQueryWithPoints) {
  if (by === 'point' || point !== undefined) return pointScores(call, cut, { ...query, by, point });
  return scoresFor(call, cut, { ...query, by });
}
