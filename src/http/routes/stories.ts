import { z } from '@hono/zod-openapi';
import { changeFormats } from '../../export/changes.js';
import { markdown } from '../../export/markdown.js';
import { listOf } from '../../export/list.js';
import type { Annotation } from '../../model/index.js';
import { briefing } from '../../views/briefing.js';
import { changesView } from '../../views/changes.js';
import type { FullStory } from '../../desk/reads.js';
import { storyOf } from '../find.js';
import { id, language, line, NONE, paging, part, storyRow, view } from '../schema.js';
import { fenced, listed, wordsIn } from '../shown.js';
import { route, type Serving } from '../types.js';

const COLUMNS = [
  'key',
  'title',
  'languages',
  'articles',
  'outlets',
  'origins',
  'entries',
  'differing',
  'from',
  'to',
  'changed',
] as const;

const stories = route({
  path: '/api/stories',
  summary: 'The stories, the one that changed last first',
  formats: ['json', 'csv', 'md'],
  params: NONE,
  query: z.strictObject(paging),
  result: part(storyRow),
  answer: async ({ reads }, { query }) => {
    const found = await reads.stories(query);
    return listed(found, () => listOf(found.items, COLUMNS));
  },
});

const story = route({
  path: '/api/stories/{story}',
  summary: 'One story: the whole briefing, ledgers, lineage and articles with their marked text',
  formats: ['json', 'md'],
  params: z.strictObject({ story: id }),
  query: z.strictObject(language),
  result: z.object({ row: storyRow, briefing: view('StoryView') }),
  answer: async (desk, { params, query }) => {
    const { row, story: found } = await storyOf(desk, params.story);
    const ui = query.ui ?? desk.ui;
    return {
      json: { row, briefing: briefing([found], ui).stories[0] },
      md: () => markdown([found], { ui, color: false, columns: 100 }),
    };
  },
});

const changes = route({
  path: '/api/stories/{story}/changes',
  summary: 'What the articles since a line of the ledger brought to a story',
  formats: ['json', 'md'],
  params: z.strictObject({ story: id }),
  query: z.strictObject({ since: line, ...language }),
  result: z.object({ since: z.number(), changes: view('StoryChanges').nullable() }),
  answer: async (desk, { params, query }) => {
    const found = await storyOf(desk, params.story);
    const told = changesView([found.story], await isNewSince(desk, query.since));
    const text = changeFormats.find(({ id: format }) => format === 'text')!;
    return {
      json: { since: query.since, changes: told[0] ?? null },
      md: () => fenced(text.render(wordsIn(query.ui, desk), told)),
    };
  },
});

/** Whether an article came after a line of the ledger. */
async function isNewSince({ reads }: Serving, since: number): Promise<(of: Annotation) => boolean> {
  const { articles } = await reads.changed(since);
  const fresh = new Set(articles.filter(({ seq }) => seq > since).map((row) => row.id));
  return ({ article }) => fresh.has(article.id);
}

const lineage = route({
  path: '/api/stories/{story}/lineage',
  summary: 'Who derives from whom, with the grounds, and the independent origins',
  formats: ['json', 'csv', 'md'],
  params: z.strictObject({ story: id }),
  query: z.strictObject(language),
  result: z.object({ lineage: view('LineageView'), origins: z.array(view('OriginView')) }),
  answer: async (desk, { params, query }) => {
    const { lineage: found, origins } = viewOf(desk, await storyOf(desk, params.story), query.ui);
    return listed({ lineage: found, origins }, () => ({
      columns: ['from', 'to', 'fromLabel', 'toLabel', 'kind', 'credited', 'strength', 'grounds'],
      rows: found.edges.map((edge) => [
        edge.from,
        edge.to,
        edge.fromLabel,
        edge.toLabel,
        edge.kind,
        edge.credited,
        edge.strength,
        edge.grounds.map(({ kind }) => kind),
      ]),
    }));
  },
});

const viewOf = (desk: Serving, { story: found }: FullStory, ui: Serving['ui'] | undefined) =>
  briefing([found], ui ?? desk.ui).stories[0]!;

export const STORY_ROUTES = [stories, story, changes, lineage];
