// Does every alarm say who is harmed, is somebody told, and has whoever is called a paragraph to read?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { alarmList } from '../../infra/cloud/alarm-list.ts';
import { type LogEvent, logEvents, patternOf } from '../../infra/cloud/log-events.ts';
import { serviceList } from '../../infra/service-list.ts';
import { functionOf, resourcesOf, synthesizeStage, withoutImports } from './synthesized-stage.ts';

const stage = synthesizeStage({ alarmMail: 'truc.ban@example.vn', canary: '234567', budget: '50', quietHours: '6' });
const { watch } = stage.templates;
const alarms = resourcesOf(watch, 'AWS::CloudWatch::Alarm');
const alarmOf = (id: string) => {
  const found = alarms.find(({ Properties }) => Properties['AlarmName'] === `LongDan-dev-Watch-${id}`);
  if (!found) throw new Error(`no alarm ${id}`);
  return found.Properties;
};

describe('alarms', () => {
  it('are those of the list', () => {
    expect(alarms.map(({ Properties }) => Properties['AlarmName']).toSorted()).toEqual(
      alarmList.map(({ id }) => `LongDan-dev-Watch-${id}`).toSorted(),
    );
  });

  it('each has its paragraph in the runbook, and each paragraph its alarm', () => {
    const runbook = readFileSync('docs/operate.md', 'utf8');
    const [, paragraphs = ''] = runbook.split('## When an alarm rings');
    const headings = [...(paragraphs.split(/^## /m)[0] ?? '').matchAll(/^### (\S+)$/gm)].map(([, id]) => id);
    expect(headings).toEqual(alarmList.map(({ id }) => id));
    for (const { Properties } of alarms)
      expect(headings).toContain(/docs\/operate\.md#(\S+)$/.exec(String(Properties['AlarmDescription']))?.[1]);
  });

  it.each(alarmList)('$id says who is harmed, in Vietnamese and English, and where to read on', ({ id, vi, en }) => {
    expect(alarmOf(id)['AlarmDescription']).toBe(`${vi}\n${en}\n→ docs/operate.md#${id}`);
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^\p{Lu}.{30,}\.$/u);
    expect(vi).toBe(vi.normalize('NFC'));
  });

  it('tell the one who asked for it, when they ring and when they are over', () => {
    const [topic] = resourcesOf(watch, 'AWS::SNS::Topic');
    expect(resourcesOf(watch, 'AWS::SNS::Subscription')).toMatchObject([
      { Properties: { Protocol: 'email', Endpoint: 'truc.ban@example.vn', TopicArn: { Ref: topic?.id } } },
    ]);
    for (const { Properties } of alarms)
      expect(Properties).toMatchObject({ AlarmActions: [{ Ref: topic?.id }], OKActions: [{ Ref: topic?.id }] });
    const [policy] = resourcesOf(watch, 'AWS::SNS::TopicPolicy');
    expect(JSON.stringify(policy?.Properties)).toContain('"Service":"cloudwatch.amazonaws.com"');
  });

  it('ring where the counter says nothing, but not where nobody fails', () => {
    expect(alarmOf('counting-stopped')).toMatchObject({ TreatMissingData: 'breaching', EvaluationPeriods: 3 });
    expect(alarmOf('test-point-fails')).toMatchObject({ TreatMissingData: 'breaching', EvaluationPeriods: 3 });
    expect(alarmOf('scores-drifted')).toMatchObject({ TreatMissingData: 'notBreaching', Threshold: 1 });
  });

  it('add up no more than the ten metrics that CloudWatch takes', () => {
    for (const { Properties } of alarms) {
      const queries: unknown[] = Array.isArray(Properties['Metrics']) ? Properties['Metrics'] : [];
      expect(queries.length - 1, String(Properties['AlarmName'])).toBeLessThanOrEqual(10);
    }
  });

  it('mind silence in office hours alone, for as long as the stage says', () => {
    const { Metrics, EvaluationPeriods, Threshold } = Object(alarmOf('nobody-answers'));
    expect([EvaluationPeriods, Threshold]).toEqual([6, 1]);
    const { Expression } = Metrics.find((one: { Expression?: string }) => one.Expression !== undefined);
    expect(Expression).toBe(
      'IF(DAY(FILL(m, 0)) < 6 AND HOUR(FILL(m, 0)) >= 1 AND HOUR(FILL(m, 0)) < 10, FILL(m, 0), 1)',
    );
  });
});

describe('lines of logs that are counted', () => {
  const filters = resourcesOf(watch, 'AWS::Logs::MetricFilter');
  const sourcesOf = (service: string): string =>
    [service, 'operations', 'runtime']
      .flatMap((folder) =>
        readdirSync(join('functions', folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name))
          .map((name) => readFileSync(join('functions', folder, name), 'utf8')),
      )
      .join('\n');

  it.each(Object.entries<LogEvent>(logEvents))(
    '%s is looked for in the log of the function that says it',
    (name, said) => {
      const filter = filters.find(({ Properties }) => JSON.stringify(Properties).includes(`"MetricName":"${name}"`));
      expect(filter?.Properties).toMatchObject({
        FilterPattern: patternOf(said),
        MetricTransformations: [{ MetricNamespace: 'LongDan/dev', MetricName: name, MetricValue: '1' }],
      });
      const { LogGroup } = Object(functionOf(said.service, stage).Properties['LoggingConfig']);
      expect(withoutImports(filter?.Properties['LogGroupName'], stage)).toEqual(LogGroup);
      // `response poison` is put together from two words.
      const words = said.event === 'response poison' ? /`response \$\{fate\}`/ : new RegExp(`'${said.event}'`);
      expect(sourcesOf(said.service)).toMatch(words);
    },
  );

  it('tells an answer that is new from one that was there, as the canary’s always is', () => {
    expect(patternOf(logEvents.answerStored)).toBe('"response-received" -"already-stored" -"conflict"');
  });
});

describe('the canary', () => {
  const [canary, ...others] = resourcesOf(watch, 'AWS::Lambda::Function');

  it('knows the public address of its point, and no table', () => {
    expect(others).toEqual([]);
    const { SURVEY, ...rest } = Object(canary?.Properties['Environment']).Variables;
    expect(rest).toEqual({});
    expect(JSON.stringify(withoutImports(SURVEY, stage))).toMatch(/https:\/\/.*"\/s\/234567"/);
    expect(JSON.stringify(resourcesOf(watch, 'AWS::IAM::Policy'))).not.toContain('dynamodb');
  });

  it('rings its own alarm when it fails, and no other', () => {
    for (const type of ['AWS::Lambda::EventInvokeConfig', 'AWS::Scheduler::Schedule'])
      expect(JSON.stringify(resourcesOf(watch, type))).not.toMatch(/OnFailure|DeadLetter/);
    expect(resourcesOf(watch, 'AWS::Lambda::EventInvokeConfig')).toMatchObject([
      { Properties: { MaximumRetryAttempts: 0 } },
    ]);
  });

  it('walks every five minutes', () => {
    expect(resourcesOf(watch, 'AWS::Scheduler::Schedule')).toMatchObject([
      { Properties: { ScheduleExpression: 'rate(5 minutes)', Target: { Arn: { 'Fn::GetAtt': [canary?.id, 'Arn'] } } } },
    ]);
  });
});

test('a budget tells the same person, and switches nothing off', () => {
  const [budget] = resourcesOf(watch, 'AWS::Budgets::Budget');
  expect(budget?.Properties).toMatchObject({
    Budget: { BudgetLimit: { Amount: 50, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
    NotificationsWithSubscribers: [
      {
        Notification: { NotificationType: 'ACTUAL', Threshold: 80 },
        Subscribers: [{ Address: 'truc.ban@example.vn' }],
      },
      { Notification: { NotificationType: 'FORECASTED', Threshold: 100 } },
    ],
  });
});

test('unasked, nobody is told, nothing walks, nothing is budgeted; the dashboard is there', () => {
  const { watch: plain } = synthesizeStage().templates;
  for (const type of ['AWS::SNS::Topic', 'AWS::Lambda::Function', 'AWS::Budgets::Budget'])
    expect(resourcesOf(plain, type)).toEqual([]);
  expect(resourcesOf(plain, 'AWS::CloudWatch::Alarm')).toHaveLength(alarmList.length - 1);
  const [dashboard] = resourcesOf(plain, 'AWS::CloudWatch::Dashboard');
  for (const name of ['survey-site', 'score-counter']) {
    const { id } = functionOf(name, stage);
    expect(JSON.stringify(dashboard?.Properties), name).toContain(id);
  }
  expect(serviceList.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.values<LogEvent>(logEvents).map(({ service }) => service)),
  );
});
