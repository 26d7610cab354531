import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROUTES } from '../../src/http/routes/index.js';
import { REFUSALS } from '../../src/registry/refusals.js';

const rows = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '));

test('docs/api.md lists every route with its formats, and no other', () => {
  const listed = rows
    .filter(([first]) => /`[A-Z]+ \//.test(first!))
    .map(([first, formats]) => `${first!} ${formats!.trim()}`);
  const known = ROUTES.map(({ method, path, formats, result }) => {
    const told = result.def.type === 'string' ? '–' : formats.join(' ');
    return `\`${method.toUpperCase()} ${path}\` ${told}`;
  });
  assert.deepEqual(listed.sort(), known.sort());
});

test('docs/api.md lists every error with its status', () => {
  const listed = rows
    .filter(([first]) => /^`[a-z-]+`$/.test(first!))
    .map(([code, status]) => `${code!} ${status!}`);
  const known = Object.values(REFUSALS).map(({ code, status }) => `\`${code}\` ${String(status)}`);
  assert.deepEqual(listed.sort(), known.sort());
});
