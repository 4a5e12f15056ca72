// What wakes a function besides a request? The clock, which tells a queue when it fails.
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

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
}: {
  service: IFunction;
  missed: Queue | undefined;
  everySeconds: number;
}) {
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
