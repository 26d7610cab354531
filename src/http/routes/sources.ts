import { z } from '@hono/zod-openapi';
import { opml } from '../../export/opml.js';
import { NONE } from '../schema.js';
import { listed } from '../shown.js';
import { route } from '../types.js';

const sources = route({
  path: '/api/sources',
  summary: 'What the desk follows, and how that goes',
  formats: ['json', 'csv', 'md'],
  lasting: false,
  params: NONE,
  query: NONE,
  result: z.object({
    items: z.array(
      z.object({
        url: z.string(),
        type: z.enum(['feed', 'page', 'folder']),
        title: z.string().nullable(),
        since: z.string(),
        next: z.string().nullable(),
        failures: z.number(),
        fault: z.string().nullable().meta({ description: 'the code of what went wrong at the last look' }),
        ended: z.string().nullable(),
      }),
    ),
  }),
  answer: async ({ reads }) => {
    const rows = (await reads.follows()).map(({ url, type, title, since, state }) => ({
      url,
      type,
      title,
      since,
      next: state.next,
      failures: state.failures,
      fault: state.fault,
      ended: state.ended,
    }));
    const columns = ['url', 'type', 'title', 'since', 'next', 'failures', 'fault', 'ended'] as const;
    return listed({ items: rows }, () => ({
      columns,
      rows: rows.map((row) => columns.map((column) => row[column])),
    }));
  },
});

const list = route({
  path: '/api/sources/opml',
  summary: 'The feeds that the desk follows as a list (OPML 2.0)',
  params: NONE,
  query: NONE,
  result: z.string(),
  answer: async ({ reads }) => {
    const feeds = (await reads.follows()).filter(({ type }) => type === 'feed');
    return new Response(opml('Stemma', feeds), {
      headers: {
        'content-type': 'text/x-opml; charset=utf-8',
        'content-disposition': 'attachment; filename="stemma.opml"',
      },
    });
  },
});

export const SOURCE_ROUTES = [sources, list];
