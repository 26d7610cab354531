import { summaryOf } from '../../src/views/summary.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotated } from '../../src/desk/annotate.js';
import type { ArticleRow, DeskReads, KeptCorrection, Page, Part, StoryRow } from '../../src/desk/reads.js';
import type { Serving } from '../../src/http/index.js';
import type { Annotation, Story } from '../../src/model/index.js';
import { relate } from '../../src/pipeline.js';

const COVERAGE = join(import.meta.dirname, '../../examples/coverage');

/** A desk in memory, on the example coverage: one line of its ledger for each article. */
export interface MemoryDesk {
  readonly acts: Serving['acts'];
  readonly reads: DeskReads;
  readonly annotations: readonly Annotation[];
  readonly stories: readonly Story[];
  /** Moves the head on by one line, as if something had come. */
  readonly move: () => void;
}

export function memoryDesk(): MemoryDesk {
  const annotations = [...annotated([COVERAGE], {})].flatMap(({ annotation }) => annotation ?? []);
  const stories = relate(annotations);
  let seq = annotations.length;
  const corrections: KeptCorrection[] = [];
  const storyRows = stories.map((story) => storyRow(story, annotations));
  const storyAt = (key: string): number =>
    stories.findIndex(({ articles }) => articles.some(({ article }) => article.id === key));
  const articleRows: readonly ArticleRow[] = annotations
    .map((annotation, index) => ({
      ...articleRow(annotation, index),
      story: storyRows[storyAt(annotation.article.id)]?.key ?? null,
    }))
    .reverse();
  const reads: DeskReads = {
    head: () => Promise.resolve({ seq, hash: seq.toString(16).padStart(64, '0') }),
    stories: (page) => Promise.resolve(part(storyRows, page)),
    story: (key) => {
      const at = storyAt(key);
      return Promise.resolve(at < 0 ? null : { row: storyRows[at]!, story: stories[at]! });
    },
    entries: (key, page) =>
      Promise.resolve(
        part(
          stories[storyAt(key)]!.entries.map(
            ({ id, kind, measure, label, readings, independentOrigins }) => ({
              id,
              story: key,
              kind,
              measure,
              label,
              readings: readings.length,
              origins: independentOrigins,
              differing: 0,
            }),
          ),
          page,
        ),
      ),
    articles: (page) => Promise.resolve(part(articleRows, page)),
    article: (id) => {
      const annotation = annotations.find(({ article }) => article.id === id);
      const row = articleRows.find((one) => one.id === id);
      return Promise.resolve(annotation && row ? { row, annotation, issues: [] } : null);
    },
    stopped: () => Promise.resolve([]),
    revisions: (key) => Promise.resolve(articleRows.filter((row) => row.key === key)),
    original: (sha256) => {
      const found = annotations.find(({ article }) => article.original.sha256 === sha256);
      return Promise.resolve(found ? readFileSync(join(COVERAGE, found.article.file)) : null);
    },
    search: (words, page) =>
      Promise.resolve(
        part(
          annotations.flatMap(({ article: { id, headline, text } }) => {
            const at = text.indexOf(words);
            const story = storyRows[storyAt(id)]?.key ?? null;
            return at < 0
              ? []
              : [{ article: id, revision: id, story, headline, snippet: text.slice(at, at + 80) }];
          }),
          page,
        ),
      ),
    changed: (since) =>
      Promise.resolve({
        seq,
        articles: articleRows.filter((row) => row.seq > since),
        stories: storyRows.filter((row) => row.changed > since),
        gone: [],
        corrections: [],
      }),
    follows: () =>
      Promise.resolve([
        {
          url: 'https://kyst.example/feed?a=1&b=2',
          type: 'feed',
          title: '=Kyst',
          since: '2031-05-04T12:00:00Z',
          state: {
            of: null,
            etag: null,
            lastModified: null,
            next: '2031-05-04T13:00:00Z',
            failures: 2,
            fault: 'fetch-time',
            ended: null,
          },
        },
      ]),
    look: () => Promise.resolve(0),
    corrections: () => Promise.resolve(corrections),
  };
  const acts: Serving['acts'] = {
    take: (list) =>
      Promise.resolve(list.map(({ file }) => ({ address: file, seq: ++seq, articles: [], issues: [] }))),
    correct: (list, by = null) => {
      const lines = list.map(() => ++seq);
      list.forEach(({ correction, reason }, i) =>
        corrections.push({
          line: lines[i]!,
          by,
          at: '2031-05-04T12:00:00Z',
          reason,
          correction,
          state: 'waiting',
          why: null,
          story: null,
          undone: null,
          told: false,
        }),
      );
      return Promise.resolve(lines);
    },
    retry: (ids) => Promise.resolve(ids ?? []),
    undo: (line) => Promise.resolve(corrections.some((row) => row.line === line) ? ++seq : null),
    record: (events, by = null) =>
      Promise.resolve(events.map((event) => ({ seq: ++seq, at: '', by, event, prev: '', hash: '' }))),
  };
  return { acts, reads, annotations, stories, move: () => void seq++ };
}

function part<T>(items: readonly T[], { after, limit = 50 }: Page): Part<T> {
  const from = Number(after ?? 0);
  const next = from + limit < items.length ? String(from + limit) : null;
  return { items: items.slice(from, from + limit), next };
}

const articleRow = ({ article, layout }: Annotation, index: number): Omit<ArticleRow, 'story'> => ({
  key: article.id,
  id: article.id,
  address: article.file,
  source: null,
  seq: index + 1,
  at: '2031-05-04T12:00:00Z',
  revision: 1,
  outlet: article.outlet,
  headline: article.headline,
  language: layout.language,
  published: article.published?.value ?? null,
  sha256: article.original.sha256,
  content: article.original.sha256,
});

const storyRow = (story: Story, all: readonly Annotation[]): StoryRow => {
  const { period, ...summary } = summaryOf(story);
  return {
    key: story.articles[0]!.article.id,
    id: story.id,
    version: story.id,
    title: story.title,
    languages: story.languages,
    articles: story.articles.length,
    outlets: new Set(story.articles.map(({ article }) => article.outlet)).size,
    origins: story.origins.filter(({ kind }) => kind === 'text').length,
    entries: story.entries.length,
    differing: 0,
    from: period?.from ?? null,
    to: period?.to ?? null,
    ...summary,
    changed: Math.max(
      ...story.articles.map(({ article: { id } }) => all.findIndex((one) => one.article.id === id) + 1),
    ),
  };
};
