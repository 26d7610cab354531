import type { Article } from '../model/article.js';
import type { Issue } from '../model/issue.js';
import type { Pack, Packs } from '../model/pack/index.js';
import type { Layout } from '../model/text.js';
import { givenBlocks, plainBlocks } from './blocks.js';
import { compile } from './compile.js';
import { identify } from './language.js';
import { linesOf } from './lines.js';
import { scan } from './scan.js';
import { sentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** The pack of a language by its primary subtag; `und` where there is none. */
export const packOf = (language: string | null, packs: Packs): Pack =>
  packs[(language ?? 'und').split('-')[0]!.toLowerCase()] ?? packs.und;

/** The text stage: language, tokens, blocks and sentences of one article, and the fields that only its text tells. */
export function layout(article: Article, packs: Packs): { layout: Layout; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const { text } = article;
  const language = article.language ?? identify(text);
  const pack = compile(packOf(language, packs).text);
  const tokens = tokenize(text, scan(text), pack);
  const lines = linesOf(text, tokens);
  const { blocks, stretches } =
    article.blocks.length > 0
      ? givenBlocks(article.blocks, tokens, lines)
      : plainBlocks(text, tokens, lines, pack);
  return {
    layout: {
      article: { ...article, language },
      language,
      blocks,
      sentences: sentences(tokens, stretches, blocks, pack),
      tokens,
    },
    issues,
  };
}
