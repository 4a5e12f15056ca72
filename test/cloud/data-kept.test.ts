// Is what must never be lost kept: tables, people who sign in, the secret between edge and functions?
import { describe, expect, it, test } from 'vitest';
import { type Projection, tableList } from '../../infra/table-list.ts';
import { resourcesOf, synthesizeStage, withoutImports } from './synthesized-stage.ts';

const stage = synthesizeStage();
const { data, signIn } = stage.templates;
const tables = resourcesOf(data, 'AWS::DynamoDB::GlobalTable');

const keySchema = (hash: string, range?: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range === undefined ? [] : [{ AttributeName: range, KeyType: 'RANGE' }]),
];

const projections = (projection: Projection) => {
  if (projection === 'all') return { ProjectionType: 'ALL' };
  return projection === 'keys'
    ? { ProjectionType: 'KEYS_ONLY' }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: projection };
};

test('the tables are those of table-list', () => {
  expect(tables).toHaveLength(tableList.length);
});

describe.each(tableList)('table $name', ({ name, hash, range, indexes, expiry }) => {
  const id: unknown = stage.stacks.data.resolve(stage.stacks.data.table(name).tableName);
  const table = tables.find((found) => JSON.stringify({ Ref: found.id }) === JSON.stringify(id));
  const properties = table?.Properties ?? {};

  it('outlives its stack and refuses to be deleted', () => {
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(properties).toMatchObject({ Replicas: [{ DeletionProtectionEnabled: true }] });
  });

  it('can be restored to any second of the last weeks', () => {
    const pointInTimeRecovery = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };
    expect(properties).toMatchObject({ Replicas: [pointInTimeRecovery] });
  });

  it('is encrypted under a key of its account, and paid by the request', () => {
    expect(properties).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      BillingMode: 'PAY_PER_REQUEST',
    });
  });

  it('has the keys and indexes of the list', () => {
    expect(properties['KeySchema']).toEqual(keySchema(hash, range));
    expect(properties['GlobalSecondaryIndexes'] ?? []).toEqual(
      indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index.hash, index.range),
        Projection: projections(index.projection),
      })),
    );
  });

  it(expiry ? `forgets items after ${expiry}` : 'forgets nothing', () => {
    expect(properties['TimeToLiveSpecification']).toEqual(expiry && { AttributeName: expiry, Enabled: true });
  });

  it('has no stream: nothing leaves a table but what a function asks for', () => {
    expect(properties).not.toHaveProperty('StreamSpecification');
  });
});

test('data and sign-in cannot be torn down by a command; what can be rebuilt can', () => {
  const { data, signIn, backup, services, edge, watch } = stage.stacks;
  expect([data, signIn, backup].map((stack) => stack?.terminationProtection)).toEqual([true, true, true]);
  expect([services, edge, watch].map((stack) => stack.terminationProtection)).toEqual([false, false, false]);
});

test('every resource that holds something outlives its stack', () => {
  for (const [id, found] of Object.entries({ ...data.Resources, ...signIn.Resources })) {
    // A bucket's policy holds nothing: it stands and falls with its bucket, which stays.
    if (found.Type === 'AWS::S3::BucketPolicy') continue;
    expect(found, id).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  }
});

test('files are versioned, encrypted, closed to the public and to plain http, and no policy deletes any but exports', () => {
  const [bucket, ...others] = resourcesOf(data, 'AWS::S3::Bucket');
  expect(others).toEqual([]);
  expect(bucket?.Properties).toMatchObject({
    VersioningConfiguration: { Status: 'Enabled' },
    PublicAccessBlockConfiguration: {
      ...{ BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
    },
  });
  expect(bucket?.Properties['LifecycleConfiguration']).toEqual({
    Rules: [
      {
        ...{ Prefix: 'exports/', Status: 'Enabled', ExpirationInDays: 1 },
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      },
      // Of files that were never joined: nobody has seen them.
      { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
    ],
  });
  const [policy] = resourcesOf(data, 'AWS::S3::BucketPolicy');
  expect(JSON.stringify(policy?.Properties)).toContain('"aws:SecureTransport":"false"');
});

describe('copies', () => {
  const { backup } = stage.templates;
  const resources = (type: string) => resourcesOf(backup ?? { Resources: {}, Outputs: {} }, type);

  it('of every table go to a vault that outlives everything', () => {
    expect(resources('AWS::Backup::BackupVault')).toMatchObject([{ DeletionPolicy: 'Retain' }]);
    const [selection] = resources('AWS::Backup::BackupSelection');
    const { Resources } = Object(withoutImports(selection?.Properties['BackupSelection'], stage));
    expect(Resources).toEqual(
      tableList.map(({ name }) => stage.stacks.data.resolve(stage.stacks.data.table(name).tableArn)),
    );
  });

  it('are made every night and kept 35 days, and on the first of each month and kept a year', () => {
    const [plan] = resources('AWS::Backup::BackupPlan');
    expect(Object(plan?.Properties['BackupPlan']).BackupPlanRule).toMatchObject([
      { ScheduleExpression: 'cron(0 19 * * ? *)', Lifecycle: { DeleteAfterDays: 35 } },
      { ScheduleExpression: 'cron(0 19 1 * ? *)', Lifecycle: { DeleteAfterDays: 366 } },
    ]);
  });

  it('are left out where nothing is worth it', () => {
    expect(synthesizeStage({ backup: '0' }).stacks.backup).toBeUndefined();
  });
});

describe('sign-in', () => {
  const [people, ...others] = resourcesOf(signIn, 'AWS::Cognito::UserPool');

  it('is by invitation, with a second factor that is not SMS', () => {
    expect(others).toEqual([]);
    expect(people?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
    });
  });

  it('gives programs a scope to ask for, without which Cognito issues no token to them', () => {
    const [api] = resourcesOf(signIn, 'AWS::Cognito::UserPoolResourceServer');
    expect(api?.Properties).toMatchObject({ Identifier: 'long-dan', Scopes: [{ ScopeName: 'api' }] });
  });

  it('depends on no other stack, so that the edge can never be in a cycle with it', () => {
    expect(stage.stacks.signIn.dependencies).toEqual([]);
  });
});
