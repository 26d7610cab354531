/**
 * The rows that no longer hang together with the rest: `ends` are rows of what hung together, among them one of each part that it may have
 * come apart into. The parts are searched side by side, a step each, so that it costs no more than all parts but the largest; the parts
 * that are through before the last are told.
 */
export function severed(
  ends: Iterable<number>,
  each: (row: number, visit: (other: number) => void) => void,
): readonly (readonly number[])[] {
  const owner = new Map<number, Part>();
  const parts = new Set<Part>();
  for (const end of ends) {
    if (owner.has(end)) continue;
    const part: Part = { rows: [end], open: [end], into: null };
    owner.set(end, part);
    parts.add(part);
  }
  const found: (readonly number[])[] = [];
  while (parts.size > 1)
    for (const part of parts) {
      if (parts.size === 1) break;
      const row = part.open.pop();
      if (row === undefined) {
        found.push(part.rows);
        parts.delete(part);
      } else
        each(row, (other) => {
          meet(row, other, owner, parts);
        });
    }
  return found;
}

/** A row is reached from another: it belongs to that one's part, and what has reached it before as well. */
function meet(row: number, other: number, owner: Map<number, Part>, parts: Set<Part>): void {
  const own = root(owner.get(row)!);
  const there = owner.get(other);
  if (there === undefined) {
    owner.set(other, own);
    own.rows.push(other);
    own.open.push(other);
    return;
  }
  const met = root(there);
  if (met === own) return;
  const [small, large] = met.rows.length < own.rows.length ? [met, own] : [own, met];
  large.rows.push(...small.rows);
  large.open.push(...small.open);
  small.into = large;
  parts.delete(small);
}

/** Rows that hang together, as far as they are found. */
interface Part {
  readonly rows: number[];
  /** Those whose neighbours have not been looked at. */
  readonly open: number[];
  /** The part that took this one in. */
  into: Part | null;
}

function root(part: Part): Part {
  let at = part;
  while (at.into !== null) at = at.into;
  return at;
}
