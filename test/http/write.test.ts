import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { appOf, Broadcast, type App } from '../../src/http/index.js';
import { readsOf } from '../../src/desk/from-store.js';
import type { LedgerLine } from '../../src/model/index.js';
import { COVERAGE, deskOn } from '../desk/made.js';
import { folderOf } from '../store/folder.js';
import { EXAMPLES, HOST } from './served.js';

/** An empty desk behind its API. */
async function opened(t: TestContext) {
  const desk = await deskOn(t, await folderOf(t));
  const reads = readsOf(desk.store, desk.engine);
  const app = appOf({
    desk: { reads, acts: desk, broadcast: new Broadcast(reads), settings: [], examples: EXAMPLES, ui: 'en' },
    door: { loopback: true, names: [], strict: false },
    tokens: () => Promise.resolve([]),
    version: '0.0.0',
    page: null,
    maxSize: 10_000,
    log: (error) => {
      throw error;
    },
  });
  return { app, desk };
}

/** The JSON of an answer, as the test expects it. */
interface Told {
  readonly items: readonly { readonly key: string; readonly articles: number }[];
  readonly articles: readonly string[];
  readonly revisions: readonly unknown[];
  readonly briefing: unknown;
  readonly error: { readonly code: string };
}

async function send(app: App, method: string, path: string, body?: unknown) {
  const response = await app.request(`http://${HOST}${path}`, {
    method,
    headers: { host: HOST, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: (await response.json()) as Told };
}

test('what is posted is read, in its story, found, and changed by posting it again', async (t) => {
  const { app } = await opened(t);
  for (const [address, text] of Object.entries(COVERAGE)) {
    const { status, json } = await send(app, 'POST', '/api/articles', {
      text,
      address,
      published: '2031-05-06',
    });
    assert.equal(status, 200);
    assert.equal(json.articles.length, 1);
  }
  const stories = (await send(app, 'GET', '/api/stories')).json.items;
  assert.equal(
    stories.reduce((sum, { articles }) => sum + articles, 0),
    5,
  );
  const { json: story } = await send(app, 'GET', `/api/stories/${stories[0]!.key}`);
  assert.ok(story.briefing);
  const { json: found } = await send(app, 'GET', '/api/search?q=Alma');
  assert.ok(found.items.length > 0);
  const changed = COVERAGE['alma.txt']!.replace('Seven', 'Nine');
  const { json } = await send(app, 'POST', '/api/articles', { text: changed, address: 'alma.txt' });
  const { json: article } = await send(app, 'GET', `/api/articles/${json.articles[0]!}`);
  assert.equal(article.revisions.length, 2);
  assert.match(
    await (await app.request(`http://${HOST}/plain`, { headers: { host: HOST } })).text(),
    /aground/,
  );
});

/** What became of one document. */
interface Item {
  readonly seq: number | null;
  readonly articles: readonly string[];
  readonly issues: readonly { readonly message: string }[];
}

test('files are read by their names and sidecars, and what holds no article says why', async (t) => {
  const { app } = await opened(t);
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const { status, json } = await send(app, 'POST', '/api/files', {
    files: [
      {
        name: 'a.txt',
        base64: base64(COVERAGE['alma.txt']!),
        sidecar: '{"outlet":"Sandvig Post","published":"2031-05-06"}',
      },
      { name: 'b.json', base64: base64('{') },
    ],
  });
  assert.equal(status, 200);
  const [read, refused] = json.items as unknown as readonly Item[];
  const { json: article } = await send(app, 'GET', `/api/articles/${read!.articles[0]!}`);
  assert.match(JSON.stringify(article), /"outlet":"Sandvig Post"/);
  assert.deepEqual(refused!.articles, []);
  assert.ok(refused!.issues[0]!.message.length > 0);
});

test('the example coverage is taken in when it is asked for', async (t) => {
  const { app } = await opened(t);
  const { json } = await send(app, 'POST', '/api/examples', {});
  assert.equal(json.items.length, 15);
  const { json: again } = await send(app, 'POST', '/api/examples', {});
  const items = again.items as unknown as readonly Item[];
  assert.ok(items.every(({ seq }) => seq === null));
});

test('corrections, looks and sources are lines of the ledger under the name of who asks', async (t) => {
  const { app, desk } = await opened(t);
  const { json: came } = await send(app, 'POST', '/api/articles', {
    text: COVERAGE['alma.txt'],
    address: 'alma.txt',
  });
  const story = came.articles[0]!;
  const { figures } = (await desk.store.index.annotations([story], desk.engine))[0]!;
  const correction = { of: 'claim', act: 'reject', story, claim: figures[0]!.id };
  const sent: readonly (readonly [string, string, unknown])[] = [
    ['POST', '/api/corrections', { correction, reason: 'misread' }],
    ['POST', '/api/corrections', { correction, reason: 'misread' }],
    ['POST', '/api/corrections/3/undo', { reason: 'was right' }],
    ['POST', '/api/corrections/3/undo', { reason: 'was right' }],
    ['POST', '/api/looks', { upTo: 2 }],
    ['POST', '/api/sources', { url: 'https://post.example/feed' }],
    ['DELETE', '/api/sources?url=https://post.example/feed&reason=silent', undefined],
  ];
  for (const [method, path, body] of sent) {
    const { status, json } = await send(app, method, path, body);
    assert.equal(status, 200, JSON.stringify(json));
  }
  const lines: LedgerLine[] = [];
  for await (const line of desk.store.ledger.read(2)) lines.push(line);
  assert.deepEqual(lines.map(({ by, event }) => [by, event.kind]), [
    ['local', 'corrected'],
    ['local', 'undone'],
    ['local', 'looked'],
    ['local', 'followed'],
    ['local', 'unfollowed'],
  ]); // prettier-ignore
  assert.equal(await desk.store.index.look('local'), 2);
});

test('what cannot be said of a thing is refused with what can be', async (t) => {
  const { app, desk } = await opened(t);
  const { json: came } = await send(app, 'POST', '/api/articles', {
    text: COVERAGE['alma.txt'],
    address: 'alma.txt',
  });
  const story = came.articles[0]!;
  const { figures } = (await desk.store.index.annotations([story], desk.engine))[0]!;
  const claim = { of: 'claim', story, claim: figures[0]!.id };
  const refused: readonly (readonly [object, string])[] = [
    [{ ...claim, act: 'amend' }, 'correction-unfit'],
    [{ ...claim, act: 'reject', values: { value: 8 } }, 'correction-unfit'],
    [{ ...claim, act: 'amend', values: { stated: 'Eight' } }, 'correction-unfit'],
    [{ ...claim, act: 'amend', values: { value: 'eight' } }, 'correction-unfit'],
    [{ ...claim, act: 'amend', values: { status: null } }, 'correction-unfit'],
    [{ ...claim, act: 'amend', values: { asOf: 'yesterday' } }, 'correction-unfit'],
    [{ ...claim, claim: 'nothing', act: 'confirm' }, 'not-found'],
    [{ of: 'story', story, act: 'split', articles: [story] }, 'correction-unfit'],
    [{ of: 'story', story, act: 'merge', articles: [story] }, 'correction-unfit'],
    [{ of: 'derivation', story, act: 'reject', kind: 'copy', from: 'nobody', to: story }, 'not-found'],
    [{ of: 'entity', story, act: 'merge', entity: 'nobody', with: 'none' }, 'not-found'],
  ];
  for (const [correction, code] of refused) {
    const { json } = await send(app, 'POST', '/api/corrections', { correction, reason: 'x' });
    assert.equal(json.error.code, code, JSON.stringify(correction));
  }
  assert.deepEqual((await send(app, 'GET', '/api/corrections')).json.items, []);
});

test('what does not have the shape of its route is refused', async (t) => {
  const { app } = await opened(t);
  const refused: readonly (readonly [string, unknown, string])[] = [
    ['/api/articles', {}, 'bad-request'],
    ['/api/articles', { text: 'x', surplus: 1 }, 'bad-request'],
    ['/api/articles', { text: 'x', published: 'yesterday' }, 'bad-request'],
    ['/api/articles', { text: 'x'.repeat(20_000) }, 'body-too-large'],
    ['/api/files', { files: [] }, 'bad-request'],
    ['/api/files', { files: [{ name: 'a.txt', base64: 'not of base 64!' }] }, 'bad-request'],
    ['/api/corrections', { correction: { act: 'confirm' }, reason: 'x' }, 'bad-request'],
    [
      '/api/corrections',
      { correction: { act: 'merge', of: 'story', story: 'a', articles: ['a'] }, reason: ' ' },
      'bad-request',
    ],
    [
      '/api/corrections',
      { correction: { act: 'recommend', of: 'story', story: 'a' }, reason: 'x' },
      'bad-request',
    ],
    [
      '/api/corrections',
      { correction: { act: 'confirm', of: 'story', story: 'a' }, reason: 'x' },
      'not-found',
    ],
    ['/api/corrections/7/undo', { reason: 'x' }, 'not-found'],
    ['/api/sources', { url: 'file:///etc/passwd' }, 'bad-request'],
    ['/api/sources', { url: 'javascript:alert(1)' }, 'bad-request'],
  ];
  for (const [path, body, code] of refused) {
    const { json } = await send(app, 'POST', path, body);
    assert.equal(json.error.code, code, path);
  }
});
