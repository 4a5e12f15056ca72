// Which routes does the platform say it has? Its OpenAPI document, read as any client generator would.
import * as z from 'zod/mini';

const schema = z.looseObject({
  type: z.optional(z.unknown()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
  items: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.unknown())),
  enum: z.optional(z.array(z.unknown())),
  const: z.optional(z.unknown()),
});
const operation = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']), schema: z.unknown() })),
  requestBody: z.optional(z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) })),
});
const openApi = z.object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.record(z.string(), operation)) });

export type Schema = z.infer<typeof schema>;
export type Operation = z.infer<typeof operation>;
export type Described = { method: string; path: string; operation: Operation };

export const readSchema = (value: unknown): Schema => schema.parse(value);

export async function routesOf(url: string): Promise<Described[]> {
  const { paths } = openApi.parse(await (await fetch(`${url}/api/v1/openapi.json`)).json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ method: method.toUpperCase(), path, operation: one })),
  );
}

/** The path with every parameter filled in. */
export const filled = (path: string, value: string): string => path.replaceAll(/\{\w+\}/g, value);
