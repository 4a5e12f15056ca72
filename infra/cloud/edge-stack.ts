// How does the public reach the functions? Through CloudFront, near, compressed, over HTTPS; nothing remembered but what is everybody's.
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { publicPaths } from '../service-list.ts';
import { publicHostHeader, requestKeyHeader, viewerRequestCode } from './viewer-request.ts';

type EdgeProps = StackProps & {
  httpApi: HttpApi;
  originSecret: Secret;
  /** Without one, CloudFront's own address. */
  publicAddress: { domain: string; certificateArn: string } | undefined;
};

/** Access logs stay off: they would hold citizens' addresses. Security headers come from the functions. */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, { httpApi, originSecret, publicAddress, ...props }: EdgeProps) {
    super(scope, id, props);
    const origin = this.#origin(httpApi, originSecret);
    const viewerRequest = {
      function: this.#viewerRequest(),
      eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
    };
    const remembered = this.#remembered(origin, viewerRequest);
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      ...(publicAddress ? this.#named(publicAddress) : {}),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      // Every edge but those of South America, Australia and New Zealand.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      defaultBehavior: {
        origin,
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
        compress: true,
        cachePolicy: this.#nothingRemembered(),
        originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        functionAssociations: [viewerRequest],
      },
      additionalBehaviors: Object.fromEntries(publicPaths.map((path) => [path, remembered])),
    });
    new CfnOutput(this, 'PublicAddress', { value: `https://${publicAddress?.domain ?? distribution.domainName}` });
  }

  /**
   * CloudFront compresses only where its policy could cache: with every time at 0 it refuses Brotli. So the longest is one
   * second, and the key holds a value that no two requests share. That value, not a header of ours, is what keeps one
   * citizen's page (with its submission id) from another: CloudFront also gives one answer to simultaneous requests
   * with one key, whatever `Cache-Control` says, and remembers errors for ten seconds.
   */
  #nothingRemembered(): cloudfront.CachePolicy {
    return new cloudfront.CachePolicy(this, 'NothingRemembered', {
      comment: 'Compressed, never shared between two requests',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(1),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
      // Authorization reaches an origin behind a caching policy only as part of the key.
      headerBehavior: cloudfront.CacheHeaderBehavior.allowList(requestKeyHeader, 'Authorization'),
      cookieBehavior: cloudfront.CacheCookieBehavior.none(),
      queryStringBehavior: cloudfront.CacheQueryStringBehavior.none(),
    });
  }

  /**
   * What is the same for everybody is kept for as long as its `Cache-Control` says. Of a request only the host people see and the language
   * make another answer: nothing else, no cookie and no header of a browser's, reaches the function or the key.
   */
  #remembered(origin: HttpOrigin, viewerRequest: cloudfront.FunctionAssociation): cloudfront.BehaviorOptions {
    return {
      origin,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
      compress: true,
      cachePolicy: new cloudfront.CachePolicy(this, 'PublicRemembered', {
        comment: 'Public results, by host and language',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.hours(1),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
        headerBehavior: cloudfront.CacheHeaderBehavior.allowList(publicHostHeader),
        cookieBehavior: cloudfront.CacheCookieBehavior.none(),
        queryStringBehavior: cloudfront.CacheQueryStringBehavior.allowList('lang'),
      }),
      functionAssociations: [viewerRequest],
    };
  }

  #origin(httpApi: HttpApi, originSecret: Secret): HttpOrigin {
    return new HttpOrigin(`${httpApi.apiId}.execute-api.${this.region}.${this.urlSuffix}`, {
      // Replaces whatever a browser sends under this name. Resolved when deployed: the template does not hold it.
      customHeaders: { 'x-origin-secret': originSecret.secretValue.unsafeUnwrap() },
    });
  }

  #viewerRequest(): cloudfront.Function {
    return new cloudfront.Function(this, 'ViewerRequest', {
      code: cloudfront.FunctionCode.fromInline(viewerRequestCode),
      runtime: cloudfront.FunctionRuntime.JS_2_0,
    });
  }

  #named({ domain, certificateArn }: { domain: string; certificateArn: string }) {
    return { domainNames: [domain], certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn) };
  }
}
