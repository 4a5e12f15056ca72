// How does a test run a program as an operator would, and never leave one behind?
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

export type Program = {
  child: ChildProcess;
  /** Everything written so far, both streams. */
  output(): string;
  /** The rest of the first line that begins so; fails if the program ends without it. */
  line(beginning: string): Promise<string>;
  exitCode: Promise<number | null>;
};

const withoutOurs = {
  AWS_ENDPOINT_URL_DYNAMODB: '',
  DATA_DIR: '',
  PORT: '0',
  HOST: '',
  DEMO: '',
  PUBLIC_URL: '',
  NODE_ENV: '',
};

/** Starts it in a process group of its own, as a shell does. */
export function runProgram(command: string, args: string[], environment: Record<string, string> = {}): Program {
  const child = spawn(command, args, { detached: true, env: { ...process.env, ...withoutOurs, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('said');
    });
  }
  const exitCode = once(child, 'close').then(() => {
    child.emit('said');
    return child.exitCode;
  });
  onTestFinished(async () => {
    if (child.exitCode === null && child.pid !== undefined) endGroup(child.pid);
    await exitCode;
  });
  const line = async (beginning: string): Promise<string> => {
    for (;;) {
      const found = output.split('\n').find((text) => text.startsWith(beginning));
      if (found !== undefined && output.includes(`${found}\n`)) return found.slice(beginning.length).trim();
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended without it:\n${output}`);
      await once(child, 'said');
    }
  };
  return { child, output: () => output, line, exitCode };
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

export const npmStart = (environment: Record<string, string>): Program =>
  runProgram('npm', ['start', '--silent'], environment);

/** Runs a command of package.json with arguments, as an operator types it. */
export const runNpm = (script: string, args: string[], environment: Record<string, string> = {}): Program =>
  runProgram('npm', ['run', '--silent', script, '--', ...args], environment);

/** Runs a TypeScript file of this folder. */
export const runScript = (name: string, args: string[]): Program =>
  runProgram(process.execPath, ['--import', 'tsx', `${import.meta.dirname}/${name}`, ...args]);
