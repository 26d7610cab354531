import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf, lines, speakers, storiesOf, testStory } from './shared.js';

/** The ledgers of the invented stories: what an analyst would look for in each. */

const [ferry] = testStory('ferry-two-ships');
const [strike] = testStory('port-strike');
const [flood] = testStory('flood-denied-count');
const [election] = testStory('election-two-counts');
const [dam] = storiesOf('examples/coverage');

test('exchange: the rescue balances article by article, and the corrected list is shown as open', () => {
  const { rows, notes } = ledgerOf(ferry!, 'exchange');
  assert.ok(rows.length > 10);
  const values = notes.map(
    ({ state, message }) => `${state} ${String(message.values['opening'])} ${String(message.values['rest'])}`,
  );
  assert.ok(values.includes('fits 243 3'), values.join(', '));
  assert.ok(values.includes('fits 243 7'), values.join(', '));
  const open = notes.filter(({ state }) => state === 'open');
  for (const note of open) assert.ok((note.reasons.candidates ?? []).length > 0);
});

test('exchange: what is asked for is not done', () => {
  const done = lines(ledgerOf(dam!, 'exchange'), 'reading', 'measure', 'done');
  assert.ok(done.includes('64 | prisoners_released | done'), done.join('\n'));
  assert.deepEqual(
    done.filter((line) => line.startsWith('120 | prisoners_released') && line.endsWith('| done')),
    [],
  );
});

test('talks: demands and offers of both sides, proposed numbers apart from agreed terms', () => {
  const talks = ledgerOf(strike!, 'talks');
  const rows = lines(talks, 'part', 'party', 'stance', 'reading');
  assert.ok(
    rows.some((row) => /^position \| .*(union|Forbundet|Federation).* \| demands/.test(row)),
    rows.join('\n'),
  );
  assert.ok(rows.some((row) => /^terms_proposed \| .* \| 4[.,]2/.test(row)));
  assert.ok(rows.some((row) => /^terms_proposed \| .* \| 8[.,]5/.test(row)));
  const dates = lines(talks, 'part', 'date');
  assert.ok(
    dates.some((row) => row.startsWith('round | 2027-11-17')),
    dates.join('\n'),
  );
  assert.ok(
    dates.some((row) => row.startsWith('terms_agreed | 2027-11-19')),
    dates.join('\n'),
  );
});

test('talks: a condition stands with its position', () => {
  const rows = lines(ledgerOf(dam!, 'talks'), 'stance', 'condition', 'firmness').filter(
    (row) => !row.includes(' |  | '),
  );
  assert.ok(rows.length > 0);
  for (const row of rows) assert.ok(row.endsWith('| conditional'), row);
});

test('talks: who tells a position of its own stands under one label, whatever the language', () => {
  const parties = new Set(lines(ledgerOf(dam!, 'talks'), 'party'));
  assert.ok(parties.has('Regeringen i Ardova'), [...parties].join('\n'));
  assert.ok(!parties.has('Regjeringen') && !parties.has('The government'), [...parties].join('\n'));
});

test('decision: a vote that was put off twice, its numbers, and that they fit the rule', () => {
  const decision = ledgerOf(dam!, 'decision');
  const steps = lines(decision, 'part', 'from', 'to').filter((row) => row.startsWith('schedule'));
  assert.ok(
    steps.some((row) => row.includes('2031-03-13') || row.includes('-4')),
    steps.join('\n'),
  );
  assert.ok(lines(decision, 'measure', 'reading').includes('votes_for | 88'));
  assert.ok(lines(decision, 'measure', 'reading').includes('votes_against | 57'));
  const [note] = decision.notes;
  assert.equal(note?.state, 'fits');
  assert.equal(note.message.values['outcome'], 'adopted');
});

test('decision: counts of an election with who gives them', () => {
  const { rows } = ledgerOf(election!, 'decision');
  const shares = rows.filter(({ cells }) =>
    (cells['measure'] ?? []).some(({ value }) => value.kind === 'measure' && value.measure === 'vote_share'),
  );
  assert.ok(
    shares
      .flatMap(({ cells }) => speakers(cells['reading']))
      .some((who) => who.includes('Electoral Commission')),
  );
});

test('displacement: stocks, aid and the check of a count against its share', () => {
  const rows = lines(ledgerOf(flood!, 'displacement'), 'role', 'measure', 'reading');
  assert.ok(
    rows.some((row) => row.startsWith('stock | displaced | About 27,000')),
    rows.join('\n'),
  );
  const { notes } = ledgerOf(dam!, 'displacement');
  const bases = notes.map(({ message }) => message.values['base']);
  assert.deepEqual(bases.slice().sort(), [3100, 31_000]);
  assert.ok(notes.every(({ state }) => state === 'open'));
});

test('displacement: money asked for is not done', () => {
  const rows = lines(ledgerOf(dam!, 'displacement'), 'measure', 'done').filter((row) =>
    row.startsWith('funding_needed'),
  );
  assert.ok(rows.length > 0);
  assert.deepEqual(
    rows.filter((row) => row.endsWith('| done')),
    [],
  );
});

test('shipping: two accidents on one day stay two lines', () => {
  const rows = lines(ledgerOf(ferry!, 'shipping'), 'vessel', 'kind');
  assert.ok(
    rows.some((row) => /Northern Swan.*\| sunk/.test(row)),
    rows.join('\n'),
  );
  assert.ok(rows.includes('Havterna | collided'), rows.join('\n'));
});

test('shipping: ships that wait outside a port closed by a strike', () => {
  const rows = lines(ledgerOf(strike!, 'shipping'), 'vessel', 'kind');
  assert.ok(
    rows.some((row) => row.endsWith('| waiting')),
    rows.join('\n'),
  );
});

test('incident: each with its day or place, its cost, and who tells it', () => {
  const rows = lines(ledgerOf(ferry!, 'incident'), 'event', 'date', 'where', 'who', 'toll');
  assert.ok(
    rows.some((row) => row.startsWith('accident |')),
    rows.join('\n'),
  );
  for (const row of rows) assert.ok(!/^\w+ \| {2}\| {2}\| {2}\| $/.test(row), row);
});

test('timeline: what was set for a day is told apart from what happened', () => {
  const rows = lines(ledgerOf(dam!, 'timeline'), 'event', 'status', 'to');
  assert.ok(
    rows.some((row) => row.startsWith('vote | happened')),
    rows.join('\n'),
  );
  assert.ok(rows.some((row) => row.startsWith('vote | postponed | ')));
});

test('incident: two ships on one day with as many injured are kept apart, with what speaks for and against', () => {
  const notes = ledgerOf(ferry!, 'incident').notes;
  const pair = notes.find(({ reasons }) => reasons.against?.includes('one_article'));
  assert.ok(pair, JSON.stringify(notes));
  assert.deepEqual(pair.reasons.for, ['same_day', 'same_number']);
  assert.equal(pair.state, 'open');
});

test('shipping: what was hit, tried and diverted; what only would be attacked is not told as done', () => {
  const rows = storiesOf('test/ledgers/ships').flatMap((story) =>
    lines(ledgerOf(story, 'shipping'), 'kind', 'date'),
  );
  assert.deepEqual([...rows].sort(), ['attempted | 2031-05-06', 'hit | 2031-05-05', 'rerouted | ']);
});
