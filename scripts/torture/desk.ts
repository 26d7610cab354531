import { rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../../src/desk/desk.js';
import { openDesk } from '../../src/desk/open.js';
import type { Taking } from '../../src/desk/taking.js';
import { sha256, shortId } from '../../src/kit/hash.js';
import type { Place } from '../../src/store/open.js';
import { verifyFolder } from '../../src/store/verify.js';
import { here, resultOf } from '../../test/desk/made.js';

/** A server to test on, such as postgres://postgres@127.0.0.1:5432/postgres; without it its part is left out, and said so. */
export const SERVER = process.env['STEMMA_TEST_DATABASE_URL'] ?? '';

const NOW = '2031-05-06T10:00:00.000Z';

/** A desk on a place, with a clock that stands still; it annotates in its own thread, so that opening one again and again is cheap. */
export const deskAt = (place: Place): Promise<Desk> =>
  openDesk({ ...place, engine: 'torture', now: () => NOW, annotate: here });

/** Runs on a new folder, which is gone afterwards. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-torture-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A hash of all that a desk says: every fact, span, relation and revision. */
export const resultHash = async (desk: Desk): Promise<string> => sha256(await resultOf(desk));

/** The result of these deliveries on a desk that nothing happened to. */
export const undisturbed = (list: readonly Taking[]): Promise<string> =>
  inFolder(async (folder) => {
    const desk = await deskAt({ folder, database: null });
    try {
      for (const one of list) await desk.take([one]);
      return await resultHash(desk);
    } finally {
      await desk.close();
    }
  });

/**
 * What is wrong with an open desk that has acknowledged these deliveries: what was lost, doubled or is there in part. `sent`: all that
 * was ever sent, acknowledged or not.
 */
export async function wrongWith(
  desk: Desk,
  acknowledged: readonly Taking[],
  sent: readonly Taking[],
): Promise<readonly string[]> {
  const { index, ledger, folder } = desk.store;
  const faults: string[] = [];
  const current = await index.current();
  const texts = textsOf(sent);
  for (const [address, wanted] of textsOf(acknowledged)) {
    const row = (await index.article(shortId(address)))?.row;
    if (row === undefined) faults.push(`lost: ${address}`);
    else if (row.revision < wanted.length)
      faults.push(`lost: revision ${String(wanted.length)} of ${address}`);
    else if (row.revision > texts.get(address)!.length) faults.push(`doubled: ${address}`);
  }
  for (const { id, key } of current) {
    const story = await index.story(key);
    if (story === null || !story.body.articles.includes(id)) faults.push(`partial: ${id} is in no story`);
    if ((await index.annotations([id], desk.engine)).length !== 1) faults.push(`partial: ${id} was not read`);
  }
  if (new Set(current.map(({ key }) => key)).size !== current.length) faults.push('doubled: an address');
  const [at, end] = [await index.head(), ledger.head()];
  if (at.hash !== end.hash)
    faults.push(`partial: the index is at line ${String(at.seq)} of ${String(end.seq)}`);
  const { faults: found } = await verifyFolder(folder);
  for (const { kind, what } of found) if (kind !== 'unknown') faults.push(`${kind}: ${what}`);
  return faults;
}

/** The texts sent to each address, one after the other. */
function textsOf(list: readonly Taking[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { file, bytes } of list) {
    const all = texts.get(file) ?? [];
    const text = sha256(bytes);
    if (all.at(-1) !== text) all.push(text);
    texts.set(file, all);
  }
  return texts;
}
