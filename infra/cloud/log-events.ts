// Which lines of which function's log are counted, so that an alarm can see them?
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** An event as a function logs it; lines that also say one of `butNot` are others. */
export type LogEvent = { service: string; event: string; butNot?: string[] };

export const logEvents = {
  answerStored: { service: 'survey-site', event: 'response-received', butNot: ['already-stored', 'conflict'] },
  storeUnreachable: { service: 'survey-site', event: 'store-unreachable' },
  surveyFailed: { service: 'survey-site', event: 'unexpected' },
  resultsFailed: { service: 'results-site', event: 'unexpected' },
  programFailed: { service: 'api', event: 'request failed' },
  staffFailed: { service: 'staff-site', event: 'unexpected' },
  drained: { service: 'score-counter', event: 'drained' },
  poison: { service: 'score-counter', event: 'response poison' },
  drifted: { service: 'auditor', event: 'tallies drifted' },
  unreadable: { service: 'auditor', event: 'response unreadable' },
  notAudited: { service: 'auditor', event: 'campaign not audited' },
  reportNotWritten: { service: 'report-writer', event: 'report not written' },
  exportNotWritten: { service: 'export-writer', event: 'export not written' },
  alertNotTold: { service: 'messenger', event: 'alert not told' },
  mailNotSent: { service: 'messenger', event: 'mail not sent' },
} satisfies Record<string, LogEvent>;
export type LogEventName = keyof typeof logEvents;

/** Looks for words rather than fields: Lambda's own JSON may hold our line as it is or as text within. */
export const patternOf = ({ event, butNot = [] }: LogEvent): string =>
  [`"${event}"`, ...butNot.map((other) => `-"${other}"`)].join(' ');

/** Counts an event in the stage's own namespace. */
export function countEvent(
  scope: Construct,
  { name, said, logGroup, namespace }: { name: string; said: LogEvent; logGroup: ILogGroup; namespace: string },
): Metric {
  const filter = new MetricFilter(scope, `Counts-${name}`, {
    logGroup,
    filterPattern: FilterPattern.literal(patternOf(said)),
    metricNamespace: namespace,
    metricName: name,
    metricValue: '1',
    // Other lines of the same log say that it was looked for and not found.
    defaultValue: 0,
  });
  return filter.metric({ statistic: 'Sum' });
}
