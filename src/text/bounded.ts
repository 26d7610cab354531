import { issueOf } from '../kit/issue.js';
import type { Article, Issue } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';

/** UTF-16 units of an article that are read: some 20,000 words, as many as the longest reportages have. */
export const LONGEST = 120_000;

/**
 * The article as far as it is read, so that no text can hold the desk up. It is cut between two lines or words where there are such, and the
 * issue has the span that was left out. The bytes are kept whole elsewhere.
 */
export function bounded(article: Article): {
  readonly article: Article;
  readonly issues: readonly Issue[];
} {
  const { text, blocks } = article;
  if (text.length <= LONGEST) return { article, issues: [] };
  const end = cutOf(text);
  return {
    article: {
      ...article,
      text: text.slice(0, end),
      blocks: blocks.flatMap((block) =>
        block.start < end ? [{ ...block, end: Math.min(block.end, end) }] : [],
      ),
    },
    issues: [
      issueOf(ISSUES['text-long'], { length: text.length, limit: LONGEST }, { start: end, end: text.length }),
    ],
  };
}

/** The last line break or space in the last tenth, else between two characters. */
function cutOf(text: string): number {
  const least = LONGEST * 0.9;
  for (const white of ['\n', ' ']) {
    const at = text.lastIndexOf(white, LONGEST);
    if (at > least) return at;
  }
  const code = text.charCodeAt(LONGEST - 1);
  return code >= 0xd800 && code < 0xdc00 ? LONGEST - 1 : LONGEST;
}
