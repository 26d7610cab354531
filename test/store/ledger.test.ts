import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DeskEvent, LedgerLine } from '../../src/model/index.js';
import { START } from '../../src/store/chain.js';
import { linesOf, openLedger } from '../../src/store/ledger.js';
import { folderOf } from './folder.js';

const AT = '2031-05-04T12:00:00Z';
const looked = (upTo: number): DeskEvent => ({ kind: 'looked', person: 'Ragna Øst', upTo });

async function all(lines: AsyncIterable<LedgerLine>): Promise<readonly LedgerLine[]> {
  const found: LedgerLine[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

const ledgerOf = async (folder: string): Promise<string> => {
  const path = join(folder, 'ledger.jsonl');
  const ledger = await openLedger(path);
  await ledger.append([looked(1), looked(2)], AT, 'Ragna Øst');
  await ledger.append([looked(3)], AT);
  await ledger.close();
  return path;
};

test('lines are numbered, chained and read back', async (t) => {
  const path = await ledgerOf(await folderOf(t));
  const lines = await all(linesOf(path));
  assert.deepEqual(
    lines.map(({ seq, by }) => [seq, by]),
    [
      [1, 'Ragna Øst'],
      [2, 'Ragna Øst'],
      [3, null],
    ],
  );
  assert.equal(lines[0]!.prev, START.hash);
  assert.equal(lines[2]!.prev, lines[1]!.hash);
  assert.deepEqual(
    (await all(linesOf(path, 2))).map(({ event }) => event),
    [looked(3)],
  );
});

test('an opened ledger goes on where it ended', async (t) => {
  const path = await ledgerOf(await folderOf(t));
  const ledger = await openLedger(path);
  t.after(() => ledger.close());
  assert.equal(ledger.head().seq, 3);
  const [line] = await ledger.append([looked(4)], AT);
  assert.equal(line!.seq, 4);
  assert.equal((await all(ledger.read(0))).length, 4);
});

test('writers at the same time get lines of their own', async (t) => {
  const ledger = await openLedger(join(await folderOf(t), 'ledger.jsonl'));
  t.after(() => ledger.close());
  await Promise.all(Array.from({ length: 50 }, (_, i) => ledger.append([looked(i)], AT)));
  const lines = await all(ledger.read(0));
  assert.deepEqual(
    lines.map(({ seq }) => seq),
    Array.from({ length: 50 }, (_, i) => i + 1),
  );
});

test('a torn last line is cut off, whole lines stay', async (t) => {
  const path = await ledgerOf(await folderOf(t));
  const whole = await readFile(path);
  for (const cut of [1, 40, 100]) {
    const torn = whole.subarray(0, whole.length - cut);
    await writeFile(path, torn);
    assert.equal((await all(linesOf(path))).length, 2);
    const ledger = await openLedger(path);
    assert.equal(ledger.head().seq, 2);
    await ledger.append([looked(3)], AT);
    await ledger.close();
    assert.deepEqual(await readFile(path), whole, 'the same events make the same ledger');
  }
});

test('a changed, missing or doubled line is named', async (t) => {
  const path = await ledgerOf(await folderOf(t));
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  const damaged: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['changed', [lines[0]!, lines[1]!.replace('Ragna', 'Ragnar'), lines[2]!], /line 2 .*hash/],
    ['missing', [lines[0]!, lines[2]!], /line 2 .*number is 3/],
    ['doubled', [lines[0]!, lines[1]!, lines[1]!], /line 3 .*number is 2/],
    ['no JSON', [lines[0]!, '{"seq"'], /line 2 .*no JSON/],
    ['null', ['null'], /line 1 .*no JSON object/],
  ];
  for (const [what, kept, reason] of damaged) {
    await writeFile(path, kept.map((line) => `${line}\n`).join(''));
    await assert.rejects(openLedger(path), reason, what);
    await assert.rejects(all(linesOf(path)), /ledger-damaged/, what);
  }
});

test('a line that is being written is not read', async (t) => {
  const path = await ledgerOf(await folderOf(t));
  await appendFile(path, '{"seq":4,');
  assert.equal((await all(linesOf(path))).length, 3);
});

test('a ledger that is not there has no lines', async (t) => {
  assert.deepEqual(await all(linesOf(join(await folderOf(t), 'none.jsonl'))), []);
});
