import type { EventReport, Layout, Mentions, Pack, Schedule } from '../../model/index.js';

export function schedules(
  _layout: Layout,
  _mentions: Mentions,
  _events: readonly EventReport[],
  _pack: Pack,
): readonly Schedule[] {
  return [];
}
