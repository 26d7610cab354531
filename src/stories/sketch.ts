import { hashWord } from '../kit/hash.js';
import type { Annotation, Sketch } from '../model/index.js';
import { countsOf } from './counts.js';
import { windowOf } from './days.js';
import { featuresOf } from './features.js';
import { KIND_BITS, KINDS, weightOf } from './weights.js';

/** Features that are kept of an article: the weightiest, and of equal ones those that the text has first. */
export const FEATURES = 64;

/** What the grouping keeps of an article. Depends on the article alone. */
export function sketchOf(annotation: Annotation): Sketch {
  const { article, layout } = annotation;
  const window = windowOf(article.published);
  const codes = [...featuresOf(annotation)]
    .sort((a, b) => weightOf(b.kind) - weightOf(a.kind))
    .slice(0, FEATURES)
    .map(({ key, kind }) => ((hashWord(key) & ~KIND_BITS) | KINDS.indexOf(kind)) >>> 0);
  return {
    id: article.id,
    language: layout.language,
    days: window && { ...window, stated: article.published?.basis !== 'inferred' },
    features: [...new Set(codes)].sort((a, b) => a - b),
    counts: countsOf(annotation),
  };
}
