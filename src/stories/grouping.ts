import type { FeatureCounts, Near, Regrouped, Ruling, Sketch } from '../model/index.js';
import { Nearest } from './nearest.js';
import { Postings } from './postings.js';
import { Partition, type Link, type Relinked } from './partition.js';
import { Rulings } from './rulings.js';
import { Shelf } from './shelf.js';
import { weigher } from './weights.js';

/** Likeness from which two articles may be of one story. Set on the `look` part of ECB+, whole and thinned to one to five articles a story. */
const LIKE = 0.18;
/** An article belongs with so many others that are most like it, and with one more where that is so the other way round as well. */
const MATES = 2;
/** From here with all that are kept, and with the first in time of all: copies of a text are all equally like one another. */
const SURE = 0.5;
/** From here two articles tell the same in the same terms, be it in two languages: where they belong is told by others. */
const COPY = 0.6;
/** So many are kept of those most like each article, of its copies, and of those that are like it but for the time between. */
const KEPT = { near: 4, copies: 3, parted: 2 };
/** Holders of a feature are compared with so many before and after them in the order of publication. */
const REACH = 32;

/**
 * Groups articles into stories: each belongs with the two others that are most like it, as far as they are like enough, with its copies
 * and the likest that is none, and a story is what hangs together so (the components of the graph of nearest neighbours). Two articles are compared if they hold one of their
 * weightiest features in common and few hold it between them in the order of publication. All of this is defined on the set and the
 * counts given: the order in which articles come does not matter, and what one changes is found in those that are like it (docs/decisions/0006).
 */
export class Grouping {
  private readonly shelf: Shelf;
  private readonly rows = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly postings = new Postings((a, b) => this.shelf.byDay(a, b));
  private readonly near = new Nearest(KEPT.near, (a, b) => this.shelf.before(a, b));
  private readonly copies = new Nearest(KEPT.copies, (a, b) => this.shelf.before(a, b));
  private readonly first = new Nearest(1, (a, b) => this.shelf.byDay(a, b) < 0);
  private readonly parted = new Nearest(KEPT.parted, (a, b) => this.shelf.before(a, b));
  private readonly lists = [this.near, this.copies, this.first, this.parted];
  private readonly partition = new Partition({
    before: (a, b) => this.shelf.before(a, b),
    linksOf: (row) => this.links(row),
    sides: () => this.sides,
  });
  private rulings: Rulings;
  /** On which sides of what an editor decided the rows stand that are there. */
  private readonly sides = new Map<number, ReadonlyMap<number, number>>();

  /** `counts`: how common features are in the collection, at some time; without them a feature weighs what its kind weighs. */
  constructor(rulings: readonly Ruling[] = [], counts: FeatureCounts | null = null) {
    this.shelf = new Shelf(weigher(counts));
    this.rulings = new Rulings(rulings);
  }

  /** Articles that are in it. */
  get size(): number {
    return this.rows.size;
  }

  /** Takes an article in; one with the same id takes the place of the older. */
  add(sketch: Sketch): Regrouped {
    const before = this.rows.has(sketch.id) ? this.remove(sketch.id) : NOTHING;
    const row = this.free.pop() ?? this.rows.size;
    this.rows.set(sketch.id, row);
    this.shelf.put(row, sketch);
    this.stand(sketch.id);
    const changed = new Set([row]);
    const split: Pair[] = [];
    for (const key of this.shelf.keys(row)) this.insert(key, row, split);
    for (const other of this.candidates(row)) this.offer(row, other, changed);
    for (const [a, b] of split) this.release(a, b, changed);
    return joined(before, this.named(this.partition.add(row, changed)));
  }

  /** Takes an article out. */
  remove(id: string): Regrouped {
    const row = this.rows.get(id);
    if (row === undefined) return NOTHING;
    const others = this.candidates(row);
    const closed: Pair[] = [];
    for (const key of this.shelf.keys(row)) this.withdraw(key, row, closed);
    const changed = new Set<number>();
    this.clear(row);
    for (const other of others) if (this.holds(other, row)) this.refill(other, changed);
    for (const [a, b] of closed) if (!this.holds(a, b) && !this.holds(b, a)) this.offer(a, b, changed);
    this.rows.delete(id);
    this.sides.delete(row);
    const regrouped = this.named(this.partition.drop(row, changed));
    this.shelf.drop(row);
    this.free.push(row);
    return regrouped;
  }

  /** Sets what an editor decided, in the place of what was decided before. */
  rule(rulings: readonly Ruling[]): Regrouped {
    const named = new Set([...this.rulings.named(), ...new Rulings(rulings).named()]);
    this.rulings = new Rulings(rulings);
    for (const id of named) this.stand(id);
    const rows = new Set([...named].flatMap((id) => this.rows.get(id) ?? []));
    return this.named(this.partition.relink(rows));
  }

  /** Keys of all stories: the least id of their articles. */
  stories(): readonly string[] {
    const keys = new Set([...this.rows.values()].map((row) => this.partition.keyOf(row)));
    return [...keys].map((row) => this.shelf.ids[row]!).sort();
  }

  /** Key of the story that an article is in; null where there is no such article. */
  storyOf(id: string): string | null {
    const row = this.rows.get(id);
    return row === undefined ? null : this.shelf.ids[this.partition.keyOf(row)]!;
  }

  /** Ids of the articles of the story that an article is in, in their order. */
  members(id: string): readonly string[] {
    const row = this.rows.get(id);
    if (row === undefined) return [];
    return this.partition
      .members(row)
      .map((member) => this.shelf.ids[member]!)
      .sort();
  }

  /** The articles that are most like one, in whatever story, the likest first. */
  nearest(id: string): readonly Near[] {
    return [...this.list(this.copies, id), ...this.list(this.near, id)];
  }

  /** The articles that are like one but for the time between them: other episodes. */
  episodes(id: string): readonly Near[] {
    return this.list(this.parted, id);
  }

  /** The articles that have one among their likest, or as another episode; it need not have them, since lists are bounded. */
  holders(id: string): readonly string[] {
    const row = this.rows.get(id);
    if (row === undefined) return [];
    return [...this.candidates(row)]
      .filter((other) => this.holds(other, row))
      .map((other) => this.shelf.ids[other]!);
  }

  private list(lists: Nearest, id: string): readonly Near[] {
    const row = this.rows.get(id);
    const found: Near[] = [];
    if (row !== undefined)
      lists.each(row, (other, weight) => found.push({ id: this.shelf.ids[other]!, weight }));
    return found;
  }

  /** Puts a row among the holders of a key; `split` takes the pairs that it moves out of reach of one another. */
  private insert(key: number, row: number, split: Pair[]): void {
    const place = this.postings.add(key, row);
    const before = this.postings.slice(key, place - REACH, place);
    const after = this.postings.slice(key, place + 1, place + 1 + REACH);
    pairsAt(REACH, before, after, split);
  }

  /** Takes a row from the holders of a key; `closed` takes the pairs that come within reach. */
  private withdraw(key: number, row: number, closed: Pair[]): void {
    const place = this.postings.remove(key, row);
    const before = this.postings.slice(key, place - REACH, place);
    const after = this.postings.slice(key, place, place + REACH);
    pairsAt(REACH, before, after, closed);
  }

  /** The rows that a row is compared with. */
  private candidates(row: number): ReadonlySet<number> {
    const found = new Set<number>();
    for (const key of this.shelf.keys(row)) {
      const place = this.postings.place(key, row);
      for (const other of this.postings.slice(key, place - REACH, place + 1 + REACH)) found.add(other);
    }
    found.delete(row);
    return found;
  }

  private tied(a: number, b: number): boolean {
    const keys = new Set(this.shelf.keys(b));
    return this.shelf
      .keys(a)
      .some(
        (key) =>
          keys.has(key) && Math.abs(this.postings.place(key, a) - this.postings.place(key, b)) <= REACH,
      );
  }

  private holds(row: number, other: number): boolean {
    return this.lists.some((list) => list.has(row, other));
  }

  /** Two rows that are like one another take each other in; `changed` takes those whose links may be others now. */
  private offer(a: number, b: number, changed: Set<number>): void {
    const likeness = this.shelf.likeness(a, b);
    if (likeness < LIKE) return;
    const left = this.shelf.faded(likeness, a, b);
    if (this.take(a, b, likeness, left)) changed.add(a);
    if (this.take(b, a, likeness, left)) changed.add(b);
  }

  private take(row: number, other: number, likeness: number, left: number): boolean {
    if (left < LIKE) return this.parted.offer(row, other, likeness);
    const near = (left < COPY ? this.near : this.copies).offer(row, other, left);
    // all of these weigh the same: the order of publication decides
    return (left >= SURE && this.first.offer(row, other, 1)) || near;
  }

  /** Two rows that came out of reach of one another let go of each other. */
  private release(a: number, b: number, changed: Set<number>): void {
    if ((!this.holds(a, b) && !this.holds(b, a)) || this.tied(a, b)) return;
    if (this.holds(a, b)) this.refill(a, changed);
    if (this.holds(b, a)) this.refill(b, changed);
  }

  private refill(row: number, changed: Set<number>): void {
    this.clear(row);
    changed.add(row);
    for (const other of this.candidates(row)) {
      const likeness = this.shelf.likeness(row, other);
      if (likeness >= LIKE) this.take(row, other, likeness, this.shelf.faded(likeness, row, other));
    }
  }

  private clear(row: number): void {
    for (const list of this.lists) list.clear(row);
  }

  private named({ gone, made }: Relinked): Regrouped {
    const idOf = (row: number): string => this.shelf.ids[row]!;
    return { gone: gone.map(idOf), made: made.map(idOf) };
  }

  /** Notes on which sides of what an editor decided an article stands. */
  private stand(id: string): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    const sides = this.rulings.sidesOf(id);
    if (sides === null) this.sides.delete(row);
    else this.sides.set(row, sides);
  }

  private links(row: number): readonly Link[] {
    const found: Link[] = [];
    this.copies.each(row, (to, weight) => found.push({ from: row, to, weight }));
    const copies = found.length;
    this.near.each(row, (to, weight, at) => {
      const place = copies + at;
      const mutual = place === MATES && this.placeOf(to, row) <= MATES;
      if (at === 0 || place < MATES || mutual || weight >= SURE) found.push({ from: row, to, weight });
    });
    this.first.each(row, (to) => found.push({ from: row, to, weight: SURE }));
    const own = this.shelf.ids[row]!;
    for (const id of this.rows.has(own) ? this.rulings.with(own) : []) {
      const to = this.rows.get(id);
      if (to !== undefined) found.push({ from: row, to, weight: Infinity });
    }
    return found;
  }

  /** Which of the likest of a row another is, from 0 on; a number beyond them where it is none. */
  private placeOf(row: number, other: number): number {
    let place = 0;
    let found = Infinity;
    for (const list of [this.copies, this.near])
      list.each(row, (one) => {
        if (one === other) found = place;
        place += 1;
      });
    return found;
  }
}

type Pair = readonly [number, number];

const NOTHING: Regrouped = { gone: [], made: [] };

/** Two steps as one. */
function joined(first: Regrouped, then: Regrouped): Regrouped {
  const made = new Set([...first.made.filter((key) => !then.gone.includes(key)), ...then.made]);
  return { gone: [...first.gone, ...then.gone].filter((key) => !made.has(key)), made: [...made] };
}

/** The pairs across a place whose distance is `reach` where nothing stands between `before` and `after`. */
function pairsAt(reach: number, before: Int32Array, after: Int32Array, found: Pair[]): void {
  for (let i = 0; i < before.length; i++) {
    const j = reach - (before.length - i);
    if (j >= 0 && j < after.length) found.push([before[i]!, after[j]!]);
  }
}
