// What stands in the bundles in place of the SDK's chain of eight ways to find credentials?
import { roleCredentials } from '../../functions/runtime/role.ts';

/**
 * Files, single sign-on, web identity, the metadata of machines: a hundred kilobytes that every cold start reads and no function in the cloud can
 * use. A function's role is in its environment; throws where it is not.
 */
export const defaultProvider = () => async () => roleCredentials(process.env);
