import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { openDesk, rebuildDesk } from '../../src/desk/open.js';
import { backupFolder, restoreFolder } from '../../src/store/archive.js';
import { NAMES } from '../../src/store/open.js';
import { verifyFolder, type Fault } from '../../src/store/verify.js';
import { random } from '../../test/stories/made.js';
import { coverage } from './coverage.js';
import { deskAt, inFolder, resultHash } from './desk.js';
import type { Found, Run } from './types.js';

const ARTICLES = 12;

/** The database damaged and made again, originals and ledger damaged and verified, a backup taken while the desk writes. */
export async function damage({ seed, long }: Run): Promise<Found> {
  const next = random(seed);
  return inFolder(async (folder) => {
    const desk = await deskAt({ folder, database: null });
    const { backups, faults: lost } = await backedUp(folder, seed, (one) => desk.take([one]), next);
    const expected = await resultHash(desk);
    await desk.close();
    const [rebuilds, checks] = long ? [100, 1000] : [8, 300];
    const faults = [
      ...lost,
      ...(await rebuilt(folder, expected, rebuilds, next)),
      ...(await verified(folder, checks, next)),
    ];
    const figures = [
      `${String(backups)} backups while articles were written, each restored and opened`,
      `${String(rebuilds)} damaged databases made again`,
      `${String(checks)} damages of originals and ledger looked for`,
    ];
    return { figures, faults };
  });
}

type Next = () => number;
const drawn = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)]!;

/** Takes articles in and backs up at the same time; each backup is whole, and opens as a desk of what had come by then. */
async function backedUp(
  folder: string,
  seed: number,
  take: (one: ReturnType<typeof coverage>[number]) => Promise<unknown>,
  next: Next,
) {
  const faults: string[] = [];
  let backups = 0;
  const pending: Promise<void>[] = [];
  for (const [i, one] of coverage(ARTICLES, seed).entries()) {
    const taking = take(one);
    if (next() < 0.4) pending.push(check(i, ++backups));
    await taking;
  }
  await Promise.all(pending);
  return { backups, faults };

  async function check(least: number, number: number): Promise<void> {
    await inFolder(async (other) => {
      const [file, back] = [join(other, 'backup.sqlar'), join(other, 'back')];
      await backupFolder(folder, file);
      await restoreFolder(file, back);
      const { faults: found } = await verifyFolder(back);
      faults.push(...found.map(({ kind, what }) => `backup ${String(number)}: ${kind} ${what}`));
      const desk = await openDesk({ folder: back, database: null, engine: 'torture' });
      const receipts = await desk.store.index.receipts(coverage(ARTICLES, seed).map(({ file }) => file));
      const wanted = new Set(coverage(least, seed).map(({ file }) => file));
      if (receipts.length < wanted.size) faults.push(`backup ${String(number)}: articles are missing`);
      await desk.close();
    });
  }
}

/** Ways to damage a database file; each gives the bytes that are written in its place. */
const OF_DATABASE: readonly ((bytes: Buffer, next: Next) => Buffer)[] = [
  (bytes, next) => {
    const out = Buffer.from(bytes);
    for (let i = 0; i < 200; i++) out[Math.floor(next() * out.length)] = Math.floor(next() * 256);
    return out;
  },
  (bytes, next) => bytes.subarray(0, Math.floor(next() * bytes.length)),
  (bytes, next) => {
    const out = Buffer.from(bytes);
    const from = Math.floor(next() * out.length);
    return out.fill(0, from, Math.min(out.length, from + 40_000));
  },
  (bytes, next) => {
    const at = Math.floor(next() * bytes.length);
    return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]);
  },
  () => Buffer.from('no database'),
];

async function rebuilt(folder: string, expected: string, times: number, next: Next) {
  const faults: string[] = [];
  for (let i = 0; i < times; i++)
    await inFolder(async (copy) => {
      await cp(folder, copy, { recursive: true });
      const file = join(copy, drawn([NAMES.index, `${NAMES.index}-wal`], next));
      const way = Math.floor(next() * OF_DATABASE.length);
      writeFileSync(file, OF_DATABASE[way]!(bytesOf(file), next));
      try {
        const desk = await rebuildDesk({ folder: copy, database: null, engine: 'torture' });
        if ((await resultHash(desk)) !== expected) faults.push(`way ${String(way)}: another result`);
        await desk.close();
      } catch (error) {
        faults.push(`way ${String(way)}: ${String(error)}`);
      }
    });
  return faults;
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(1);
  }
}

/** One damage of a folder: what must be named, and how to mend it. */
interface Damage {
  readonly what: string;
  readonly found: (fault: Fault) => boolean;
  readonly mend: () => void;
}

async function verified(folder: string, times: number, next: Next): Promise<readonly string[]> {
  const { faults: before, head } = await verifyFolder(folder);
  const faults = before.map(({ kind, what }) => `before any damage: ${kind} ${what}`);
  const names = readFileSync(join(folder, NAMES.ledger), 'utf8').match(/(?<="sha256":")[0-9a-f]{64}/g)!;
  const ways = [flippedLedger, reordered, cut, () => original(folder, drawn(names, next), next)];
  for (let i = 0; i < times; i++) {
    const { what, found, mend } = drawn(ways, next)(join(folder, NAMES.ledger), next);
    const { faults: seen } = await verifyFolder(folder, head);
    if (!seen.some(found)) faults.push(`not found: ${what}`);
    mend();
  }
  return faults;
}

const inLedger = ({ kind }: Fault): boolean => kind === 'ledger';

/** Writes a ledger in the place of the one there. */
function changed(path: string, what: string, to: (was: Buffer) => Buffer): Damage {
  const was = readFileSync(path);
  writeFileSync(path, to(was));
  return { what, found: inLedger, mend: () => writeFileSync(path, was) };
}

function flippedLedger(path: string, next: Next): Damage {
  const at = Math.floor(next() * readFileSync(path).length);
  const bit = 1 << Math.floor(next() * 8);
  return changed(path, `bit ${String(bit)} of byte ${String(at)} of the ledger`, (was) => {
    const out = Buffer.from(was);
    out[at]! ^= bit;
    return out;
  });
}

function reordered(path: string, next: Next): Damage {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const [from, to] = [Math.floor(next() * lines.length), Math.floor(next() * (lines.length - 1))];
  const [line] = lines.splice(from, 1);
  if (to === from) lines.splice(to, 0, line!, line!);
  else lines.splice(to, 0, line!);
  return changed(path, `line ${String(from + 1)} of the ledger moved to ${String(to + 1)}`, () =>
    Buffer.from(`${lines.join('\n')}\n`),
  );
}

/** Lines left out, at the end as well: the head that was noted before tells that. */
function cut(path: string, next: Next): Damage {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const from = Math.floor(next() * lines.length);
  lines.splice(from, 1 + Math.floor(next() * 3));
  return changed(path, `lines from ${String(from + 1)} of the ledger left out`, () =>
    Buffer.from(lines.map((line) => `${line}\n`).join('')),
  );
}

function original(folder: string, hash: string, next: Next): Damage {
  const path = join(folder, NAMES.originals, hash.slice(0, 2), hash);
  const was = readFileSync(path);
  const away = `${path}.away`;
  const found = ({ what }: Fault): boolean => what === hash;
  const back = { found, mend: () => writeFileSync(path, was) };
  switch (Math.floor(next() * 4)) {
    case 0:
      rmSync(path);
      return { what: `original ${hash} left out`, ...back };
    case 1:
      truncateSync(path, Math.floor(next() * was.length));
      return { what: `original ${hash} cut`, ...back };
    case 2:
      renameSync(path, away);
      return { what: `original ${hash} under another name`, found, mend: () => renameSync(away, path) };
    default: {
      const out = Buffer.from(was);
      out[Math.floor(next() * out.length)]! ^= 1 << Math.floor(next() * 8);
      writeFileSync(path, out);
      return { what: `a bit of original ${hash}`, ...back };
    }
  }
}
