// Is a file that is never held whole put into S3 as it is? In parts, once, and the name is not taken from whoever had it.
import { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { s3Bucket } from '../../functions/store/s3-bucket.ts';
import { openDoor } from '../deployed/aws-door.ts';

/** Forty megabytes and a bit, in pieces that end nowhere in particular. */
function* pieces(of: number): Generator<Uint8Array> {
  for (let n = 0; n < 57; n += 1) yield Buffer.alloc(700_001 + n, of + n);
}

test('a file of many parts is joined again, and put only where there is none', async () => {
  const files = new Map<string, Buffer>();
  const tables = { registry: '', responses: '', tallies: '' };
  const door = await openDoor({ engineEndpoint: '', poolEndpoint: '', tables, files, mails: [] });
  const credentials = { accessKeyId: 'of-a-test', secretAccessKey: 'of-a-test' };
  const bucket = s3Bucket('bucket', new S3Client({ endpoint: door.endpoint, region: 'ap-southeast-1', credentials }));
  expect(await bucket.put('reports/r/scores.csv', pieces(0), 'text/csv')).toBe(true);
  const whole = Buffer.concat([...pieces(0)]);
  expect(files.get('reports/r/scores.csv')?.equals(whole)).toBe(true);
  expect(door.calls.length).toBeGreaterThan(3);
  expect(await bucket.put('reports/r/scores.csv', pieces(1), 'text/csv')).toBe(false);
  expect(files.get('reports/r/scores.csv')?.equals(whole)).toBe(true);
  expect(await bucket.put('reports/r/small.csv', [Buffer.from('a'), Buffer.from('b')], 'text/csv')).toBe(true);
  expect(await bucket.put('reports/r/none.csv', [], 'text/csv')).toBe(true);
  expect([files.get('reports/r/small.csv')?.toString(), files.get('reports/r/none.csv')?.length]).toEqual(['ab', 0]);
  expect(door.faults).toEqual([]);
  door.close();
});
