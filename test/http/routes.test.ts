import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROUTES } from '../../src/http/routes/index.js';
import { addressOf } from './addresses.js';
import { app, ask, desk } from './served.js';

const reading = ROUTES.filter(({ method, path }) => method === 'get' && path !== '/api/events');

for (const route of reading) {
  test(`GET ${route.path} answers in the shape it says`, async () => {
    const response = await ask(addressOf(route));
    const body = await response.text();
    assert.equal(response.status, 200, body);
    const json = response.headers.get('content-type')?.startsWith('application/json') === true;
    route.result.parse(json ? JSON.parse(body) : body);
    assert.ok(body.length > 2);
  });

  for (const format of route.formats.filter((one) => one !== 'json')) {
    test(`GET ${route.path}.${format}`, async () => {
      const response = await ask(addressOf(route, `.${format}`));
      const body = await response.text();
      assert.equal(response.status, 200, body);
      const type = format === 'csv' ? /^text\/csv/ : /^text\/markdown/;
      assert.match(response.headers.get('content-type') ?? '', type);
      assert.ok(body.trim().length > 0);
    });
  }
}

test('a format that a route is not written in is told, with those that there are', async () => {
  const route = ROUTES.find(({ formats }) => !formats.includes('csv'))!;
  const response = await ask(addressOf(route, '.csv'));
  assert.equal(response.status, 404);
  const { error } = (await response.json()) as { error: { code: string; hint: string } };
  assert.equal(error.code, 'no-format');
  assert.match(error.hint, /json/);
});

/** Address → status and code of the one envelope. */
const FAULTS: readonly (readonly [string, number, string])[] = [
  ['/api/nothing', 404, 'not-found'],
  ['/api/stories/0000', 404, 'not-found'],
  ['/api/stories/%2e%2e%2fx', 400, 'bad-request'],
  ['/api/articles/0000', 404, 'not-found'],
  ['/api/stories?limit=0', 400, 'bad-request'],
  ['/api/stories?limit=9999', 400, 'bad-request'],
  ['/api/stories?surplus=1', 400, 'bad-request'],
  ['/api/stories/0000?ui=xx', 400, 'bad-request'],
  ['/api/search', 400, 'bad-request'],
  ['/api/changes?since=-1', 400, 'bad-request'],
  [`/api/stories/${'a'.repeat(500)}`, 400, 'bad-request'],
  ['/plain/stories/0000', 404, 'not-found'],
];

for (const [path, status, code] of FAULTS) {
  test(`GET ${path.slice(0, 60)}: ${String(status)} ${code}`, async () => {
    const response = await ask(path);
    assert.equal(response.status, status);
    const body = (await response.json()) as { error: { code: string; message: string } };
    assert.deepEqual(Object.keys(body), ['error']);
    assert.equal(body.error.code, code);
    assert.ok(body.error.message.length > 0);
  });
}

test('a list comes in parts, each once', async () => {
  const seen: string[] = [];
  let next: string | null = null;
  do {
    const response: Response = await ask(`/api/articles?limit=3${next === null ? '' : `&after=${next}`}`);
    const part = (await response.json()) as { items: { id: string }[]; next: string | null };
    assert.ok(part.items.length <= 3);
    seen.push(...part.items.map(({ id }) => id));
    ({ next } = part);
  } while (next !== null);
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(seen.length, desk.annotations.length);
});

test('what has not changed since is not sent again; what has is', async () => {
  const etag = (await ask('/api/stories')).headers.get('etag')!;
  const again = await ask('/api/stories', { 'if-none-match': etag });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  desk.move();
  assert.equal((await ask('/api/stories', { 'if-none-match': etag })).status, 200);
});

test('search passes only what the filters let through', async () => {
  const find = async (query: string) =>
    ((await (await ask(`/api/search?q=a${query}`)).json()) as { items: { language: string }[] }).items;
  const all = await find('&limit=200');
  const danish = await find('&limit=200&language=da');
  assert.ok(danish.length > 0 && danish.length < all.length);
  assert.ok(danish.every(({ language }) => language === 'da'));
  assert.deepEqual(await find('&from=2999-01-01'), []);
});

test('what changed is told from a line on', async () => {
  const { articles } = (await (await ask('/api/changes?since=5')).json()) as {
    articles: { seq: number }[];
  };
  assert.ok(articles.length > 0 && articles.every(({ seq }) => seq > 5));
});

test('an original is text, or a page of an origin of its own without scripts', async () => {
  const { id } = desk.annotations.find(({ article }) => article.file.endsWith('.html'))!.article;
  const text = await ask(`/api/articles/${id}/original`);
  assert.match(text.headers.get('content-type') ?? '', /^text\/plain/);
  assert.equal(text.headers.get('x-content-type-options'), 'nosniff');
  const page = await ask(`/api/articles/${id}/original?as=page`);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /(?:^|; )sandbox(?:$|;)/);
  assert.doesNotMatch(policy, /allow-|script-src/);
});

test('the OpenAPI document names every route in every format, and nothing else', async () => {
  const document = (await (await ask('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  assert.equal(document.openapi, '3.1.0');
  const known = ROUTES.flatMap(({ path, formats }) => [
    path,
    ...formats.map((format) => `${path}.${format}`),
  ]);
  assert.deepEqual(Object.keys(document.paths).sort(), [...new Set(known)].sort());
});

test('the pages: the list of stories, the briefing of one, and nothing that runs', async () => {
  const on = app();
  const start = await ask('/plain', {}, on);
  const list = await start.text();
  assert.equal(start.status, 200);
  const href = /href="(\/plain\/stories\/[^"]+)"/.exec(list)![1]!;
  const story = await ask(href.replaceAll('&amp;', '&'), {}, on);
  const page = await story.text();
  for (const response of [start, story])
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style-src 'sha256-/,
    );
  assert.match(page, /class="story"/);
  assert.doesNotMatch(list + page, /<script|javascript:/i);
});

test('cells that a spreadsheet would run are kept from it', async () => {
  assert.match(await (await ask('/api/sources.csv')).text(), /'=Kyst/);
});

test('the settings are shown without names and passwords of servers', async () => {
  const response = await ask('/api/settings');
  const text = await response.text();
  const { items } = JSON.parse(text) as { items: { key: string; environment: string; value: unknown }[] };
  const valueOf = (wanted: string): unknown => items.find(({ key }) => key === wanted)?.value;
  assert.equal(valueOf('database'), 'postgres://db.example:5432/desk');
  assert.equal(valueOf('port'), 4747);
  assert.deepEqual(valueOf('fetchAllow'), []);
  assert.doesNotMatch(text, /hush|ane/);
});

test('what changes without a line of the ledger carries no validator', async () => {
  for (const path of ['/api/sources', '/api/settings'])
    assert.equal((await ask(path)).headers.get('etag'), null, path);
  assert.match((await ask('/api/stories')).headers.get('etag') ?? '', /^W\//);
});
