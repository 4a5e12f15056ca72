// The API as a Lambda behind the front; sign-in itself is Cognito's, to which /oidc/token is forwarded.
import { cloudOperations } from '../operations/in-the-cloud.ts';
import { behindFront } from '../runtime/behind-front.ts';
import { readEnvironment } from '../runtime/config.ts';
import { consoleLog } from '../runtime/log.ts';
import { tokenReader } from '../runtime/token.ts';
import { createApi } from './app.ts';
import { forwardToken } from './forward-token.ts';

const given = readEnvironment(['ORIGIN_SECRET', 'TOKEN_ISSUER', 'TOKEN_ENDPOINT']);
const tokens = { issuer: given.TOKEN_ISSUER, keysUrl: `${given.TOKEN_ISSUER}/.well-known/jwks.json` };
const api = createApi({
  ...cloudOperations(import.meta.url),
  clientOf: tokenReader(tokens, consoleLog),
  tokenUrl: given.TOKEN_ENDPOINT,
});
export const handler = behindFront(given.ORIGIN_SECRET, forwardToken(given.TOKEN_ENDPOINT, api));
