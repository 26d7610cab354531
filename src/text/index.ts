import type { Article } from '../model/article.js';
import type { Issue } from '../model/issue.js';
import type { Pack, Packs, TextPack } from '../model/pack/index.js';
import type { Layout, Sentence, Token } from '../model/text.js';
import { fillArticle } from './article.js';
import { findBlocks } from './blocks.js';
import { bounded } from './bounded.js';
import { compile } from './compile.js';
import { identify } from './language.js';
import { linesOf } from './lines.js';
import { scan } from './scan.js';
import { sentences } from './sentences.js';
import { tagger } from './tag/index.js';
import { tokenize } from './tokens.js';

/** The pack of a language by its primary subtag; `und` where there is none. */
const packOf = (language: string | null, packs: Packs): Pack =>
  packs[(language ?? 'und').split('-')[0]!.toLowerCase()] ?? packs.und;

/** The text stage: language, tokens, blocks and sentences of one article, and the fields that only its text tells. */
export function layout(given: Article, packs: Packs): { layout: Layout; issues: readonly Issue[] } {
  const { article, issues } = bounded(given);
  const { text } = article;
  const language = article.language ?? identify(text, packs.und.text.families ?? []);
  const words = compile(packOf(language, packs).text);
  const tokens = tokenize(text, scan(text), words);
  const found = findBlocks(article, tokens, linesOf(text, tokens), words);
  const cut = sentences(tokens, found.stretches, found.blocks, words);
  if (words.pack.language !== 'und') tagAll(tokens, cut, words.pack);
  return {
    layout: {
      article: fillArticle(article, language, found, tokens, words),
      language,
      blocks: found.blocks,
      sentences: cut,
      tokens,
    },
    issues,
  };
}

/** Tags the tokens, sentence by sentence, where they stand: nobody else has them yet. */
function tagAll(tokens: readonly Mutable<Token>[], cut: readonly Sentence[], pack: TextPack): void {
  const tag = tagger();
  const words: string[] = [];
  for (const { first, last } of cut) {
    words.length = 0;
    for (let i = first; i < last; i++) words.push(tokens[i]!.text);
    const tags = tag(words, pack.language, pack.capitalNouns);
    for (let i = first; i < last; i++) tokens[i]!.tag = tags[i - first]!;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
