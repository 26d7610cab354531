import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FORMATS } from '../../src/intake/index.js';
import { ISSUES } from '../../src/registry/issues.js';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8');

const rows = DOCS.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));

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

test('docs/formats.md lists every issue of reading with its severity', () => {
  const listed = rows.filter((row) => row.length === 3 && /^`[a-z-]+`$/.test(row[0]!));
  for (const [code, severity] of listed) {
    const kind = Object.values(ISSUES).find((issue) => `\`${issue.code}\`` === code);
    assert.equal(kind?.severity, severity, code);
  }
  const documented = new Set(listed.map(([code]) => code));
  const ofIntake = Object.keys(ISSUES).filter((code) =>
    /^(?:path|file|format|archive|encoding|html|json|sidecar)-/.test(code),
  );
  assert.deepEqual(
    ofIntake.filter((code) => !documented.has(`\`${code}\``)),
    [],
  );
});
