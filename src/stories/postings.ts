/** Numbers in a chunk of the pool, as a power of two; longer lists have a chunk of their own. */
const SHIFT = 16;
const CHUNK = 2 ** SHIFT;
const FREE = 0xffffffff;
/** Share of the table that may be taken. */
const LOAD = 0.75;

/**
 * Who holds each key, in the order that `compare` gives. A table of open addressing over a pool of blocks whose sizes are powers of
 * two, for a million articles hold some ten million postings; the list of a single holder is kept in the table itself.
 */
export class Postings {
  private keys = new Uint32Array(1024).fill(FREE);
  private starts = new Int32Array(1024);
  private lengths = new Int32Array(1024);
  private used = 0;
  private readonly pool = new Pool();

  constructor(private readonly compare: (a: number, b: number) => number) {}

  /** Inserts a holder; tells its place. */
  add(key: number, item: number): number {
    const slot = this.slotFor(key);
    const length = this.lengths[slot]!;
    if (length === 0) {
      this.starts[slot] = item;
      this.lengths[slot] = 1;
      return 0;
    }
    const place = this.placeOf(slot, item);
    if (length === capacityOf(length)) this.grow(slot, length);
    const [block, at] = this.pool.read(this.starts[slot]!);
    block.copyWithin(at + place + 1, at + place, at + length);
    block[at + place] = item;
    this.lengths[slot] = length + 1;
    return place;
  }

  /** Takes a holder out; tells where it was. */
  remove(key: number, item: number): number {
    const slot = this.slotFor(key);
    const length = this.lengths[slot]!;
    const place = this.placeOf(slot, item);
    if (length > 1) {
      const [block, at] = this.pool.read(this.starts[slot]!);
      block.copyWithin(at + place, at + place + 1, at + length);
      if (length - 1 === capacityOf(length - 1)) this.shrink(slot, length - 1);
    }
    this.lengths[slot] = length - 1;
    return place;
  }

  place(key: number, item: number): number {
    return this.placeOf(this.slotFor(key), item);
  }

  all(key: number): Int32Array {
    return this.slice(key, 0, Infinity);
  }

  has(key: number, item: number): boolean {
    const place = this.place(key, item);
    return this.slice(key, place, place + 1)[0] === item;
  }

  /** The holders from the place `from` up to `to`, as far as there are any. */
  slice(key: number, from: number, to: number): Int32Array {
    const slot = this.slotFor(key);
    const length = this.lengths[slot]!;
    if (length === 1) return from <= 0 && to >= 1 ? this.starts.subarray(slot, slot + 1) : EMPTY;
    if (length === 0) return EMPTY;
    const [block, at] = this.pool.read(this.starts[slot]!);
    return block.subarray(at + Math.max(0, from), at + Math.min(length, to));
  }

  private placeOf(slot: number, item: number): number {
    const length = this.lengths[slot]!;
    if (length === 1) return this.compare(this.starts[slot]!, item) < 0 ? 1 : 0;
    const [block, at] = this.pool.read(this.starts[slot]!);
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(block[at + middle]!, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(slot: number, length: number): void {
    const start = this.pool.take(length * 2);
    const [next, to] = this.pool.read(start);
    if (length === 1) next[to] = this.starts[slot]!;
    else {
      const [block, at] = this.pool.read(this.starts[slot]!);
      for (let i = 0; i < length; i++) next[to + i] = block[at + i]!;
      this.pool.give(this.starts[slot]!, length);
    }
    this.starts[slot] = start;
  }

  private shrink(slot: number, length: number): void {
    const old = this.starts[slot]!;
    const [block, at] = this.pool.read(old);
    if (length === 1) this.starts[slot] = block[at]!;
    else {
      const start = this.pool.take(length);
      const [next, to] = this.pool.read(start);
      for (let i = 0; i < length; i++) next[to + i] = block[at + i]!;
      this.starts[slot] = start;
    }
    this.pool.give(old, length * 2);
  }

  private slotFor(key: number): number {
    let slot = find(this.keys, key);
    if (this.keys[slot] === key) return slot;
    if (this.used + 1 > this.keys.length * LOAD) {
      this.widen();
      slot = find(this.keys, key);
    }
    this.keys[slot] = key;
    this.used += 1;
    return slot;
  }

  private widen(): void {
    const { keys, starts, lengths } = this;
    this.keys = new Uint32Array(keys.length * 2).fill(FREE);
    this.starts = new Int32Array(keys.length * 2);
    this.lengths = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === FREE) return;
      const slot = find(this.keys, key);
      this.keys[slot] = key;
      this.starts[slot] = starts[i]!;
      this.lengths[slot] = lengths[i]!;
    });
  }
}

const EMPTY = new Int32Array(0);

/** The slot of a key, or the free one that it would take. */
function find(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (keys[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

const capacityOf = (length: number): number => 2 ** Math.ceil(Math.log2(length));

/** Blocks of memory whose sizes are powers of two. */
class Pool {
  private readonly chunks: Int32Array[] = [];
  private readonly free = new Map<number, number[]>();
  private next = CHUNK;

  /** The address of a block: its chunk and the place in it. */
  take(size: number): number {
    const free = this.free.get(size)?.pop();
    if (free !== undefined) return free;
    if (size > CHUNK) return (this.chunks.push(new Int32Array(size)) - 1) * CHUNK;
    if (this.next + size > CHUNK) {
      this.chunks.push(new Int32Array(CHUNK));
      this.open = this.chunks.length - 1;
      this.next = 0;
    }
    const address = this.open * CHUNK + this.next;
    this.next += size;
    return address;
  }

  give(address: number, size: number): void {
    const list = this.free.get(size);
    if (list) list.push(address);
    else this.free.set(size, [address]);
  }

  read(address: number): readonly [Int32Array, number] {
    return [this.chunks[address >>> SHIFT]!, address & (CHUNK - 1)];
  }

  /** The chunk that blocks are taken from. */
  private open = -1;
}
