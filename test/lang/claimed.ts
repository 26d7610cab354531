import { packs } from '../../src/lang/index.js';
import type { Annotation, Article } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';
import { articleOf } from './article.js';

/** All that is read in an example published at a given time; ⏎ stands between paragraphs. */
export function claimedIn(example: string, language: string, published: string | null): Annotation {
  const value = published?.slice(0, 10) ?? null;
  const article: Article = {
    ...articleOf(example.replaceAll(' ⏎ ', '\n\n'), language),
    published:
      value === null
        ? null
        : { value, precision: 'day', basis: 'given', earliest: value, latest: value, evidence: [] },
  };
  return annotate(article, packs);
}
