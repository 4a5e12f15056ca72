// Who is a function, to Amazon? Whoever its environment says: Lambda puts the role's credentials there, and a new process has new ones.
import { environmentCredentials } from '../../functions/store/database-place.ts';

/**
 * Stands in the bundles in place of the SDK's chain of eight ways to find credentials (files, single sign-on, web identity, the metadata of
 * machines): a hundred kilobytes that every cold start reads and no function in the cloud can use. Throws where the environment has none.
 */
export const defaultProvider = () => async () => environmentCredentials(process.env);
