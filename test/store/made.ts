import { sha256, shortId } from '../../src/kit/hash.js';
import { packs } from '../../src/lang/index.js';
import { readArticles } from '../../src/intake/index.js';
import type { Annotation } from '../../src/model/index.js';
import { annotate, relate, sketchOf } from '../../src/pipeline.js';
import { pack } from '../../src/store/index/packed.js';
import type { NewAnnotation, NewArticle, NewStory } from '../../src/store/types.js';

export const TEXTS = {
  alma: 'Ferry Alma aground off Sandvig\n\nSeven people were injured when the ferry Alma ran aground off Sandvig on Monday, the coast guard said.',
  almaLater:
    'Ferry Alma aground off Sandvig\n\nNine people were injured when the ferry Alma ran aground off Sandvig on Monday, the coast guard said.',
  brygge:
    'Færgen Alma gået på grund\n\nSyv mennesker blev såret, da færgen Alma gik på grund ud for Sandvig mandag, oplyste kystvagten.',
  council:
    'Council of Tarnby votes\n\nThe council of Tarnby approved the budget with 12 votes to 9 on Tuesday.',
} as const;

export interface Told {
  readonly file: string;
  readonly text: string;
  readonly seq: number;
  readonly at?: string;
}

/** A revision as the desk would make it. */
export function newArticle({ file, text, seq, at = '2031-05-05T10:00:00Z' }: Told): NewArticle {
  const [received] = readArticles(new TextEncoder().encode(text), { file, published: '2031-05-05' });
  const { article, issues } = received!;
  if (article === null) throw new Error(`${file} holds no article`);
  return {
    row: {
      id: article.id,
      key: shortId(file),
      address: file,
      source: null,
      seq,
      at,
      outlet: article.outlet,
      headline: article.headline,
      language: article.language,
      published: article.published?.value ?? null,
      sha256: article.original.sha256,
      content: sha256(article.text),
    },
    article,
    issues,
  };
}

export const annotated = ({ article }: NewArticle): Annotation => annotate(article, packs);

export function newAnnotation(engine: string, annotation: Annotation): NewAnnotation {
  return { engine, annotation, sketch: sketchOf(annotation) };
}

/** The stories of some articles, as the desk would keep them. */
export function stories(articles: readonly NewArticle[], changed: number): readonly NewStory[] {
  const keys = new Map(articles.map(({ row }) => [row.id, row.key]));
  return relate(articles.map(annotated)).map(({ articles: members, ...story }) => ({
    row: {
      key: keys.get(members[0]!.article.id)!,
      id: story.id,
      version: story.id,
      title: story.title,
      languages: story.languages,
      articles: members.length,
      outlets: 0,
      origins: story.origins.length,
      entries: story.entries.length,
      titles: {},
      unknown: 0,
      differences: 0,
      unexplained: 0,
      figures: [],
      differing: 0,
      from: '2031-05-05',
      to: null,
      changed,
    },
    articles: members.map(({ article }) => article.id),
    corrections: story.corrections,
    packed: pack({ ...story, articles: members.map(({ article }) => article.id), retold: {} }),
    entries: story.entries.map(({ id, kind, measure, label, readings }) => ({
      id,
      kind,
      measure,
      label,
      readings: readings.length,
      origins: 1,
      differing: 0,
    })),
  }));
}
