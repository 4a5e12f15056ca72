// In which shapes do events come? As HTTP APIs (payload 2.0) and EventBridge Scheduler send them.
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';

export const publicHost = 'khaosat.laocai.gov.vn';

/** The types whose bodies API Gateway hands on as text; every other comes in base64, forms too. */
const isText = (type: string): boolean => /^(text\/|application\/(json|javascript|xml))/.test(type);

/** The event of a request that came through the edge; `route` is what the API matched it with. */
export async function httpEvent(request: Request, route: string, originSecret: string): Promise<object> {
  const { pathname, search } = new URL(request.url);
  const bytes = Buffer.from(await request.arrayBuffer());
  const plain = isText(request.headers.get('content-type') ?? '');
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const at = new Date();
  return {
    version: '2.0',
    routeKey: `ANY ${route}`,
    rawPath: decodeURI(pathname),
    rawQueryString: search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
    headers: {
      ...headers,
      'content-length': String(bytes.length),
      host: 'abcdef1234.execute-api.ap-southeast-1.amazonaws.com',
      'user-agent': 'Amazon CloudFront',
      'x-amz-cf-id': 'a1b2c3',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
      'x-origin-secret': originSecret,
      'x-public-host': publicHost,
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'abcdef1234',
      domainName: 'abcdef1234.execute-api.ap-southeast-1.amazonaws.com',
      domainPrefix: 'abcdef1234',
      http: {
        method: request.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '203.0.113.7',
        userAgent: 'Amazon CloudFront',
      },
      requestId: randomUUID(),
      routeKey: `ANY ${route}`,
      stage: '$default',
      time: at.toUTCString(),
      timeEpoch: at.getTime(),
    },
    ...(bytes.length === 0 ? {} : { body: bytes.toString(plain ? 'utf8' : 'base64') }),
    isBase64Encoded: bytes.length > 0 && !plain,
  };
}

const httpAnswer = z.object({
  statusCode: z.int(),
  headers: z._default(z.record(z.string(), z.string()), {}),
  cookies: z._default(z.array(z.string()), []),
  body: z._default(z.string(), ''),
  isBase64Encoded: z._default(z.boolean(), false),
});

/** What the edge is answered with. */
export function httpResponse(answered: unknown): Response {
  const { statusCode, headers: given, cookies, body, isBase64Encoded } = httpAnswer.parse(answered);
  const headers = new Headers(given);
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return new Response([204, 303, 304].includes(statusCode) && bytes.length === 0 ? null : bytes, {
    status: statusCode,
    headers,
  });
}

/** What the scheduler sends where a schedule names no input of its own. */
export const scheduleEvent = (): object => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '000000000000',
  time: new Date().toISOString(),
  region: 'ap-southeast-1',
  resources: ['arn:aws:scheduler:ap-southeast-1:000000000000:schedule/default/test'],
  detail: '{}',
});
