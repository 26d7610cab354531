import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { REFUSALS } from '../registry/refusals.js';
import { FORMATS, type Format, type Route } from './types.js';

const ERROR = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(REFUSALS) as [string, ...string[]]),
      message: z.string(),
      hint: z.string().nullable(),
    }),
  })
  .openapi('Error');

/** A row of the table as OpenAPI 3.1 has it; `format` is that of the address. */
export function configOf(route: Route, format: Format = route.formats[0]!): RouteConfig {
  const { method, path, summary, role, params, query, body, result } = route;
  const told = format === 'json' ? result : z.string();
  return {
    method,
    path,
    summary,
    description: `For: ${role}.`,
    request: {
      params,
      query,
      ...(body === null ? {} : { body: { required: true, content: { [FORMATS.json]: { schema: body } } } }),
    },
    responses: {
      200: { description: summary, content: { [FORMATS[format]]: { schema: told } } },
      default: { description: 'What went wrong', content: { [FORMATS.json]: { schema: ERROR } } },
    },
  };
}

/** The OpenAPI document of everything that is mounted, with an address for each format. */
export function describe<E extends Env>(
  app: OpenAPIHono<E>,
  version: string,
  routes: readonly Route[],
): object {
  for (const route of routes)
    for (const format of route.formats)
      app.openAPIRegistry.registerPath({
        ...configOf(route, format),
        path: `${route.path}.${format}`,
      });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Stemma',
      version,
      description:
        'What is reported, who says so, who copies whom, and where accounts differ and why. An address without an ending is JSON.',
    },
  });
}
