import assert from 'node:assert/strict';
import type { CorrectionRow } from '../../src/model/index.js';
import type { ArticleRow, Index, KeptCorrection } from '../../src/store/types.js';
import { sketchOf } from '../../src/pipeline.js';
import { onEngines } from './engines.js';
import { annotated, newAnnotation, newArticle, stories, TEXTS } from './made.js';

const head = (seq: number) => ({ seq, hash: String(seq).padStart(64, '0') });

const alma = newArticle({ file: 'alma.txt', text: TEXTS.alma, seq: 1 });
const later = newArticle({ file: 'alma.txt', text: TEXTS.almaLater, seq: 4, at: '2031-05-05T18:00:00Z' });
const brygge = newArticle({ file: 'brygge.txt', text: TEXTS.brygge, seq: 2 });
const council = newArticle({ file: 'council.txt', text: TEXTS.council, seq: 3 });
const FIRST = [alma, brygge, council];

const keys = (rows: readonly ArticleRow[]): readonly string[] => rows.map(({ address }) => address);
const kept = async (index: Index): Promise<void> => {
  await index.write({ head: head(3), articles: FIRST, stories: stories(FIRST, 3) });
};

onEngines('an empty index stands before the first line', async (index) => {
  assert.deepEqual(await index.head(), { seq: 0, hash: '0'.repeat(64) });
  assert.deepEqual(await index.articles({}), { items: [], next: null });
  assert.equal(await index.article('nothing'), null);
  assert.equal(await index.story('nothing'), null);
  assert.deepEqual(await index.changed(0), { seq: 0, articles: [], stories: [], gone: [], corrections: [] });
});

onEngines('what is written stays when it is opened again', async (index, again) => {
  await kept(index);
  const other = await again();
  try {
    assert.deepEqual(await other.head(), head(3));
    assert.equal((await other.articles({})).items.length, 3);
  } finally {
    await other.close();
  }
});

onEngines('articles are listed page by page, the newest first', async (index) => {
  await kept(index);
  const first = await index.articles({ limit: 2 });
  assert.deepEqual(keys(first.items), ['council.txt', 'brygge.txt']);
  const second = await index.articles({ limit: 2, after: first.next! });
  assert.deepEqual([keys(second.items), second.next], [['alma.txt'], null]);
});

onEngines('an article is found by key and id, with its text and issues', async (index) => {
  await kept(index);
  for (const name of [alma.row.key, alma.row.id]) {
    const found = (await index.article(name))!;
    assert.deepEqual(found.article, JSON.parse(JSON.stringify(alma.article)));
    assert.deepEqual(found.issues, alma.issues);
    assert.equal(found.row.revision, 1);
  }
});

onEngines('other bytes at an address are a new revision', async (index) => {
  await kept(index);
  await index.write({ head: head(4), articles: [later] });
  const revisions = await index.revisions(alma.row.key);
  assert.deepEqual(
    revisions.map(({ id, revision }) => [id, revision]),
    [
      [alma.row.id, 1],
      [later.row.id, 2],
    ],
  );
  assert.equal((await index.article(alma.row.key))?.row.id, later.row.id);
  assert.equal((await index.article(alma.row.id))?.row.id, alma.row.id);
  assert.equal((await index.articles({})).items.length, 3);
  const current = await index.current();
  assert.deepEqual(
    current.map(({ id }) => id),
    [brygge, council, later].map(({ row }) => row.id).sort(),
  );
  assert.deepEqual(
    current.find(({ key }) => key === alma.row.key),
    { id: later.row.id, key: alma.row.key, first: 1, last: 4, story: current[0]!.story },
  );
});

onEngines('a text that comes back is a third revision', async (index) => {
  await index.write({ head: head(4), articles: [alma, later] });
  const back = newArticle({ file: 'alma.txt', text: TEXTS.alma, seq: 5, at: '2031-05-06T08:00:00Z' });
  await index.write({ head: head(5), articles: [back] });
  const revisions = await index.revisions(alma.row.key);
  assert.deepEqual(
    revisions.map(({ id }) => id),
    [alma.row.id, later.row.id, alma.row.id],
  );
  assert.equal((await index.article(alma.row.key))?.row.revision, 3);
});

onEngines('revisions are numbered by time, whichever is told first', async (index) => {
  await index.write({ head: head(4), articles: [later] });
  await index.write({ head: head(5), articles: [{ ...alma, row: { ...alma.row, seq: 5 } }] });
  assert.equal((await index.article(alma.row.key))?.row.id, later.row.id);
  assert.deepEqual(
    (await index.revisions(alma.row.key)).map(({ id, revision }) => [id, revision]),
    [
      [alma.row.id, 1],
      [later.row.id, 2],
    ],
  );
});

onEngines(
  'what an engine stopped over is not unread, until it is to be read again or is read',
  async (index) => {
    const issue = { code: 'annotate-time', severity: 'error', message: 'too long', hint: null, start: null, end: null } as const; // prettier-ignore
    const [first, second, third] = FIRST.map(({ row }) => row.id) as [string, string, string];
    const stop = (article: string) => ({ engine: 'one', article, issue });
    await kept(index);
    await index.write({ head: head(3), stops: [stop(first), stop(second)] });
    await index.keep([], [{ ...stop(third), issue: { ...issue, message: 'before' } }]);
    await index.keep([], [stop(third)]);
    assert.deepEqual(await index.unread('one'), []);
    assert.equal((await index.unread('two')).length, 3);
    assert.deepEqual(await index.stops([first, 'nothing'], 'one'), [stop(first)]);
    assert.deepEqual(await index.stops([first], 'two'), []);
    assert.deepEqual(
      (await index.stopped('one')).map(({ row, issue: why }) => [row.address, why]),
      [
        ['council.txt', issue],
        ['brygge.txt', issue],
        ['alma.txt', issue],
      ],
    );
    await index.write({ head: head(3), retried: [first] });
    assert.deepEqual(await index.unread('one'), [first]);
    await index.keep([newAnnotation('one', annotated(brygge))], []);
    await index.write({ head: head(3), deleted: [council.row.key] });
    assert.deepEqual(await index.stopped('one'), []);
    await index.write({ head: head(4), stops: [stop(first)], articles: [later] });
    assert.deepEqual(await index.stopped('one'), [], 'another text stands at its address');
  },
);

onEngines('annotations are kept by version of the engine, nothing lost', async (index) => {
  await kept(index);
  const annotations = FIRST.map(annotated);
  await index.write({
    head: head(3),
    annotations: annotations.slice(1).map((annotation) => newAnnotation('one', annotation)),
  });
  assert.deepEqual(await index.unread('one'), [alma.row.id]);
  assert.equal((await index.unread('two')).length, 3);
  const [, second, third] = FIRST.map(({ row }) => row.id);
  const read = await index.annotations([third!, 'nothing', second!], 'one');
  const plain = [annotations[2]!, annotations[1]!].map((annotation) => ({
    ...annotation,
    layout: {
      ...annotation.layout,
      tokens: annotation.layout.tokens.map((token) => ({ ...token, word: 0 })),
    },
  }));
  assert.deepEqual(read, plain);
  assert.deepEqual(await index.annotations([third!], 'two'), []);
  const sketches = await index.sketches('one');
  assert.deepEqual(
    sketches.map(({ id }) => id),
    [second!, third!].sort(),
  );
  assert.deepEqual(
    sketches.find(({ id }) => id === third),
    sketchOf(annotations[2]!),
  );
});

onEngines('stories are found by their key and by any of their articles', async (index) => {
  await kept(index);
  const { items } = await index.stories({});
  assert.equal(items.length, 2);
  const ferry = await index.story(alma.row.key);
  assert.deepEqual([...ferry!.body.articles].sort(), [alma.row.id, brygge.row.id].sort());
  for (const name of [ferry!.row.key, brygge.row.key, brygge.row.id])
    assert.equal((await index.story(name))?.row.key, ferry!.row.key);
  assert.equal((await index.article(brygge.row.key))?.row.story, ferry!.row.key);
  const entries = await index.entries(ferry!.row.key, { limit: 500 });
  assert.equal(entries.items.length, ferry!.body.entries.length);
});

onEngines('entries come page by page', async (index) => {
  await kept(index);
  const { key } = (await index.story(alma.row.key))!.row;
  const all = await index.entries(key, {});
  const first = await index.entries(key, { limit: 1 });
  const rest = await index.entries(key, { after: first.next! });
  assert.deepEqual([...first.items, ...rest.items], all.items);
});

onEngines('what changed since a line is told, with the stories that are no more', async (index) => {
  await kept(index);
  const before = (await index.stories({})).items;
  const gone = before.find(({ articles }) => articles === 1)!.key;
  await index.write({ head: head(4), articles: [later], gone: [gone] });
  const changed = await index.changed(3);
  assert.deepEqual([changed.seq, keys(changed.articles), changed.gone], [4, ['alma.txt'], [gone]]);
  assert.deepEqual(changed.stories, []);
  assert.equal((await index.changed(0)).articles.length, 3);
  assert.equal((await index.stories({})).items.length, 1);
});

onEngines('words are found whatever their case and marks, the last one from its beginning', async (index) => {
  await kept(index);
  const found = async (words: string): Promise<readonly string[]> =>
    (await index.search(words, {})).items.map(({ revision }) => revision).sort();
  const both = [alma.row.id, brygge.row.id].sort();
  assert.deepEqual(await found('alma SANDVIG'), both);
  assert.deepEqual(await found('Alma sandv'), both);
  assert.deepEqual(await found('faerge'), [brygge.row.id]);
  assert.deepEqual(await found('gaaet'), []);
  assert.deepEqual(await found('gaet'), [brygge.row.id]);
  assert.deepEqual(await found('Alma Tarnby'), []);
  for (const odd of ['', '" OR x', "' | !", '*', 'alma*', "'alma':*"]) await index.search(odd, {});
  const [hit] = (await index.search('coast', {})).items;
  assert.match(hit!.snippet, /the coast guard said/);
});

onEngines('a replaced text is found no more', async (index) => {
  await kept(index);
  await index.write({ head: head(4), articles: [later] });
  assert.equal((await index.search('seven injured', {})).items.length, 0);
  assert.equal((await index.search('nine injured', {})).items.length, 1);
});

onEngines('a deleted article leaves nothing behind', async (index) => {
  await kept(index);
  await index.write({
    head: head(3),
    annotations: FIRST.map((each) => newAnnotation('one', annotated(each))),
  });
  await index.write({ head: head(3), receipts: [{ address: 'council.txt', sha256: 'ab', seq: 3 }] });
  await index.write({ head: head(4), deleted: [council.row.key] });
  assert.deepEqual(await index.receipts(['council.txt']), []);
  assert.equal(await index.article(council.row.id), null);
  assert.deepEqual(await index.annotations([council.row.id], 'one'), []);
  assert.equal((await index.search('budget', {})).items.length, 0);
  assert.deepEqual(await index.revisions(council.row.key), []);
});

onEngines('sources, tokens, settings and looks', async (index) => {
  const feed = {
    url: 'https://example.org/feed',
    type: 'feed',
    title: 'Sandvig Post',
    since: '2031-05-05T10:00:00Z',
  } as const;
  const token = { id: 't1', role: 'editor', label: 'desk', sha256: 'ab', made: feed.since } as const;
  await index.write({
    head: head(1),
    follows: [feed],
    tokens: [token],
    settings: { ui: 'nb', limit: 3 },
    looks: { Ragna: 1 },
  });
  const state = { of: 'https://news.example/moved', etag: '"a"', lastModified: null, next: '2031-05-05T11:00:00Z', failures: 2, fault: 'fetch-time', ended: null }; // prettier-ignore
  await index.setFollowState(feed.url, state);
  await index.write({ head: head(2), follows: [{ ...feed, title: 'Post' }], settings: { limit: null } });
  assert.deepEqual(await index.follows(), [{ ...feed, title: 'Post', state }]);
  assert.deepEqual(await index.tokens(), [token]);
  assert.deepEqual(await index.settings(), { limit: null, ui: 'nb' });
  assert.deepEqual([await index.look('Ragna'), await index.look('Odd')], [1, 0]);
  await index.write({ head: head(3), unfollows: [feed.url], revoked: ['t1'] });
  assert.deepEqual([await index.follows(), await index.tokens()], [[], []]);
});

onEngines('the bytes that came last to an address, and the engine, are remembered', async (index) => {
  assert.equal(await index.engine(), null);
  await index.write({
    head: head(2),
    engine: 'one',
    receipts: [
      { address: 'a', sha256: '1', seq: 1 },
      { address: 'b', sha256: '2', seq: 2 },
    ],
  });
  await index.write({ head: head(3), receipts: [{ address: 'a', sha256: '3', seq: 3 }] });
  assert.deepEqual(await index.receipts(['a', 'c']), [{ address: 'a', sha256: '3', seq: 3 }]);
  assert.equal(await index.engine(), 'one');
});

onEngines('a step that is done again changes nothing', async (index) => {
  await kept(index);
  await index.write({ head: head(3), articles: FIRST });
  assert.equal((await index.revisions(alma.row.key)).length, 1);
  assert.equal((await index.articles({})).items.length, 3);
});

onEngines('a batch is written as a whole or not at all', async (index) => {
  await kept(index);
  const doubled = { id: 't1', role: 'reader', label: 'a', sha256: 'a', made: '2031-05-05' } as const;
  await assert.rejects(
    index.write({ head: head(4), articles: [later], tokens: [doubled, doubled] }),
    /unique|constraint/i,
  );
  assert.deepEqual(await index.head(), head(3));
  assert.equal((await index.revisions(alma.row.key)).length, 1);
});

onEngines('texts with characters that engines refuse are kept', async (index) => {
  const text = 'Nul \0 and half \uD83D a sign, 3 people.';
  const odd = {
    ...council,
    row: { ...council.row, seq: 1, headline: text },
    article: { ...council.article, text, headline: text },
  };
  await index.write({ head: head(1), articles: [odd] });
  assert.equal((await index.article(odd.row.key))?.article.text, text);
  assert.equal((await index.search('half people', {})).items.length, 1);
});

onEngines('cleared, it is as new', async (index) => {
  await kept(index);
  await index.clear();
  assert.equal((await index.head()).seq, 0);
  assert.equal((await index.search('alma', {})).items.length, 0);
  await kept(index);
  assert.equal((await index.articles({})).items.length, 3);
});

onEngines('corrections are kept with what became of them, and with who took them back', async (index) => {
  await kept(index);
  const row: CorrectionRow = {
    line: 4,
    by: 'Ragna Holt',
    at: '2031-05-06T10:00:00Z',
    reason: 'looked at\0',
    correction: { of: 'story', act: 'confirm', articles: [alma.row], from: [], values: {} },
  };
  await index.write({ head: head(4), corrections: [row] });
  await index.write({ head: head(4), corrections: [row] });
  const first: KeptCorrection = {
    ...row,
    state: 'waiting',
    why: null,
    story: null,
    undone: null,
    told: false,
  };
  assert.deepEqual(await index.corrections(), [JSON.parse(JSON.stringify(first))]);
  const outcome = { line: 4, state: 'unfit', why: 'story-parted', story: alma.row.key } as const;
  await index.write({ head: head(5), outcomes: [outcome] });
  assert.deepEqual((await index.corrections())[0], {
    ...JSON.parse(JSON.stringify(first)),
    ...outcome,
    told: true,
  });
  assert.deepEqual((await index.changed(4)).corrections, [4]);
  const undoing = { line: 6, by: null, at: '2031-05-06T11:00:00Z', reason: 'no' };
  await index.write({ head: head(6), undone: new Map([[4, undoing]]) });
  const [undone] = await index.corrections();
  assert.deepEqual([undone!.undone, undone!.told], [undoing, false]);
  await index.clear();
  assert.deepEqual(await index.corrections(), []);
});

onEngines('current articles are found by what they say', async (index) => {
  await kept(index);
  const { id, content } = alma.row;
  assert.deepEqual(await index.holding([content, 'nothing']), [{ id, content }]);
  await index.write({ head: head(4), articles: [later] });
  assert.deepEqual(await index.holding([content]), [], 'a text that was replaced');
});
