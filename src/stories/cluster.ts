/** A symmetric table of similarities by index; absent pairs are 0. */
export type Similarities = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Average-linkage clustering (UPGMA; Sokal and Michener 1958) of `size` items, joining the most similar pair of clusters until none
 * reaches `threshold`. Ties go to the pair with the lowest items, so the result depends on the set and its numbering only.
 */
export function cluster(
  size: number,
  similar: Similarities,
  threshold: number,
): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  const links = new Map<number, Map<number, number>>();
  for (let i = 0; i < size; i++) {
    members.set(i, [i]);
    links.set(i, new Map(similar.get(i) ?? []));
  }
  for (let best = nearest(links, threshold); best !== null; best = nearest(links, threshold)) {
    join(best, members, links);
  }
  return [...members.values()].map((list) => list.sort((a, b) => a - b));
}

/** Joins b into a; similarities become the average over the members of both. */
function join(
  [a, b]: readonly [number, number],
  members: Map<number, number[]>,
  links: Map<number, Map<number, number>>,
): void {
  const sizeA = members.get(a)!.length;
  const sizeB = members.get(b)!.length;
  const linksA = links.get(a)!;
  const linksB = links.get(b)!;
  for (const other of new Set([...linksA.keys(), ...linksB.keys()])) {
    if (other === a || other === b) continue;
    const average = ((linksA.get(other) ?? 0) * sizeA + (linksB.get(other) ?? 0) * sizeB) / (sizeA + sizeB);
    linksA.set(other, average);
    links.get(other)!.set(a, average);
    links.get(other)!.delete(b);
  }
  linksA.delete(b);
  members.get(a)!.push(...members.get(b)!);
  members.delete(b);
  links.delete(b);
}

function nearest(
  links: ReadonlyMap<number, ReadonlyMap<number, number>>,
  threshold: number,
): [number, number] | null {
  let best: [number, number] | null = null;
  let highest = threshold;
  for (const [a, row] of links) {
    for (const [b, value] of row) {
      if (a >= b || value < highest) continue;
      if (value > highest || best === null || a < best[0] || (a === best[0] && b < best[1])) best = [a, b];
      highest = value;
    }
  }
  return best;
}
