// What is a user pool to whoever asks it over the line? A small server that speaks Cognito's protocol: AWS JSON 1.1, one target a request.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod/mini';
import { cognitoPool } from '../../functions/operations/cognito-pool.ts';

const sent = z.looseObject({
  UserPoolId: z.string(),
  Username: z.string(),
  MessageAction: z.optional(z.string()),
  DesiredDeliveryMediums: z.optional(z.array(z.string())),
  UserAttributes: z.optional(z.array(z.object({ Name: z.string(), Value: z.string() }))),
});
type Sent = z.infer<typeof sent>;
type Answer = 'done' | (string & {});

/** A user as Cognito's states have it. */
export type PoolUser = { state: 'FORCE_CHANGE_PASSWORD' | 'CONFIRMED' | 'RESET_REQUIRED'; enabled: boolean };

export const poolId = 'ap-southeast-1_Thu';

export async function startUserPool() {
  const users = new Map<string, PoolUser>();
  const asked: { action: string; body: Sent }[] = [];
  const mails: string[] = [];
  /** What the next requests are answered instead, one each: an exception's name, or `gone` for a line that is cut. */
  const failures: string[] = [];
  const invite = (to: string, state: PoolUser): Answer => {
    users.set(to, state);
    mails.push(to);
    return 'done';
  };
  const create = (to: string, isAgain: boolean): Answer => {
    const found = users.get(to);
    if (!isAgain && found !== undefined) return 'UsernameExistsException';
    if (isAgain && found === undefined) return 'UserNotFoundException';
    if (isAgain && found?.state !== 'FORCE_CHANGE_PASSWORD') return 'UnsupportedUserStateException';
    return invite(to, { state: 'FORCE_CHANGE_PASSWORD', enabled: found?.enabled ?? true });
  };
  const reset = (to: string): Answer => {
    const found = users.get(to);
    if (found === undefined) return 'UserNotFoundException';
    if (!found.enabled || found.state === 'FORCE_CHANGE_PASSWORD') return 'NotAuthorizedException';
    return invite(to, { ...found, state: 'RESET_REQUIRED' });
  };
  const turn = (to: string, enabled: boolean): Answer => {
    const found = users.get(to);
    if (found === undefined) return 'UserNotFoundException';
    users.set(to, { ...found, enabled });
    return 'done';
  };
  const done: Record<string, (body: Sent) => Answer> = {
    AdminCreateUser: ({ Username, MessageAction }) => create(Username, MessageAction === 'RESEND'),
    AdminResetUserPassword: ({ Username }) => reset(Username),
    AdminEnableUser: ({ Username }) => turn(Username, true),
    AdminDisableUser: ({ Username }) => turn(Username, false),
  };
  const server = createServer(async (request, response) => {
    const action = `${request.headers['x-amz-target']}`.replace('AWSCognitoIdentityProviderService.', '');
    const body = sent.parse(JSON.parse(await text(request)));
    asked.push({ action, body });
    const failure = failures.shift();
    if (failure === 'gone') return response.destroy();
    const answer = failure ?? (body.UserPoolId === poolId ? done[action]?.(body) : 'ResourceNotFoundException');
    response.writeHead(answer === 'done' ? 200 : 400, { 'Content-Type': 'application/x-amz-json-1.1' });
    return response.end(answer === 'done' ? '{}' : JSON.stringify({ __type: answer, message: 'As Cognito puts it.' }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The pool listens nowhere');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const client = new CognitoIdentityProviderClient({
    ...{ endpoint, region: 'ap-southeast-1', maxAttempts: 2 },
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const close = () => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  };
  return { pool: cognitoPool(poolId, client), endpoint, users, asked, mails, failures, close };
}
