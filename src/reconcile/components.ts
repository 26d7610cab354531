import { groupBy } from '../kit/group-by.js';

/** Groups items joined directly or through others (connected components); order-free. */
export function components<T>(
  items: readonly T[],
  joined: (a: T, b: T) => boolean,
): readonly (readonly T[])[] {
  const parent = items.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      if (find(i) !== find(j) && joined(items[i]!, items[j]!)) parent[find(j)] = find(i);
    }
  }
  const groups = new Map<number, T[]>();
  items.forEach((item, i) => {
    const list = groups.get(find(i));
    if (list) list.push(item);
    else groups.set(find(i), [item]);
  });
  return [...groups.values()];
}

/** Splits items into buckets by key, in order of first occurrence. */
export const buckets = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] => [
  ...groupBy(items, key).values(),
];

/** Groups of groups: those that hold the two ends of a link become one. */
export function linked<T>(
  groups: readonly (readonly T[])[],
  links: readonly (readonly [T, T])[],
): readonly (readonly T[])[] {
  const parent = groups.map((_, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : (parent[i] = find(parent[i]!)));
  const home = new Map(groups.flatMap((list, i) => list.map((item) => [item, i] as const)));
  for (const [a, b] of links) {
    const [x, y] = [find(home.get(a)!), find(home.get(b)!)].sort((one, two) => one - two) as [number, number];
    parent[y] = x;
  }
  return buckets(
    groups.map((list, i) => ({ list, root: String(find(i)) })),
    ({ root }) => root,
  ).map((list) => list.flatMap((group) => group.list));
}
