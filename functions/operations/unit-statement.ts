// How does a unit's administrator speak of a report's figures? Read with the figures themselves, written while the unit's days run.
import type * as z from 'zod/mini';
import { periodSlug } from '../domain/report.ts';
import { Problem } from '../runtime/problem.ts';
import { periodStatementWrite } from '../store/period-statements.ts';
import { type ChangedTogether, changeTogether } from './change-thing.ts';
import { refuseStale } from './revision.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';
import { statementSent } from './statements.ts';
import { figuresAt, placeSeen, saidAt, type UnitStatement, unitStatementView, viewOf } from './unit-statement-seen.ts';

const path = '/reports/{id}/statements/{agencyId}';

export const unitStatementRoutes: Route[] = [
  route({
    method: 'GET',
    path,
    summary:
      'A unit’s own figures of a report, provisional until it is published, and what the unit says of them; nothing of other units',
    right: 'statements.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: unitStatementView },
    run: async ({ params }, call) => {
      const place = await placeSeen(call, params);
      return { status: 200, body: viewOf(await figuresAt(call, place), await saidAt(call, place)) };
    },
  }),
  route({
    method: 'PATCH',
    path,
    summary:
      'Write, change or (by an empty text) take back what a unit says of a report’s figures; 409 when its days are over',
    right: 'statements.write',
    query: noQuery,
    body: statementSent,
    gives: { status: 200, schema: unitStatementView },
    run: async ({ params, body }, call) => ({
      status: 200,
      body: await changeTogether(call, 'statement', () => spoken(call, params, body)),
    }),
  }),
];

async function spoken(
  call: Call,
  params: Params,
  sent: z.infer<typeof statementSent>,
): Promise<ChangedTogether<UnitStatement>> {
  const place = await placeSeen(call, params);
  const [there, before] = [await figuresAt(call, place), await saidAt(call, place)];
  const shown = viewOf(there, before);
  refuseStale(before, sent, () => shown);
  refuseClosed(shown);
  const { campaignId, period } = place.report;
  const written = { text: sent.text, writtenAt: call.deps.now().toISOString() };
  const said = { campaignId, agencyId: place.agencyId, period, ...written };
  // Said again as it was, nothing changes, not even when it was said; what was said of the campaign becomes the period's own.
  const isSame = said.text === before.text && !shown.ofCampaign;
  const thing = `${place.agencyId}/${campaignId}/${periodSlug(period)}`;
  if (isSame) return { before, after: shown, thing, writes: [] };
  return { before, after: viewOf(there, said), noted: said, thing, writes: [periodStatementWrite(said)] };
}

function refuseClosed({ open, report, agency, state, until, figures }: UnitStatement): void {
  if (figures === null)
    throw closed('Not printed', `Report ${report} has no line of ${agency}, so it prints no statement of it.`);
  if (open) return;
  if (state === 'published')
    throw closed('Published', `Report ${report} is published: what is printed in it stays as it is.`);
  if (until === null)
    throw closed(
      'No days',
      `Units have no days to speak of report ${report}: write what you say of the campaign instead.`,
    );
  throw closed(
    'Days over',
    `Units could speak of report ${report} until the end of ${until}, or until a revision took its place.`,
  );
}

const closed = (title: string, detail: string): Problem => new Problem(409, title, detail);
