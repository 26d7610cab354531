import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionRules } from '../../src/registry/decision-rules.js';
import type { LedgerNote } from '../../src/views/ledgers/types.js';
import { ledgerOf, lines, storiesOf } from './shared.js';

/** What follows from the votes of an invented story in `council/NAME`. */
function noteOf(name: string): LedgerNote {
  const notes = storiesOf(`test/ledgers/council/${name}`).flatMap(
    (story) => ledgerOf(story, 'decision').notes,
  );
  const votes = notes.filter(({ message }) => message.key.startsWith('vote_'));
  assert.ok(votes.length > 0, name);
  return votes[0]!;
}

/** Folder, state, rule, outcome by the rule, outcome as told. */
const VOTES: readonly (readonly [string, string, string, string, string | null])[] = [
  ['adopted', 'fits', 'security_council', 'adopted', 'adopted'],
  ['vetoed', 'fits', 'security_council', 'vetoed', 'failed'],
  ['failed', 'fits', 'security_council', 'failed', null],
  ['open', 'open', 'simple_majority', 'failed', 'adopted'],
  ['assembly', 'open', 'general_assembly_important', 'failed', 'adopted'],
];

for (const [name, state, rule, outcome, told] of VOTES) {
  test(`votes ${name}: the outcome follows from the rule and is compared with what is told`, () => {
    const note = noteOf(name);
    const { values } = note.message;
    assert.deepEqual(
      [note.state, values['rule'], values['outcome'], values['told']],
      [state, rule, outcome, told],
    );
  });
}

test('votes in two languages are readings of one vote, each with its own article', () => {
  const stories = storiesOf('test/ledgers/council/adopted');
  const counts = stories.flatMap((story) => lines(ledgerOf(story, 'decision'), 'measure', 'reading'));
  assert.ok(
    counts.some((line) => line === 'votes_for | Thirteen'),
    counts.join('\n'),
  );
  assert.ok(
    counts.some((line) => line === 'votes_for | 13'),
    counts.join('\n'),
  );
});

test('a rule names a number, a share or both, and the first rule of a body is the one without a special majority', () => {
  for (const { id, least, share } of decisionRules) assert.ok(least !== null || share !== null, id);
  const bodies = decisionRules.flatMap(({ body }) => body ?? []);
  for (const body of new Set(bodies))
    assert.equal(decisionRules.find((rule) => rule.body === body)?.atLeast, false);
});
