import { packs } from '../../src/lang/index.js';
import type { Article, Layout, Packs } from '../../src/model/index.js';
import { layout } from '../../src/text/index.js';

/** An article of nothing but its text, for examples. */
export function articleOf(text: string, language: string | null): Article {
  const unknown = {
    outlet: null,
    url: null,
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    offsets: null,
  };
  const original = { mediaType: 'text/plain', sha256: '', bytes: text.length };
  return {
    id: '000000000000',
    file: 'example.txt',
    credits: [],
    language,
    text,
    blocks: [],
    original,
    revision: 1,
    ...unknown,
  };
}

export const layoutOf = (text: string, language: string | null, known: Packs = packs): Layout =>
  layout(articleOf(text, language), known).layout;
