// What did a function ask of AWS? Each request over the line as the actions it needs, in the words of a role.
import * as z from 'zod/mini';

/** `resource` is a table, `table/index`, a folder of files, `accounts` or `mail`; `key` the partition that a table's item lies in. */
export type Call = { action: string; resource: string; key?: string };

const value = z.looseObject({ S: z.optional(z.string()) });
const item = z.record(z.string(), value);
const one = z.object({ TableName: z.string(), Key: z.optional(item), Item: z.optional(item) });
const query = z.object({
  TableName: z.string(),
  IndexName: z.optional(z.string()),
  KeyConditionExpression: z.string(),
  ExpressionAttributeValues: item,
});
const batch = z.object({ RequestItems: z.record(z.string(), z.object({ Keys: z.array(item) })) });
const transaction = z.object({ TransactItems: z.array(z.record(z.string(), one)) });

type TableOf = (fullName: string) => string;

const partitionIn = (given: z.infer<typeof item> | undefined): string | undefined => given?.['pk']?.S;

const callOn = (action: string, resource: string, key: string | undefined): Call => ({
  ...{ action: `dynamodb:${action}`, resource },
  ...(key === undefined ? {} : { key }),
});

/** A transaction needs the rights of its items, none of its own. */
const inTransaction: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function ofTransaction(body: unknown, tableOf: TableOf): Call[] {
  return transaction
    .parse(body)
    .TransactItems.flatMap((each) =>
      Object.entries(each).map(([kind, { TableName, Key, Item }]) =>
        callOn(inTransaction[kind] ?? kind, tableOf(TableName), partitionIn(Key ?? Item)),
      ),
    );
}

function ofQuery(body: unknown, tableOf: TableOf): Call[] {
  const { TableName, IndexName, KeyConditionExpression, ExpressionAttributeValues: values } = query.parse(body);
  const [, name = ''] = /=\s*(:\w+)/.exec(KeyConditionExpression) ?? [];
  const table = tableOf(TableName);
  return [callOn('Query', IndexName === undefined ? table : `${table}/${IndexName}`, values[name]?.S)];
}

function ofBatch(body: unknown, tableOf: TableOf): Call[] {
  return Object.entries(batch.parse(body).RequestItems).flatMap(([name, { Keys }]) =>
    Keys.map((key) => callOn('BatchGetItem', tableOf(name), partitionIn(key))),
  );
}

/** The actions that a request to DynamoDB needs; throws on a kind that nothing here knows, rather than pass it over. */
export function tableCalls(action: string, body: unknown, tableOf: TableOf): Call[] {
  if (action === 'TransactWriteItems') return ofTransaction(body, tableOf);
  if (action === 'Query') return ofQuery(body, tableOf);
  if (action === 'BatchGetItem') return ofBatch(body, tableOf);
  if (!['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'].includes(action))
    throw new Error(`${action} is a kind of request that the test of rights cannot judge yet`);
  const { TableName, Key, Item } = one.parse(body);
  return [callOn(action, tableOf(TableName), partitionIn(Key ?? Item))];
}

/** The action of a request to S3, on the folder that its file lies in; putting in parts is putting. */
export const fileCall = (method: string, path: string): Call => ({
  action: method !== 'GET' ? 's3:PutObject' : 's3:GetObject',
  resource: `files/${path.split('/')[2] ?? ''}`,
});
