import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import { annotate } from '../../src/pipeline.js';
import { random } from '../../test/stories/made.js';
import type { Found, Run } from './types.js';

/** The most CPU that an input of up to a megabyte may take, in seconds. */
const LIMIT = 2;
const FOLDERS = ['examples', 'test/formats', 'test/intake', 'test/gate/feeds', 'test/stories'];
const READ = /\.(?:txt|md|html|json|xml|rss|atom)$/;

/** Mutated copies of the repo's own articles, pages, feeds and news items through intake and annotation; none may throw or be slow. */
export function fuzz({ seed, long }: Run): Found {
  const count = long ? 100_000 : 1_000;
  const next = random(seed);
  const corpus = filesOf();
  const faults: string[] = [];
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const { file, bytes } = corpus[Math.floor(next() * corpus.length)]!;
    const other = corpus[Math.floor(next() * corpus.length)]!;
    const input = mutated(bytes, other.bytes, next);
    const from = `input ${String(i)} (${file}, ${String(input.length)} bytes)`;
    const before = process.cpuUsage();
    try {
      for (const { article } of readArticles(input, { file })) if (article) annotate(article, packs);
    } catch (error) {
      faults.push(`${from} crashed: ${(error as Error).stack?.slice(0, 400) ?? ''}`);
    }
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    slowest = Math.max(slowest, seconds);
    if (seconds > LIMIT) faults.push(`${from} took ${seconds.toFixed(1)} s`);
  }
  return { figures: [`${String(count)} inputs, the slowest took ${slowest.toFixed(2)} s`], faults };
}

const filesOf = (): readonly { file: string; bytes: Uint8Array }[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => READ.test(name))
      .sort()
      .map((name) => ({ file: name, bytes: readFileSync(join(folder, name)) })),
  );

type Mutation = (bytes: Uint8Array, other: Uint8Array, random: () => number) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const place = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * (bytes.length + 1));

const MUTATIONS: readonly Mutation[] = [
  // some bytes become others
  (bytes, _, random) => {
    const out = Uint8Array.from(bytes);
    for (let i = 0; i < 1 + random() * 30 && out.length > 0; i++)
      out[Math.floor(random() * out.length)] = Math.floor(random() * 256);
    return out;
  },
  // the end is lost
  (bytes, _, random) => bytes.subarray(0, place(bytes, random)),
  // a part is lost
  (bytes, _, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b) as [number, number];
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  // a part comes again and again
  (bytes, _, random) => {
    const from = place(bytes, random);
    const part = bytes.subarray(from, from + Math.floor(random() * 60));
    return joined(
      bytes.subarray(0, from),
      ...Array.from({ length: Math.floor(random() * 400) }, () => part),
      bytes.subarray(from),
    );
  },
  // a part of another file in the midst
  (bytes, other, random) => {
    const at = place(bytes, random);
    const from = place(other, random);
    return joined(
      bytes.subarray(0, at),
      other.subarray(from, from + Math.floor(random() * 3000)),
      bytes.subarray(at),
    );
  },
  // marks that mean something to a reader of formats
  (bytes, _, random) => {
    const marks = [
      '<',
      '>',
      '&',
      '"',
      '\u0000',
      '\ud800',
      '\u202e',
      ']]>',
      '<!--',
      '{',
      '[',
      '\\u',
      '\ufeff',
      '«',
      '–',
    ];
    const at = place(bytes, random);
    return joined(
      bytes.subarray(0, at),
      Buffer.from(marks[Math.floor(random() * marks.length)]!),
      bytes.subarray(at),
    );
  },
];

function mutated(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let out = bytes;
  for (let i = 0; i < 1 + random() * 3; i++)
    out = MUTATIONS[Math.floor(random() * MUTATIONS.length)]!(out, other, random);
  return out;
}
