import { Postings } from './postings.js';

/** Who belongs with whom, as it was when it was last told, read in both directions. */
export class Edges {
  private readonly out = new Postings((a, b) => a - b);
  private readonly into = new Postings((a, b) => a - b);

  /** Those that a row is tied with, in either direction; one tied in both comes twice. */
  each(row: number, visit: (other: number) => void): void {
    for (const other of this.out.all(row)) visit(other);
    for (const other of this.into.all(row)) visit(other);
  }

  tied(a: number, b: number): boolean {
    return this.out.has(a, b) || this.out.has(b, a);
  }

  /** Puts `targets` in the place of what a row was told to belong with; visits the rows that it is no longer or newly told with. */
  put(
    row: number,
    targets: ReadonlySet<number>,
    lost: (other: number) => void,
    won: (other: number) => void,
  ): void {
    for (const other of [...this.out.all(row)]) {
      if (targets.has(other)) continue;
      this.out.remove(row, other);
      this.into.remove(other, row);
      lost(other);
    }
    for (const other of targets) {
      if (this.out.has(row, other)) continue;
      this.out.add(row, other);
      this.into.add(other, row);
      won(other);
    }
  }
}
