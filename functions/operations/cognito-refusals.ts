// What may an administrator do about a refusal of Cognito's? Wait, correct the address, or turn to whoever runs the pool.
import { Problem } from '../runtime/problem.ts';
import { invalid } from './parse-sent.ts';

/** Names of what passes by itself. */
const passing = new Set(['TooManyRequestsException', 'LimitExceededException', 'ThrottlingException', 'TimeoutError']);
const ofTheAddress = new Set(['InvalidParameterException', 'CodeDeliveryFailureException']);

/** Cognito's own failures, and those of the way there (`ECONNREFUSED`), which have no name of Cognito's. */
const isAway = (error: Error): boolean =>
  ('$fault' in error && error.$fault === 'server') || ('code' in error && /^E(?!RR_)/.test(String(error.code)));

/** A Problem for what somebody can act on; what only whoever deployed us can mend stays as it was thrown. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (passing.has(error.name) || isAway(error)) return busy();
  if (ofTheAddress.has(error.name))
    return invalid([{ path: 'email', message: 'Cognito does not send to this address: check how it is written' }]);
  if (error.name === 'NotAuthorizedException' || error.name === 'UserNotFoundException')
    return new Problem(
      409,
      'Account not reset',
      'Cognito does not reset this account: see its state in the user pool.',
    );
  return error;
}

const busy = (): Problem =>
  new Problem(
    503,
    'Sign-in service busy',
    'Cognito is busy or does not answer; nothing was changed. Try again shortly.',
    {
      headers: { 'Retry-After': '60' },
    },
  );
