// What exactly does the template deploy under a name? Its bundle, its variables, its time and memory, and what its role allows.
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Variable } from '../../infra/service-list.ts';
import { tableList } from '../../infra/table-list.ts';
import { functionOf, resourcesOf, type SynthesizedStage, withoutImports } from '../cloud/synthesized-stage.ts';
import type { Right } from './rights.ts';

const properties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  Timeout: z.int(),
  MemorySize: z.int(),
  Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
});

const listOf = z.pipe(
  z.unknown(),
  z.transform((value): unknown[] => (Array.isArray(value) ? value : [value])),
);
const actions = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((given) => (Array.isArray(given) ? given : [given])),
);
/** The forms that our policies have, and no other: a condition nobody judges must not pass unseen. */
const condition = z.strictObject({
  'ForAllValues:StringEquals': z.optional(z.strictObject({ 'dynamodb:LeadingKeys': z.array(z.string()) })),
  Null: z.optional(z.strictObject({ 'dynamodb:LeadingKeys': z.literal('false') })),
  'ForAnyValue:StringLike': z.optional(z.strictObject({ 'dynamodb:LeadingKeys': z.tuple([z.string()]) })),
});
const statement = z.strictObject({
  Effect: z.enum(['Allow', 'Deny']),
  Action: actions,
  Resource: listOf,
  Condition: z.optional(condition),
});
const document = z.object({ PolicyDocument: z.object({ Statement: z.array(statement) }) });

export type DeployedFunction = {
  name: string;
  folder: string;
  /** Texts that the template holds as they are; what it takes from elsewhere is undefined. */
  variables: Record<string, string | undefined>;
  timeoutSeconds: number;
  memoryMegabytes: number;
  rights: Right[];
};

/** Our names for what the policies name, by its JSON. */
function resourceNames(stage: SynthesizedStage): Map<string, string> {
  const { data, signIn } = stage.stacks;
  const tables = tableList.flatMap(({ name, indexes }) => {
    const arn: unknown = data.resolve(data.table(name).tableArn);
    const own = indexes.map((index): [unknown, string] => [
      { 'Fn::Join': ['', [arn, `/index/${index.name}`]] },
      `${name}/${index.name}`,
    ]);
    return [[arn, name] as const, ...own];
  });
  const pool: unknown = signIn.resolve(signIn.people.userPoolArn);
  return new Map([...tables, [pool, 'accounts'] as const].map(([arn, name]) => [JSON.stringify(arn), name]));
}

const nameOf = (resource: unknown, names: Map<string, string>): string => {
  const text = JSON.stringify(resource);
  const [, folder] = /"\/(\w+)\/\*"/.exec(text) ?? [];
  if (folder !== undefined) return `files/${folder}`;
  return names.get(text) ?? (text.includes(':identity/') ? 'mail' : text);
};

/** What Lambda itself does with the role, around the function's code: it writes logs and tells of failures. */
const isLambdas = (action: string): boolean => /^(logs|xray|sqs|kms):/.test(action);

/** Everything of a function that the template says. */
export function deployedFunction(name: string, stage: SynthesizedStage): DeployedFunction {
  const found = functionOf(name, stage);
  const given = properties.parse(found.Properties);
  const names = resourceNames(stage);
  const [role] = given.Role['Fn::GetAtt'];
  const policies = resourcesOf(stage.templates.services, 'AWS::IAM::Policy').filter(({ Properties }) =>
    JSON.stringify(Properties['Roles']).includes(JSON.stringify({ Ref: role })),
  );
  const statements = policies.flatMap(
    ({ Properties }) => document.parse(withoutImports(Properties, stage)).PolicyDocument.Statement,
  );
  return {
    name,
    folder: join(stage.folder, `asset.${given.Code.S3Key.replace('.zip', '')}`),
    variables: Object.fromEntries(
      Object.entries(given.Environment.Variables).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : undefined,
      ]),
    ),
    timeoutSeconds: given.Timeout,
    memoryMegabytes: given.MemorySize,
    rights: statements.map((one) => rightOf(one, names)).filter((right) => right.actions.length > 0),
  };
}

function rightOf({ Effect, Action, Resource, Condition }: z.infer<typeof statement>, names: Map<string, string>) {
  const partitions = Condition?.['ForAllValues:StringEquals']?.['dynamodb:LeadingKeys'];
  const [prefix] = Condition?.['ForAnyValue:StringLike']?.['dynamodb:LeadingKeys'] ?? [];
  const right: Right = {
    effect: Effect,
    actions: Action.filter((action) => !isLambdas(action)),
    resources: Resource.map((one) => nameOf(one, names)),
    ...(partitions === undefined ? {} : { partitions }),
    ...(prefix === undefined ? {} : { prefix: prefix.replace(/\*$/, '') }),
  };
  return right;
}

/** What the template takes from elsewhere, as a test has it; a variable that nobody thought of is a fault of the test. */
export function environmentOf(
  { name, variables }: DeployedFunction,
  elsewhere: Partial<Record<Variable, string>> & Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([key, value]) => {
      const said = elsewhere[key] ?? value;
      if (said === undefined) throw new Error(`${name} is given ${key}, and the test has none`);
      return [key, said];
    }),
  );
}
