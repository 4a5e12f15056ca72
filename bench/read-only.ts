// How fast does the engine alone give responses out? The pages an export reads, fetched and thrown away unread: no export can be faster.
import { responsePartitions } from '../functions/store/tables.ts';

const together = 500;

// The engine answers any signature.
const headers = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': 'DynamoDB_20120810.Query',
  'x-amz-date': '20260101T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/a/dynamodb/aws4_request, SignedHeaders=host, Signature=a',
};

/** Rows per second of all a campaign's responses. */
export async function readOnlySpeed(endpoint: string, table: string, campaignId: string): Promise<number> {
  const start = performance.now();
  let rows = 0;
  for (const partition of responsePartitions(campaignId)) rows += await readPartition(endpoint, table, partition);
  return rows / ((performance.now() - start) / 1000);
}

async function readPartition(endpoint: string, table: string, partition: string): Promise<number> {
  let rows = 0;
  let after = '0';
  for (;;) {
    const values = { ':of': { S: partition }, ':after': { S: after } };
    const asked = {
      TableName: table,
      KeyConditionExpression: 'pk = :of AND sk > :after',
      ExpressionAttributeValues: values,
    };
    const body = JSON.stringify({ ...asked, Limit: together, ConsistentRead: true });
    const page = await (await fetch(endpoint, { method: 'POST', headers, body })).text();
    rows += Number(/"Count":(\d+)/.exec(page)?.[1]);
    const last = /"LastEvaluatedKey":\{[^}]*\}[^}]*\}/.exec(page)?.[0];
    if (last === undefined) return rows;
    after = /"sk":\{"S":"([^"]*)"/.exec(last)?.[1] ?? '';
  }
}
