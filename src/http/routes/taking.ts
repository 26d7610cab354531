import { z } from '@hono/zod-openapi';
import { takeFiles } from '../../desk/folder.js';
import type { Taken } from '../../desk/taking.js';
import { sha256 } from '../../kit/hash.js';
import { NONE } from '../schema.js';
import { route } from '../types.js';

/** The ending that names the format of a text that is posted. */
const KINDS = { txt: 'text/plain', md: 'text/markdown', html: 'text/html', json: 'application/json', xml: 'application/xml' } as const; // prettier-ignore

/** What became of a document that was taken in. */
const TAKEN = z.object({
  address: z.string(),
  seq: z.number().nullable(),
  articles: z.array(z.string()),
  issues: z.array(z.looseObject({ code: z.string(), message: z.string() })),
});

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
  result: TAKEN,
  answer: async ({ acts }, { body, caller }) => {
    const { text, format, address, ...said } = body;
    const bytes = new TextEncoder().encode(text);
    const file = address ?? `posted-${sha256(bytes).slice(0, 12)}.${format}`;
    const sidecar = { file: `${file}.meta.json`, text: JSON.stringify(said) };
    const [taken] = await acts.take([{ bytes, file, mediaType: KINDS[format], sidecar }], caller.name);
    return { json: taken };
  },
});

const SIDECAR = '.meta.json';
/** Files that are taken in by one request. */
const MOST_FILES = 200;

const files = route({
  method: 'post',
  path: '/api/files',
  role: 'editor',
  summary: 'Take in files as they were saved, their format told by name and content',
  params: NONE,
  query: NONE,
  body: z.strictObject({
    files: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1).max(2000).meta({ description: 'its address at the desk as well' }),
          base64: z.base64().meta({ description: 'the bytes' }),
          sidecar: z.string().max(20_000).optional().meta({ description: 'the text of NAME.meta.json' }),
        }),
      )
      .min(1)
      .max(MOST_FILES),
  }),
  result: z.object({ items: z.array(TAKEN) }),
  answer: async ({ acts }, { body, caller }) => {
    const taken = await acts.take(
      body.files.map(({ name, base64, sidecar }) => ({
        bytes: Uint8Array.from(Buffer.from(base64, 'base64')),
        file: name,
        sidecar:
          sidecar === undefined
            ? undefined
            : { file: name.replace(/\.[^./\\]+$/, '') + SIDECAR, text: sidecar },
      })),
      caller.name,
    );
    return { json: { items: taken } };
  },
});

/** Bytes of an example: far more than any has. */
const LARGEST_EXAMPLE = 1_000_000;

const examples = route({
  method: 'post',
  path: '/api/examples',
  role: 'editor',
  summary: 'Take in the example coverage, which is invented',
  params: NONE,
  query: NONE,
  result: z.object({ items: z.array(TAKEN) }),
  answer: async (desk, { caller }) => {
    const by = { take: (list: Parameters<typeof desk.acts.take>[0]) => desk.acts.take(list, caller.name) };
    const items: Taken[] = [];
    for await (const { taken } of takeFiles(by, [desk.examples], { maxSize: LARGEST_EXAMPLE }))
      if (taken !== null) items.push(taken);
    return { json: { items } };
  },
});

export const TAKING_ROUTES = [taking, files, examples];
