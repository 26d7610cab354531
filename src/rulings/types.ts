import type {
  Annotation,
  ArticleAnchor,
  Correction,
  CorrectionRow,
  Derivation,
  Span,
  Story,
  UnfitReason,
  Values,
} from '../model/index.js';

/** Gives the id of the article that an anchor means, as the articles stand; null where there is none. */
export type ArticleOf = (anchor: ArticleAnchor) => string | null;

/** What corrections can be made of, by the part of a story that they change. */
export interface Parts {
  readonly derivations: readonly Derivation[];
  readonly articles: readonly Annotation[];
  readonly heading: Heading;
}
export type Part = keyof Parts;

/** Of a story: its articles, and what it is called. */
export interface Heading extends Pick<Story, 'title' | 'titles'> {
  readonly articles: readonly string[];
}

/** Where a correction holds. Two of one target speak of the same thing. */
export interface Met {
  readonly target: string;
  readonly article: string | null;
  readonly span: Span | null;
  readonly found: Values;
}

/** What a correction needs to find what it is about, and to be applied. */
export interface Scene {
  readonly articleOf: ArticleOf;
  /** The articles of the story. */
  readonly ids: ReadonlySet<string>;
}

/**
 * A kind of correction: how it is anchored (finds what it is about), how it is applied, and what it sets aside. It is undone by being
 * left out: what stands is applied anew each time, so that no kind says how it is taken back.
 */
export interface Kind<C extends Correction, P extends Part> {
  readonly of: C['of'];
  readonly act: C['act'];
  readonly part: P;
  /** What an earlier correction of the same thing says is set aside by this one. */
  readonly overrules: readonly Correction['act'][];
  readonly anchor: (part: Parts[P], correction: C, scene: Scene) => Met | UnfitReason;
  readonly apply: (
    part: Parts[P],
    row: CorrectionRow & { readonly correction: C },
    met: Met,
    scene: Scene,
  ) => Parts[P];
}
