import { brotliCompressSync, constants } from 'node:zlib';
import type { Tag } from '../../src/model/tag.js';
import { MAGIC, PERMITTED, type WeightsHeader } from '../../src/text/tag/weights.js';
import type { Known, Rows } from './examples.js';
import { FAMILIES } from './treebanks.js';

/** Largest weight as stored, and the share of weights clipped to it. */
const TOP = 63;
const CLIPPED = 0.001;

/** A row as it is written: labels in ascending order, and their weights. */
interface Row {
  readonly labels: number[];
  readonly values: number[];
}

/** The weights in the file format of `src/text/tag/weights.ts`. */
export function encodeWeights(
  weights: Float32Array,
  rows: Rows,
  known: Known,
  labels: readonly Tag[],
): Uint8Array {
  const table = new Map<number, Row>();
  for (const [feature, permitted] of known.entries()) {
    table.set(feature, { labels: [...permitted], values: permitted.map(() => PERMITTED) });
  }
  const stored = quantise(weights);
  for (const [feature, row] of rows.entries()) {
    const kept: Row = { labels: [], values: [] };
    for (let label = 0; label < labels.length; label++) {
      const value = stored[row * labels.length + label]!;
      if (value === 0) continue;
      kept.labels.push(label);
      kept.values.push(value & 255);
    }
    if (kept.labels.length > 0) table.set(feature, kept);
  }
  return pack(table, labels);
}

function quantise(weights: Float32Array): Int8Array {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = TOP / sizes[Math.floor(sizes.length * (1 - CLIPPED))]!;
  return Int8Array.from(weights, (weight) => Math.max(-TOP, Math.min(TOP, Math.round(weight * scale))));
}

function pack(table: ReadonlyMap<number, Row>, labels: readonly Tag[]): Uint8Array {
  const gaps: number[] = [];
  const counts: number[] = [];
  const steps: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const [feature, row] of [...table].sort((a, b) => a[0] - b[0])) {
    let gap = feature - last;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    counts.push(row.labels.length);
    row.labels.forEach((label, i) => steps.push(label - (row.labels[i - 1] ?? 0)));
    for (const value of row.values) values.push(value);
    last = feature;
  }
  const sections = [counts.length, gaps.length, values.length];
  return compress({ labels, families: FAMILIES, sections }, [gaps, counts, steps, values]);
}

function compress(header: WeightsHeader, streams: readonly (readonly number[])[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(header));
  const body = Buffer.concat(streams.map((stream) => Buffer.from(stream)));
  const packed = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([Buffer.from(MAGIC), length, json, packed]);
}
