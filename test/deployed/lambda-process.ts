// How is a deployed function run without AWS? Its bundle in a fresh process, with the variables it is given and nothing else of ours.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startRuntimeApi } from './runtime-api.ts';

export type LambdaProcess = {
  /** What the handler answers; throws what it threw, or what the process said if it ended instead. */
  invoke(event: unknown): Promise<unknown>;
  /** All it has logged so far. */
  said(): string;
  stop(): Promise<void>;
};

type Started = {
  name: string;
  /** Where its bundle lies. */
  folder: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMegabytes: number;
  /** What Node is started with: our loop, or Amazon's own client. */
  client: string[];
};

/** What Lambda itself sets, beside what the template says. */
const lambdaVariables = ({ name, folder, memoryMegabytes }: Started, api: string): Record<string, string> => ({
  AWS_LAMBDA_RUNTIME_API: api,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'of-a-test',
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'of-its-role',
  AWS_SECRET_ACCESS_KEY: 'of-its-role',
  AWS_SESSION_TOKEN: 'of-its-role',
  LAMBDA_TASK_ROOT: folder,
  _HANDLER: 'index.handler',
  TZ: ':UTC',
});

/** Starts it; the first event waits until it has loaded, as a cold start does. */
export async function startLambda(started: Started): Promise<LambdaProcess> {
  const api = await startRuntimeApi(started);
  const child = spawn(process.execPath, started.client, {
    cwd: started.folder,
    env: { ...lambdaVariables(started, api.address), ...started.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = once(child, 'close').then(() => ({ error: { ended: said, init: api.initError() } }));
  return {
    invoke: async (event) => {
      const outcome = await Promise.race([api.invoke(event), ended]);
      if ('response' in outcome) return outcome.response;
      throw new Error(`${started.name}: ${JSON.stringify(outcome.error)}`);
    },
    said: () => said,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
      api.close();
    },
  };
}
