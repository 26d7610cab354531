import { brotliDecompressSync } from 'node:zlib';
import type { Tag, Upos } from '../../model/tag.js';

/**
 * The weights file: `STW1`, header length (u32, little-endian), header (JSON), then one Brotli stream (RFC 7932) of four
 * sections. Rows stand in ascending order of feature hash; a row has the weights of one feature.
 *   gaps    per row, difference to the hash before (LEB128)
 *   counts  per row, number of weights (u8)
 *   steps   per weight, label less the label before in the row (u8)
 *   values  per weight (i8)
 * Labels that a row does not list weigh 0. A row of weights of 127 (no other row has that) lists the labels that a
 * frequent word can have.
 */
export const PERMITTED = 127;
export const MAGIC = 'STW1';

export interface WeightsHeader {
  readonly labels: readonly Tag[];
  /** Language (BCP 47 primary subtag) → family, for every language trained on. */
  readonly families: Readonly<Record<string, string>>;
  /** Number of rows, bytes of gaps, number of weights. */
  readonly sections: readonly number[];
}

export interface Weights extends Omit<WeightsHeader, 'sections'> {
  readonly table: Table;
  /** Every label, by index. */
  readonly every: Uint8Array;
  /** The labels of marks and symbols. */
  readonly signs: Uint8Array;
  /** The labels of all words but nouns and names. */
  readonly noNouns: Uint8Array;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN']);
const SIGNS: ReadonlySet<Upos> = new Set(['PUNCT', 'SYM']);

/** Bits of the filter that tells most absent features at once: half a megabyte. */
const FILTER_BITS = 1 << 22;

/** Spreads feature hashes over the slots of the table. */
const spread = (feature: number): number => Math.imul(feature, 0x9e3779b1) >>> 7;

/** Rows of weights by feature. */
export class Table {
  private readonly mask: number;
  /** Feature and place of its row, side by side. */
  private readonly slots: Int32Array;
  /** Small enough to stay near the processor; most look-ups of absent features end here. */
  private readonly filter = new Uint32Array(FILTER_BITS / 32);

  /** `cells`: each row is its length, then label and weight side by side, so that a look-up reads one place. */
  constructor(
    rows: number,
    private readonly cells: Uint8Array,
  ) {
    this.mask = 2 ** Math.ceil(Math.log2(rows * 1.6 + 2)) - 1;
    this.slots = new Int32Array(2 * (this.mask + 1)).fill(-1);
  }

  put(feature: number, place: number): void {
    let slot = spread(feature) & this.mask;
    while (this.slots[2 * slot] !== -1) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = feature;
    this.slots[2 * slot + 1] = place;
    this.filter[(feature & (FILTER_BITS - 1)) >>> 5]! |= 1 << (feature & 31);
  }

  /** Where the row of a feature begins; -1 where there is none. */
  find(feature: number): number {
    const { slots, mask } = this;
    if ((this.filter[(feature & (FILTER_BITS - 1)) >>> 5]! & (1 << (feature & 31))) === 0) return -1;
    let slot = spread(feature) & mask;
    for (;;) {
      const key = slots[2 * slot]!;
      if (key === feature) return slots[2 * slot + 1]!;
      if (key === -1) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds the weights of a feature to `scores`; a feature without weights adds nothing. */
  add(feature: number, scores: Int16Array, offset: number): void {
    this.addRow(this.find(feature), scores, offset);
  }

  /** Adds the row that begins at a place; at -1 is none. */
  addRow(place: number, scores: Int16Array, offset: number): void {
    if (place < 0) return;
    const { cells } = this;
    const end = place + 1 + 2 * cells[place]!;
    for (let i = place + 1; i < end; i += 2) scores[offset + cells[i]!]! += (cells[i + 1]! << 24) >> 24;
  }

  /** The labels that a frequent word can have, by its feature; null for other words. */
  permitted(feature: number): Uint8Array | null {
    const place = this.find(feature);
    if (place < 0 || this.cells[place + 2] !== PERMITTED) return null;
    return Uint8Array.from({ length: this.cells[place]! }, (_, i) => this.cells[place + 1 + 2 * i]!);
  }
}

/** Reads the file format above. Throws on bytes that are not in it: the file is part of the program, not input. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('not a weights file of the tagger');
  const headerEnd = 8 + view.getUint32(4, true);
  const header = JSON.parse(text.decode(bytes.subarray(8, headerEnd))) as WeightsHeader;
  const table = readTable(brotliDecompressSync(bytes.subarray(headerEnd)), header.sections);
  const every = Uint8Array.from(header.labels.keys());
  return {
    labels: header.labels,
    families: header.families,
    every,
    noNouns: every.filter((label) => !NOUNS.has(header.labels[label]!.upos)),
    signs: every.filter((label) => SIGNS.has(header.labels[label]!.upos)),
    table,
  };
}

function readTable(body: Uint8Array, sections: readonly number[]): Table {
  const [rows, gapBytes, size] = sections as [number, number, number];
  const cells = new Uint8Array(rows + 2 * size);
  const table = new Table(rows, cells);
  let gapAt = 0;
  let stepAt = gapBytes + rows;
  let at = 0;
  let feature = 0;
  for (let row = 0; row < rows; row++) {
    let shift = 0;
    let byte: number;
    do {
      byte = body[gapAt++]!;
      feature += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    table.put(feature, at);
    const count = body[gapBytes + row]!;
    cells[at++] = count;
    let label = 0;
    for (let i = 0; i < count; i++) {
      label += body[stepAt]!;
      cells[at++] = label;
      cells[at++] = body[stepAt++ + size]!;
    }
  }
  return table;
}
