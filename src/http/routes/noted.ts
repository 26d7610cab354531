import { z } from '@hono/zod-openapi';
import type { Correction } from '../../model/index.js';
import { line, NONE } from '../schema.js';
import { route, type Serving } from '../types.js';

const LONG = 4000;
const words = z.string().min(1).max(LONG);
const reason = z.string().trim().min(1).max(LONG).meta({ description: 'why, in the person’s own words' });

const at = z
  .strictObject({ address: words, exact: words, prefix: z.string().max(LONG), suffix: z.string().max(LONG) })
  .meta({ description: 'words of an article with some before and behind (W3C TextQuoteSelector)' });
const found = { of: z.enum(['claim', 'entity']), type: z.string().max(100), at };
const value = z.union([z.string().max(LONG), z.number(), z.null()]);

/** The shapes of `Correction`, as they come from outside. */
const correction = z.union([
  z.strictObject({ act: z.enum(['confirm', 'reject', 'recommend']), ...found }),
  z.strictObject({ act: z.literal('amend'), ...found, values: z.record(z.string().max(100), value) }),
  z.strictObject({ act: z.enum(['confirm', 'reject']), of: z.literal('derivation'), from: words, to: words }),
  z.strictObject({
    act: z.enum(['merge', 'split']),
    of: z.literal('story'),
    articles: z.array(words).min(1).max(1000),
  }),
]) satisfies z.ZodType<Correction>;

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

const correct = route({
  method: 'post',
  path: '/api/corrections',
  role: 'editor',
  summary: 'Say what is right of a claim, entity, derivation or story; kept with a name and a reason',
  params: NONE,
  query: NONE,
  body: z.strictObject({ correction, reason }),
  result: LINE,
  answer: (desk, { body, caller }) => noted(desk, { kind: 'corrected', ...body }, caller.name),
});

const undo = route({
  method: 'post',
  path: '/api/corrections/{line}/undo',
  role: 'editor',
  summary: 'Take a correction back; its line stays',
  params: z.strictObject({ line: line.min(1) }),
  query: NONE,
  body: z.strictObject({ reason }),
  result: LINE,
  answer: (desk, { params, body, caller }) =>
    noted(desk, { kind: 'undone', of: params.line, reason: body.reason }, caller.name),
});

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

export const NOTED_ROUTES = [correct, undo, look, follow, unfollow];
