import { z } from '@hono/zod-openapi';
import { listOf } from '../../export/list.js';
import { articleRow, line, NONE, storyRow } from '../schema.js';
import { listed } from '../shown.js';
import { stream } from '../stream.js';
import { route } from '../types.js';

const COLUMNS = ['key', 'title', 'articles', 'origins', 'entries', 'differing', 'changed'] as const;

const changes = route({
  path: '/api/changes',
  summary: 'What is new since a line of the ledger: articles that came, and stories as they are now',
  formats: ['json', 'csv', 'md'],
  params: NONE,
  query: z.strictObject({ since: line.default(0) }),
  result: z.object({
    seq: z.number(),
    articles: z.array(articleRow),
    stories: z.array(storyRow),
    gone: z.array(z.string()),
    corrections: z.array(z.number()),
  }),
  answer: async ({ reads }, { query }) => {
    const found = await reads.changed(query.since);
    return listed(found, () => listOf(found.stories, COLUMNS));
  },
});

const events = route({
  path: '/api/events',
  summary: 'The same as it happens: server-sent events; Last-Event-ID goes on where a reader broke off',
  params: NONE,
  query: z.strictObject({ since: line.optional() }),
  result: z.string(),
  answer: (desk, { query, headers, signal }) => stream(desk, query.since ?? lastSeen(headers), signal),
});

/** What a browser sends when it connects again (HTML, server-sent events). */
function lastSeen(headers: Headers): number | null {
  const told = headers.get('last-event-id') ?? '';
  return /^\d{1,15}$/.test(told) ? Number(told) : null;
}

const status = route({
  path: '/api/status',
  summary: 'Where the desk stands in its ledger, who asks, and what they may do',
  params: NONE,
  query: NONE,
  result: z.object({
    seq: z.number(),
    hash: z.string(),
    caller: z.object({ name: z.string(), role: z.string() }),
  }),
  answer: async ({ reads }, { caller }) => {
    const { seq, hash } = await reads.head();
    return { json: { seq, hash, caller } };
  },
});

export const CHANGE_ROUTES = [changes, events, status];
