// Does every entry of service-list run in the cloud as the list says: its variables, addresses, clock?
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { describe, expect, it, test } from 'vitest';
import { tableVariables } from '../../functions/runtime/config.ts';
import { routeOf } from '../../infra/cloud/entrances.ts';
import { rateOf } from '../../infra/cloud/triggers.ts';
import { serviceList } from '../../infra/service-list.ts';
import { functionOf, resourcesOf, synthesizeStage } from './synthesized-stage.ts';

const stage = synthesizeStage();
const { services } = stage.templates;
const resources = (type: string) => resourcesOf(services, type);

/** What the function's trigger resources say about it, whatever way they name it. */
const namesFunction = (value: unknown, id: string) =>
  [{ Ref: id }, { 'Fn::GetAtt': [id, 'Arn'] }].some((name) => JSON.stringify(value) === JSON.stringify(name));

const queueArn = { 'Fn::GetAtt': [resources('AWS::SQS::Queue')[0]?.id, 'Arn'] };

/** Route keys whose integration is this function. */
const routesTo = (id: string): unknown[] => {
  const integrations = resources('AWS::ApiGatewayV2::Integration')
    .filter(({ Properties }) => namesFunction(Properties['IntegrationUri'], id))
    .map((integration) => JSON.stringify({ 'Fn::Join': ['', ['integrations/', { Ref: integration.id }]] }));
  return resources('AWS::ApiGatewayV2::Route')
    .filter(({ Properties }) => integrations.includes(JSON.stringify(Properties['Target'])))
    .map(({ Properties }) => Properties['RouteKey']);
};

test('one function for each entry of the list, and no other', () => {
  expect(resources('AWS::Lambda::Function')).toHaveLength(serviceList.length);
});

describe.each(serviceList)('$name', (service) => {
  const deployed = functionOf(service.name, stage);

  it('runs on arm64 and the newest Node that Lambda has, in the memory and time of the list', () => {
    const newest = Math.max(
      ...Object.keys(lambda.Runtime).map((name) => Number(/^NODEJS_(\d+)_X$/.exec(name)?.[1] ?? 0)),
    );
    expect(deployed.Properties).toMatchObject({
      Architectures: ['arm64'],
      Runtime: `nodejs${newest}.x`,
      MemorySize: service.memoryMegabytes,
      Timeout: service.timeoutSeconds,
    });
  });

  it('finds every variable that its handler reads, and no other', () => {
    const environment: unknown = deployed.Properties['Environment'];
    expect(environment).toEqual({ Variables: expect.any(Object) });
    const variables = Object.keys(Object(Object(environment).Variables));
    expect(variables.toSorted()).toEqual([...tableVariables, ...service.environment].toSorted());
  });

  it('writes JSON to a log of its own that forgets after a month', () => {
    const log = resources('AWS::Logs::LogGroup').find(
      ({ id }) =>
        JSON.stringify(deployed.Properties['LoggingConfig']) ===
        // Lambda's own lines of each call are left out: metrics say the same.
        JSON.stringify({ LogFormat: 'JSON', LogGroup: { Ref: id }, SystemLogLevel: 'WARN' }),
    );
    expect(log?.Properties).toEqual({ RetentionInDays: 30 });
  });

  it('answers the addresses of the list, and no other', () => {
    const paths = service.triggers.flatMap((trigger) => (trigger.kind === 'http' ? trigger.paths : []));
    expect(routesTo(deployed.id).toSorted()).toEqual(paths.map((path) => `ANY ${routeOf(path)}`).toSorted());
  });

  it('is woken by the clock as often as the list says; a turn that does not arrive is told', () => {
    const schedules = resources('AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
    const clocks = service.triggers.flatMap((trigger) => (trigger.kind === 'schedule' ? [trigger] : []));
    const target = { 'Fn::GetAtt': [deployed.id, 'Arn'] };
    expect(schedules.filter(({ Target }) => namesFunction(Object(Target).Arn, deployed.id))).toEqual(
      clocks.map(({ everySeconds }) =>
        expect.objectContaining({
          ScheduleExpression: rateOf(everySeconds.cloud),
          Target: expect.objectContaining({ Arn: target, DeadLetterConfig: { Arn: queueArn } }),
        }),
      ),
    );
  });

  it('tells when a turn of the clock throws', () => {
    const told = resources('AWS::Lambda::EventInvokeConfig').filter(({ Properties }) =>
      namesFunction(Properties['FunctionName'], deployed.id),
    );
    const clocks = service.triggers.filter(({ kind }) => kind === 'schedule');
    expect(told.map(({ Properties }) => Properties)).toEqual(
      clocks.map(() =>
        expect.objectContaining({
          MaximumRetryAttempts: 0,
          DestinationConfig: { OnFailure: { Destination: queueArn } },
        }),
      ),
    );
  });
});

describe('nothing beyond the list', () => {
  it('no default route, no trigger of a function that is not listed', () => {
    const count = (kind: string) =>
      serviceList.flatMap(({ triggers }) => triggers).filter((one) => one.kind === kind).length;
    const paths = serviceList.flatMap(({ triggers }) =>
      triggers.flatMap((one) => (one.kind === 'http' ? one.paths : [])),
    );
    expect(resources('AWS::ApiGatewayV2::Route')).toHaveLength(paths.length);
    expect(resources('AWS::Lambda::EventSourceMapping')).toEqual([]);
    expect(resources('AWS::Scheduler::Schedule')).toHaveLength(count('schedule'));
  });

  it('nothing set aside for anybody, unless asked for: then for citizens alone', () => {
    const reservedOf = (of: typeof stage) =>
      resourcesOf(of.templates.services, 'AWS::Lambda::Function').flatMap(
        ({ Properties }) => Properties['ReservedConcurrentExecutions'] ?? [],
      );
    expect(reservedOf(stage)).toEqual([]);
    const reserving = synthesizeStage({ reserve: '50' });
    expect(reservedOf(reserving)).toEqual([50]);
    expect(functionOf('survey-site', reserving).Properties).toMatchObject({ ReservedConcurrentExecutions: 50 });
  });

  it('no trace, unless asked for', () => {
    const traced = (of: typeof stage) => JSON.stringify(of.templates.services).match(/"Mode":"Active"/g)?.length ?? 0;
    expect([traced(stage), traced(synthesizeStage({ tracing: '1' }))]).toEqual([0, serviceList.length]);
  });

  it('a bound to how much may come through the door in a second', () => {
    const [httpStage] = resources('AWS::ApiGatewayV2::Stage');
    expect(httpStage?.Properties).toMatchObject({
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 2000, ThrottlingBurstLimit: 2000 },
    });
  });

  it('no address of a function of its own, past the edge', () => {
    expect(resources('AWS::Lambda::Url')).toEqual([]);
  });

  it('no variable of a function can hold the public address: the edge comes after', () => {
    expect(stage.stacks.services.dependencies).not.toContain(stage.stacks.edge);
  });
});

test('a path with everything below it is a greedy route; another is itself', () => {
  expect(['/', '/s', '/s/*'].map(routeOf)).toEqual(['/', '/s', '/s/{proxy+}']);
});

test('a schedule is said in whole minutes, as the scheduler demands', () => {
  expect([60, 300, 3600].map(rateOf)).toEqual(['rate(1 minute)', 'rate(5 minutes)', 'rate(60 minutes)']);
  expect(() => rateOf(90)).toThrow('whole minutes');
  expect(() => rateOf(0)).toThrow('whole minutes');
});
