// May each function do exactly what service-list grants, and nothing else anywhere?
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { serviceList } from '../../infra/service-list.ts';
import { tableList } from '../../infra/table-list.ts';
import { functionOf, resourcesOf, synthesizeStage, withoutImports } from './synthesized-stage.ts';

const stage = synthesizeStage();
const oneOrMore = <Item extends z.ZodMiniType>(item: Item) =>
  z.union([
    z.array(item),
    z.pipe(
      item,
      z.transform((one) => [one]),
    ),
  ]);
const statement = z.looseObject({
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.optional(oneOrMore(z.string())),
  Resource: z.optional(oneOrMore(z.unknown())),
  Condition: z.optional(z.unknown()),
});
const policyDocument = z.object({ Version: z.string(), Statement: z.array(statement) });
type Statement = z.infer<typeof statement>;

/** Every policy document anywhere under a resource: inline, attached, of a queue, of a role's trust. */
function statementsUnder(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  const document = policyDocument.safeParse(value);
  return document.success ? document.data.Statement : Object.values(value).flatMap(statementsUnder);
}

const allowed = stage.all.flatMap(({ Resources }) =>
  Object.entries(Resources).flatMap(([id, { Properties }]) =>
    statementsUnder(Properties)
      .filter(({ Effect }) => Effect === 'Allow')
      .map((one) => ({ id, ...one })),
  ),
);

describe('no wildcard in what any policy allows', () => {
  it('finds the policies it judges', () => {
    expect(allowed.length).toBeGreaterThan(3 * serviceList.length);
  });

  it('names each action', () => {
    expect(allowed.filter(({ Action }) => !Action || Action.some((action) => action.includes('*')))).toEqual([]);
  });

  it('names each resource (a role’s trust has none)', () => {
    const trust = ({ Action }: Statement) => Action?.every((action) => action === 'sts:AssumeRole');
    // Files have names that nobody knows beforehand: all of reports' and exports', and of nothing else.
    const vague = ({ Resource }: Statement) =>
      !Resource ||
      JSON.stringify(Resource)
        .replaceAll(/"\/(reports|exports)\/\*"/g, '')
        .includes('*');
    expect(allowed.filter((one) => !trust(one) && vague(one))).toEqual([]);
  });

  it('takes no ready-made policy, whose wildcards would not be seen here, but the one of copies', () => {
    const roles = stage.all.flatMap((template) => resourcesOf(template, 'AWS::IAM::Role'));
    const ready = roles.flatMap(({ Properties }) => Properties['ManagedPolicyArns'] ?? []);
    expect(JSON.stringify(ready).match(/policy\/[\w/-]+/g)).toEqual([
      'policy/service-role/AWSBackupServiceRolePolicyForBackup',
    ]);
    expect(ready).toHaveLength(1);
    expect(stage.all.flatMap((template) => resourcesOf(template, 'AWS::IAM::ManagedPolicy'))).toEqual([]);
  });
});

/** What the function's own role allows, cross-stack names resolved. */
function allowedTo(name: string, of = stage): Statement[] {
  const role: unknown = Object(functionOf(name, of).Properties['Role'])['Fn::GetAtt']?.[0];
  const attached = resourcesOf(of.templates.services, 'AWS::IAM::Policy').filter(({ Properties }) =>
    JSON.stringify(Properties['Roles']).includes(JSON.stringify({ Ref: role })),
  );
  return attached.flatMap(({ Properties }) => statementsUnder(withoutImports(Properties, of)));
}

const arnOf = (name: (typeof tableList)[number]['name']): unknown =>
  stage.stacks.data.resolve(stage.stacks.data.table(name).tableArn);

describe.each(serviceList)('$name', (service) => {
  const statements = allowedTo(service.name);

  it.each(tableList)('does to $name exactly what the list says', ({ name }) => {
    const arn = JSON.stringify(arnOf(name));
    const here = statements.filter(
      ({ Resource, Condition }) => !Condition && Resource?.some((one) => JSON.stringify(one) === arn),
    );
    const granted = service.grants[name] ?? [];
    expect(here.flatMap(({ Action }) => Action ?? []).toSorted()).toEqual(
      granted.map((action) => `dynamodb:${action}`).toSorted(),
    );
    expect(here.flatMap(({ Resource }) => Resource ?? [])).toEqual(granted.length === 0 ? [] : [arnOf(name)]);
  });

  it.each(tableList)('queries of the indexes of $name exactly those that the list names', ({ name }) => {
    const arn = JSON.stringify(arnOf(name));
    const ofIndexes = statements.filter(({ Resource }) => JSON.stringify(Resource).includes(`${arn},"/index/`));
    const listed = service.indexes?.[name] ?? [];
    expect(ofIndexes.flatMap(({ Resource }) => Resource)).toEqual(
      listed.map((index) => ({ 'Fn::Join': ['', [arnOf(name), `/index/${index}`]] })),
    );
    expect(ofIndexes.flatMap(({ Action }) => Action)).toEqual(listed.length === 0 ? [] : ['dynamodb:Query']);
  });

  it('does more to the listed partitions alone', () => {
    const within = statements.filter(
      ({ Effect, Condition }) => Effect === 'Allow' && JSON.stringify(Condition ?? '').includes('dynamodb:LeadingKeys'),
    );
    const listed = (service.partitionGrants ?? []).map(({ table, actions, partitions }) => ({
      Effect: 'Allow',
      Action: actions.map((action) => `dynamodb:${action}`),
      Resource: [arnOf(table)],
      Condition: {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': partitions },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    }));
    expect(within).toEqual(listed);
  });

  it('does to files exactly what the list says', () => {
    const files = statements.filter(({ Action }) => Action?.some((action) => action.startsWith('s3:')));
    const done = files.map(({ Action, Resource }) => [JSON.stringify(Resource).match(/\/(\w+)\/\*/)?.[1], Action]);
    expect(Object.fromEntries(done)).toEqual(
      Object.fromEntries(
        Object.entries(service.files ?? {}).map(([folder, actions]) => [folder, actions.map((one) => `s3:${one}`)]),
      ),
    );
  });

  it('does to accounts of people exactly what the list says, in the one pool', () => {
    const accounts = statements.filter(({ Action }) => Action?.some((action) => action.startsWith('cognito')));
    const listed = (service.accounts ?? []).map((action) => `cognito-idp:${action}`);
    expect(accounts.flatMap(({ Action }) => Action ?? [])).toEqual(listed);
    const pool = stage.stacks.signIn.resolve(stage.stacks.signIn.people.userPoolArn);
    expect(accounts.flatMap(({ Resource }) => Resource ?? [])).toEqual(listed.length === 0 ? [] : [pool]);
  });

  it('changes and deletes no entry of the audit trail', () => {
    expect(statements.filter(({ Effect }) => Effect === 'Deny')).toEqual([
      {
        Effect: 'Deny',
        Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        Resource: [arnOf('registry')],
        Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['audit#*'] } },
      },
    ]);
  });

  it('touches no other table, and reads no stream', () => {
    const tableArns = tableList.map(({ name }) => JSON.stringify(arnOf(name)));
    const others = statements.filter(
      ({ Action, Resource }) =>
        Action?.some((action) => action.startsWith('dynamodb:')) &&
        !Resource?.some((one) => tableArns.some((arn) => JSON.stringify(one).includes(arn))),
    );
    expect(others).toEqual([]);
  });
});

describe('with the owner’s own key', () => {
  const own = synthesizeStage({ key: 'customer' });
  const [key, ...others] = resourcesOf(own.templates.data, 'AWS::KMS::Key');

  it('there is one, turned every year, that outlives everything', () => {
    expect(others).toEqual([]);
    expect(key).toMatchObject({ DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } });
  });

  it('tables, files, secrets and copies lie under it', () => {
    const arn = { 'Fn::GetAtt': [key?.id, 'Arn'] };
    const holders = (type: string) =>
      own.all
        .flatMap((template) => resourcesOf(template, type))
        .map(({ Properties }) => withoutImports(Properties, own));
    const tables = holders('AWS::DynamoDB::GlobalTable');
    const secrets = holders('AWS::SecretsManager::Secret');
    expect([tables.length, secrets.length]).toEqual([tableList.length, 5]);
    for (const table of tables)
      expect(table).toMatchObject({ Replicas: [{ SSESpecification: { KMSMasterKeyId: arn } }] });
    for (const secret of secrets) expect(secret).toMatchObject({ KmsKeyId: arn });
    expect(JSON.stringify(holders('AWS::S3::Bucket'))).toContain(JSON.stringify(arn));
    expect(JSON.stringify(holders('AWS::Backup::BackupVault'))).toContain(JSON.stringify(arn));
  });

  it.each(serviceList)('$name uses it through tables and files alone', ({ name }) => {
    const uses = allowedTo(name, own).filter(({ Action }) => Action?.some((action) => action.startsWith('kms:')));
    expect(uses).toEqual([
      expect.objectContaining({
        Resource: [{ 'Fn::GetAtt': [key?.id, 'Arn'] }],
        Condition: {
          StringEquals: {
            'kms:ViaService': ['dynamodb.ap-southeast-1.amazonaws.com', 's3.ap-southeast-1.amazonaws.com'],
          },
        },
      }),
    ]);
  });
});

test('no account is named anywhere', () => {
  for (const template of stage.all) expect(JSON.stringify(template)).not.toMatch(/(?<![\da-f])\d{12}(?![\da-f])/);
});
