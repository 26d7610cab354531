import type { Correctable } from '../parts/frame.js';
import { shared } from './store.js';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What is being corrected. Of a story: its articles, and the names in it. */
export type Correcting = { readonly story: string; readonly label: string } & (
  | Correctable
  | { readonly of: 'story'; readonly articles: readonly Choice[] }
  | { readonly of: 'entity'; readonly entity: string; readonly names: readonly Choice[] }
  | { readonly of: 'source'; readonly url: string }
);

export const correcting = shared<Correcting | null>(null);
