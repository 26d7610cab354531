import { z } from '@hono/zod-openapi';
import { uiCodes } from '../messages/index.js';

/** Shapes that several routes share. */

export const NONE = z.strictObject({});

/** Characters of what a person writes. */
export const LONG = 4000;

export const reason = z
  .string()
  .trim()
  .min(1)
  .max(LONG)
  .meta({ description: 'why, in the person’s own words' });

const LONGEST_PART = 200;

export const paging = {
  after: z.string().max(LONGEST_PART).optional().meta({ description: '`next` of the part before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

export const language = { ui: z.enum(uiCodes).optional().meta({ description: 'language of our own words' }) };

/** A line of the ledger. */
export const line = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const id = z
  .string()
  .min(1)
  .max(LONGEST_PART)
  .regex(/^[\w:.~-]+$/u);

export const part = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

const time = z.string().meta({ description: 'ISO 8601' });

/** Plain data of the views; its shape is that of the type named. */
export const view = (type: string) => z.looseObject({}).meta({ description: `${type} of src/views` });

export const storyRow = z.object({
  key: z.string(),
  id: z.string(),
  title: z.string(),
  languages: z.array(z.string()),
  articles: z.number(),
  outlets: z.number(),
  origins: z.number(),
  entries: z.number(),
  differing: z.number(),
  from: time.nullable(),
  to: time.nullable(),
  changed: z.number(),
  titles: z.record(z.string(), z.string()),
  unknown: z.number(),
  differences: z.number(),
  unexplained: z.number(),
  figures: z.array(view('ListedFigure')),
});

export const articleRow = z.object({
  key: z.string(),
  id: z.string(),
  story: z.string().nullable(),
  address: z.string(),
  source: z.string().nullable(),
  seq: z.number(),
  at: time,
  revision: z.number(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  language: z.string().nullable(),
  published: time.nullable(),
  sha256: z.string(),
});

export const entryRow = z.object({
  id: z.string(),
  story: z.string(),
  kind: z.string(),
  measure: z.string().nullable(),
  label: z.string(),
  readings: z.number(),
  origins: z.number(),
  differing: z.number(),
});
