// How do two versions of a questionnaire differ? Part by part, and which sections keep their series across the change.
import * as z from 'zod/mini';
import { changesBetween, sectionsKept } from '../domain/questionnaire-changes.ts';
import { invalid } from './parse-sent.ts';
import { questionnaireNamed } from './questionnaires.ts';
import { noBody, type Route, route } from './route.ts';

const version = z.coerce.number().check(z.int(), z.positive());
const said = z.optional(z.string());

export const questionnaireChanges = z.object({
  items: z.array(
    z.object({
      part: z.enum(['title', 'source', 'audience', 'section', 'question', 'scale', 'method']),
      id: z.string(),
      change: z.enum(['added', 'removed', 'changed']),
      aspects: z.array(
        z.enum(['text', 'kind', 'scale', 'required', 'scored', 'showIf', 'bounds', 'place', 'formula', 'other']),
      ),
      before: said,
      after: said,
    }),
  ),
  /** Ids of sections whose series runs on; the index as a whole never does. */
  sectionsKept: z.array(z.string()),
});

export const questionnaireChangesRoute: Route = route({
  method: 'GET',
  path: '/questionnaires/{id}/changes',
  summary: 'What changed between two versions of a questionnaire, or from one to its draft (`to=draft`)',
  right: 'registry.read',
  query: z.strictObject({ from: version, to: z.union([z.literal('draft'), version]) }),
  body: noBody,
  gives: { status: 200, schema: questionnaireChanges },
  run: async ({ params, query: { from, to } }, call) => {
    if (from === to) throw invalid([{ path: 'to', message: 'is the same version' }]);
    const [before, after] = await Promise.all([
      questionnaireNamed(call, params, { version: from }),
      questionnaireNamed(call, params, to === 'draft' ? { draft: 'true' } : { version: to }),
    ]);
    return {
      status: 200,
      body: { items: changesBetween(before, after), sectionsKept: sectionsKept(before, after) },
    };
  },
});
