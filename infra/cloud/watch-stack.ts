// Who comes when something is wrong, and what do they see? Alarms that say who is harmed, one dashboard, one canary.
import { fileURLToPath } from 'node:url';
import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { type AlarmRule, alarmList, type Watched } from './alarm-list.ts';
import { bundledHandler, handlerName } from './bundle.ts';
import { addDashboard } from './dashboard.ts';
import type { DataStack } from './data-stack.ts';
import type { EdgeStack } from './edge-stack.ts';
import { seenIn } from './seen.ts';
import type { ServiceStack } from './service-stack.ts';
import type { Settings } from './settings.ts';
import { addSchedule } from './triggers.ts';

/** Everything here can be thrown away and built again: it watches, and nothing depends on it. */
export class WatchStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    {
      settings,
      data,
      services,
      edge,
      ...props
    }: StackProps & { settings: Settings; data: DataStack; services: ServiceStack; edge: EdgeStack },
  ) {
    super(scope, id, props);
    const canary = settings.canary === undefined ? undefined : this.#addCanary(edge, settings.canary);
    const seen = seenIn(this, {
      ...{ data, services, namespace: `LongDan/${settings.stage}` },
      canaryFailed: canary?.metricErrors({ period: Duration.minutes(5) }),
    });
    const told = settings.alarmMail === undefined ? undefined : this.#addTopic(settings.alarmMail);
    const alarms = alarmList.flatMap((rule) => {
      const watched = rule.watch(seen, settings);
      return watched ? [this.#addAlarm(rule, watched, told)] : [];
    });
    if (settings.budget !== undefined && settings.alarmMail !== undefined)
      this.#addBudget(settings.budget, settings.alarmMail, settings.stage);
    const { dashboardName } = addDashboard(this, { seen, alarms, services, data });
    new CfnOutput(this, 'DashboardName', { value: dashboardName });
  }

  #addAlarm({ id, vi, en }: AlarmRule, watched: Watched, told: Topic | undefined): Alarm {
    const [threshold, comparisonOperator] =
      'least' in watched
        ? [watched.least, ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD]
        : [watched.below, ComparisonOperator.LESS_THAN_THRESHOLD];
    const alarm = new Alarm(this, id, {
      alarmName: `${this.stackName}-${id}`,
      alarmDescription: `${vi}\n${en}\n→ docs/operate.md#${id}`,
      ...{ metric: watched.metric, threshold, comparisonOperator, evaluationPeriods: watched.periods },
      treatMissingData: watched.nothingIs === 'bad' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    if (told !== undefined) {
      alarm.addAlarmAction(new SnsAction(told));
      alarm.addOkAction(new SnsAction(told));
    }
    return alarm;
  }

  #addTopic(mail: string): Topic {
    const topic = new Topic(this, 'Told', { displayName: 'Lòng dân', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(mail));
    // A policy of its own takes the place of the usual one, which let alarms of the account through.
    const conditions = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };
    topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com', { conditions }));
    return topic;
  }

  /** Knows the public address and nothing else: it may touch no table. */
  #addCanary(edge: EdgeStack, point: string): lambda.Function {
    const role = new Role(this, 'CanaryRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'CanaryLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    logGroup.grantWrite(role);
    const canary = new lambda.Function(this, 'Canary', {
      description: 'answers the test point from outside, as a phone would',
      code: bundledHandler(fileURLToPath(new URL('.', import.meta.url)), 'canary'),
      handler: handlerName,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: 256,
      timeout: Duration.seconds(60),
      environment: { SURVEY: `https://${edge.hostname}/s/${point}` },
      loggingFormat: lambda.LoggingFormat.JSON,
      ...{ role, logGroup },
    });
    // A turn that fails is an alarm of its own; in the queue it would only ring another.
    addSchedule({ service: canary, missed: undefined, everySeconds: 300 });
    return canary;
  }

  /** Told at four fifths of what was set, and when the month is heading beyond it. Nothing is switched off. */
  #addBudget(dollars: number, mail: string, stage: string): void {
    const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'EMAIL', address: mail }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `LongDan-${stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [tell('ACTUAL', 80), tell('FORECASTED', 100)],
    });
  }
}
