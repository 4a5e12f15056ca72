// What does the edge remember, for how long, and what tells two answers apart? Nothing, but for what is everybody's.
import { Duration } from 'aws-cdk-lib';
import {
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  type CachePolicyProps,
  CacheQueryStringBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { publicHostHeader, requestKeyHeader } from './viewer-request.ts';

/** No longer than a function's `Cache-Control` says, and no longer than `longest`; compressed. */
const atMost = (longest: Duration): CachePolicyProps => ({
  minTtl: Duration.seconds(0),
  defaultTtl: Duration.seconds(0),
  maxTtl: longest,
  enableAcceptEncodingBrotli: true,
  enableAcceptEncodingGzip: true,
  cookieBehavior: CacheCookieBehavior.none(),
  queryStringBehavior: CacheQueryStringBehavior.none(),
});

/**
 * CloudFront compresses only where its policy could cache: with every time at 0 it refuses Brotli. So the longest is one
 * second, and the key holds a value that no two requests share. That value, not a header of ours, is what keeps one
 * citizen's page (with its submission id) from another: CloudFront also gives one answer to simultaneous requests
 * with one key, whatever `Cache-Control` says, and remembers errors for ten seconds.
 */
export const nothingRemembered = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'NothingRemembered', {
    comment: 'Compressed, never shared between two requests',
    ...atMost(Duration.seconds(1)),
    // Authorization reaches an origin behind a caching policy only as part of the key.
    headerBehavior: CacheHeaderBehavior.allowList(requestKeyHeader, 'Authorization'),
  });

/**
 * What is the same for everybody. Of a request only the host people see and the language make another answer: nothing else,
 * no cookie and no header of a browser's, reaches the function or the key.
 */
export const publicRemembered = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'PublicRemembered', {
    comment: 'Public results, by host and language',
    ...atMost(Duration.hours(1)),
    headerBehavior: CacheHeaderBehavior.allowList(publicHostHeader),
    queryStringBehavior: CacheQueryStringBehavior.allowList('lang'),
  });

/** A file that is the same under every host, for as long as the function says. One that is not there is asked for again after ten seconds. */
export const assetsRemembered = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'AssetsRemembered', {
    comment: 'Styles, scripts and fonts, by name alone',
    ...atMost(Duration.days(365)),
  });
