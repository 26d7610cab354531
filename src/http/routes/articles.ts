import { z } from '@hono/zod-openapi';
import { annotationRecord } from '../../export/jsonl.js';
import { listOf } from '../../export/list.js';
import { escape } from '../../export/notes.js';
import { briefing } from '../../views/briefing.js';
import { plain, plainAll } from '../../views/plain.js';
import type { ArticleView, Passage } from '../../views/types.js';
import type { ArticleRow, FullArticle } from '../../desk/reads.js';
import { missing } from '../error.js';
import { articleOf } from '../find.js';
import { ORIGINAL_POLICY } from '../headers.js';
import { articleRow, id, NONE, paging, part, view } from '../schema.js';
import { listed } from '../shown.js';
import { route, type Serving } from '../types.js';

const COLUMNS = [
  'key',
  'id',
  'story',
  'outlet',
  'headline',
  'language',
  'published',
  'at',
  'revision',
  'address',
  'source',
] as const;

const articles = route({
  path: '/api/articles',
  summary: 'The articles, the one that came last first',
  formats: ['json', 'csv', 'md'],
  params: NONE,
  query: z.strictObject(paging),
  result: part(articleRow),
  answer: async ({ reads }, { query }) => {
    const found = await reads.articles(query);
    return listed(found, () => listOf(found.items, COLUMNS));
  },
});

const article = route({
  path: '/api/articles/{article}',
  summary: 'One article: its text with every claim marked, its claims and mentions, its revisions',
  formats: ['json', 'md'],
  params: z.strictObject({ article: id }),
  query: NONE,
  result: z.object({
    row: articleRow,
    view: view('ArticleView').nullable(),
    claims: view('a line of stemma annotate').nullable(),
    issues: z.array(z.looseObject({})),
    revisions: z.array(articleRow),
  }),
  answer: async (desk, { params }) => {
    const { row, annotation, issues } = await articleOf(desk, params.article);
    const shown = await shownIn(desk, row);
    const json = plainAll({
      row,
      view: shown,
      claims: annotation && annotationRecord(annotation),
      issues,
      revisions: await desk.reads.revisions(row.key),
    });
    return { json, md: () => articleText(shown, annotation) };
  },
});

/** The article as its story shows it; null for a text that was replaced. */
async function shownIn(
  { reads, ui }: Serving,
  { id: article, story }: ArticleRow,
): Promise<ArticleView | null> {
  const found = story === null ? null : await reads.story(story);
  if (found === null) return null;
  const { articles: all } = briefing([found.story], ui).stories[0]!;
  return all.find((one) => one.id === article) ?? null;
}

/** Its heading and text, each block a paragraph. */
function articleText(shown: ArticleView | null, annotation: FullArticle['annotation']): string {
  if (shown === null) return `${escape(plain(annotation?.article.text ?? ''))}\n`;
  const blocks = shown.blocks.map(({ passages }) => escape(passages.map(wordsOf).join(' ')));
  return `${[`# ${escape(shown.headline ?? shown.file)}`, ...blocks].join('\n\n')}\n`;
}

const wordsOf = (passage: Passage): string =>
  passage.map((item) => (typeof item === 'string' ? item : wordsOf(item.parts))).join('');

const original = route({
  path: '/api/articles/{article}/original',
  summary: 'The bytes received, as text; as a page in a sandbox without scripts where that is asked for',
  params: z.strictObject({ article: id }),
  query: z.strictObject({ as: z.enum(['text', 'page']).default('text') }),
  result: z.string(),
  answer: async (desk, { params, query }) => {
    const { row } = await articleOf(desk, params.article);
    const bytes = await desk.reads.original(row.sha256);
    if (bytes === null) throw missing('original', row.sha256);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'content-type': query.as === 'page' ? 'text/html' : 'text/plain; charset=utf-8',
        'content-security-policy': ORIGINAL_POLICY,
        'content-disposition': `inline; filename="${row.id}.${query.as === 'page' ? 'html' : 'txt'}"`,
      },
    });
  },
});

const retry = route({
  method: 'post',
  path: '/api/articles/{article}/retry',
  role: 'editor',
  summary: 'Read an article once more that could not be read; its issues say what became of it',
  params: z.strictObject({ article: id }),
  query: NONE,
  body: NONE,
  result: z.object({ retried: z.boolean(), issues: z.array(z.looseObject({ code: z.string() })) }),
  answer: async (desk, { params, caller }) => {
    const { row } = await articleOf(desk, params.article);
    const retried = await desk.acts.retry([row.id], caller.name);
    const { issues } = await articleOf(desk, row.id);
    return { json: { retried: retried.length > 0, issues } };
  },
});

export const ARTICLE_ROUTES = [articles, article, original, retry];
