// How does the public reach the functions? Through CloudFront, near, compressed, over HTTPS; nothing remembered but what is everybody's.
import { CfnOutput, Duration, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { assetPaths, publicPaths } from '../service-list.ts';
import { assetsRemembered, nothingRemembered, publicRemembered } from './edge-memory.ts';
import { type Entrance, entranceOf } from './entrances.ts';
import type { FirewallStack } from './firewall-stack.ts';
import { viewerRequestCode } from './viewer-request.ts';

type EdgeProps = StackProps & {
  entrances: Entrance[];
  originSecret: Secret;
  /** Without one, CloudFront's own address. */
  publicAddress: { domain: string; certificateArn: string } | undefined;
  firewall: FirewallStack | undefined;
  /** The day secrets were last turned. */
  turned: string | undefined;
};

/** Paths that need no behaviour of their own: the default's, and those that are remembered. */
const listedApart = ['/', '/*', ...assetPaths, ...publicPaths];

/** Access logs stay off: they would hold citizens' addresses. What a page may load is the functions' to say, in their own headers. */
export class EdgeStack extends Stack {
  /** What people type, without `https://`. */
  readonly hostname: string;
  readonly #viewerRequest: cloudfront.FunctionAssociation;
  readonly #safety: cloudfront.ResponseHeadersPolicy;
  readonly #originOf: (path: string) => HttpOrigin;

  constructor(scope: Construct, id: string, given: EdgeProps) {
    const { entrances, originSecret, publicAddress, firewall, turned, ...props } = given;
    super(scope, id, props);
    this.#viewerRequest = this.#addViewerRequest();
    this.#safety = this.#addSafety();
    this.#originOf = this.#addOrigins(entrances, originSecret);
    const nothing = nothingRemembered(this);
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      ...(publicAddress ? this.#domain(publicAddress) : {}),
      ...(firewall ? { webAclId: this.#aclOf(firewall) } : {}),
      ...(turned === undefined ? {} : { comment: `Secrets of ${turned}` }),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      // Every edge but those of South America, Australia and New Zealand.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      defaultBehavior: this.#passedOn('/*', nothing),
      additionalBehaviors: this.#behaviours(entrances, nothing),
    });
    this.hostname = publicAddress?.domain ?? distribution.domainName;
    new CfnOutput(this, 'PublicAddress', { value: `https://${this.hostname}` });
    new CfnOutput(this, 'EdgeName', { value: distribution.domainName });
  }

  /** The first that fits answers, so what is kept comes before what is not. */
  #behaviours(entrances: Entrance[], nothing: cloudfront.ICachePolicy): Record<string, cloudfront.BehaviorOptions> {
    const assets = assetsRemembered(this);
    const results = publicRemembered(this);
    const elsewhere = entrances.flatMap(({ paths }) => paths).filter((path) => !listedApart.includes(path));
    return Object.fromEntries([
      ...assetPaths.map((path) => [path, this.#read(path, assets)] as const),
      ...publicPaths.map((path) => [path, { ...this.#read(path, results), ...this.#named }] as const),
      ...elsewhere.map((path) => [path, this.#passedOn(path, nothing)] as const),
    ]);
  }

  #passedOn(path: string, cachePolicy: cloudfront.ICachePolicy): cloudfront.BehaviorOptions {
    return {
      ...this.#everywhere(path, cachePolicy),
      ...this.#named,
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
  }

  #read(path: string, cachePolicy: cloudfront.ICachePolicy): cloudfront.BehaviorOptions {
    return { ...this.#everywhere(path, cachePolicy), allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD };
  }

  #everywhere(path: string, cachePolicy: cloudfront.ICachePolicy) {
    return {
      origin: this.#originOf(path),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      cachePolicy,
      responseHeadersPolicy: this.#safety,
    };
  }

  /** With the host that people see and a key of its own, which nothing that is the same under every host is asked by: each run is paid. */
  get #named() {
    return { functionAssociations: [this.#viewerRequest] };
  }

  /** Only the edge knows that it is reached by HTTPS for good; the rest is said where a function, or the edge itself, said nothing. */
  #addSafety(): cloudfront.ResponseHeadersPolicy {
    const unlessSaid = { override: false };
    return new cloudfront.ResponseHeadersPolicy(this, 'Safety', {
      comment: 'What a function did not say itself',
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: false, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.SAMEORIGIN, ...unlessSaid },
        referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, ...unlessSaid },
      },
    });
  }

  /** By a look-up when the edge is deployed: the firewall lies in another region. */
  #aclOf(firewall: FirewallStack): string {
    this.addStackDependency(firewall);
    return Stack.consumeReference(firewall.webAclArn, ReferenceStrength.WEAK);
  }

  /** One origin for each host, however many paths lead to it. */
  #addOrigins(entrances: Entrance[], originSecret: Secret): (path: string) => HttpOrigin {
    const origins = new Map(entrances.map((entrance) => [entrance, this.#origin(entrance.hostname, originSecret)]));
    return (path) => {
      const found = origins.get(entranceOf(entrances, path));
      if (!found) throw new Error(`No origin answers ${path}`);
      return found;
    };
  }

  #origin(hostname: string, originSecret: Secret): HttpOrigin {
    return new HttpOrigin(hostname, {
      // Replaces whatever a browser sends under this name. Resolved when deployed: the template does not hold it.
      customHeaders: { 'x-origin-secret': originSecret.secretValue.unsafeUnwrap() },
    });
  }

  #addViewerRequest(): cloudfront.FunctionAssociation {
    const code = new cloudfront.Function(this, 'ViewerRequest', {
      code: cloudfront.FunctionCode.fromInline(viewerRequestCode),
      runtime: cloudfront.FunctionRuntime.JS_2_0,
    });
    return { function: code, eventType: cloudfront.FunctionEventType.VIEWER_REQUEST };
  }

  #domain({ domain, certificateArn }: { domain: string; certificateArn: string }) {
    return { domainNames: [domain], certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn) };
  }
}
