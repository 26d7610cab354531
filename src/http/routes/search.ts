import { z } from '@hono/zod-openapi';
import { listOf } from '../../export/list.js';
import type { DeskReads } from '../../desk/reads.js';
import { headingOf } from '../../views/articles.js';
import { NONE, paging, part } from '../schema.js';
import { listed } from '../shown.js';
import { route } from '../types.js';

const COLUMNS = ['article', 'story', 'headline', 'outlet', 'language', 'published', 'snippet'] as const;

const FILTERS = {
  language: z.string().max(35).optional().meta({ description: 'BCP 47' }),
  outlet: z.string().max(200).optional(),
  from: z.iso.date().optional().meta({ description: 'published on this day or later' }),
  to: z.iso.date().optional().meta({ description: 'published on this day or earlier' }),
};

interface Filters {
  readonly language?: string | undefined;
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const search = route({
  path: '/api/search',
  summary: 'Articles that hold the words, with the place where they stand',
  formats: ['json', 'csv', 'md'],
  params: NONE,
  query: z.strictObject({ q: z.string().trim().min(1).max(200), ...FILTERS, ...paging }),
  result: part(
    z.object({
      article: z.string(),
      story: z.string().nullable(),
      headline: z.string().nullable(),
      snippet: z.string(),
      outlet: z.string().nullable(),
      language: z.string().nullable(),
      published: z.string().nullable(),
    }),
  ),
  answer: async ({ reads }, { query }) => {
    const found = await filtered(reads, query);
    return listed(found, () => listOf(found.items, COLUMNS));
  },
});

interface Asked extends Filters {
  readonly q: string;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Parts of the search that are looked through for one part of the answer. */
const MOST_PARTS = 10;

/** Hits that pass the filters; fewer than asked for where few pass, and `next` says where to go on. */
async function filtered(reads: DeskReads, { q, after, limit, ...filters }: Asked) {
  const items = [];
  let next: string | null | undefined = after;
  for (let parts = 0; parts < MOST_PARTS && items.length === 0 && next !== null; parts++) {
    const part = await reads.search(q, { after: next, limit });
    for (const hit of part.items) {
      const found = await reads.article(hit.article);
      const { outlet = null, language = null, published = null } = found?.row ?? {};
      const headline = hit.headline ?? (found?.annotation ? headingOf(found.annotation) : null);
      if (passes({ outlet, language, published }, filters))
        items.push({ ...hit, headline, outlet, language, published });
    }
    next = part.next;
  }
  return { items, next: next ?? null };
}

interface Facts {
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

function passes({ outlet, language, published }: Facts, filters: Filters): boolean {
  const day = published?.slice(0, 10) ?? null;
  return (
    (filters.outlet === undefined || outlet === filters.outlet) &&
    (filters.language === undefined || language?.split('-')[0] === filters.language.split('-')[0]) &&
    (filters.from === undefined || (day !== null && day >= filters.from)) &&
    (filters.to === undefined || (day !== null && day <= filters.to))
  );
}

export const SEARCH_ROUTES = [search];
