// What can be measured of a running stage? Each as a metric that alarms and the dashboard take from.
import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { tableList } from '../table-list.ts';
import type { DataStack } from './data-stack.ts';
import { countEvent, type LogEvent, type LogEventName, logEvents } from './log-events.ts';
import type { ServiceStack } from './service-stack.ts';

type Many = Record<string, IMetric>;

export type Seen = {
  /** How often a line was logged. */
  said(name: LogEventName, minutes: number): IMetric;
  /** Calls of a function that threw or were turned away. */
  failed(service: string, minutes: number): Many;
  longest(service: string, minutes: number): IMetric;
  /** Answers with 5xx at the door behind the edge. */
  doorFailed(minutes: number): Many;
  /** Reads and writes that a table turned away. */
  throttled(minutes: number): Many;
  missed: IMetric;
  canaryFailed: IMetric | undefined;
};

/** Their sum, where what was not measured is none. */
export function sumOf(metrics: Many, minutes: number, label: string): IMetric {
  return new MathExpression({
    expression: Object.keys(metrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics: metrics,
    period: Duration.minutes(minutes),
    label,
  });
}

const countedEvents = Object.entries<LogEvent>(logEvents);

export function seenIn(
  scope: Construct,
  {
    data,
    services,
    namespace,
    canaryFailed,
  }: { data: DataStack; services: ServiceStack; namespace: string; canaryFailed: IMetric | undefined },
): Seen {
  const every = (minutes: number) => ({ period: Duration.minutes(minutes) });
  const counted = new Map<string, Metric>(
    countedEvents.map(([name, said]) => {
      const { logGroup } = services.functionOf(said.service);
      return [name, countEvent(scope, { ...{ name, said, namespace }, logGroup })];
    }),
  );
  return {
    said(name, minutes) {
      const metric = counted.get(name);
      if (!metric) throw new Error(`Nothing counts ${name}`);
      return metric.with(every(minutes));
    },
    failed(service, minutes) {
      const deployed = services.functionOf(service);
      return { threw: deployed.metricErrors(every(minutes)), refused: deployed.metricThrottles(every(minutes)) };
    },
    longest: (service, minutes) =>
      services.functionOf(service).metricDuration({ ...every(minutes), statistic: 'Maximum' }),
    doorFailed: (minutes) => doorFailed(services, minutes),
    throttled: (minutes) =>
      Object.fromEntries(
        tableList.flatMap(({ name }) =>
          ['Read', 'Write'].map((way) => [`${name}${way}`, throttleOf(data.table(name).tableName, way, minutes)]),
        ),
      ),
    missed: services.missed.metricApproximateNumberOfMessagesVisible({ ...every(5), statistic: 'Maximum' }),
    canaryFailed,
  };
}

const throttleOf = (TableName: string, way: string, minutes: number): Metric =>
  new Metric({
    namespace: 'AWS/DynamoDB',
    metricName: `${way}ThrottleEvents`,
    dimensionsMap: { TableName },
    statistic: 'Sum',
    period: Duration.minutes(minutes),
  });

/** CloudFront's own figures lie in us-east-1, where no alarm of this region sees them: this is what it meets, and the canary comes through it. */
function doorFailed({ httpApi, answering }: ServiceStack, minutes: number): Many {
  const period = Duration.minutes(minutes);
  if (httpApi) return { api: httpApi.metricServerError({ period, statistic: 'Sum' }) };
  return Object.fromEntries(
    answering.map((deployed, at) => [`door${at}`, deployed.metric('Url5xxCount', { period, statistic: 'Sum' })]),
  );
}
