import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultOf } from '../../src/desk/anchored.js';
import type { Correction, CorrectionSubject } from '../../src/model/index.js';
import { ACTS, FIELDS } from '../../src/registry/corrections.js';
import { kindOf } from '../../src/rulings/kinds.js';

const DOCS = readFileSync(new URL('../../docs/corrections.md', import.meta.url), 'utf8');

test('whatever can be said of a thing has a kind that applies it', () => {
  for (const of of Object.keys(ACTS) as readonly CorrectionSubject[])
    for (const act of ACTS[of]) assert.ok(kindOf({ of, act } as Correction), `${act} ${of}`);
  assert.equal(kindOf({ of: 'story', act: 'recommend' } as unknown as Correction), null);
});

test('docs/corrections.md lists the fields that can be amended', () => {
  for (const [of, rows] of Object.entries(FIELDS)) {
    const line = `| ${of} | ${rows.map(({ field }) => `\`${field}\``).join(', ')} |`;
    assert.ok(DOCS.includes(line), line);
  }
});

test('values are checked against the fields of their subject', () => {
  const story = (values: Correction['values'], act = 'amend'): Correction =>
    ({ of: 'story', act, articles: [], from: [], values }) as Correction;
  assert.equal(faultOf(story({ title: 'Two ferries' })), null);
  assert.match(faultOf(story({ title: ' ' }))!.reason, /text/);
  assert.match(faultOf(story({ title: null }))!.reason, /text/);
  assert.match(faultOf(story({ name: 'x' }))!.reason, /title/);
  assert.match(faultOf(story({}))!.reason, /values/);
  assert.match(faultOf(story({}, 'recommend'))!.reason, /story/);
});
