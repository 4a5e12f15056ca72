// What does the registry say now? All agencies, services, campaigns, language packs and lists of clips, kept in memory and read anew only when they changed.
import { type Agency, agency, type Service, service } from '../domain/agency.ts';
import { type AgencyTree, agencyTree } from '../domain/agency-tree.ts';
import { type ClipList, clipList } from '../domain/audio-clip.ts';
import { type Campaign, campaign } from '../domain/campaign.ts';
import { type LanguagePack, languagePack } from '../domain/language-pack.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll } from './items.ts';
import { sharedRead } from './shared-read.ts';
import { registryKey } from './tables.ts';

export type Registry = {
  /** Raised by every change. */
  version: number;
  tree: AgencyTree;
  agencies: Map<string, Agency>;
  services: Map<string, Service>;
  campaigns: Map<string, Campaign>;
  languages: Map<string, LanguagePack>;
  /** By campaign. */
  clips: Map<string, ClipList>;
};
export type RegistryReader = () => Promise<Registry>;

/**
 * The registry as of now, consistently: one small read tells whether the copy in memory still holds. Those who ask at once share that read, and
 * after a change the reading of the whole.
 */
export function registryReader(store: Store, gatherMilliseconds = 0): RegistryReader {
  let kept: { version: number; registry: Promise<Registry> } | undefined;
  const readVersion = sharedRead(() => registryVersion(store), gatherMilliseconds);
  const readAnew = (version: number): Promise<Registry> => {
    const registry = readRegistry(store, version);
    // What could not be read is not kept: the next one tries again.
    registry.catch(() => {
      if (kept?.registry === registry) kept = undefined;
    });
    kept = { version, registry };
    return registry;
  };
  return async () => {
    const version = await readVersion();
    return kept?.version === version ? kept.registry : readAnew(version);
  };
}

export async function registryVersion(store: Store): Promise<number> {
  const head = await getItem(store, 'registry', registryKey.head);
  return Number(head?.['version'] ?? 0);
}

// The version is read before the content: content newer than its version is only read once more.
async function readRegistry(store: Store, version: number): Promise<Registry> {
  const [agencies, services, campaigns, languages, clips] = await Promise.all([
    readKind(store, 'agency', agency),
    readKind(store, 'service', service),
    readKind(store, 'campaign', campaign),
    readKind(store, 'language', languagePack),
    readKind(store, 'clips', clipList),
  ]);
  return {
    version,
    tree: agencyTree(agencies),
    agencies: byId(agencies),
    services: byId(services),
    campaigns: byId(campaigns),
    languages: byId(languages),
    clips: byId(clips),
  };
}

async function readKind<T>(store: Store, kind: string, schema: { parse(value: unknown): T }): Promise<T[]> {
  const found: T[] = [];
  for await (const item of queryAll(store, 'registry', { of: kind })) found.push(fromStored(schema, item));
  return found;
}

const byId = <T extends { id: string }>(things: T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
