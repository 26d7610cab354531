import { Rows } from './rows.js';

/**
 * Disjoint sets of rows that can be joined and parted again, each a ring of rows under one label. Joining costs as much as the smaller of
 * two rings is long, parting as much as what is parted.
 */
export class Rings {
  private readonly after = new Rows((length) => new Int32Array(length), 1);
  private readonly ahead = new Rows((length) => new Int32Array(length), 1);
  private readonly labels = new Rows((length) => new Int32Array(length), 1);
  private readonly free: number[] = [];
  private next = 0;

  /** Puts a row in a ring of its own. */
  add(row: number): void {
    set(this.labels, row, this.free.pop() ?? this.next++);
    this.tie(row, row);
  }

  /** Takes a row that is alone out. */
  drop(row: number): void {
    this.free.push(this.labelOf(row));
  }

  labelOf(row: number): number {
    return get(this.labels, row);
  }

  /** The rows of a ring, from one of them on. */
  rows(row: number): readonly number[] {
    const found = [row];
    for (let at = get(this.after, row); at !== row; at = get(this.after, at)) found.push(at);
    return found;
  }

  /** Joins the rings of two rows; the larger one's label is kept, the other is given back. */
  join(a: number, b: number): { readonly kept: number; readonly lost: number } {
    const [small, large] = this.ordered(a, b);
    const [lost, kept] = [this.labelOf(small), this.labelOf(large)];
    for (const row of this.rows(small)) set(this.labels, row, kept);
    const [one, two] = [get(this.after, small), get(this.after, large)];
    this.tie(small, two);
    this.tie(large, one);
    this.free.push(lost);
    return { kept, lost };
  }

  /** Makes some rows of a ring, not all, a ring of their own; tells its label. */
  part(rows: readonly number[]): number {
    const label = this.free.pop() ?? this.next++;
    for (const row of rows) {
      this.tie(get(this.ahead, row), get(this.after, row));
      set(this.labels, row, label);
    }
    rows.forEach((row, i) => {
      this.tie(row, rows[(i + 1) % rows.length]!);
    });
    return label;
  }

  /** The row of the shorter ring first: both are walked until one is through. */
  private ordered(a: number, b: number): readonly [small: number, large: number] {
    for (let [x, y] = [get(this.after, a), get(this.after, b)]; ;) {
      if (x === a) return [a, b];
      if (y === b) return [b, a];
      [x, y] = [get(this.after, x), get(this.after, y)];
    }
  }

  private tie(row: number, following: number): void {
    set(this.after, row, following);
    set(this.ahead, following, row);
  }
}

const get = (rows: Rows<Int32Array>, row: number): number => rows.chunk(row)[rows.at(row)]!;

function set(rows: Rows<Int32Array>, row: number, value: number): void {
  rows.chunk(row)[rows.at(row)] = value;
}
