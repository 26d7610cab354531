import { withoutEnd } from '../kit/trim.js';
import type { Article } from '../model/article.js';
import type { Block, Token } from '../model/text.js';
import type { Blocks } from './blocks.js';
import type { CompiledText } from './compile.js';
import { creditsIn } from './signs.js';

/** The tokens within a block, by bisection. */
function tokensIn(tokens: readonly Token[], block: Block): readonly Token[] {
  const from = (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return tokens.slice(from(block.start), from(block.end));
}

/** Fills the fields that intake left open and the text tells: headline, byline, credits, dateline, outlet. */
export function fillArticle(
  article: Article,
  language: string | null,
  found: Blocks,
  tokens: readonly Token[],
  words: CompiledText,
): Article {
  const { text } = article;
  const headline = found.blocks.find(({ kind }) => kind === 'headline');
  const credits = found.blocks
    .filter(({ kind }) => kind === 'credit')
    .map((block) => tokensIn(tokens, block));
  return {
    ...article,
    language,
    headline:
      article.headline ?? (headline ? text.slice(headline.start, headline.end).replace(/^#+\s*/, '') : null),
    byline: article.byline ?? bylineOf(text, credits, words),
    credits: article.credits.length > 0 ? article.credits : found.credits,
    dateline: article.dateline ?? found.dateline,
    outlet: article.outlet ?? originOf(text, credits, words),
  };
}

/** The words after "by" in the first credit that has it, or a line of names that ends in "and agencies". */
function bylineOf(text: string, credits: readonly (readonly Token[])[], words: CompiledText): string | null {
  for (const tokens of credits) {
    const last = tokens.at(-1);
    const cued = words.bylines.has(tokens[0]?.norm ?? '');
    if (!last || !(cued || (words.collective.has(last.norm) && tokens.length > 2))) continue;
    const first = !cued ? tokens[0] : tokens[1]?.text === ':' ? tokens[2] : tokens[1];
    if (first) return withoutEnd(text.slice(first.start, last.end), ' ,.;|');
  }
  return null;
}

/** The outlet that a feed's credit names: "from OUTLET https://…"; an agency there is a credit and no outlet. */
function originOf(text: string, credits: readonly (readonly Token[])[], words: CompiledText): string | null {
  for (const tokens of credits) {
    if (!words.origins.has(tokens[0]?.norm ?? '')) continue;
    const link = tokens.findIndex(({ kind }) => kind === 'link');
    if (link < 2 || creditsIn(tokens, 0, link, false).length > 0) continue;
    const from = tokens[1]!.text === ':' ? 2 : 1;
    if (from < link) return text.slice(tokens[from]!.start, tokens[link - 1]!.end);
  }
  return null;
}
