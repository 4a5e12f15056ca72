// What does the edge add to each request before it looks anything up or passes it on?

/** The address the citizen typed or scanned: the origin sees API Gateway's own name as Host. */
export const publicHostHeader = 'x-public-host';

/** Different for each request, and part of the cache key: see edge-stack. */
export const requestKeyHeader = 'x-request-key';

/** A CloudFront Function (runtime JavaScript 2.0). It overwrites, so neither header can be forged by a browser. */
export const viewerRequestCode = `function handler(event) {
  const request = event.request;
  request.headers['${publicHostHeader}'] = { value: request.headers.host.value };
  request.headers['${requestKeyHeader}'] = { value: event.context.requestId };
  return request;
}
`;
