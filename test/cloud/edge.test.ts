// Does the edge pass on what it must, prove where it came from, compress, and remember nothing?
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { viewerRequestCode } from '../../infra/cloud/viewer-request.ts';
import { assetPaths, publicPaths, serviceList } from '../../infra/service-list.ts';
import { times } from '../platform/small-world.ts';
import { functionOf, resourcesOf, synthesizeStage, withoutImports } from './synthesized-stage.ts';

const stage = synthesizeStage();
const { edge, services } = stage.templates;
const distributionOf = (template: typeof edge) =>
  resourcesOf(template, 'AWS::CloudFront::Distribution')[0]?.Properties['DistributionConfig'];
const distribution = distributionOf(edge);
const policyOf = (comment: RegExp) =>
  resourcesOf(edge, 'AWS::CloudFront::CachePolicy').find(({ Properties }) =>
    comment.test(Object(Properties['CachePolicyConfig']).Comment),
  );
const policy = policyOf(/never shared/);
const [code] = resourcesOf(edge, 'AWS::CloudFront::Function');

/** The code as it is deployed, run on one request. */
const passOn = (event: unknown): unknown =>
  runInNewContext(`${Object(code?.Properties)['FunctionCode']}; handler(event)`, { event });

/** The secret as CloudFormation looks it up when it deploys. */
const secretReference = {
  'Fn::Join': [
    '',
    [
      '{{resolve:secretsmanager:',
      { Ref: resourcesOf(stage.templates.data, 'AWS::SecretsManager::Secret')[0]?.id },
      ':SecretString:::}}',
    ],
  ],
};

describe('the origin', () => {
  it('is the HTTP API, over HTTPS, with the secret that a deployment looks up', () => {
    expect(withoutImports(distribution, stage)).toMatchObject({
      Origins: [
        {
          CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
          OriginCustomHeaders: [{ HeaderName: 'x-origin-secret', HeaderValue: secretReference }],
        },
      ],
    });
  });

  it('knows the same secret in every function that answers requests', () => {
    const secrets = resourcesOf(services, 'AWS::Lambda::Function')
      .map(({ Properties }) => withoutImports(Object(Properties['Environment']).Variables.ORIGIN_SECRET, stage))
      .filter((secret) => secret !== undefined);
    expect(secrets).toEqual(times(4, () => secretReference));
  });

  it('gets every method, cookie, query and header but Host', () => {
    expect(distribution).toMatchObject({
      DefaultCacheBehavior: {
        AllowedMethods: expect.arrayContaining(['GET', 'HEAD', 'POST', 'PATCH', 'DELETE']),
        // The managed policy AllViewerExceptHostHeader.
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      },
    });
  });
});

describe('public results, files named by their content, and the worker that every phone asks for', () => {
  const remembered = policyOf(/Public results/);
  const assets = policyOf(/by name alone/);

  it('are the only answers that go another way, and can only be read', () => {
    const behaviours: { PathPattern: string }[] = Object(distribution).CacheBehaviors;
    expect(behaviours.map(({ PathPattern }) => PathPattern)).toEqual([...assetPaths, ...publicPaths]);
    for (const behaviour of behaviours) {
      const policy = assetPaths.includes(behaviour.PathPattern) ? assets : remembered;
      expect(behaviour).toMatchObject({ AllowedMethods: ['GET', 'HEAD'], CachePolicyId: { Ref: policy?.id } });
      expect(behaviour).not.toHaveProperty('OriginRequestPolicyId');
    }
  });

  it('pass the edge’s own code only where the host makes another answer', () => {
    const behaviours: { PathPattern: string }[] = Object(distribution).CacheBehaviors;
    const run = behaviours.filter((one) => 'FunctionAssociations' in one).map(({ PathPattern }) => PathPattern);
    expect(run).toEqual(publicPaths);
  });

  it('keeps a file as long as the function says, a year at most, whoever asks', () => {
    expect(assets?.Properties).toMatchObject({
      CachePolicyConfig: {
        ...{ MinTTL: 0, DefaultTTL: 0, MaxTTL: 365 * 86_400 },
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: { HeaderBehavior: 'none' },
          CookiesConfig: { CookieBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
        },
      },
    });
  });

  it('are kept as long as the function says, one for each host and language, whoever asks', () => {
    expect(remembered?.Properties).toMatchObject({
      CachePolicyConfig: {
        ...{ MinTTL: 0, DefaultTTL: 0, MaxTTL: 3600 },
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['x-public-host'] },
          CookiesConfig: { CookieBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: ['lang'] },
        },
      },
    });
  });
});

describe('every other answer, /s/* among them', () => {
  it('goes the one way', () => {
    expect(distribution).toMatchObject({ DefaultCacheBehavior: { CachePolicyId: { Ref: policy?.id } } });
  });

  it('is compressed, with Brotli where the browser can', () => {
    expect(distribution).toMatchObject({ DefaultCacheBehavior: { Compress: true } });
    expect(policy?.Properties).toMatchObject({
      CachePolicyConfig: {
        ParametersInCacheKeyAndForwardedToOrigin: { EnableAcceptEncodingBrotli: true, EnableAcceptEncodingGzip: true },
      },
    });
  });

  it('is not kept unless the function says so, and then a second (0 would switch compression off)', () => {
    expect(policy?.Properties).toMatchObject({ CachePolicyConfig: { MinTTL: 0, DefaultTTL: 0, MaxTTL: 1 } });
  });

  it('belongs to one request: the key holds what no other request has', () => {
    expect(policy?.Properties).toMatchObject({
      CachePolicyConfig: {
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['x-request-key', 'Authorization'] },
        },
      },
    });
  });

  it('leaves no log with a citizen’s address', () => {
    expect(distribution).not.toHaveProperty('Logging');
    const [httpStage] = resourcesOf(services, 'AWS::ApiGatewayV2::Stage');
    expect(httpStage?.Properties).not.toHaveProperty('AccessLogSettings');
  });
});

describe('a request at the edge', () => {
  const event = {
    context: { requestId: 'request-1' },
    request: {
      uri: '/s/234567',
      headers: {
        host: { value: 'khaosat.example.vn' },
        'x-public-host': { value: 'forged.example' },
        'x-request-key': { value: 'forged' },
      },
    },
  };

  it('carries the address that was typed and a key of its own, whatever the browser sent', () => {
    expect(passOn(structuredClone(event))).toMatchObject({
      uri: '/s/234567',
      headers: {
        host: { value: 'khaosat.example.vn' },
        'x-public-host': { value: 'khaosat.example.vn' },
        'x-request-key': { value: 'request-1' },
      },
    });
  });

  it('meets this code before anything is looked up', () => {
    expect(code?.Properties['FunctionCode']).toBe(viewerRequestCode);
    expect(distribution).toMatchObject({
      DefaultCacheBehavior: {
        ViewerProtocolPolicy: 'redirect-to-https',
        FunctionAssociations: [
          { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': [code?.id, 'FunctionARN'] } },
        ],
      },
    });
  });
});

test('every answer says that it comes by HTTPS for good, and what a function did not say; no function is overruled but in that', () => {
  const [safety, ...others] = resourcesOf(edge, 'AWS::CloudFront::ResponseHeadersPolicy');
  expect(others).toEqual([]);
  expect(safety?.Properties).toMatchObject({
    ResponseHeadersPolicyConfig: {
      SecurityHeadersConfig: {
        StrictTransportSecurity: { AccessControlMaxAgeSec: 365 * 86_400, Override: true },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'SAMEORIGIN', Override: false },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: false },
      },
    },
  });
  const { CacheBehaviors, DefaultCacheBehavior } = Object(distribution);
  for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors])
    expect(behaviour.ResponseHeadersPolicyId).toEqual({ Ref: safety?.id });
});

test('a domain and its certificate are taken from the command line', () => {
  const certificateArn = 'arn:aws:acm:us-east-1:aws:certificate/example';
  const named = synthesizeStage({ stage: 'prod', domain: 'khaosat.example.vn', certificateArn });
  expect(distributionOf(named.templates.edge)).toMatchObject({
    Aliases: ['khaosat.example.vn'],
    ViewerCertificate: { AcmCertificateArn: certificateArn, SslSupportMethod: 'sni-only' },
  });
});

describe('with addresses of the functions’ own', () => {
  const own = synthesizeStage({ origin: 'function-urls' });
  const { Origins, CacheBehaviors, DefaultCacheBehavior } = Object(distributionOf(own.templates.edge));
  const answering = serviceList.filter(({ triggers }) => triggers.some(({ kind }) => kind === 'http'));

  it('there is no HTTP API, and one origin for each function, each called with the secret', () => {
    expect(resourcesOf(own.templates.services, 'AWS::ApiGatewayV2::Api')).toEqual([]);
    expect(resourcesOf(own.templates.services, 'AWS::Lambda::Url')).toHaveLength(answering.length);
    expect(Origins).toHaveLength(answering.length);
    for (const origin of Origins) expect(origin.OriginCustomHeaders).toMatchObject([{ HeaderName: 'x-origin-secret' }]);
  });

  /** The function behind the first behaviour that fits, as CloudFront chooses it. */
  function functionAt(path: string): string | undefined {
    const fits = ({ PathPattern }: { PathPattern: string }) =>
      PathPattern === path || (PathPattern.endsWith('*') && path.startsWith(PathPattern.slice(0, -1)));
    const { TargetOriginId } = CacheBehaviors.find(fits) ?? DefaultCacheBehavior;
    const host = Origins.find(({ Id }: { Id: string }) => Id === TargetOriginId).DomainName;
    return answering.find(({ name }) => {
      const { id } = functionOf(name, own);
      const url = resourcesOf(own.templates.services, 'AWS::Lambda::Url').find(
        ({ Properties }) =>
          JSON.stringify(Properties['TargetFunctionArn']) === JSON.stringify({ 'Fn::GetAtt': [id, 'Arn'] }),
      );
      return JSON.stringify(withoutImports(host, own)).includes(`"${url?.id}"`);
    })?.name;
  }

  it.each([
    ['/', 'survey-site'],
    ['/s/234567', 'survey-site'],
    ['/assets/enhance-1.js', 'survey-site'],
    ['/offline-worker.js', 'survey-site'],
    ['/staff', 'staff-site'],
    ['/staff/points', 'staff-site'],
    ['/staff/assets/style-1.css', 'staff-site'],
    ['/api/v1/scores', 'api'],
    ['/oidc/token', 'api'],
    ['/ket-qua/ca-1', 'results-site'],
    ['/robots.txt', 'results-site'],
  ])('%s is answered by %s', (path, name) => {
    expect(functionAt(path)).toBe(name);
  });

  it('only what is remembered otherwise is remembered', () => {
    const others = CacheBehaviors.filter(
      ({ PathPattern }: { PathPattern: string }) => ![...assetPaths, ...publicPaths].includes(PathPattern),
    );
    expect(others.length).toBeGreaterThan(3);
    for (const behaviour of others) expect(behaviour.CachePolicyId).toEqual(DefaultCacheBehavior.CachePolicyId);
  });
});

describe('the firewall', () => {
  const guarded = synthesizeStage({ waf: '1' });
  const [acl] = resourcesOf(guarded.templates.firewall ?? { Resources: {}, Outputs: {} }, 'AWS::WAFv2::WebACL');
  const rules: Record<string, unknown>[] = Object(acl?.Properties)['Rules'];

  it('stands before the edge, found in the region where CloudFront wants it', () => {
    expect(guarded.stacks.firewall?.region).toBe('us-east-1');
    const { WebACLId } = Object(distributionOf(guarded.templates.edge));
    const { Region, StackName, OutputName } = WebACLId['Fn::GetStackOutput'];
    expect([Region, StackName]).toEqual(['us-east-1', 'LongDan-dev-Firewall']);
    expect(guarded.templates.firewall?.Outputs[OutputName]?.Value).toEqual({ 'Fn::GetAtt': [acl?.id, 'Arn'] });
  });

  it('is not there unless asked for', () => {
    expect(distribution).not.toHaveProperty('WebACLId');
    expect(stage.stacks.firewall).toBeUndefined();
  });

  it('limits posts alone, by path, and tells whoever is over it to wait', () => {
    const floods = rules.filter(({ Statement }) => Object(Statement).RateBasedStatement !== undefined);
    const limits = floods.map(({ Statement }) => {
      const { Limit, ScopeDownStatement } = Object(Statement).RateBasedStatement;
      const [method, path] = ScopeDownStatement.AndStatement.Statements;
      expect(method.ByteMatchStatement).toMatchObject({ SearchString: 'POST', FieldToMatch: { Method: {} } });
      return [path.ByteMatchStatement.SearchString, Limit];
    });
    expect(limits).toEqual([
      ['/s/', 2000],
      ['/k/', 2000],
      ['/staff/', 3000],
      ['/api/', 3000],
    ]);
    for (const { Action } of floods)
      expect(Object(Action).Block.CustomResponse).toMatchObject({
        ResponseCode: 429,
        ResponseHeaders: [{ Name: 'retry-after', Value: '300' }],
      });
  });

  it('keeps no address: neither log nor sample, of no rule', () => {
    expect(JSON.stringify(guarded.templates.firewall)).not.toContain('LoggingConfiguration');
    for (const { VisibilityConfig } of [acl?.Properties ?? {}, ...rules])
      expect(VisibilityConfig).toMatchObject({ SampledRequestsEnabled: false });
  });

  it('refuses nobody for what stands in a comment', () => {
    const common = rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet');
    const { RuleActionOverrides } = Object(common?.['Statement']).ManagedRuleGroupStatement;
    const counted = RuleActionOverrides.filter(({ ActionToUse }: { ActionToUse: object }) => 'Count' in ActionToUse);
    expect(counted.map(({ Name }: { Name: string }) => Name)).toEqual(
      expect.arrayContaining([
        'SizeRestrictions_BODY',
        'CrossSiteScripting_BODY',
        'GenericRFI_BODY',
        'GenericLFI_BODY',
      ]),
    );
  });
});

test('a day on which secrets were turned changes whatever holds one, so that CloudFormation looks them up again', () => {
  const turned = synthesizeStage({ turned: '2026-11-29' });
  expect(distributionOf(turned.templates.edge)).toMatchObject({ Comment: 'Secrets of 2026-11-29' });
  for (const { Properties } of resourcesOf(turned.templates.services, 'AWS::Lambda::Function'))
    expect(Properties['Environment']).toMatchObject({ Variables: { SECRETS_TURNED: '2026-11-29' } });
});
