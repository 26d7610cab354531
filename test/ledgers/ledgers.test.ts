import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerExporters, layouts } from '../../src/export/ledgers/index.js';
import { known, ui, uiCodes } from '../../src/messages/index.js';
import type { Story } from '../../src/model/index.js';
import { contextOf } from '../../src/views/context.js';
import { ledgerKinds, ledgersOf, type LedgerId } from '../../src/views/ledgers/index.js';
import { bare, story } from '../views/fixture.js';
import { hostile } from '../export/hostile.js';
import { ledgerOf, lines, speakers, testStory } from './shared.js';

const OPTIONS = { ui: 'en', hxl: false, layout: null, columns: 120 } as const;

const render = (
  id: (typeof ledgerExporters)[number]['id'],
  stories: readonly Story[],
  ledger: LedgerId,
  options: { readonly hxl?: boolean; readonly layout?: string } = {},
): string =>
  ledgerExporters.find((exporter) => exporter.id === id)!.render(stories, { ...OPTIONS, ledger, ...options });

test('every ledger and column has words in each language', () => {
  for (const language of uiCodes.map(ui)) {
    for (const { id, columns, brief, long } of ledgerKinds) {
      assert.notEqual(known(language, 'ledger', id), null, id);
      for (const column of columns) assert.notEqual(known(language, 'ledgerColumn', column), null, column);
      for (const column of [...brief, ...long])
        assert.ok((columns as readonly string[]).includes(column), column);
    }
  }
});

test('a reading of a ledger stands in a marked place of an article', () => {
  const context = contextOf(story);
  const places = ledgersOf(context).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap((items) => items.flatMap((item) => item.places)),
    ),
  );
  assert.ok(places.length > 10);
  for (const { article, mark } of places) assert.ok(context.marks.of(article).has(mark), mark);
});

test('rows of cells that the kinds do not name, and names twice, do not come about', () => {
  for (const { id, columns, rows } of ledgersOf(contextOf(story))) {
    const known = new Set<string>(ledgerKinds.find((kind) => kind.id === id)!.columns);
    for (const { cells } of rows)
      for (const column of Object.keys(cells)) assert.ok(known.has(column), `${id} ${column}`);
    assert.equal(new Set(rows.map((row) => row.id)).size, rows.length, id);
    assert.deepEqual(
      columns.filter((column) => !known.has(column)),
      [],
    );
  }
});

test('comma-separated values have one header row, with hashtags a second one, and as many cells in each', () => {
  const plain = render('csv', [story, bare], 'toll').split('\r\n');
  assert.match(plain[0]!, /^story,row,measure,/);
  assert.doesNotMatch(plain[1]!, /^#/);
  const tagged = render('csv', [story, bare], 'toll', { hxl: true }).split('\r\n');
  assert.equal(tagged.length, plain.length + 1);
  assert.match(tagged[1]!, /#indicator\+name/);
  assert.equal(tagged[1]!.split(',').length, tagged[0]!.split(',').length);
});

test('what a spreadsheet would run as a formula is text; numbers are numbers', () => {
  for (const formula of ['=HYPERLINK("https://tracker.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1']) {
    const articles = story.articles.map((item) => ({
      ...item,
      article: { ...item.article, outlet: formula },
    }));
    const text = render('csv', [{ ...story, articles }], 'dates');
    assert.ok(text.includes(`'${formula.replaceAll('"', '""')}`), formula);
    assert.doesNotMatch(text, /(?:^|,)"?\s*[=+@-](?!\d+(?:\.\d+)?(?:,|"?$))/m, formula);
  }
  for (const kind of ledgerKinds) {
    const text = render('csv', [hostile(story)], kind.id);
    assert.doesNotMatch(text, /[\u0000-\u0009\u001b\u009b\u202e]/, kind.id);
  }
});

test('the columns of other data sets leave empty what takes a choice', () => {
  for (const { id, head } of layouts) {
    const [first, ...rest] = render('csv', [story], 'toll', { layout: id }).trim().split('\r\n');
    assert.equal(first, head.join(','));
    assert.ok(rest.length > 0, id);
  }
  const best = layouts.find(({ id }) => id === 'ucdp')!.head.indexOf('best');
  for (const line of render('csv', [story], 'toll', { layout: 'ucdp' }).trim().split('\r\n').slice(1))
    assert.equal(line.split(',')[best], '');
});

test('each format of each ledger is the same whatever the order of stories', () => {
  for (const kind of ledgerKinds)
    assert.equal(render('json', [story, bare], kind.id), render('json', [bare, story], kind.id));
});

test('toll: each authority has its own line and its latest', () => {
  const [flood] = testStory('flood-denied-count');
  const toll = ledgerOf(flood!, 'toll');
  const killed = toll.rows.filter(
    ({ cells }) => lines({ ...toll, rows: [{ id: '', cells }] }, 'measure')[0] === 'killed',
  );
  const of = (number: string): readonly string[] =>
    killed
      .filter(({ cells }) =>
        (cells['reading'] ?? []).some(
          ({ value }) => value.kind === 'figure' && value.stated.text.includes(number),
        ),
      )
      .flatMap(({ cells }) => speakers(cells['reading']));
  assert.ok(of('204').some((who) => /Disaster Office|katastrofekontor|Dall/.test(who)));
  assert.ok(of('312').length > 0);
});

test('sources: what a party denies stands beside what it is said to have said', () => {
  const [flood] = testStory('flood-denied-count');
  const sources = ledgerOf(flood!, 'sources');
  assert.ok(lines(sources, 'source', 'kind').some((line) => /Sollan/.test(line)));
  assert.ok(sources.columns.includes('denials'));
});

test('sources: who is cited by an agency is not told as an agency', () => {
  const [flood] = testStory('flood-denied-count');
  const kinds = lines(ledgerOf(flood!, 'sources'), 'source', 'kind');
  assert.ok(kinds.includes('VNA | wire'), kinds.join('\n'));
  assert.ok(kinds.includes('the provincial relief commissioner | '), kinds.join('\n'));
});

test('dates: an article without a date and without evidence of its own stays open', () => {
  const [strike] = testStory('port-strike');
  const dates = lines(ledgerOf(strike!, 'dates'), 'article', 'basis');
  assert.ok(dates.some((line) => line.endsWith(' | given')));
});
