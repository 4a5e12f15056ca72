// How does a kit leave? As one PDF, or one per agency in a ZIP; noted in the trail, and never larger than an answer may be.
import { drawKit } from '../../web/poster/draw-kit.ts';
import type { Kit } from '../../web/poster/kit.ts';
import { openTypefaces } from '../../web/poster/typefaces.ts';
import { Problem } from '../runtime/problem.ts';
import { noteInTrail } from '../store/change-registry.ts';
import { kitFor, type PosterCall, type WantedKit } from './poster-kit.ts';
import { zipKit } from './poster-zip.ts';
import type { Answer } from './route.ts';

/** The cloud's HTTP API answers 6 MB, which base64 makes of 4.5 MB. */
export const mostBytes = 4_400_000;

export type FileKind = 'pdf' | 'zip';
const types: Record<FileKind, string> = { pdf: 'application/pdf', zip: 'application/zip' };

/** The file of what is wanted, as an attachment. */
export async function kitAnswer(call: PosterCall, wanted: WantedKit, kind: FileKind, what = 'posters.download') {
  const kit = await kitFor(call, wanted);
  const thing = wanted.campaign ?? wanted.agency ?? '';
  // Of several agencies the first, lest a file's name grows without end.
  const [named] = thing.split(',');
  return sendKit(call, kit, { kind, name: `posters-${named}-${wanted.layout}`, what, thing });
}

type Sending = { kind: FileKind; name: string; what: string; thing: string };

export async function sendKit(call: PosterCall, kit: Kit, { kind, name, what, thing }: Sending): Promise<Answer> {
  const file = await fileOf(call, kit, kind);
  await note(call, what, thing, { layout: kit.layout, posters: kit.posters.length, file: kind });
  const headers = { 'Content-Disposition': `attachment; filename="${name}.${kind}"` };
  return { status: 200, file, contentType: types[kind], headers };
}

/** Throws 422 where it is larger than an answer may be. */
export async function fileOf({ deps }: PosterCall, kit: Kit, kind: FileKind): Promise<Uint8Array<ArrayBuffer>> {
  const typefaces = openTypefaces(deps.fonts);
  const file = kind === 'pdf' ? await drawKit(kit, typefaces) : await zipKit(kit, typefaces);
  if (file.length > mostBytes) throw tooLarge(kit.posters.length, file.length);
  return file;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function tooLarge(posters: number, bytes: number): Problem {
  const fit = Math.floor((posters * mostBytes) / bytes / 50) * 50;
  return new Problem(
    422,
    'Too large',
    `${posters.toLocaleString('en')} posters make ${megabytes(bytes)} MB, more than the ${megabytes(mostBytes)} MB of one answer: ask for one agency at a time (agency=…), or for at most about ${fit} posters.`,
  );
}

/** How many, for whom, by whom. */
export async function note({ deps, actor }: PosterCall, what: string, thing: string, after: object): Promise<void> {
  await noteInTrail(deps.store, { at: deps.now(), id: idOf(deps), who: actor.id, what, thing, after });
}

const idOf = ({ randomBytes }: PosterCall['deps']): string => Buffer.from(randomBytes(9)).toString('base64url');
