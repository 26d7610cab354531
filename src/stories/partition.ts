import { Rows } from './rows.js';

/** One row belongs with another. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The key of a row that is in no story yet. */
const NONE = -1;

/** What keeps rows apart: for each row the sides it is on, by ruling. Rows on two sides of one ruling are never of one story. */
export type Sides = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Stories before and after, each by the row that names it. */
export interface Relinked {
  readonly gone: readonly number[];
  readonly made: readonly number[];
}

/**
 * Rows in what hangs together, kept as rings; a story is all of such a ring, or where an editor keeps rows apart, a part of it. A story
 * is named by the row that `before` puts first.
 */
export class Partition {
  private readonly next = new Rows((length) => new Int32Array(length), 1);
  private readonly key = new Rows((length) => new Int32Array(length), 1);
  private readonly root = new Rows((length) => new Int32Array(length), 1);

  constructor(private readonly before: (a: number, b: number) => boolean) {}

  add(row: number): void {
    set(this.next, row, row);
    set(this.key, row, NONE);
  }

  keyOf(row: number): number {
    return get(this.key, row);
  }

  /** The rows of the story of a row. */
  members(row: number): readonly number[] {
    const key = this.keyOf(row);
    return this.ring(row).filter((member) => this.keyOf(member) === key);
  }

  /** Takes a row out of its ring. */
  drop(row: number): void {
    this.close(this.ring(row).filter((member) => member !== row));
  }

  /** The rows that hang together with one, itself included. */
  ring(row: number): readonly number[] {
    const found = [row];
    for (let at = get(this.next, row); at !== row; at = get(this.next, at)) found.push(at);
    return found;
  }

  /** Finds anew what hangs together around the rows whose links may have changed. */
  relink(
    changed: ReadonlySet<number>,
    linksOf: (row: number) => readonly Link[],
    sidesOf: (rows: readonly number[]) => Sides,
  ): Relinked {
    const rows = this.around(changed, linksOf);
    const old = this.signatures(rows);
    const links = rows.flatMap(linksOf);
    for (const row of rows) set(this.root, row, row);
    for (const { from, to } of links) this.join(from, to);
    for (const ring of this.byRoot(rows)) {
      this.close(ring);
      const sides = sidesOf(ring);
      if (sides.size > 0) this.divide(ring, links, sides);
      for (const story of sides.size > 0 ? this.byRoot(ring) : [ring]) this.name(story);
    }
    const made = this.signatures(rows);
    return {
      gone: [...old.keys()].filter((key) => !made.has(key)),
      made: [...made].filter(([key, signature]) => old.get(key) !== signature).map(([key]) => key),
    };
  }

  private around(changed: ReadonlySet<number>, linksOf: (row: number) => readonly Link[]): readonly number[] {
    const rows = new Set<number>();
    const take = (row: number): void => {
      if (!rows.has(row)) for (const member of this.ring(row)) rows.add(member);
    };
    for (const row of changed) {
      take(row);
      for (const { to } of linksOf(row)) take(to);
    }
    return [...rows];
  }

  /** Joins the strongest links first, and none that would bring two sides together. */
  private divide(ring: readonly number[], links: readonly Link[], sides: Sides): void {
    const own = new Set(ring);
    const held = new Map<number, Map<number, number>>();
    for (const row of ring) {
      set(this.root, row, row);
      held.set(row, new Map(sides.get(row)));
    }
    const strongest = links
      .filter(({ from }) => own.has(from))
      .sort((x, y) => y.weight - x.weight || this.compare(x, y));
    for (const { from, to } of strongest) {
      const [a, b] = [this.find(from), this.find(to)];
      const [one, two] = [held.get(a)!, held.get(b)!];
      if (a === b || [...two].some(([ruling, side]) => (one.get(ruling) ?? side) !== side)) continue;
      set(this.root, b, a);
      for (const [ruling, side] of two) one.set(ruling, side);
    }
  }

  /** By the lesser of the two ends, then by the other: links of one weight are joined in an order that the set tells. */
  private compare(x: Link, y: Link): number {
    const [[a, b], [c, d]] = [this.ends(x), this.ends(y)];
    if (a !== c) return this.before(a, c) ? -1 : 1;
    return b === d ? 0 : this.before(b, d) ? -1 : 1;
  }

  private ends({ from, to }: Link): readonly [number, number] {
    return this.before(from, to) ? [from, to] : [to, from];
  }

  private join(a: number, b: number): void {
    const [one, two] = [this.find(a), this.find(b)];
    if (one !== two) set(this.root, two, one);
  }

  private find(row: number): number {
    let at = row;
    for (let up = get(this.root, at); up !== at; up = get(this.root, at)) {
      const above = get(this.root, up);
      set(this.root, at, above);
      at = above;
    }
    return at;
  }

  private byRoot(rows: readonly number[]): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      const root = this.find(row);
      const group = groups.get(root);
      if (group) group.push(row);
      else groups.set(root, [row]);
    }
    return [...groups.values()];
  }

  private close(ring: readonly number[]): void {
    ring.forEach((row, i) => {
      set(this.next, row, ring[(i + 1) % ring.length]!);
    });
  }

  private name(story: readonly number[]): void {
    const first = story.reduce((least, row) => (this.before(row, least) ? row : least));
    for (const row of story) set(this.key, row, first);
  }

  /** By key of each story among the rows a number that its rows alone tell, in whatever order. */
  private signatures(rows: readonly number[]): Map<number, number> {
    const found = new Map<number, number>();
    for (const row of rows) {
      const key = this.keyOf(row);
      if (key !== NONE)
        found.set(key, (found.get(key) ?? 0) + 2 ** 31 + (Math.imul(row + 1, 0x9e3779b1) >>> 1));
    }
    return found;
  }
}

const get = (rows: Rows<Int32Array>, row: number): number => rows.chunk(row)[rows.at(row)]!;

function set(rows: Rows<Int32Array>, row: number, value: number): void {
  rows.chunk(row)[rows.at(row)] = value;
}
