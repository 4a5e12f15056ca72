// Where does everything that must never be lost live, and what protects it?
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { type Index, type Projection, type Table, type TableName, tableList } from '../table-list.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

function projectionOf(
  projection: Projection,
): Pick<GlobalSecondaryIndexPropsV2, 'projectionType' | 'nonKeyAttributes'> {
  if (projection === 'all') return { projectionType: ProjectionType.ALL };
  if (projection === 'keys') return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] };
}

const indexOf = ({ name, hash, range, projection }: Index): GlobalSecondaryIndexPropsV2 => ({
  indexName: name,
  partitionKey: text(hash),
  ...(range === undefined ? {} : { sortKey: text(range) }),
  ...projectionOf(projection),
});

/** The tables of table-list, the word by which functions know that a request came through the edge, and the one that seals links. */
export class DataStack extends Stack {
  /** Sent by CloudFront beside every request; a request without it is refused. */
  readonly originSecret: Secret;
  /** Seals links to kits of posters; replaced, it ends every link at once. */
  readonly linkSecret: Secret;
  /** What reports are signed with. To rotate: the new one, a blank, the old one. */
  readonly reportSecrets: Secret;
  /** Files of reports: written once, kept for ever, reached by links that functions make; and those of exports, for a day. */
  readonly files: Bucket;
  /** The owner's own, if asked for: every use of it is in CloudTrail, and ending it ends all reading. */
  readonly key: Key | undefined;
  readonly #tables: Map<TableName, TableV2>;

  constructor(scope: Construct, id: string, { ownKey, ...props }: StackProps & { ownKey: boolean }) {
    super(scope, id, props);
    this.key = ownKey ? this.#addKey() : undefined;
    this.#tables = new Map(tableList.map((table) => [table.name, this.#addTable(table)]));
    this.originSecret = this.#addSecret('OriginSecret', 'Proves to the functions that a request came through the edge');
    this.linkSecret = this.#addSecret('LinkSecret', 'Seals links to kits of posters');
    this.reportSecrets = this.#addSecret('ReportSecrets', 'Signs the manifests of reports');
    this.files = this.#addFiles();
    this.#tellNames();
  }

  /** What a command of the runbook asks for. */
  #tellNames(): void {
    for (const [name, { tableName }] of this.#tables)
      new CfnOutput(this, `${name.charAt(0).toUpperCase()}${name.slice(1)}Table`, { value: tableName });
    new CfnOutput(this, 'FilesBucket', { value: this.files.bucketName });
    for (const [id, { secretArn }] of Object.entries({
      OriginSecretArn: this.originSecret,
      LinkSecretArn: this.linkSecret,
      ReportSecretsArn: this.reportSecrets,
    }))
      new CfnOutput(this, id, { value: secretArn });
  }

  /** Turned every year by itself; what was written under the old one stays readable. */
  #addKey(): Key {
    return new Key(this, 'Key', {
      description: 'Lòng dân: tables, files, secrets, copies',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  #addSecret(id: string, description: string): Secret {
    return new Secret(this, id, {
      description,
      ...(this.key && { encryptionKey: this.key }),
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  #addFiles(): Bucket {
    return new Bucket(this, 'Files', {
      ...(this.key
        ? { encryption: BucketEncryption.KMS, encryptionKey: this.key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      // Raw responses are fetched within their day; reports stay for ever.
      lifecycleRules: [
        { prefix: 'exports/', expiration: Duration.days(1), noncurrentVersionExpiration: Duration.days(1) },
        // Of a large file whose writer broke off.
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  table(name: TableName): TableV2 {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`table-list has no table ${name}`);
    return table;
  }

  #addTable({ name, hash, range, indexes, expiry }: Table): TableV2 {
    return new TableV2(this, name, {
      partitionKey: text(hash),
      sortKey: text(range),
      globalSecondaryIndexes: indexes.map(indexOf),
      billing: Billing.onDemand(),
      encryption: this.key ? TableEncryptionV2.customerManagedKey(this.key) : TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(expiry === undefined ? {} : { timeToLiveAttribute: expiry }),
    });
  }
}
