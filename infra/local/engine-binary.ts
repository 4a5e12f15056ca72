// Where is the embedded database's program, and what may one do on a platform that has none?
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cannotStart } from './cannot-start.ts';

const packageName = '@dynoxide/linux-x64';

/** The path of the engine that npm installed; throws one sentence where npm had none for this platform. */
export function engineBinary(resolve: (name: string) => string = createRequire(import.meta.url).resolve): string {
  try {
    return join(dirname(resolve(`${packageName}/package.json`)), 'dynoxide');
  } catch (cause) {
    throw cannotStart(
      `No embedded database comes with npm for ${process.platform} ${process.arch}: start any DynamoDB, such as Amazon’s DynamoDB Local, and set AWS_ENDPOINT_URL_DYNAMODB to its address (http://127.0.0.1:8000).`,
      cause,
    );
  }
}
