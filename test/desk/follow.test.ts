import assert from 'node:assert/strict';
import { after, before, beforeEach, test, type TestContext } from 'node:test';
import type { Desk } from '../../src/desk/desk.js';
import { pollSources, type Polled } from '../../src/desk/follow/index.js';
import type { LedgerLine } from '../../src/model/index.js';
import { serve, testFetcher, type Fixture } from '../intake/fetch/server.js';
import { folderOf } from '../store/folder.js';
import { COVERAGE, deskOn } from './made.js';

let site: Fixture;
/** What the site answers by path; a number is a status. */
let answers: Record<string, string | number>;

const text = (name: string): string => COVERAGE[name]!;
const bodyOf = (name: string): string => text(name).split('\n\n').slice(1).join('\n\n');
const titleOf = (name: string): string => text(name).split('\n')[0]!;
const DATE = '<pubDate>Tue, 06 May 2031 08:00:00 GMT</pubDate>';

const rss = (name: string, id = '1', body = bodyOf(name)): string =>
  `<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><item><guid>${id}</guid>
  <title>${titleOf(name)}</title>${DATE}<c:encoded><![CDATA[<p>${body}</p>]]></c:encoded></item></channel></rss>`;
const page = (name: string): string =>
  `<html lang="da"><head><title>${titleOf(name)}</title><meta property="og:site_name" content="Kyst"><meta property="article:published_time" content="2031-05-06T08:00:00Z"></head>
  <body><article><h1>${titleOf(name)}</h1><p>${bodyOf(name)}</p><p>${bodyOf(name)} Det sker igen.</p></article></body></html>`;

before(async () => {
  site = await serve((request, response) => {
    const answer = answers[request.url ?? ''] ?? 404;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else {
      const etag = `"${String(answer.length)}"`;
      const same = request.headers['if-none-match'] === etag;
      const type = (request.url ?? '').startsWith('/page') ? 'text/html' : 'application/xml';
      response.writeHead(same ? 304 : 200, { etag, 'content-type': type }).end(same ? undefined : answer);
    }
  });
});
after(() => site.close());
beforeEach(() => {
  answers = {
    '/a.xml': rss('alma.txt'),
    '/b.xml': `<rss version="2.0"><channel><title>Kyst</title><item><guid>1</guid><title>Kort</title><link>${site.url}/page/b</link><description>Et kort resumé.</description></item></channel></rss>`,
    '/page/b': page('alma-da.txt'),
    '/c.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [{ id: '1', title: titleOf('alma-copy.txt'), content_text: bodyOf('alma-copy.txt'), date_published: '2031-05-06' }],
    }), // prettier-ignore
  };
});

let minute = 0;
async function look(desk: Desk): Promise<readonly Polled[]> {
  const polled: Polled[] = [];
  const options = { interval: 60_000, pages: true, now: () => Date.UTC(2031, 4, 6, 12, minute++) };
  await pollSources(desk, testFetcher({ allowed: [site.host] }), options, 'all', (one) => polled.push(one));
  return polled;
}

async function following(t: TestContext, ...paths: readonly string[]): Promise<Desk> {
  const desk = await deskOn(t, await folderOf(t));
  await desk.record(
    paths.map((path) => ({ kind: 'followed', url: `${site.url}${path}`, type: 'feed', title: null })),
  );
  return desk;
}

test('three feeds are followed to one story with its apparatus', async (t) => {
  const desk = await following(t, '/a.xml', '/b.xml', '/c.json');
  const polled = await look(desk);
  assert.deepEqual(polled.map(({ articles }) => articles), [1, 1, 1]); // prettier-ignore
  const { items } = await desk.store.index.stories({});
  assert.equal(items.length, 1);
  assert.equal(items[0]!.articles, 3);
  assert.ok(items[0]!.entries > 0);
  assert.deepEqual(items[0]!.languages, ['da', 'en']);
});

test('a second look brings nothing and leaves no line; the page is not asked for again', async (t) => {
  const desk = await following(t, '/a.xml', '/b.xml');
  await look(desk);
  const { seq } = desk.store.ledger.head();
  const asked = site.asked.length;
  answers['/b.xml'] = `${String(answers['/b.xml'])} `;
  const polled = await look(desk);
  assert.ok(polled.every(({ articles, issues }) => articles === 0 && issues.length === 0));
  assert.equal(desk.store.ledger.head().seq, seq);
  assert.equal(site.asked.slice(asked).filter(({ path }) => path === '/page/b').length, 0);
});

test('an entry whose text changed is another revision of the same article', async (t) => {
  const desk = await following(t, '/a.xml');
  await look(desk);
  answers['/a.xml'] = rss('alma.txt', '1', bodyOf('alma.txt').replace('Seven', 'Nine'));
  await look(desk);
  const [only, ...others] = (await desk.store.index.articles({})).items;
  assert.equal(others.length, 0);
  assert.equal(only!.revision, 2);
});

test('a feed that sets the ids of another reaches none of its articles', async (t) => {
  const desk = await following(t, '/a.xml', '/evil.xml');
  answers['/evil.xml'] = rss('council.txt', `${site.url}/a.xml#1`).replace(
    '<title>Post</title>',
    `<title>Post</title><id>${site.url}/a.xml</id><link>${site.url}/a.xml</link>`,
  );
  await look(desk);
  const rows = (await desk.store.index.articles({})).items;
  assert.equal(rows.length, 2);
  assert.ok(rows.every(({ revision }) => revision === 1));
  for (const { address, source } of rows) assert.ok(address.startsWith(`${source!}#`), address);
});

test('the summary is taken where the page cannot be had', async (t) => {
  const desk = await following(t, '/b.xml');
  delete answers['/page/b'];
  await look(desk);
  const [row] = (await desk.store.index.articles({})).items;
  assert.match(row!.address, /b\.xml#/);
});

test('how a source goes: failures are counted, 410 ends it, what is no feed is told', async (t) => {
  const desk = await following(t, '/none.xml', '/gone.xml', '/page/b');
  answers['/gone.xml'] = 410;
  const polled = await look(desk);
  const state = async (path: string) =>
    (await desk.store.index.follows()).find(({ url }) => url.endsWith(path))!.state;
  assert.equal((await state('/none.xml')).failures, 1);
  assert.ok((await state('/none.xml')).next! > '2031-05-06T12:01');
  assert.equal((await state('/gone.xml')).ended, 'gone');
  const codes = polled.map(({ url, issues }) => [url.slice(site.url.length), issues[0]?.code]);
  assert.deepEqual(codes.sort(), [
    ['/gone.xml', undefined],
    ['/none.xml', 'fetch-status'],
    ['/page/b', 'follow-no-feed'],
  ]);
  const asked = site.asked.length;
  await look(desk);
  assert.ok(!site.asked.slice(asked).some(({ path }) => path === '/gone.xml'));
});

test('the ledger notes what an answer brought: status, headers, the hash of a body that is kept', async (t) => {
  const desk = await following(t, '/a.xml');
  await look(desk);
  const lines: LedgerLine[] = [];
  for await (const line of desk.store.ledger.read(0)) lines.push(line);
  const event = lines.map((line) => line.event).find(({ kind }) => kind === 'fetched');
  assert.ok(event?.kind === 'fetched');
  assert.equal(event.status, 200);
  assert.equal(event.headers['content-type'], 'application/xml');
  assert.equal(Buffer.from((await desk.store.originals.get(event.sha256!))!).toString(), answers['/a.xml']);
});

test('what a redirect led to is asked with what it sent, and what went wrong last is kept with the source', async (t) => {
  const moved = await serve((request, response) => {
    if (request.url === '/old.xml') response.writeHead(301, { location: '/new.xml' }).end();
    else if (request.url !== '/new.xml') response.writeHead(404).end();
    else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"', 'content-type': 'application/xml' }).end(rss('alma.txt'));
  });
  t.after(() => moved.close());
  const desk = await deskOn(t, await folderOf(t));
  const follow = (path: string) => ({ kind: 'followed', url: `${moved.url}${path}`, type: 'feed', title: null }) as const; // prettier-ignore
  await desk.record([follow('/old.xml'), follow('/none.xml')]);
  const fetching = testFetcher({ allowed: [moved.host] });
  for (const hour of [1, 2]) {
    const options = { interval: 60_000, pages: true, now: () => Date.UTC(2031, 4, 7, hour) };
    await pollSources(desk, fetching, options, 'all', () => undefined);
  }
  const states = new Map((await desk.store.index.follows()).map(({ url, state }) => [url, state]));
  const { of, etag, fault } = states.get(`${moved.url}/old.xml`)!;
  assert.deepEqual([of, etag, fault], [`${moved.url}/new.xml`, '"v1"', null]);
  assert.equal(states.get(`${moved.url}/none.xml`)!.fault, 'fetch-status');
  const last = moved.asked.filter(({ path }) => path === '/new.xml').at(-1);
  assert.equal(last?.headers['if-none-match'], '"v1"');
});
