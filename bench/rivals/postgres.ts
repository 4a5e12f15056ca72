// How is a PostgreSQL had for a while? A cluster of its own in a folder, of the Debian package where that is installed, on a Unix socket.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Postgres = { socket: string; pid: number; stop(): Promise<void> };

const installed = '/usr/lib/postgresql';

/** The newest installed server's programs; undefined where there is none. */
function programs(): string | undefined {
  if (!existsSync(installed)) return undefined;
  const [newest] = readdirSync(installed).toSorted((a, b) => Number(b) - Number(a));
  return newest === undefined ? undefined : join(installed, newest, 'bin');
}

/** PostgreSQL refuses to run as root: then as the user that its package made. */
function whoever(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** As Debian sets it up, but durable on this machine's disk alike: `fsync` and `synchronous_commit` stay on. Undefined, and said, where it is not installed. */
export async function startPostgres(): Promise<Postgres | undefined> {
  const bin = programs();
  if (bin === undefined) {
    console.warn('SKIPPED: no PostgreSQL is installed (apt-get install postgresql); nothing is compared with it.');
    return undefined;
  }
  const who = whoever();
  const folder = mkdtempSync('/tmp/long-dan-postgres-');
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8'], { ...who, cwd: folder });
  const words = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=60'];
  const server = spawn(join(bin, 'postgres'), words, { ...who, cwd: folder, stdio: 'ignore' });
  await untilThere(join(folder, '.s.PGSQL.5432'), server);
  return {
    socket: folder,
    pid: server.pid ?? 0,
    stop: async () => {
      server.kill('SIGINT');
      await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilThere(file: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; !existsSync(file); tries += 1) {
    if (tries === 200 || server.exitCode !== null) throw new Error('PostgreSQL did not start');
    await sleep(50);
  }
  // The socket is there a moment before anybody listens.
  await sleep(300);
}
