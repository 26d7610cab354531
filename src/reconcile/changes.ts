import type { Change, Entry, RelationType } from '../model/index.js';

const REPLACES: ReadonlySet<RelationType> = new Set(['older_than', 'newer_than', 'revises']);

/** Readings that took the place of another, in order of time: what a reader of yesterday's briefing has to know. */
export function changesOf(entries: readonly Entry[]): readonly Change[] {
  return entries.flatMap((entry) => {
    const taken = entry.relations.filter(({ type }) => REPLACES.has(type));
    if (taken.length === 0) return [];
    const byId = new Map(entry.readings.map((reading) => [reading.id, reading]));
    return taken.flatMap(({ a, b, type, reason }): readonly Change[] => {
      const [before, after] = type === 'newer_than' ? [b, a] : [a, b];
      const [old, fresh] = [byId.get(before), byId.get(after)];
      if (!old || !fresh) return [];
      return [
        { entry: entry.id, at: fresh.asOf?.value ?? null, before: old.id, after: fresh.id, why: reason },
      ];
    });
  });
}
