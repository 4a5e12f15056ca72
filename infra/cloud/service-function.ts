// How does one entry of service-list run in the cloud, and what exactly may it touch?
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import {
  type AccountAction,
  type Action,
  type FileAction,
  type FileFolder,
  type IndexName,
  neverDone,
  type PartitionGrant,
  type Service,
} from '../service-list.ts';
import { type Table, tableList } from '../table-list.ts';
import { bundledHandler, handlerName } from './bundle.ts';
import type { DataStack } from './data-stack.ts';

/** The variable that names a table to a function. */
const tableVariable = ({ name }: Table): string => `${name.toUpperCase()}_TABLE`;

/** What reading and writing under the owner's key needs, each by name. */
const keyUses = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'];

const fileFolders: FileFolder[] = ['reports', 'exports'];

/** Lambda's own managed policies allow every log group and every stream; this role starts with nothing. */
export class ServiceFunction extends lambda.Function {
  constructor(
    scope: Construct,
    service: Service,
    props: {
      data: DataStack;
      people: IUserPool;
      environment: Record<string, string>;
      functionsFolder: string;
      mailFrom: string | undefined;
      /** Set aside for it; undefined: it shares with all others. */
      reserved: number | undefined;
      traced: boolean;
    },
  ) {
    const role = new Role(scope, `${service.name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(scope, `${service.name}-log`, {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, service.name, {
      description: service.purpose,
      code: bundledHandler(props.functionsFolder, service.name),
      handler: handlerName,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: service.memoryMegabytes,
      timeout: Duration.seconds(service.timeoutSeconds),
      environment: {
        ...Object.fromEntries(tableList.map((table) => [tableVariable(table), props.data.table(table.name).tableName])),
        ...props.environment,
      },
      ...(props.reserved === undefined ? {} : { reservedConcurrentExecutions: props.reserved }),
      ...(props.traced ? { tracing: lambda.Tracing.ACTIVE } : {}),
      loggingFormat: lambda.LoggingFormat.JSON,
      // Its own two lines of each call would be most of the log and a tenth of the bill; metrics say the same.
      systemLogLevelV2: lambda.SystemLogLevel.WARN,
      logGroup,
      role,
    });
    logGroup.grantWrite(role);
    for (const table of tableList) {
      this.#allow(service.grants[table.name] ?? [], table, props.data);
      this.#allowIndexes(service.indexes?.[table.name] ?? [], table, props.data);
    }
    for (const grant of service.partitionGrants ?? []) this.#allowWithin(grant, props.data);
    this.#allowAccounts(service.accounts ?? [], props.people);
    for (const folder of fileFolders) this.#allowFiles(service.files?.[folder] ?? [], folder, props.data);
    this.#refuseNever(props.data);
    this.#allowKey(props.data);
    if (service.sendsMail && props.mailFrom !== undefined) this.#allowMail(props.mailFrom);
  }

  /** From that address alone, which the account has verified. */
  #allowMail(from: string): void {
    const identity = Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName: from });
    this.addToRolePolicy(new PolicyStatement({ actions: ['ses:SendEmail'], resources: [identity] }));
  }

  /** Exactly the listed actions. A transaction needs those of its items, nothing of its own. */
  #allow(actions: Action[], table: Table, data: DataStack): void {
    if (actions.length === 0) return;
    this.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [data.table(table.name).tableArn],
      }),
    );
  }

  /** An index can only be queried; the right to query its table is another. */
  #allowIndexes(names: IndexName[], table: Table, data: DataStack): void {
    if (names.length === 0) return;
    const { tableArn } = data.table(table.name);
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: names.map((name) => `${tableArn}/index/${name}`),
      }),
    );
  }

  /** The listed actions where every key that a request names is of the listed partitions. */
  #allowWithin({ table, actions, partitions }: PartitionGrant, data: DataStack): void {
    this.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [data.table(table).tableArn],
        conditions: {
          'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': partitions },
          // "All of no keys" would hold as well.
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
    );
  }

  #allowFiles(actions: FileAction[], folder: FileFolder, { files }: DataStack): void {
    if (actions.length === 0) return;
    this.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `s3:${action}`),
        resources: [files.arnForObjects(`${folder}/*`)],
      }),
    );
  }

  /** Through the tables and the files alone: nobody is handed the key. */
  #allowKey({ key }: DataStack): void {
    if (key === undefined) return;
    const { region } = Stack.of(this);
    this.addToRolePolicy(
      new PolicyStatement({
        actions: keyUses.map((use) => `kms:${use}`),
        resources: [key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': [`dynamodb.${region}.amazonaws.com`, `s3.${region}.amazonaws.com`] },
        },
      }),
    );
  }

  #allowAccounts(actions: AccountAction[], { userPoolArn }: IUserPool): void {
    if (actions.length === 0) return;
    this.addToRolePolicy(
      new PolicyStatement({ actions: actions.map((action) => `cognito-idp:${action}`), resources: [userPoolArn] }),
    );
  }

  #refuseNever(data: DataStack): void {
    const { table, actions, partitions } = neverDone;
    this.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [data.table(table).tableArn],
        conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [partitions] } },
      }),
    );
  }
}
