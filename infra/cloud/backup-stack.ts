// What if a table itself is lost, or the damage is noticed after five weeks? Copies of their own, in a vault that outlives everything.
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupSelection, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { tableList } from '../table-list.ts';
import type { DataStack } from './data-stack.ts';

/** At 02:00 in Vietnam, when nobody answers. */
const hour = { minute: '0', hour: '19' };

/**
 * Point-in-time recovery goes back 35 days and dies with its table. These copies do not: one a day for 35 days, one a month for a year.
 * Files are not copied: their bucket keeps every version, and reports can be frozen again from the tallies.
 */
export class BackupStack extends Stack {
  constructor(scope: Construct, id: string, { data, ...props }: StackProps & { data: DataStack }) {
    super(scope, id, props);
    const vault = new BackupVault(this, 'Vault', {
      removalPolicy: RemovalPolicy.RETAIN,
      ...(data.key === undefined ? {} : { encryptionKey: data.key }),
    });
    new CfnOutput(this, 'VaultName', { value: vault.backupVaultName });
    const plan = new BackupPlan(this, 'Plan', { backupVault: vault });
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'daily',
        scheduleExpression: Schedule.cron(hour),
        deleteAfter: Duration.days(35),
      }),
    );
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'monthly',
        scheduleExpression: Schedule.cron({ ...hour, day: '1' }),
        deleteAfter: Duration.days(366),
      }),
    );
    new BackupSelection(this, 'Tables', {
      backupPlan: plan,
      resources: tableList.map(({ name }) => BackupResource.fromDynamoDbTable(data.table(name))),
      role: this.#copier(),
      disableDefaultBackupPolicy: true,
    });
  }

  /** The one ready-made policy of the platform: what a copy needs is AWS Backup's to say, and changes with it. */
  #copier(): Role {
    return new Role(this, 'Copier', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup')],
    });
  }
}
