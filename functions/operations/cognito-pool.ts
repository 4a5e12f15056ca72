// How are people invited, and their accounts disabled, in a user pool of Amazon Cognito? By four kinds of requests, and what each may answer.
import {
  AdminCreateUserCommand,
  type AdminCreateUserCommandInput,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminResetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { refusalOf } from './cognito-refusals.ts';
import type { UserPool } from './user-pool.ts';

/** Two requests of three tries each still end within the 29 seconds that a page has. */
const waits = { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true };
const ofThePool = () => new CognitoIdentityProviderClient({ maxAttempts: 3, requestHandler: waits });

/** The pool of an id. It takes addresses as user names, whatever their case. */
export function cognitoPool(UserPoolId: string, client = ofThePool()): UserPool {
  const named = (email: string) => ({ UserPoolId, Username: email });
  const create = (email: string, more: Partial<AdminCreateUserCommandInput> = {}) =>
    client.send(new AdminCreateUserCommand({ ...newUser(email), ...named(email), ...more }));
  const reset = async (email: string) => {
    await client.send(new AdminResetUserPasswordCommand(named(email)));
    return 'reset' as const;
  };
  return {
    invite: (email) =>
      attempted(
        async () => {
          await create(email);
          return 'invited' as const;
        },
        { UsernameExistsException: async () => 'linked' as const },
      ),
    // Which of the three it is says the pool itself: asking beforehand would need one right more, and may be outdated.
    sendAgain: (email) =>
      attempted(
        async () => {
          await create(email, { MessageAction: 'RESEND' });
          return 'invited' as const;
        },
        {
          UnsupportedUserStateException: () => attempted(() => reset(email)),
          UserNotFoundException: () =>
            attempted(async () => {
              await create(email);
              return 'invited' as const;
            }),
        },
      ),
    enable: (email) =>
      attempted(async () => {
        await client.send(new AdminEnableUserCommand(named(email)));
        return 'enabled' as const;
      }, absent),
    disable: (email) =>
      attempted(async () => {
        await client.send(new AdminDisableUserCommand(named(email)));
        return 'disabled' as const;
      }, absent),
  };
}

const absent = { UserNotFoundException: async () => 'absent' as const };

/** Verified, because whoever gives roles vouches for it: only a verified address finds its person at the first sign-in. */
const newUser = (email: string) => ({
  // Left out, Cognito would try a text message.
  DesiredDeliveryMediums: ['EMAIL' as const],
  UserAttributes: [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
  ],
});

/** Does it; some refusals, by their names, are answers. The others become a sentence or go on as they are. */
async function attempted<T, U = never>(
  work: () => Promise<T>,
  answers: Record<string, () => Promise<U>> = {},
): Promise<T | U> {
  try {
    return await work();
  } catch (error) {
    const answer = error instanceof Error && Object.hasOwn(answers, error.name) ? answers[error.name] : undefined;
    if (answer === undefined) throw refusalOf(error);
    return answer();
  }
}
