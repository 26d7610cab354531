import type { Span } from './span.js';
import type { Tag } from './tag.js';
import type { Article } from './article.js';

export type BlockKind =
  | 'headline'
  | 'subhead'
  | 'paragraph'
  | 'caption'
  | 'list_item'
  | 'credit'
  | 'promo'
  | 'interface'
  | 'dateline';

/** A stretch of the article with one function. Blocks may nest (a dateline in a paragraph): the smallest around a text is its kind. Noise is marked, never deleted. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'link' | 'symbol';

/** Letter case of a word: none for marks and numbers, `mixed` for McDonald or iPhone. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/**
 * A token keeps the printed and the normal form. `norm` is lower case with straight apostrophes and plain hyphens.
 * `state-run`, `don't`, `Anna's`, `U.N.`, `kl.`, `20.000`, `10:30`, `2031-05-04` and a web address are one token each; every mark is one of its
 * own, also the dot of an ordinal (`7` `.` `oktober`) and the hyphen of a range (`10` `-` `12`). `number` tokens are digits with
 * separators within; digits with letters (`5pm`, `10th`, `15-member`) are a `word`. Words glued by a lost link are two tokens,
 * the second not `spaced`. `%` and currency signs are `symbol` tokens.
 */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  readonly norm: string;
  /** A small number for `norm`, the same wherever it stands in this run of the program, for tables asked with every token; 0 where it has none. */
  readonly word: number;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
  readonly tag: Tag | null;
}

/** A sentence with its tokens [first, last) and the index of its smallest common block. */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly block: number;
  /** Kind of that block, repeated here because nearly every rule asks for it. */
  readonly kind: BlockKind;
  /** Index of the paragraph-like block that contains it, for rules that look to the sentence before. */
  readonly paragraph: number;
}

/** The article after the text stage: fields that only the text told are filled in, everything is located. */
export interface Layout {
  readonly article: Article;
  /** BCP 47 of the text, null when it cannot be told. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
