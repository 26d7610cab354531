import { z } from '@hono/zod-openapi';
import { anchored, type Asked } from '../../desk/anchored.js';
import { correctionRecord } from '../../desk/correction-record.js';
import { listOf } from '../../export/list.js';
import { review } from '../../desk/review.js';
import { ACTS, FIELDS } from '../../registry/corrections.js';
import { plainAll } from '../../views/plain.js';
import { missing, RefusedError } from '../error.js';
import { line, LONG, NONE, reason, view } from '../schema.js';
import { listed } from '../shown.js';
import { route } from '../types.js';

const word = z.string().min(1).max(LONG);
const values = z
  .record(z.string().max(100), z.union([z.string().max(LONG), z.number(), z.null()]))
  .default({});
const act = <K extends keyof typeof ACTS>(of: K) => ({ of: z.literal(of), act: z.enum(ACTS[of] as [never]) });
const common = { story: word, values };

/** What is corrected, by the ids that the desk shows it under. */
const asked = z.discriminatedUnion('of', [
  z.strictObject({ ...common, ...act('claim'), claim: word }),
  z.strictObject({
    ...common,
    ...act('entity'),
    entity: word,
    with: word.nullable().default(null),
    article: word.nullable().default(null),
  }),
  z.strictObject({
    ...common,
    ...act('derivation'),
    kind: z.enum(['copy', 'edit', 'excerpt', 'paraphrase', 'translation', 'quotes']),
    from: word,
    to: word,
  }),
  z.strictObject({ ...common, ...act('story'), articles: z.array(word).max(1000).default([]) }),
]) satisfies z.ZodType<Asked>;

const COLUMNS = [
  'line',
  'state',
  'why',
  'of',
  'act',
  'type',
  'exact',
  'values',
  'by',
  'at',
  'reason',
  'story',
  'address',
] as const;

const STATES = ['waiting', 'applied', 'overruled', 'unfit', 'undone'] as const;

const corrections = route({
  path: '/api/corrections',
  summary: 'What people corrected, the last first: by whom, why, and whether it still fits',
  formats: ['json', 'csv', 'md'],
  params: NONE,
  query: z.strictObject({
    state: z.enum(STATES).optional(),
    story: z.string().max(LONG).optional(),
    after: line.optional().meta({ description: '`next` of the part before' }),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  result: z.object({ items: z.array(z.looseObject({ line: z.number() })), next: z.string().nullable() }),
  answer: async ({ reads }, { query: { state, story, after = Infinity, limit } }) => {
    const all = (await reads.corrections()).filter(
      (row) =>
        row.line < after &&
        (state === undefined || row.state === state) &&
        (story === undefined || row.story === story),
    );
    const part = all.reverse().slice(0, limit).map(correctionRecord);
    const next = all.length > limit ? String(part.at(-1)!.line) : null;
    return listed({ items: part, next }, () => listOf(part, COLUMNS));
  },
});

const correct = route({
  method: 'post',
  path: '/api/corrections',
  role: 'editor',
  summary: 'Say what is right of a claim, entity, derivation or story; kept with a name and a reason, once',
  params: NONE,
  query: NONE,
  body: z.strictObject({ correction: asked, reason }),
  result: z.object({ seq: z.number() }),
  answer: async ({ reads, acts }, { body, caller }) => {
    const correction = await anchored(body.correction, reads);
    if ('missing' in correction) {
      if (correction.missing !== null) throw missing(correction.reason, correction.missing);
      throw new RefusedError('correction-unfit', { reason: correction.reason });
    }
    const [seq] = await acts.correct([{ correction, reason: body.reason, made: null }], caller.name);
    return { json: { seq } };
  },
});

const undo = route({
  method: 'post',
  path: '/api/corrections/{line}/undo',
  role: 'editor',
  summary: 'Take a correction back, once; its line stays',
  params: z.strictObject({ line: line.min(1) }),
  query: NONE,
  body: z.strictObject({ reason }),
  result: z.object({ seq: z.number() }),
  answer: async ({ acts }, { params, body, caller }) => {
    const seq = await acts.undo(params.line, body.reason, caller.name);
    if (seq === null) throw missing('correction', String(params.line));
    return { json: { seq } };
  },
});

const kinds = route({
  path: '/api/corrections/kinds',
  summary: 'What can be said of what, and which fields can be amended to which values',
  params: NONE,
  query: NONE,
  result: z.object({ acts: z.looseObject({}), fields: z.looseObject({}) }),
  answer: () => Promise.resolve({ json: { acts: ACTS, fields: FIELDS } }),
});

const waiting = route({
  path: '/api/review',
  summary:
    'What waits for a person: corrections that no longer fit, articles that could not be read, undated ones, issues, outlets and stories that may be one',
  params: NONE,
  query: NONE,
  result: view('Review of src/desk'),
  answer: async ({ reads }) => ({ json: plainAll(await review(reads)) }),
});

export const CORRECTION_ROUTES = [corrections, kinds, correct, undo, waiting];
