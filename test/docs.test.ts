import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { program } from '../src/cli/program.js';
import { uiCodes } from '../src/messages/index.js';
import { readCoverage } from '../src/desk/read.js';
import { exporters } from '../src/export/index.js';
import { table } from '../src/export/ledgers/table.js';
import { ledgerKinds } from '../src/views/ledgers/index.js';

const read = (path: string): string => readFileSync(path, 'utf8');

test('the README has at most 600 words and names the two commands', () => {
  const readme = read('README.md');
  assert.ok(readme.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length <= 600);
  for (const command of ['npm ci && npm start', 'npm ci && npm test'])
    assert.ok(readme.includes(command), command);
});

test('docs/commands.md names every command, option, format and interface language', () => {
  const text = read('docs/commands.md');
  const root = program(() => undefined);
  for (const command of root.commands) {
    assert.ok(text.includes(`\`stemma ${command.name()}`), command.name());
    for (const { long } of command.options)
      assert.ok(text.includes(`\`${long ?? ''}`), `${command.name()} ${long ?? ''}`);
  }
  for (const { id } of exporters) assert.ok(text.includes(id), id);
  for (const code of uiCodes) assert.ok(text.includes(code), code);
});

test('every data table of the registry is in NOTICE.md, by name or with the rest', () => {
  const notice = read('NOTICE.md');
  assert.ok(notice.includes('`src/registry/*` otherwise'));
  const foreign = readdirSync('src/registry').filter((file) =>
    /made by|CLDR|GeoNames/.test(read(`src/registry/${file}`).slice(0, 600)),
  );
  assert.ok(foreign.length > 0);
  for (const file of foreign) assert.ok(notice.includes(file), file);
  assert.ok(notice.includes('src/text/tag/weights.bin'));
});

test('links between documents lead somewhere', () => {
  const documents = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  for (const document of documents) {
    for (const match of read(document).matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
      const target = new URL(match[1]!, `file://${process.cwd()}/${document}`);
      assert.doesNotThrow(() => readFileSync(target), `${document} → ${match[1]!}`);
    }
  }
});

const EXAMPLE = /^\$ stemma ledger (\w+) (\S+)\n([^`]+)/gm;
/** A line as its cells: how wide the columns are depends on all rows. */
const cellsOf = (line: string): string => line.split(/ {2,}/).filter(Boolean).join('  ');
/** Columns of tables in documents that are left out of an example need not be told; its rows must be. */
const isHead = (line: string, heads: readonly string[]): boolean =>
  heads.some((head) =>
    cellsOf(line)
      .split('  ')
      .every((column) => head.split('  ').includes(column)),
  );

test('docs/ledgers.md shows of each ledger what the product prints', () => {
  const shown = [...read('docs/ledgers.md').matchAll(EXAMPLE)];
  assert.deepEqual(shown.map(([, id]) => id).sort(), ledgerKinds.map(({ id }) => id).sort());
  for (const [, id, path, lines] of shown) {
    const { stories } = readCoverage([path!], {}, () => undefined);
    const ledger = ledgerKinds.find((kind) => kind.id === id)!.id;
    const printed = table(stories, { ledger, ui: 'en', hxl: false, layout: null, columns: 1000 })
      .split('\n')
      .map(cellsOf);
    const [head, ...rows] = lines!.trimEnd().split('\n');
    assert.ok(isHead(head!, printed), `${id!}: ${head!}`);
    assert.ok(rows.length > 1, id);
    for (const row of rows) assert.ok(printed.includes(cellsOf(row)), `${id!}: ${row}`);
  }
});
