/** An item with the place it stands at in another list, and what it weighs there. */
export interface Placed {
  readonly at: number;
  readonly weight: number;
}

/**
 * The heaviest run of items, not next to each other, whose places rise: what stands in the same order in two lists. Items of no weight
 * are left out. Takes n log n time (a Fenwick tree over the places; Fenwick 1994).
 */
export function heaviestRising<T extends Placed>(items: readonly T[]): readonly T[] {
  const size = items.reduce((most, { at }) => Math.max(most, at + 1), 0);
  const best = new Float64Array(size + 1);
  const last = new Int32Array(size + 1).fill(-1);
  const before = new Int32Array(items.length).fill(-1);
  let top = { weight: 0, item: -1 };
  items.forEach(({ at, weight }, i) => {
    if (weight <= 0) return;
    let total = 0;
    for (let place = at; place > 0; place -= place & -place)
      if (best[place]! > total) {
        total = best[place]!;
        before[i] = last[place]!;
      }
    total += weight;
    for (let place = at + 1; place <= size; place += place & -place)
      if (best[place]! < total) {
        best[place] = total;
        last[place] = i;
      }
    if (total > top.weight) top = { weight: total, item: i };
  });
  const run: T[] = [];
  for (let i = top.item; i >= 0; i = before[i]!) run.push(items[i]!);
  return run.reverse();
}
