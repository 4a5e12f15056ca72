// By which door does the edge reach a function? One HTTP API for all, or an address of each function's own.
import { Fn, Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { FunctionUrlAuthType, type IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

/** Which paths, in service-list's words, are answered at which host. */
export type Entrance = { paths: string[]; hostname: string };

/** Adds a function's paths; afterwards `entrances` says where the edge finds them. */
export type Doors = { add(service: IFunction, paths: string[]): void; entrances(): Entrance[] };

/** Whose path covers `path` most closely: `/staff/*` before `/*`. */
export function entranceOf(entrances: Entrance[], path: string): Entrance {
  const covers = (listed: string) => listed === path || (listed.endsWith('*') && path.startsWith(listed.slice(0, -1)));
  const closest = (entrance: Entrance) => Math.max(-1, ...entrance.paths.filter(covers).map(({ length }) => length));
  const [found] = entrances.toSorted((a, b) => closest(b) - closest(a));
  if (!found || closest(found) < 0) throw new Error(`No function answers ${path}`);
  return found;
}

/** service-list says `/s/*` for everything below; API Gateway says `/s/{proxy+}`. */
export const routeOf = (path: string): string => path.replace(/\*$/, '{proxy+}');

/** Enough for a province's busiest minute a hundred times over, and a bound to what a flood can cost. */
const throttle = { rateLimit: 2000, burstLimit: 2000 };

/** Only listed paths are answered: there is no default route. */
export function httpApiDoors(scope: Construct): Doors & { httpApi: HttpApi } {
  const httpApi = new HttpApi(scope, 'HttpApi', {
    description: 'Lòng dân: reached through CloudFront only',
    createDefaultStage: false,
  });
  new HttpStage(scope, 'HttpStage', { httpApi, autoDeploy: true, throttle });
  const { region, urlSuffix } = Stack.of(scope);
  return {
    httpApi,
    add(service, paths) {
      const integration = new HttpLambdaIntegration(service.node.id, service);
      for (const path of paths) httpApi.addRoutes({ path: routeOf(path), methods: [HttpMethod.ANY], integration });
    },
    entrances: () => [{ paths: ['/*'], hostname: `${httpApi.apiId}.execute-api.${region}.${urlSuffix}` }],
  };
}

/**
 * Cheaper by what the HTTP API takes for each request. Anybody may call such an address; without the edge's secret the
 * function says no more than 403, as behind the HTTP API. (Signed calls by the edge would need the browser to sign each body.)
 */
export function functionUrlDoors(): Doors {
  const found: Entrance[] = [];
  return {
    add(service, paths) {
      const { url } = service.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
      found.push({ paths, hostname: Fn.select(2, Fn.split('/', url)) });
    },
    entrances: () => found,
  };
}
