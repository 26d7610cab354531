import { groupBy } from '../kit/group-by.js';
import type { Asked, Link, Sides } from './partition.js';

/** Whether some of the rows stand on two sides of one ruling. */
export function isDisputed(sides: Sides): boolean {
  const seen = new Map<number, number>();
  for (const own of sides.values())
    for (const [ruling, side] of own) {
      if ((seen.get(ruling) ?? side) !== side) return true;
      seen.set(ruling, side);
    }
  return false;
}

/** The stories of a ring: the strongest links are joined first, and none that would bring two sides together. */
export function divided(
  ring: readonly number[],
  sides: Sides,
  { before, linksOf }: Asked,
): readonly (readonly number[])[] {
  const parent = new Map(ring.map((row) => [row, row]));
  const find = (row: number): number => {
    let at = row;
    for (let up = parent.get(at)!; up !== at; up = parent.get(at)!) {
      parent.set(at, parent.get(up)!);
      at = up;
    }
    return at;
  };
  const held = new Map(ring.map((row) => [row, new Map(sides.get(row))]));
  for (const { from, to } of ring
    .flatMap(linksOf)
    .sort((x, y) => y.weight - x.weight || compare(x, y, before))) {
    const [a, b] = [find(from), find(to)];
    const [one, two] = [held.get(a)!, held.get(b)!];
    if (a === b || [...two].some(([ruling, side]) => (one.get(ruling) ?? side) !== side)) continue;
    parent.set(b, a);
    for (const [ruling, side] of two) one.set(ruling, side);
  }
  return [...groupBy(ring, find).values()];
}

/** By the lesser of the two ends, then by the other: links of one weight are joined in an order that the set tells. */
function compare(x: Link, y: Link, before: Asked['before']): number {
  const ends = ({ from, to }: Link): readonly [number, number] =>
    before(from, to) ? [from, to] : [to, from];
  const [[a, b], [c, d]] = [ends(x), ends(y)];
  if (a !== c) return before(a, c) ? -1 : 1;
  return b === d ? 0 : before(b, d) ? -1 : 1;
}
