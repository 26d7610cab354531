/** Items by key, in order of first occurrence. */
export function groupBy<K, T>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = key(item);
    const list = groups.get(own);
    if (list) list.push(item);
    else groups.set(own, [item]);
  }
  return groups;
}
