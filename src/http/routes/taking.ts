import { z } from '@hono/zod-openapi';
import { sha256 } from '../../kit/hash.js';
import { NONE } from '../schema.js';
import { route } from '../types.js';

/** The ending that names the format of a text that is posted. */
const KINDS = { txt: 'text/plain', md: 'text/markdown', html: 'text/html', json: 'application/json', xml: 'application/xml' } as const; // prettier-ignore

const taking = route({
  method: 'post',
  path: '/api/articles',
  role: 'editor',
  summary: 'Take in an article, or a document that holds several; the same address again is another revision',
  params: NONE,
  query: NONE,
  body: z.strictObject({
    text: z.string().min(1).meta({ description: 'the document as it was received' }),
    format: z.enum(Object.keys(KINDS) as [keyof typeof KINDS]).default('txt'),
    address: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .optional()
      .meta({ description: 'what stays when its text changes; without it, a name made of its bytes' }),
    outlet: z.string().max(200).optional(),
    published: z.iso
      .date()
      .or(z.iso.datetime({ offset: true }))
      .optional(),
    language: z.string().max(35).optional().meta({ description: 'BCP 47' }),
  }),
  result: z.object({
    address: z.string(),
    seq: z.number().nullable(),
    articles: z.array(z.string()),
    issues: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  }),
  answer: async ({ acts }, { body, caller }) => {
    const { text, format, address, ...said } = body;
    const bytes = new TextEncoder().encode(text);
    const file = address ?? `posted-${sha256(bytes).slice(0, 12)}.${format}`;
    const sidecar = { file: `${file}.meta.json`, text: JSON.stringify(said) };
    const [taken] = await acts.take([{ bytes, file, mediaType: KINDS[format], sidecar }], caller.name);
    return { json: taken };
  },
});

export const TAKING_ROUTES = [taking];
