import type { JSX } from 'preact';
import type { Ui } from '../../src/messages/index.js';
import type { DerivationKind } from '../../src/model/index.js';

/** What every part needs to know: the reader's language, and the year that dates leave out. */
export interface Frame {
  readonly ui: Ui;
  readonly year: string | null;
  /** Path of the story on a desk, whose page has more on each entry and article; not told in a file that stands alone. */
  readonly desk?: string;
  /** Path of the page that has the entries, where it is another one. */
  readonly entries?: string;
  /** What a desk's page lets a person do with a thing, shown beside it. */
  readonly tools?: (of: Correctable) => JSX.Element;
}

/** A thing that a person can correct, or a correction that they can take back; `label` names it for those who cannot see where it stands. */
export type Correctable = { readonly label: string } & (
  | { readonly of: 'claim'; readonly claim: string }
  | {
      readonly of: 'derivation';
      readonly from: string;
      readonly to: string;
      readonly kind: DerivationKind;
    }
  | { readonly of: 'correction'; readonly line: number }
);

/** The address of a marked place within the page. */
export const here = (id: string): string => `#${encodeURIComponent(id)}`;

/** The same for an entry or story, wherever the page stands that has it. */
export const there = ({ entries = '' }: Frame, id: string): string => entries + here(id);

export const entryId = (entry: string): string => `entry-${entry}`;
/** The section of a story, by its name. */
export const partId = (story: string, part: string): string => `${part}-${story}`;
export const textId = (article: string): string => `text-${article}`;
export const storyId = (story: string): string => `story-${story}`;
export const differenceId = (entry: string): string => `differ-${entry}`;
export const edgeId = (from: string, to: string): string => `edge-${from}-${to}`;
