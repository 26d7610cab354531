import { z } from 'zod';
import { canonical } from '../kit/canonical.js';
import type { ClaimType, Correction } from '../model/index.js';
import { ACTS } from '../registry/corrections.js';
import type { KeptCorrection } from '../store/types.js';
import { faultOf } from './anchored.js';
import type { Saying } from './sayings.js';

const article = { address: z.string(), content: z.string() };
const quote = z.object({ ...article, exact: z.string().min(1), prefix: z.string(), suffix: z.string() });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const act = <K extends keyof typeof ACTS>(of: K) => ({
  of: z.literal(of),
  act: z.enum(ACTS[of] as [never]),
  values,
});
const TYPES = [
  'figure',
  'statement',
  'quote',
  'position',
  'event',
  'schedule',
] as const satisfies readonly ClaimType[];
const KINDS = ['copy', 'edit', 'excerpt', 'paraphrase', 'translation', 'quotes'] as const;
const source = z.union([z.object(article), z.object({ label: z.string() })]);

const correction = z.discriminatedUnion('of', [
  z.object({ ...act('claim'), type: z.enum(TYPES), what: z.string().nullable(), at: quote }),
  z.object({ ...act('entity'), at: quote, with: quote.nullable() }),
  z.object({ ...act('derivation'), kind: z.enum(KINDS), from: source, to: z.object(article) }),
  z.object({
    ...act('story'),
    articles: z.array(z.object(article)).min(1),
    from: z.array(z.object(article)),
  }),
]) satisfies z.ZodType<Correction>;

const made = { by: z.string().nullable(), at: z.iso.datetime() };
const file = z.object({
  corrections: z.array(
    z.object({
      correction,
      reason: z.string().min(1),
      made: z.object(made),
      undone: z.object({ ...made, reason: z.string() }).nullable(),
    }),
  ),
});

/** The corrections of a desk as a file that another can bring in: with their anchors, makers and times, without lines. */
export const correctionsFile = (rows: readonly KeptCorrection[]): string =>
  `${canonical({
    corrections: rows.map(({ correction: said, reason, by, at, undone }) => ({
      correction: said,
      reason,
      made: { by, at },
      undone: undone && { by: undone.by, at: undone.at, reason: undone.reason },
    })),
  })}\n`;

/** What such a file holds, or the reason why it is none. */
export function readCorrections(text: string): readonly Saying[] | { readonly reason: string } {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch (error) {
    return { reason: (error as Error).message };
  }
  const read = file.safeParse(told);
  if (!read.success) {
    const [first] = read.error.issues;
    return { reason: `${first!.path.join('.')}: ${first!.message}` };
  }
  for (const [i, saying] of read.data.corrections.entries()) {
    const fault = faultOf(saying.correction);
    if (fault) return { reason: `corrections.${String(i)}: ${fault.reason}` };
  }
  return read.data.corrections;
}
