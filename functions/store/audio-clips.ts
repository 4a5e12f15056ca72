// Where are a clip's bytes? In an item of their own, which only whoever plays it reads; the campaign's list says what there is.
import * as z from 'zod/mini';
import { type Clip, type ClipList, clipType } from '../domain/audio-clip.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem } from './items.ts';
import { registryKey } from './tables.ts';

const recording = z.object({ type: clipType, digest: z.string(), bytes: z.instanceof(Uint8Array) });
export type Recording = z.infer<typeof recording>;

/** The recording itself; undefined where there is none. */
export async function findClip(
  store: Store,
  campaignId: string,
  { lang, item }: Pick<Clip, 'lang' | 'item'>,
): Promise<Recording | undefined> {
  const found = await getItem(store, 'registry', registryKey.clip(campaignId, lang, item));
  return found === undefined ? undefined : fromStored(recording, found);
}

export const clipsWrite = (list: ClipList): Write => ({ key: registryKey.clips(list.id), thing: list, isNew: false });

/** Puts a recording in its place, the earlier one gone. */
export const clipWrite = (campaignId: string, { lang, item }: Clip, thing: Recording): Write => ({
  key: registryKey.clip(campaignId, lang, item),
  thing,
  isNew: false,
});
