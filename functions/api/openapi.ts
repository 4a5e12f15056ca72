// How does a program learn the API? An OpenAPI 3.1 document made of the very schemas that parse its requests.
import * as z from 'zod/mini';
import type { Route } from '../operations/route.ts';

const problemSchema = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

type JsonSchema = Record<string, unknown>;
export type OpenApiDocument = {
  openapi: string;
  info: JsonSchema;
  paths: Record<string, Record<string, Operation>>;
} & JsonSchema;
export type Operation = { summary: string; operationId: string } & JsonSchema;

/** The document; `tokenUrl` tells where client credentials become a token. */
export function openApiDocument(routes: Route[], publicUrl: string, tokenUrl: string): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lòng dân',
      version: '1',
      description: 'Satisfaction with public services: campaigns, responses, scores.',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [{ clientCredentials: [] }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        clientCredentials: { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: {} } } },
      },
    },
  };
}

function operationOf(route: Route): Operation {
  const { schema, status, contentType = 'application/json' } = route.gives;
  const given = {
    description: route.summary,
    content: { [contentType]: { schema: schema === undefined ? {} : jsonSchema(schema, 'output') } },
  };
  return {
    summary: route.summary,
    operationId: `${route.method.toLowerCase()} ${route.path}`
      .replaceAll(/[^A-Za-z]+(\w)/g, (_, letter: string) => letter.toUpperCase())
      .replaceAll(/\W/g, ''),
    'x-right': route.right,
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...bodyOf(route),
    responses: {
      [String(status)]: given,
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const pathParameters = ({ path }: Route) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters({ query }: Route) {
  const { properties } = jsonSchema(query, 'input');
  return Object.entries(properties ?? {}).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

const headerParameters = ({ method }: Route) =>
  method === 'POST' ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } }] : [];

function bodyOf({ method, body, takes }: Route) {
  if (method === 'GET') return {};
  const content =
    takes.length > 0
      ? takes.map((type) => [type, { schema: { type: 'string' } }])
      : [['application/json', { schema: jsonSchema(body, 'input') }]];
  return { requestBody: { content: Object.fromEntries(content) } };
}

/** JSON Schema of what goes in or comes out; what JSON cannot say (a trimmed text) is left to the parser. */
const jsonSchema = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};
