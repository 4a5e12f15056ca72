// What wakes a function besides a request? A table's new items, or the clock; both tell a queue when they fail.
import { Aws, Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

type Woken = { service: IFunction; missed: Queue };

/**
 * The table's stream as a doorbell. What it carries is ignored: the function drains the index of pending responses,
 * so a lost ring costs minutes (until the next schedule), never a count, and splitting a failed batch would help nobody.
 */
export function addDoorbell({
  service,
  missed,
  table,
  windowSeconds,
}: Woken & { table: TableV2; windowSeconds: number }) {
  const streamArn = table.tableStreamArn;
  if (streamArn === undefined) throw new Error(`A doorbell needs a stream on its table (${service.node.id})`);
  // DynamoEventSource would allow ListStreams on every table of the account.
  service.addToRolePolicy(
    new PolicyStatement({
      actions: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
        (action) => `dynamodb:${action}`,
      ),
      resources: [streamArn],
    }),
  );
  new EventSourceMapping(service, 'Doorbell', {
    target: service,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.LATEST,
    filters: [FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT') })],
    // One ring for as many new items as the window holds.
    batchSize: 10_000,
    maxBatchingWindow: Duration.seconds(windowSeconds),
    retryAttempts: 2,
    maxRecordAge: Duration.hours(1),
    onFailure: new SqsDlq(missed),
  });
}

/** `rate(5 minutes)`; a minute is the shortest the scheduler knows. */
export function rateOf(seconds: number): string {
  const minutes = seconds / 60;
  if (!Number.isInteger(minutes) || minutes < 1) throw new Error(`A schedule is whole minutes, not ${seconds} s`);
  return minutes === 1 ? 'rate(1 minute)' : `rate(${minutes} minutes)`;
}

/**
 * The clock. A wake-up that could not be delivered goes to the queue; the ready-made target allows every version too.
 * @param missed undefined where a failed turn is told in another way, as the canary's is.
 */
export function addSchedule({
  service,
  missed,
  everySeconds,
}: Pick<Woken, 'service'> & { missed: Queue | undefined; everySeconds: number }) {
  const role = new Role(service, 'ScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [service.functionArn] }));
  if (missed) role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [missed.queueArn] }));
  const schedule = new CfnSchedule(service, 'Schedule', {
    scheduleExpression: rateOf(everySeconds),
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: service.functionArn,
      roleArn: role.roleArn,
      // The next turn comes by itself, so an old one is not worth delivering.
      retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: Math.max(60, everySeconds) },
      ...(missed && { deadLetterConfig: { arn: missed.queueArn } }),
    },
  });
  schedule.node.addDependency(role);
  // Delivered is not done: a turn that throws is told too, and not repeated, for the same reason.
  service.configureAsyncInvoke({ retryAttempts: 0, ...(missed && { onFailure: new SqsDestination(missed) }) });
}
