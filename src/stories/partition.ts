import { groupBy } from '../kit/group-by.js';
import { divided, isDisputed } from './divided.js';
import { Edges } from './edges.js';
import { Rings } from './rings.js';
import { severed } from './severed.js';

/** One row belongs with another. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** What keeps rows apart: for each row the sides it is on, by ruling. Rows on two sides of one ruling are never of one story. */
export type Sides = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What the partition asks of the grouping. */
export interface Asked {
  /** Whether a row is named before another. */
  readonly before: (a: number, b: number) => boolean;
  readonly linksOf: (row: number) => readonly Link[];
  /** What an editor decided of all rows that there are. */
  readonly sides: () => Sides;
}

/** Stories before and after, each by the row that names it. */
export interface Relinked {
  readonly gone: readonly number[];
  readonly made: readonly number[];
}

/** By key of each story a number that is another one when its rows are others. */
type Stories = ReadonlyMap<number, number>;
type Pair = readonly [number, number];

/**
 * Rows in what hangs together, kept as rings; a story is all of such a ring, or where an editor keeps rows apart, a part of it. A story
 * is named by the row that `before` puts first. What changed links cost does not grow with the ring they are in, only with what they join
 * or part; a ring that an editor divides is divided anew.
 */
export class Partition {
  private readonly rings = new Rings();
  private readonly edges = new Edges();
  /** By label of a ring its first row, and when its rows were others the last time. */
  private readonly names: number[] = [];
  private readonly versions: number[] = [];
  private version = 0;
  /** The story of each row of a ring that is divided. */
  private readonly shares = new Map<number, number>();

  constructor(private readonly asked: Asked) {}

  keyOf(row: number): number {
    return this.shares.get(row) ?? this.names[this.rings.labelOf(row)]!;
  }

  /** The rows of the story of a row. */
  members(row: number): readonly number[] {
    const ring = this.rings.rows(row);
    if (!this.shares.has(row)) return ring;
    const key = this.keyOf(row);
    return ring.filter((member) => this.keyOf(member) === key);
  }

  /** Takes a row in that may have links, and finds anew what hangs together where they have changed. */
  add(row: number, changed: ReadonlySet<number>): Relinked {
    this.rings.add(row);
    this.rename(this.rings.labelOf(row), row);
    const touched = new Touched((label) => this.storiesOf(label));
    touched.see(this.rings.labelOf(row));
    touched.before.delete(row);
    this.settle(new Set([...changed, row]), touched);
    return touched.compared((key) => this.keyOf(key) === key);
  }

  /** Takes a row out that has no links any more. */
  drop(row: number, changed: ReadonlySet<number>): Relinked {
    const touched = new Touched((label) => this.storiesOf(label));
    touched.see(this.rings.labelOf(row));
    this.settle(new Set([...changed, row]), touched);
    touched.forget(this.rings.labelOf(row));
    this.rings.drop(row);
    return touched.compared((key) => key !== row && this.keyOf(key) === key);
  }

  /** Finds anew what hangs together where links, or what an editor decided, may have changed. */
  relink(changed: ReadonlySet<number>): Relinked {
    const touched = new Touched((label) => this.storiesOf(label));
    for (const row of changed) touched.see(this.rings.labelOf(row));
    this.settle(changed, touched);
    return touched.compared((key) => this.keyOf(key) === key);
  }

  private settle(changed: ReadonlySet<number>, touched: Touched): void {
    const stale = this.around(changed);
    const { won, lost } = this.renewed(stale);
    for (const row of stale) if (this.shares.has(row)) touched.see(this.rings.labelOf(row));
    for (const [a, b] of won) this.join(a, b, touched);
    this.part(new Set(lost.flat()), touched);
    this.divide(touched);
  }

  /** The rows whose links may be others: whether one counts another in can depend on both. */
  private around(changed: ReadonlySet<number>): ReadonlySet<number> {
    const rows = new Set(changed);
    for (const row of changed) {
      this.edges.each(row, (other) => rows.add(other));
      for (const { to } of this.asked.linksOf(row)) rows.add(to);
    }
    return rows;
  }

  /** Takes the links of the rows anew; tells the pairs that are newly tied, and those that are no more. */
  private renewed(rows: ReadonlySet<number>): {
    readonly won: readonly Pair[];
    readonly lost: readonly Pair[];
  } {
    const won: Pair[] = [];
    const lost: Pair[] = [];
    for (const row of rows) {
      const targets = new Set(this.asked.linksOf(row).map(({ to }) => to));
      this.edges.put(
        row,
        targets,
        (other) => lost.push([row, other]),
        (other) => won.push([row, other]),
      );
    }
    return { won, lost: lost.filter(([a, b]) => !this.edges.tied(a, b)) };
  }

  private join(a: number, b: number, touched: Touched): void {
    const [one, two] = [this.rings.labelOf(a), this.rings.labelOf(b)];
    if (one === two) return;
    touched.see(one);
    touched.see(two);
    const name = this.first([this.names[one]!, this.names[two]!]);
    const { kept, lost } = this.rings.join(a, b);
    touched.forget(lost);
    this.rename(kept, name);
  }

  /** `ends`: rows that lost a link; where a ring has come apart, each part has one of them. */
  private part(ends: ReadonlySet<number>, touched: Touched): void {
    for (const own of groupBy(ends, (row) => this.rings.labelOf(row)).values()) {
      const parts = severed(own, (row, visit) => {
        this.edges.each(row, visit);
      });
      if (parts.length > 0) this.partAs(parts, own, touched);
    }
  }

  private partAs(parts: readonly (readonly number[])[], ends: readonly number[], touched: Touched): void {
    const label = this.rings.labelOf(ends[0]!);
    touched.see(label);
    for (const rows of parts) {
      const own = this.rings.part(rows);
      this.rename(own, this.first(rows));
      touched.add(own);
    }
    const rest = ends.find((row) => this.rings.labelOf(row) === label)!;
    const name = this.names[label]!;
    this.rename(label, this.rings.labelOf(name) === label ? name : this.first(this.rings.rows(rest)));
  }

  /** Divides the touched rings in which an editor keeps rows apart. */
  private divide(touched: Touched): void {
    for (const row of this.shares.keys()) if (touched.has(this.rings.labelOf(row))) this.shares.delete(row);
    const sides = this.asked.sides();
    for (const [label, rows] of groupBy(sides.keys(), (row) => this.rings.labelOf(row))) {
      const own = new Map(rows.map((row) => [row, sides.get(row)!]));
      if (!touched.has(label) || !isDisputed(own)) continue;
      for (const story of divided(this.rings.rows(rows[0]!), own, this.asked)) {
        const name = this.first(story);
        for (const row of story) this.shares.set(row, name);
      }
    }
  }

  private storiesOf(label: number): Stories {
    const row = this.names[label]!;
    if (!this.shares.has(row)) return new Map([[row, -this.versions[label]!]]);
    const found = new Map<number, number>();
    for (const member of this.rings.rows(row)) {
      const key = this.keyOf(member);
      found.set(key, (found.get(key) ?? 0) + 2 ** 31 + (Math.imul(member + 1, 0x9e3779b1) >>> 1));
    }
    return found;
  }

  private rename(label: number, name: number): void {
    this.names[label] = name;
    this.versions[label] = this.version += 1;
  }

  private first(rows: readonly number[]): number {
    return rows.reduce((least, row) => (this.asked.before(row, least) ? row : least));
  }
}

/** The rings that a step touches, by label, and the stories that they were before. */
class Touched {
  readonly before = new Map<number, number>();
  private readonly labels = new Set<number>();

  constructor(private readonly storiesOf: (label: number) => Stories) {}

  /** A ring is about to change. */
  see(label: number): void {
    if (this.labels.has(label)) return;
    this.labels.add(label);
    for (const [key, rows] of this.storiesOf(label)) this.before.set(key, rows);
  }

  /** A ring that was not there before. */
  add(label: number): void {
    this.labels.add(label);
  }

  forget(label: number): void {
    this.labels.delete(label);
  }

  has(label: number): boolean {
    return this.labels.has(label);
  }

  compared(isKey: (row: number) => boolean): Relinked {
    const now = [...this.labels].flatMap((label) => [...this.storiesOf(label)]);
    return {
      gone: [...this.before.keys()].filter((key) => !isKey(key)),
      made: now.filter(([key, rows]) => this.before.get(key) !== rows).map(([key]) => key),
    };
  }
}
