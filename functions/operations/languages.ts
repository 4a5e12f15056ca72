// Which languages do the pages speak besides Vietnamese and English? Packs of data that an administrator adds, mends and completes.
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { type LanguagePack, languagePack, ownLanguages } from '../domain/language-pack.ts';
import { Problem } from '../runtime/problem.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { registryKey } from '../store/tables.ts';
import { changeThing } from './change-thing.ts';
import { missingIn } from './language-missing.ts';
import { newPack, packChange, packFaults, packWith, refuseTooLarge, textsNamedIn } from './language-settings.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { invalid } from './parse-sent.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

const heading = z.object({ id: z.string(), version: z.int(), name: z.string() });
const lacking = z.object({ path: z.string(), vi: z.string(), blanks: z.optional(z.array(z.string())) });
const packView = z.extend(languagePack, { missing: z.array(lacking) });

export const languageRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/languages',
    summary: 'Language packs: id, version, name. Vietnamese and English need none',
    right: 'registry.read',
    query: listQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(heading) },
    run: async ({ query }, { deps }) => ({
      status: 200,
      body: pageOf([...(await deps.registry()).languages.values()], ({ id }) => id, query),
    }),
  }),
  route({
    method: 'POST',
    path: '/languages',
    summary:
      'A new language pack: the page’s sentences by key, with {blanks}, and texts of questionnaires. What it lacks is said in Vietnamese',
    right: 'catalogue.write',
    query: noQuery,
    body: newPack,
    gives: { status: 201, schema: packView },
    run: async ({ body }, call) => ({ status: 201, body: await viewOf(call, await createPack(call, body)) }),
  }),
  route({
    method: 'GET',
    path: '/languages/{id}',
    summary:
      'One pack, and what it lacks with the Vietnamese text: sentences, and texts of the questionnaires it is used for',
    right: 'registry.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: packView },
    run: async ({ params }, call) => ({
      status: 200,
      body: await viewOf(call, packNamed(await call.deps.registry(), params)),
    }),
  }),
  route({
    method: 'PATCH',
    path: '/languages/{id}',
    summary: 'Change a pack: texts that are named are set, null takes one back, the others stay',
    right: 'catalogue.write',
    query: noQuery,
    body: packChange,
    gives: { status: 200, schema: packView },
    run: async ({ params, body }, call) => ({
      status: 200,
      body: await viewOf(call, await changePack(call, params, body)),
    }),
  }),
];

const viewOf = async (call: Call, pack: LanguagePack) => ({ ...pack, missing: await missingIn(call, pack) });

function packNamed({ languages }: { languages: Map<string, LanguagePack> }, { id }: Params): LanguagePack {
  const found = languages.get(id ?? '');
  if (found === undefined) throw new Problem(404, 'Not found', `There is no language pack ${id}.`);
  return found;
}

/** The same pack sent again is the one that is there; another under its id is a 409. */
async function createPack(call: Call, sent: z.infer<typeof newPack>): Promise<LanguagePack> {
  const { deps, actor } = call;
  if (ownLanguages.includes(sent.id))
    throw invalid([{ path: 'id', message: 'the platform speaks this language by itself' }]);
  const pack: LanguagePack = { ...sent, version: 1 };
  await refuseFaults(call, pack);
  const write = { key: registryKey.language(pack.id), thing: pack, isNew: true };
  const id = Buffer.from(deps.randomBytes(9)).toString('base64url');
  // The trail says who added it; the texts are in the pack, too many to keep twice.
  const change = { at: deps.now(), id, who: actor.id, what: 'language.create', thing: pack.id, after: headOf(pack) };
  if ((await changeRegistry(deps.store, [write], change)) === 'written') return pack;
  const there = (await deps.registry()).languages.get(pack.id);
  if (there !== undefined && isDeepStrictEqual(there, pack)) return there;
  throw new Problem(409, 'Already there', `There is a language pack ${pack.id}; change it by PATCH.`);
}

async function changePack(call: Call, params: Params, sent: z.infer<typeof packChange>): Promise<LanguagePack> {
  const changed = await changeThing(call, 'language', async (registry) => {
    const before = packNamed(registry, params);
    const pack = packWith(before, sent);
    await refuseFaults(call, pack);
    const write = { key: registryKey.language(pack.id), thing: pack, isNew: false };
    return { before: headOf(before), after: { ...headOf(pack), texts: textsNamedIn(sent) }, write };
  });
  return packNamed(await call.deps.registry(), { id: changed.id });
}

async function refuseFaults(call: Call, pack: LanguagePack): Promise<void> {
  refuseTooLarge(pack);
  const faults = await packFaults(call.deps.store, pack);
  if (faults.length > 0) throw invalid(faults);
}

const headOf = ({ id, version, name }: LanguagePack) => ({ id, version, name });
