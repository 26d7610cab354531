import type { EventReport, Layout, Mentions, Pack } from '../../model/index.js';

export function events(_layout: Layout, _mentions: Mentions, _pack: Pack): readonly EventReport[] {
  return [];
}
