// What may be kept of a questionnaire that is not finished? Whatever has its shape, with the list of what still keeps it from being published.
import * as z from 'zod/mini';
import { definitionFaults } from '../domain/publication.ts';
import { type Questionnaire, questionnaire, questionsOf } from '../domain/questionnaire.ts';
import { Problem } from '../runtime/problem.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { allDrafts, draftWrite, findDraft } from '../store/drafts.ts';
import { collect } from '../store/items.ts';
import { findQuestionnaire } from '../store/questionnaires.ts';
import { invalid } from './parse-sent.ts';
import { refuseStale, revision, revisionOf } from './revision.ts';
import { demand } from './rights.ts';
import type { Call } from './route.ts';

/** A draft as the API gives it: `version` is the one it would be published as, `faults` what must be mended before. */
export const draftView = z.extend(questionnaire, {
  draft: z.literal(true),
  revision,
  faults: z.array(z.object({ path: z.string(), message: z.string() })),
});
type DraftView = z.infer<typeof draftView>;

/** As a flag in a query: `?draft=true`. */
export const draftFlag = z.optional(z.enum(['true', 'false']));

// An item holds 400 kB with its names and the trail of who changed it; no questionnaire on paper comes near.
const mostBytes = 300_000;

/** The version that publishing the id now would make. */
export const nextVersion = async ({ deps }: Call, id: string): Promise<number> =>
  ((await findQuestionnaire(deps.store, id))?.version ?? 0) + 1;

/** What the trail tells of a questionnaire: a published version never changes, so that its text is found by its name. */
export const notedOf = (one: Questionnaire) => ({
  ...{ version: one.version, title: one.title.vi, questions: questionsOf(one).length },
});

const saveTries = 8;

/** Keeps a draft in place of the id's earlier one. Throws 422 where it is too large to keep, 409 where it was made of another revision. */
export async function saveDraft(
  call: Call,
  definition: Omit<Questionnaire, 'version'>,
  seen: string | undefined,
): Promise<DraftView> {
  const { deps, actor } = call;
  const draft = { ...definition, version: await nextVersion(call, definition.id) };
  refuseTooLarge(draft);
  for (let tries = 0; tries < saveTries; tries += 1) {
    const { version } = await deps.registry();
    await refuseStaleDraft(call, draft.id, seen, definition);
    const id = Buffer.from(deps.randomBytes(9)).toString('base64url');
    const change = {
      at: deps.now(),
      id,
      who: actor.id,
      what: 'questionnaire.draft',
      thing: definition.id,
      after: notedOf(draft),
    };
    const write = draftWrite(draft.id, draft);
    // Whoever names no revision replaces whatever is there.
    const outcome = await changeRegistry(deps.store, [write], change, seen === undefined ? undefined : version);
    if (outcome === 'written') return viewOf(draft);
  }
  throw new Problem(409, 'Busy', 'Others were changing the registry at the same time; read again and send again.');
}

/** Throws 409 with both versions where the draft is no longer the one that was read; one that is gone was published or emptied. */
export async function refuseStaleDraft(
  call: Call,
  id: string,
  seen: string | undefined,
  sent: Omit<Questionnaire, 'version'>,
): Promise<void> {
  if (seen === undefined) return;
  const found = await findDraft(call.deps.store, id);
  if (found === undefined) throw new Problem(409, 'No draft', 'This draft is there no longer: somebody published it.');
  refuseStale(contentOf(found), { revision: seen, ...sent }, () => viewOf(found));
}

/** What of a draft is compared: the version follows from what is published. */
const contentOf = ({ version: _, ...content }: Questionnaire) => content;

/** The draft of an id; throws 404 where there is none, 403 for whoever may not publish: a draft is nobody else's to read. */
export async function draftNamed(call: Call, sent: string | undefined): Promise<DraftView> {
  demand(call.actor, 'catalogue.write');
  const id = questionnaire.shape.id.safeParse(sent).data;
  const found = id === undefined ? undefined : await findDraft(call.deps.store, id);
  if (found === undefined) throw new Problem(404, 'Not found', `There is no draft of a questionnaire ${sent}.`);
  return viewOf({ ...found, version: await nextVersion(call, found.id) });
}

/** Every draft; throws 403 as one does. */
export async function draftsSeen({ deps, actor }: Call): Promise<Questionnaire[]> {
  demand(actor, 'catalogue.write');
  return collect(allDrafts(deps.store));
}

/** Throws 422 where a definition does not fit into one item. */
export function refuseTooLarge(definition: Questionnaire): void {
  const bytes = Buffer.byteLength(JSON.stringify(definition));
  if (bytes > mostBytes)
    throw invalid([{ path: '', message: `has ${bytes} bytes; a questionnaire may have ${mostBytes}` }]);
}

const viewOf = (draft: Questionnaire): DraftView => ({
  ...draft,
  draft: true,
  revision: revisionOf(contentOf(draft)),
  faults: definitionFaults(draft),
});
