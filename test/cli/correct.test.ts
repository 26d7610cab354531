import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDesk } from '../../src/desk/open.js';
import { coverage } from '../desk/made.js';
import { folderOf } from '../store/folder.js';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, STEMMA_DATABASE_URL: '' },
  });

test('corrections from the command line: brought in, listed, reviewed, taken back, written out', async (t) => {
  const [folder, elsewhere] = [await folderOf(t), await folderOf(t)];
  const desk = await openDesk({ folder, database: null });
  await desk.take(coverage());
  await desk.close();
  const [file, out] = [join(elsewhere, 'in.json'), join(elsewhere, 'out.json')];
  const article = { address: 'lost.txt', content: '0'.repeat(64) };
  const correction = { of: 'story', act: 'confirm', articles: [article], from: [], values: {} };
  const made = { by: 'Ragna Holt', at: '2031-05-06T10:00:00.000Z' };
  await writeFile(
    file,
    JSON.stringify({ corrections: [{ correction, reason: 'seen', made, undone: null }] }),
  );
  const brought = run('correct', 'import', file, '--data', folder);
  assert.deepEqual(
    [brought.status, brought.stdout],
    [0, '1 corrections, 1 of them fit nothing here\n'],
    brought.stderr,
  );
  const [line] = /^\d+/.exec(run('correct', 'list', '--data', folder).stdout) ?? [''];
  assert.match(
    run('review', folder).stdout,
    /unfit \(article-gone\) confirm story \["lost\.txt"\] Ragna Holt: seen/,
  );
  assert.equal(run('correct', 'undo', '999', '--reason', 'x', '--data', folder).status, 2);
  assert.equal(run('correct', 'undo', line, '--reason', 'gone', '--data', folder).status, 0);
  assert.equal(run('correct', 'export', '--out', out, '--data', folder).status, 0);
  assert.match(await readFile(out, 'utf8'), /"undone":\{"at":"[^"]+","by":"local","reason":"gone"\}/);
  assert.equal(run('correct', 'import', main, '--data', folder).status, 2);
});
