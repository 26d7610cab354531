import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defuse } from '../../scripts/torture/bombs/defuse.js';
import { bombsOf } from '../../scripts/torture/bombs/set.js';

const LENGTH = 8000;

/** What is told of those that hold no article, or only part of one. */
const TOLD: Readonly<Record<string, string>> = {
  'xml: an open document type': 'xml-unknown',
  'json: deep lists': 'json-not-ninjs',
  'json: an open list': 'json-broken',
  'json: many keys': 'json-not-ninjs',
  'bytes: zeros': 'file-binary',
  'gzip: cut off': 'archive-broken',
  'fetched: gzip': 'fetch-ratio',
  'fetched: brotli': 'fetch-ratio',
  'fetched: no gzip': 'fetch-failed',
  sidecar: 'sidecar-broken',
};

for (const bomb of bombsOf(LENGTH))
  test(`${bomb.name} breaks nothing`, async () => {
    const { articles, issues } = await defuse(bomb);
    const told = TOLD[bomb.name];
    if (told !== undefined) assert.ok(issues.includes(told), issues.join(', '));
    else assert.ok(articles > 0 || issues.length > 0, 'neither an article nor a reason');
  });
