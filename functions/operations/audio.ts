// Can a campaign be heard? An administrator adds a small recording of an item in a language; the page then has a player beside it.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { beginsAs, type Clip, clip, clipType, itemsOf, mostClipBytes } from '../domain/audio-clip.ts';
import { Problem } from '../runtime/problem.ts';
import { clipsWrite, clipWrite } from '../store/audio-clips.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { campaignOwned, campaignSeen } from './campaigns.ts';
import { changeThing } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import { type Call, type Given, noBody, noQuery, type Params, type Route, route } from './route.ts';

const soundtrack = z.object({
  items: z.array(clip),
  /** What could have a recording and has none, by language. */
  missing: z.array(z.object({ lang: z.string(), item: z.string() })),
});

export const audioRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns/{id}/audio',
    summary: 'Which items of a campaign can be heard in which of its languages, and which cannot yet',
    right: 'registry.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: soundtrack },
    run: async ({ params }, call) => ({ status: 200, body: await soundtrackOf(call, params) }),
  }),
  route({
    method: 'POST',
    path: '/campaigns/{id}/audio/{lang}/{item}',
    summary: `A recording (up to ${mostClipBytes / 1000} kB) of an item: intro, section:A or question:A1. It takes the place of an earlier one`,
    right: 'campaigns.write',
    query: noQuery,
    body: noBody,
    takes: clipType.options,
    largest: mostClipBytes,
    gives: { status: 201, schema: clip },
    run: async (given, call) => ({ status: 201, body: await keepClip(call, given) }),
  }),
  route({
    method: 'POST',
    path: '/campaigns/{id}/audio/{lang}/{item}/remove',
    summary: 'Take a recording away; the player goes with it',
    right: 'campaigns.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: soundtrack },
    run: async ({ params }, call) => {
      await removeClip(call, params);
      return { status: 200, body: await soundtrackOf(call, params) };
    },
  }),
];

async function soundtrackOf(call: Call, params: Params) {
  const campaign = await campaignSeen(call, params);
  const items = clipsOf(await call.deps.registry(), campaign.id);
  const could = itemsOf(await askedIn(call.deps.questionnaires, campaign));
  const missing = campaign.languages.flatMap((lang) =>
    could.filter((item) => !items.some(isOf({ lang, item }))).map((item) => ({ lang, item })),
  );
  return { items, missing };
}

async function keepClip(call: Call, { params, bytes, contentType }: Given<unknown, unknown>): Promise<Clip> {
  const { lang, item } = await placeOf(call, params);
  const type = clipType.safeParse(contentType).data;
  if (type === undefined || !beginsAs(type, bytes))
    throw invalid([{ path: 'body', message: `not a recording that begins as ${contentType || 'its type'} does` }]);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  const kept: Clip = { lang, item, type, size: bytes.byteLength, digest };
  await changeThing(call, 'campaign.audio', (registry) => {
    const { before, others } = besides(registry, params);
    const list = { id: before.id, clips: [...others, kept] };
    return {
      before,
      after: list,
      write: clipsWrite(list),
      more: [clipWrite(before.id, kept, { type, digest, bytes })],
    };
  });
  return kept;
}

/** The bytes go with the entry: an empty recording takes their place. */
async function removeClip(call: Call, params: Params): Promise<void> {
  await campaignOwned(call, params);
  await changeThing(call, 'campaign.audio', (registry) => {
    const { before, others, gone } = besides(registry, params);
    if (gone === undefined) throw new Problem(404, 'Not found', 'The campaign has no such recording.');
    const list = { id: before.id, clips: others };
    const silence = { type: gone.type, digest: '', bytes: new Uint8Array() };
    return { before, after: list, write: clipsWrite(list), more: [clipWrite(before.id, gone, silence)] };
  });
}

/** A campaign's clips as they are, and parted into the one in question and the others. */
function besides(registry: Registry, { id = '', lang = '', item = '' }: Params) {
  const before = { id, clips: clipsOf(registry, id) };
  const isIt = isOf({ lang, item });
  return { before, gone: before.clips.find(isIt), others: before.clips.filter((one) => !isIt(one)) };
}

const clipsOf = ({ clips }: Registry, campaignId: string): Clip[] => clips.get(campaignId)?.clips ?? [];

const isOf =
  ({ lang, item }: Pick<Clip, 'lang' | 'item'>) =>
  (one: Clip): boolean =>
    one.lang === lang && one.item === item;

/** Throws 422 where the campaign has no such language or its questionnaire no such item. */
async function placeOf(call: Call, params: Params): Promise<{ lang: string; item: string }> {
  const campaign = await campaignOwned(call, params);
  const { lang = '', item = '' } = params;
  const could = itemsOf(await askedIn(call.deps.questionnaires, campaign));
  const faults = [
    ...(campaign.languages.includes(lang)
      ? []
      : [{ path: 'lang', message: `the campaign speaks ${campaign.languages.join(', ')}` }]),
    ...(could.includes(item)
      ? []
      : [{ path: 'item', message: 'expected intro, section:A or question:A1 of this form' }]),
  ];
  if (faults.length > 0) throw invalid(faults);
  return { lang, item };
}
