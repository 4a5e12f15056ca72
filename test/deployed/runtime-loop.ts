// How does Lambda's Node speak to what started it? It asks for the next event, hands it to the handler, and says what came of it.
// Bundled and run in a process of its own, as the cloud's runtime is; `npm run lambda-client` puts Amazon's own client in its place.
import { join } from 'node:path';

const { AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: root = '', _HANDLER: named = '' } = process.env;
const [file = '', exported = ''] = named.split('.');
const runtime = `http://${api}/2018-06-01/runtime`;

/** The form in which Lambda is told of errors. */
const errorOf = (thrown: unknown) =>
  thrown instanceof Error
    ? { errorType: thrown.name, errorMessage: thrown.message, stackTrace: thrown.stack?.split('\n') ?? [] }
    : { errorType: 'Error', errorMessage: String(thrown), stackTrace: [] };

async function say(path: string, body: unknown): Promise<void> {
  const said = await fetch(`${runtime}/${path}`, { method: 'POST', body: JSON.stringify(body ?? null) });
  if (!said.ok) throw new Error(`${path} was answered with ${said.status}`);
}

async function load(): Promise<(event: unknown, context: object) => Promise<unknown>> {
  try {
    return (await import(join(root, `${file}.mjs`)))[exported];
  } catch (error) {
    await say('init/error', errorOf(error));
    throw error;
  }
}

const handler = await load();
for (;;) {
  const next = await fetch(`${runtime}/invocation/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id') ?? '';
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
  const event = await next.json();
  const context = {
    awsRequestId: id,
    functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
    invokedFunctionArn: next.headers.get('lambda-runtime-invoked-function-arn'),
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    await say(`invocation/${id}/response`, await handler(event, context));
  } catch (error) {
    await say(`invocation/${id}/error`, errorOf(error));
  }
}
