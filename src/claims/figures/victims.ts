import type { Figure, Layout, Mentions, Toll } from '../../model/index.js';
import type { Lexicon } from './lexicon.js';

/** The article's own answer for its main incident, with victims that no number names. */
export function victims(
  _layout: Layout,
  _mentions: Mentions,
  _figures: readonly Figure[],
  _lexicon: Lexicon,
): readonly Toll[] {
  return [];
}
