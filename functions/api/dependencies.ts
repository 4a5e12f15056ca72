// What does the API need beside what its operations do? Who a token belongs to, and where programs get one.
import type { OperationDependencies } from '../operations/dependencies.ts';

export type ApiDependencies = OperationDependencies & {
  /** Whose a valid access token is, and since when (in seconds); undefined for any other text. */
  clientOf(token: string): Promise<{ id: string; issuedAt: number } | undefined>;
  /** Where a program gets its token. */
  tokenUrl: string;
};
