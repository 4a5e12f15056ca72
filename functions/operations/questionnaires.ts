// Which questionnaires are there, and how is a new one, or a new version, written and published?
import * as z from 'zod/mini';
import { definitionFaults } from '../domain/publication.ts';
import { coreQuestionsOf, type Questionnaire, questionnaire } from '../domain/questionnaire.ts';
import { Problem } from '../runtime/problem.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { draftWrite } from '../store/drafts.ts';
import { findQuestionnaire, listQuestionnaires } from '../store/questionnaires.ts';
import { registryKey } from '../store/tables.ts';
import {
  draftFlag,
  draftNamed,
  draftsSeen,
  draftView,
  nextVersion,
  notedOf,
  refuseStaleDraft,
  refuseTooLarge,
  saveDraft,
} from './drafts.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { invalid } from './parse-sent.ts';
import { revisionSeen } from './revision.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

const publication = z.extend(questionnaire, {
  version: z.optional(z.unknown()),
  draft: z.optional(z.boolean()),
  /** Of the draft that this was made of. */
  ...revisionSeen,
});
export const questionnaireHeading = z.object({
  id: z.string(),
  version: z.int(),
  title: questionnaire.shape.title,
  source: z.string(),
  audience: questionnaire.shape.audience,
  /** That everyone is asked. */
  questions: z.int(),
});
export type QuestionnaireHeading = z.infer<typeof questionnaireHeading>;
const headingOf = (one: Questionnaire) => ({ ...one, questions: coreQuestionsOf(one).length });

export const publishedOrDraft = z.union([draftView, questionnaire]);
const versionTries = 5;

/** Which of an id's versions is meant: the newest, one by its number, or the draft. */
export const versionQuery = z.strictObject({
  version: z.optional(z.coerce.number().check(z.int(), z.positive())),
  draft: draftFlag,
});

export const questionnaireRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/questionnaires',
    summary: 'Every version of every questionnaire, or every draft: id, version, title, source',
    right: 'registry.read',
    query: z.extend(listQuery, { draft: draftFlag }),
    body: noBody,
    gives: { status: 200, schema: listOf(questionnaireHeading) },
    run: async ({ query: { draft, ...list } }, call) => {
      const all = draft === 'true' ? await draftsSeen(call) : await listQuestionnaires(call.deps.store);
      return {
        status: 200,
        body: pageOf(all.map(headingOf), ({ id, version }) => `${id}#${String(version).padStart(4, '0')}`, list),
      };
    },
  }),
  route({
    method: 'POST',
    path: '/questionnaires',
    summary:
      'Publish a questionnaire; an id that exists gets its next version. With draft: true keep it unpublished, faults and all',
    right: 'catalogue.write',
    query: noQuery,
    body: publication,
    gives: { status: 201, schema: publishedOrDraft },
    run: async ({ body: { draft, revision, version: _, ...definition } }, call) => ({
      status: 201,
      body: await (draft ? saveDraft : publish)(call, definition, revision),
    }),
  }),
  route({
    method: 'GET',
    path: '/questionnaires/{id}',
    summary: 'One questionnaire: its newest version, the one asked for, or its draft with the faults it still has',
    right: 'registry.read',
    query: versionQuery,
    body: noBody,
    gives: { status: 200, schema: publishedOrDraft },
    run: async ({ params, query }, call) => ({ status: 200, body: await questionnaireNamed(call, params, query) }),
  }),
];

/** The version that is meant; throws 404 where there is none, 422 where a draft is asked for by number. */
export async function questionnaireNamed(
  call: Call,
  { id: sent }: Params,
  { version, draft }: z.infer<typeof versionQuery>,
): Promise<Questionnaire> {
  if (draft === 'true' && version !== undefined)
    throw invalid([{ path: 'version', message: 'a draft has no version before it is published' }]);
  if (draft === 'true') return draftNamed(call, sent);
  // Only what can be an id is looked up: a key has a length that the store takes.
  const id = questionnaire.shape.id.safeParse(sent).data;
  const found = id === undefined ? undefined : await findQuestionnaire(call.deps.store, id, version);
  if (found === undefined) throw new Problem(404, 'Not found', `There is no questionnaire ${sent}.`);
  return found;
}

/**
 * Publishes a definition without faults; the transaction that does so empties the place of its draft. `seen` is the revision of the draft
 * that is published: 409 where somebody has changed it since.
 */
async function publish(
  call: Call,
  definition: Omit<Questionnaire, 'version'>,
  seen: string | undefined,
): Promise<Questionnaire> {
  const { deps, actor } = call;
  for (let tries = 0; tries < versionTries; tries += 1) {
    const registry = await deps.registry();
    await refuseStaleDraft(call, definition.id, seen, definition);
    const published: Questionnaire = { ...definition, version: await nextVersion(call, definition.id) };
    const faults = definitionFaults(published);
    if (faults.length > 0) throw invalid(faults);
    refuseTooLarge(published);
    const write = { key: registryKey.questionnaire(published.id, published.version), thing: published, isNew: true };
    const name = `${published.id}@${published.version}`;
    const after = notedOf(published);
    const change = { at: deps.now(), id: name, who: actor.id, what: 'questionnaire.publish', thing: name, after };
    const ifVersion = seen === undefined ? undefined : registry.version;
    const outcome = await changeRegistry(deps.store, [write, draftWrite(published.id)], change, ifVersion);
    if (outcome === 'written') return published;
  }
  throw new Problem(409, 'Busy', 'Others were publishing this questionnaire at the same time; send again.');
}
