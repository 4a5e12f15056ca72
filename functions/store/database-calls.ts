// What may be asked of the database? Its actions with the fields that we use, by their names in the API of DynamoDB.

/** A value as it travels: its type beside it, numbers and bytes (base64) as texts. */
export type Value =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { B: string }
  | { M: Values }
  | { L: Value[] };
export type Values = { [name: string]: Value };

type Expressed = {
  ConditionExpression?: string | undefined;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Values;
};
export type Put = Expressed & { TableName: string; Item: Values };
export type Update = Expressed & { TableName: string; Key: Values; UpdateExpression: string };
export type Delete = Expressed & { TableName: string; Key: Values };
type Check = Expressed & { TableName: string; Key: Values; ConditionExpression: string };
/** One of a transaction's actions. */
export type TransactWriteItem = { Put: Put } | { Update: Update } | { Delete: Delete } | { ConditionCheck: Check };

export type Query = Omit<Expressed, 'ConditionExpression'> & {
  TableName: string;
  KeyConditionExpression: string;
  IndexName?: string | undefined;
  ExclusiveStartKey?: Values | undefined;
  ConsistentRead?: boolean;
  Limit?: number | undefined;
  ScanIndexForward?: boolean;
};

export type Calls = {
  GetItem: { TableName: string; Key: Values; ConsistentRead: boolean };
  BatchGetItem: { RequestItems: Record<string, { Keys: Values[]; ConsistentRead: boolean }> };
  Query: Query;
  BatchWriteItem: { RequestItems: Record<string, { PutRequest: { Item: Values } }[]> };
  Scan: { TableName: string; ExclusiveStartKey?: Values | undefined };
  PutItem: Put;
  UpdateItem: Update & { ReturnValues?: 'ALL_NEW' };
  DeleteItem: Delete;
  /** Under a token of its own, unless one is given or kept back by `undefined`. */
  TransactWriteItems: { TransactItems: TransactWriteItem[]; ClientRequestToken?: string | undefined };
  // On one machine the tables are made by ourselves; their definitions are infra's.
  CreateTable: object;
  UpdateTable: object;
  UpdateTimeToLive: object;
  DescribeTimeToLive: { TableName: string };
  DescribeTable: { TableName: string };
};
export type Action = keyof Calls;

/** Why one action of a transaction would not do; `None` where it would. */
export type CancellationReason = { Code?: string; Message?: string };
