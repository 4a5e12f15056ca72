// How does a measured server run beside the measurer, and end with it? A process of its own that prints its port.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Server = { port: number; child: ChildProcess };

/** Starts `bench/<script>` and resolves with the port it says; throws where it ends instead. */
export async function startServer(script: string, given: string[]): Promise<Server> {
  const words = ['--import', 'tsx', script, ...given];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const port = Number(String(said[0]).trim());
  if (child.exitCode !== null || !(port > 0)) throw new Error(`${script} did not start`);
  return { port, child };
}

export async function endServer({ child }: Server): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
