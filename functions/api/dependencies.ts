// What does the API need beside what its operations do? Who a token belongs to, and where programs get one.
import type { OperationDependencies } from '../operations/dependencies.ts';

export type ApiDependencies = OperationDependencies & {
  /** The client id of a valid access token; undefined for any other text. */
  clientOf(token: string): Promise<string | undefined>;
  /** Where a program gets its token. */
  tokenUrl: string;
};
