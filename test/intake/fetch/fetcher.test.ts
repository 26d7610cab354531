import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetcher as makeFetcher } from '../../../src/intake/fetch/index.js';
import { LIMITS } from '../../../src/intake/fetch/types.js';
import { serve, TestClock, testFetcher, type Fixture } from './server.js';

let site: Fixture;
const ZEROS = Buffer.alloc(4_000_000);

before(async () => {
  site = await serve((request, response) => {
    const path = request.url ?? '';
    if (path === '/etag') {
      const same = request.headers['if-none-match'] === '"v1"';
      response.writeHead(same ? 304 : 200, { etag: '"v1"', 'x-secret': 'no' }).end(same ? undefined : 'feed');
    } else if (path === '/old') response.writeHead(301, { location: '/moved' }).end();
    else if (path === '/moved') response.writeHead(302, { location: '/etag' }).end();
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (path === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('text'));
    else if (path === '/br')
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('text'));
    else if (path === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(ZEROS));
    else if (path === '/broken') response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
    else if (path === '/zstd') response.writeHead(200, { 'content-encoding': 'zstd' }).end('x');
    else if (path === '/large') response.writeHead(200).end(ZEROS);
    else if (path === '/told-large') response.writeHead(200, { 'content-length': '4000000' }).end(ZEROS);
    else if (path === '/cut') {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => response.destroy());
    } else if (path === '/gone') response.writeHead(410).end();
    else if (path === '/busy') response.writeHead(503, { 'retry-after': '60' }).end('x');
    else if (path === '/silent') return;
    else response.writeHead(404).end();
  });
});
after(() => site.close());

const get = (path: string, limits = {}, validators = null) =>
  testFetcher({ allowed: [site.host], limits: { ...LIMITS, ...limits } }).get({
    url: `${site.url}${path}`,
    validators,
  });

test('a body comes with the headers that matter and no others', async () => {
  const { kind, bytes, headers, hops } = await get('/etag');
  assert.equal(kind, 'body');
  assert.equal(Buffer.from(bytes ?? []).toString(), 'feed');
  assert.equal(headers['etag'], '"v1"');
  assert.equal(headers['x-secret'], undefined);
  assert.deepEqual(hops, [{ url: `${site.url}/etag`, address: '127.0.0.1', status: 200 }]);
  assert.equal(site.asked.at(-1)?.headers['user-agent'], 'Stemma/test');
});

test('validators are sent to the address they came from, also behind redirects', async () => {
  const fetcher = testFetcher({ allowed: [site.host] });
  const validators = { of: `${site.url}/etag`, etag: '"v1"', lastModified: null };
  assert.equal((await fetcher.get({ url: `${site.url}/old`, validators })).kind, 'unchanged');
  assert.equal(site.asked.findLast(({ path }) => path === '/old')?.headers['if-none-match'], undefined);
});

test('the way through redirects is told', async () => {
  const { url, hops } = await get('/old');
  assert.equal(url, `${site.url}/etag`);
  assert.deepEqual(
    hops.map(({ status }) => status),
    [301, 302, 200],
  );
});

/** Path, limits → the kind of result, with the text or the issue's code. */
const CASES: readonly (readonly [string, object, string])[] = [
  ['/gzip', {}, 'body text'],
  ['/br', {}, 'body text'],
  ['/bomb', {}, 'failed fetch-ratio'],
  ['/bomb', { ratio: 1e6, size: 2_000_000 }, 'failed fetch-size'],
  ['/broken', {}, 'failed fetch-failed'],
  ['/zstd', {}, 'failed fetch-coding'],
  ['/large', { size: 1000 }, 'failed fetch-size'],
  ['/told-large', { size: 1000 }, 'failed fetch-size'],
  ['/cut', {}, 'failed fetch-failed'],
  ['/gone', {}, 'gone'],
  ['/busy', {}, 'failed fetch-status'],
  ['/none', {}, 'failed fetch-status'],
  ['/loop', {}, 'failed fetch-redirects'],
  ['/silent', { time: 150 }, 'failed fetch-time'],
];

for (const [path, limits, wanted] of CASES) {
  test(`${path} ${JSON.stringify(limits)}: ${wanted}`, async () => {
    const { kind, bytes, issue } = await get(path, limits);
    const rest = issue?.code ?? (bytes === null ? null : Buffer.from(bytes).toString());
    assert.equal([kind, rest].filter((part) => part !== null).join(' '), wanted);
  });
}

test('Retry-After of a failure is handed on', async () => {
  assert.equal((await get('/busy')).headers['retry-after'], '60');
});

test('a host is asked one thing at a time, with a pause between, and robots.txt once', async () => {
  const clock = new TestClock();
  const fetcher = testFetcher({ allowed: [site.host], clock });
  const asked = site.asked.length;
  await Promise.all(
    ['/etag', '/gzip', '/br'].map((path) => fetcher.get({ url: `${site.url}${path}`, validators: null })),
  );
  const paths = site.asked.slice(asked).map(({ path }) => path);
  assert.equal(paths.filter((path) => path === '/robots.txt').length, 1);
  assert.deepEqual(clock.slept, [2000, 2000, 2000]);
});

test('what robots.txt forbids is not asked for; its delay counts', async () => {
  const clock = new TestClock();
  const strict = await serve(
    (_, response) => response.end('yes'),
    'User-agent: *\nDisallow: /no\nCrawl-delay: 9',
  );
  const fetcher = testFetcher({ allowed: [strict.host], clock });
  const refused = await fetcher.get({ url: `${strict.url}/no/feed`, validators: null });
  assert.equal(refused.issue?.code, 'fetch-robots');
  assert.equal((await fetcher.get({ url: `${strict.url}/feed`, validators: null })).kind, 'body');
  assert.deepEqual(
    strict.asked.map(({ path }) => path),
    ['/robots.txt', '/feed'],
  );
  assert.deepEqual(clock.slept, [9000]);
  await strict.close();
});

test('a host whose robots.txt cannot be had is not asked for more', async () => {
  const closed = await serve(() => undefined);
  await closed.close();
  const fetched = await testFetcher({ allowed: [closed.host] }).get({
    url: `${closed.url}/feed`,
    validators: null,
  });
  assert.equal(fetched.issue?.code, 'fetch-robots');
});

test('the fetcher of a desk asks nothing within unless it is allowed by name', async () => {
  const settings = { contact: null, version: 'test', limits: { pause: 0 } };
  const ask = (allowed: readonly string[]) =>
    makeFetcher({ ...settings, allowed }).get({ url: `${site.url}/gzip`, validators: null });
  assert.equal((await ask([])).issue?.code, 'fetch-port');
  assert.equal((await ask([site.host])).kind, 'body');
});
