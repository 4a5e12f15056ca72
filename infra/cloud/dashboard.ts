// What does somebody look at who was called, or who only wants to know that all is well? One page: alarms, citizens, counting, tables.
import { Duration } from 'aws-cdk-lib';
import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget, type IMetric, Row } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { tableList } from '../table-list.ts';
import type { DataStack } from './data-stack.ts';
import { type Seen, sumOf } from './seen.ts';
import type { ServiceStack } from './service-stack.ts';

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 8, height: 6 });

export function addDashboard(
  scope: Construct,
  { seen, alarms, services, data }: { seen: Seen; alarms: Alarm[]; services: ServiceStack; data: DataStack },
): { dashboardName: string } {
  const dashboard = new Dashboard(scope, 'Dashboard', { defaultInterval: Duration.days(1) });
  const slowest = (name: string) =>
    services.functionOf(name).metricDuration({ statistic: 'p95', period: Duration.minutes(15), label: name });
  const used = (way: 'Read' | 'Write') =>
    tableList.map(({ name }) =>
      data.table(name).metric(`Consumed${way}CapacityUnits`, {
        ...{ statistic: 'Sum', period: Duration.minutes(15), label: `${name}, ${way === 'Read' ? 'read' : 'written'}` },
      }),
    );
  dashboard.addWidgets(
    new Row(new AlarmStatusWidget({ title: 'Who is harmed', alarms, width: 24, height: 4 })),
    new Row(
      graph('Answers stored in an hour', [seen.said('answerStored', 60)]),
      graph('Failures at the door in five minutes', [sumOf(seen.doorFailed(5), 5, '5xx')]),
      graph('Milliseconds of 95 in 100 requests', ['survey-site', 'staff-site', 'api', 'results-site'].map(slowest)),
    ),
    new Row(
      graph('Longest turn of the counter, ms', [seen.longest('score-counter', 5)]),
      graph('Units read in a quarter of an hour', used('Read')),
      graph('Units written in a quarter of an hour', used('Write')),
    ),
  );
  return { dashboardName: dashboard.dashboardName };
}
