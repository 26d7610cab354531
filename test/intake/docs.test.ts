import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FORMATS } from '../../src/intake/index.js';
import { ISSUES } from '../../src/registry/issues.js';

/** The cells of the tables of a document. */
const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

const rows = rowsOf('formats.md');

const codeIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

test('docs/formats.md lists every format as it is', () => {
  const listed = rows.filter((row) => row.length === 5 && row[1] !== '`--as`');
  assert.deepEqual(
    listed.map(([, as, extensions, mediaTypes]) => ({
      id: codeIn(as!)[0],
      extensions: codeIn(extensions!).filter((extension) => extension !== '.gz'),
      mediaTypes: codeIn(mediaTypes!),
    })),
    FORMATS.map(({ id, extensions, mediaTypes }) => ({ id, extensions, mediaTypes })),
  );
});

/** Document → the beginnings of the codes that it explains. */
const EXPLAINED: readonly (readonly [string, RegExp])[] = [
  ['formats.md', /^(?:path|file|format|archive|encoding|html|json|sidecar)-/],
  ['sources.md', /^(?:fetch|follow)-/],
];

for (const [name, codes] of EXPLAINED) {
  test(`docs/${name} lists every issue of its kind with its severity`, () => {
    const listed = rowsOf(name).filter((row) => row.length === 3 && /^`[a-z-]+`$/.test(row[0]!));
    for (const [code, severity] of listed) {
      const kind = Object.values(ISSUES).find((issue) => `\`${issue.code}\`` === code);
      assert.equal(kind?.severity, severity, code);
    }
    const documented = new Set(listed.map(([code]) => code));
    assert.deepEqual(
      Object.keys(ISSUES).filter((code) => codes.test(code) && !documented.has(`\`${code}\``)),
      [],
    );
  });
}
