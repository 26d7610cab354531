import { z } from '@hono/zod-openapi';
import { line, NONE, reason } from '../schema.js';
import { route, type Serving } from '../types.js';

const LINE = z.object({ seq: z.number() });

/** Notes what a person did, under the name of who asks; gives the line. */
async function noted(
  { acts }: Serving,
  event: Parameters<Serving['acts']['record']>[0][number],
  by: string,
): Promise<{ readonly json: unknown }> {
  const [written] = await acts.record([event], by);
  return { json: { seq: written!.seq } };
}

const look = route({
  method: 'post',
  path: '/api/looks',
  summary: 'Note that a person has seen everything up to a line',
  params: NONE,
  query: NONE,
  body: z.strictObject({ upTo: line }),
  result: LINE,
  answer: (desk, { body, caller }) =>
    noted(desk, { kind: 'looked', person: caller.name, upTo: body.upTo }, caller.name),
});

const looked = route({
  path: '/api/looks',
  summary: 'The line up to which whoever asks has seen everything; 0 before the first look',
  params: NONE,
  query: NONE,
  result: z.object({ upTo: z.number() }),
  answer: async ({ reads }, { caller }) => ({ json: { upTo: await reads.look(caller.name) } }),
});

const follow = route({
  method: 'post',
  path: '/api/sources',
  role: 'editor',
  summary: 'Follow a feed or a page from now on',
  params: NONE,
  query: NONE,
  body: z.strictObject({
    url: z.url({ protocol: /^https?$/ }).max(2000),
    type: z.enum(['feed', 'page']).default('feed'),
    title: z.string().trim().min(1).max(200).nullable().default(null),
  }),
  result: LINE,
  answer: (desk, { body, caller }) => noted(desk, { kind: 'followed', ...body }, caller.name),
});

const unfollow = route({
  method: 'delete',
  path: '/api/sources',
  role: 'editor',
  summary: 'Follow a source no longer; what it brought stays',
  params: NONE,
  query: z.strictObject({ url: z.string().min(1).max(2000), reason }),
  result: LINE,
  answer: (desk, { query, caller }) => noted(desk, { kind: 'unfollowed', ...query }, caller.name),
});

export const NOTED_ROUTES = [look, looked, follow, unfollow];
