// Does the edge pass on what it must, prove where it came from, compress, and remember nothing?
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { viewerRequestCode } from '../../infra/cloud/viewer-request.ts';
import { publicPaths } from '../../infra/service-list.ts';
import { times } from '../platform/small-world.ts';
import { resourcesOf, synthesizeStage, withoutImports } from './synthesized-stage.ts';

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

describe('public results', () => {
  const remembered = policyOf(/Public results/);

  it('are the only answers that go another way, and can only be read', () => {
    const behaviours: { PathPattern: string }[] = Object(distribution).CacheBehaviors;
    expect(behaviours.map(({ PathPattern }) => PathPattern)).toEqual(publicPaths);
    for (const behaviour of behaviours) {
      expect(behaviour).toMatchObject({ AllowedMethods: ['GET', 'HEAD'], CachePolicyId: { Ref: remembered?.id } });
      expect(behaviour).not.toHaveProperty('OriginRequestPolicyId');
    }
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

test('a domain and its certificate are taken from the command line', () => {
  const certificateArn = 'arn:aws:acm:us-east-1:aws:certificate/example';
  const named = synthesizeStage({ stage: 'prod', domain: 'khaosat.example.vn', certificateArn });
  expect(distributionOf(named.templates.edge)).toMatchObject({
    Aliases: ['khaosat.example.vn'],
    ViewerCertificate: { AcmCertificateArn: certificateArn, SslSupportMethod: 'sni-only' },
  });
});
