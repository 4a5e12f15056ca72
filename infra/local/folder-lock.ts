// Does the data folder belong to this process alone? A second start must learn it before it touches anything.
import { createHash } from 'node:crypto';
import { access, constants, mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cannotStart } from './cannot-start.ts';
import { hasCode } from './whole-file.ts';

export type FolderLock = {
  /** The folder without links or dots: two names of one folder are one folder. */
  folder: string;
  /** Tells a second start where the first one answers. */
  tell(address: string): void;
  release(): Promise<void>;
};

// On Linux the socket's name lives in the kernel ("abstract": it starts with NUL) and dies with the process, so that a
// kill -9 leaves nothing to clean up. Elsewhere it is a file, outside the folder since socket paths end at about 100 bytes.
function socketName(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex');
  return process.platform === 'linux' ? `\0long-dan:${digest}` : join(tmpdir(), `long-dan-${digest.slice(0, 32)}.sock`);
}

/** Creates the folder for its owner alone (it will hold answers and keys) and gives its real path. */
async function openFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(folder);
  } catch (cause) {
    throw cannotStart(`Lòng dân cannot write to its data folder ${folder}: choose another with DATA_DIR.`, cause);
  }
}

const listening = (server: Server, name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(name, resolve);
  });

/** What the holder says of itself; undefined if nobody answers behind the name. */
async function askHolder(name: string): Promise<string | undefined> {
  try {
    const socket = connect(name);
    socket.setTimeout(1000, () => socket.destroy());
    return await text(socket);
  } catch (error) {
    // Nobody listens: the holder has just died, or (as a file) died long ago.
    if (hasCode(error, 'ECONNREFUSED') || hasCode(error, 'ENOENT')) return undefined;
    return 'another process';
  }
}

async function listenAlone(server: Server, name: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      return await listening(server, name);
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE')) throw error;
    }
    const holder = await askHolder(name);
    if (holder !== undefined) throw cannotStart(`Lòng dân already runs on the data folder ${folder}: ${holder}.`);
    if (!name.startsWith('\0')) await rm(name, { force: true });
  }
  throw cannotStart(`The data folder ${folder} is being locked by other starts: try again.`);
}

/** Takes the folder until this process ends; throws one sentence if it cannot be written or is taken. */
export async function lockFolder(path: string): Promise<FolderLock> {
  const folder = await openFolder(path);
  let saying = `process ${process.pid}, still starting`;
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(saying));
  await listenAlone(server, socketName(folder), folder);
  server.unref();
  return {
    folder,
    tell: (address) => {
      saying = `process ${process.pid} at ${address}`;
    },
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
