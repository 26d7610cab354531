import type { Layout, Mentions, Pack, Position } from '../../model/index.js';

export function positions(_layout: Layout, _mentions: Mentions, _pack: Pack): readonly Position[] {
  return [];
}
