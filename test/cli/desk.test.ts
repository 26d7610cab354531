import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultFolder } from '../../src/cli/data.js';
import { flagOf, readSettings, SETTINGS } from '../../src/desk/settings.js';
import { COVERAGE } from '../desk/made.js';
import { folderOf } from '../store/folder.js';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, STEMMA_DATABASE_URL: '', STEMMA_PORT: '0' },
  });
  return { status, stdout, stderr };
};

test('a desk from the command line: taken in, checked, moved, made again, the same', async (t) => {
  const folder = await folderOf(t);
  const [inbox, desk, other] = ['inbox', 'desk', 'other'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(inbox);
  for (const [file, text] of Object.entries(COVERAGE)) await writeFile(join(inbox, file), text);
  const taken = run('desk', desk, '--take', inbox, '--once');
  assert.deepEqual([taken.status, taken.stdout], [0, `${desk}: 5 articles in 2 stories\n`], taken.stderr);
  const hash = run('export', desk, '--hash').stdout;
  assert.match(hash, /^[0-9a-f]{64}\n$/);
  assert.match(
    run('verify', desk).stdout,
    /^11 lines of the ledger, 5 originals, 0 faults\nhead 11:[0-9a-f]{64}\n$/,
  );
  const archive = join(folder, 'desk.sqlar');
  assert.equal(run('backup', archive, '--data', desk).status, 0);
  assert.equal(run('restore', archive, '--data', other).status, 0);
  assert.equal(run('rebuild', other).stdout, '5 articles in 2 stories\n');
  assert.equal(run('export', other, '--hash').stdout, hash);
  const file = join(folder, 'desk.json');
  assert.equal(run('export', other, '--out', file).status, 0);
  assert.equal((JSON.parse(await readFile(file, 'utf8')) as { stories: unknown[] }).stories.length, 2);
  await rm(join(other, 'originals'), { recursive: true });
  const broken = run('verify', other);
  assert.equal(broken.status, 1);
  assert.equal(broken.stderr.match(/stemma: missing [0-9a-f]{64}/g)?.length, 5);
});

test('a desk that is open does what others ask, says who holds it, and ends when it is asked', async (t) => {
  const folder = await folderOf(t);
  const desk = join(folder, 'desk');
  const held = spawn(process.execPath, ['--import', 'tsx', main, 'desk', desk], {
    env: { ...process.env, STEMMA_DATABASE_URL: '', STEMMA_PORT: '0' },
  });
  await once(held.stdout, 'data');
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  for (const [file, text] of Object.entries(COVERAGE)) await writeFile(join(inbox, file), text);
  const taken = run('desk', desk, '--take', inbox, '--once');
  assert.equal(taken.stdout, `${desk}: 5 articles in 2 stories\n`, taken.stderr);
  assert.match(run('export', desk, '--hash').stdout, /^[0-9a-f]{64}\n$/);
  assert.match(run('token', 'add', 'Ane', '--data', desk).stdout, /^[\w-]{43}\n$/);
  assert.match(run('token', 'list', '--data', desk).stdout, /^[0-9a-f]{12} reader .* Ane\n$/);
  assert.equal(run('retry', '--data', desk).stdout, '0 articles, 0 could not be read\n');
  const second = run('desk', desk);
  assert.equal(second.status, 1);
  assert.match(second.stderr, new RegExp(`^stemma: folder-held: .*process ${String(held.pid)} `));
  held.kill('SIGTERM');
  const [status] = (await once(held, 'exit')) as [number];
  assert.equal(status, 0);
});

test('the data folder where none is named', () => {
  assert.equal(defaultFolder({ STEMMA_DATA: '/data', XDG_DATA_HOME: '/share' }), '/data');
  assert.equal(defaultFolder({ XDG_DATA_HOME: '/share' }), join('/share', 'stemma'));
  assert.match(defaultFolder({}), /\.local.share.stemma$/);
});

test('settings: the environment before the file, what is misspelt is told', async (t) => {
  const folder = await folderOf(t);
  const usual = Object.fromEntries(SETTINGS.map((setting) => [setting.key, setting.usual]));
  assert.deepEqual(readSettings(folder, {}), usual);
  const path = join(folder, 'stemma.json');
  await writeFile(path, '{"schema": "desk", "watch": ["inbox"]}');
  const set = { ...usual, schema: 'other', watch: ['inbox'] };
  const environment = { STEMMA_DATABASE_SCHEMA: 'other' };
  assert.deepEqual(readSettings(folder, environment), set);
  assert.deepEqual(readSettings(folder, environment, { schema: 'flag', port: '0', pages: 'false' }), {
    ...set,
    schema: 'flag',
    port: 0,
    pages: false,
  });
  assert.deepEqual(
    readSettings(folder, { STEMMA_FETCH_ALLOW: 'a.example:8080:b.example', STEMMA_STRICT: 'true' }),
    { ...usual, schema: 'desk', watch: ['inbox'], fetchAllow: ['a.example:8080', 'b.example'], strict: true },
  );
  assert.throws(() => readSettings(folder, { STEMMA_PORT: 'many' }), /STEMMA_PORT is a whole number/);
  assert.throws(() => readSettings(folder, {}, { strict: 'perhaps' }), /--strict is true or false/);
  for (const [text, reason] of [
    ['{"shema": "desk"}', /no setting shema/],
    ['{"schema": 3}', /schema is a text/],
    ['{"watch": [3]}', /watch is a list/],
    ['[', /no JSON object/],
  ] as const) {
    await writeFile(path, text);
    assert.throws(() => readSettings(folder, {}), reason);
  }
});

test('docs/settings.md lists every setting with its variable, flag and usual value, and no other', async () => {
  const rows = (await readFile('docs/settings.md', 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
  assert.deepEqual(
    rows.map(([key, environment, flag]) => [key, environment, flag]),
    SETTINGS.map(({ key, environment }) => [`\`${key}\``, `\`${environment}\``, `\`--${flagOf(key)}\``]),
  );
  for (const [i, { key, usual }] of SETTINGS.entries())
    if (usual !== null && !Array.isArray(usual)) assert.equal(rows[i]![4], `\`${String(usual)}\``, key);
});

test('docs/desk.md names every error code', async () => {
  const text = await readFile('docs/desk.md', 'utf8');
  const codes = (await readFile('src/store/error.ts', 'utf8')).match(/(?<=\| ')[a-z-]+/g)!;
  assert.ok(codes.length > 5);
  for (const code of codes) assert.ok(text.includes(`| \`${code}\` |`), code);
});
