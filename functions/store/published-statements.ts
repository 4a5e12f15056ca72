// Where does it lie what units said of a report when somebody approved it? Beside the report, under the instant of approval.
import type { Report } from '../domain/report.ts';
import { type Statement, statement } from '../domain/statement.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { collect, fromStored, queryAll } from './items.ts';
import { publishedStatementPartition, registryKey } from './tables.ts';

type Approved = { id: string; approvedAt: string };

/** Written before the report's own entry: an approval that breaks off leaves items under an instant that no report names. */
export const publishedStatementWrites = ({ id, approvedAt }: Approved, statements: Statement[]): Write[] =>
  statements.map((thing) => ({
    key: registryKey.publishedStatement(id, approvedAt, thing.agencyId),
    thing,
    isNew: false,
  }));

/** By agency; none where it was not published. */
export async function publishedStatements(
  store: Store,
  { id, approvedAt }: Pick<Report, 'id' | 'approvedAt'>,
): Promise<Statement[]> {
  if (approvedAt === undefined) return [];
  const between = { from: `${approvedAt}#`, to: `${approvedAt}#~` };
  const items = await collect(queryAll(store, 'registry', { of: publishedStatementPartition(id), between }));
  return items.map((item) => fromStored(statement, item));
}
