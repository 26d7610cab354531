import { z } from '@hono/zod-openapi';
import { NONE } from '../schema.js';
import { route } from '../types.js';

const settings = route({
  path: '/api/settings',
  role: 'editor',
  summary: 'The settings that the desk was opened with; names and passwords of servers are left out',
  lasting: false,
  params: NONE,
  query: NONE,
  result: z.object({
    items: z.array(
      z.object({
        key: z.string(),
        environment: z.string(),
        value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
      }),
    ),
  }),
  answer: (desk) => Promise.resolve({ json: { items: desk.settings } }),
});

export const SETTING_ROUTES = [settings];
