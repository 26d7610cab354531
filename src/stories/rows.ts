type Numbers = Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Rows in a chunk, as a power of two. */
const SHIFT = 12;

/**
 * Rows of equal width in chunks of typed arrays: millions of articles take no object each, and growth copies nothing. A row is read
 * through `chunk(row)` from `at(row)` on.
 */
export class Rows<T extends Numbers> {
  private readonly chunks: T[] = [];

  constructor(
    private readonly make: (length: number) => T,
    readonly width: number,
  ) {}

  chunk(row: number): T {
    const index = row >>> SHIFT;
    while (this.chunks.length <= index) this.chunks.push(this.make(this.width << SHIFT));
    return this.chunks[index]!;
  }

  at(row: number): number {
    return (row & ((1 << SHIFT) - 1)) * this.width;
  }
}
