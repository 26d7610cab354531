import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPENAPI } from '../../src/http/address.js';
import { ROUTES } from '../../src/http/routes/index.js';
import { sha256 } from '../../src/kit/hash.js';
import { addressOf } from './addresses.js';
import { app, ask } from './served.js';

const TOKENS = [
  { sha256: sha256('reader-token'), role: 'reader', label: 'Ane' },
  { sha256: sha256('editor-token'), role: 'editor', label: 'Bo' },
] as const;

const elsewhere = app({
  door: { loopback: false, names: ['desk.example'], strict: false },
  tokens: () => Promise.resolve(TOKENS),
});
const at = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  ask(path, { host: 'desk.example', ...headers }, elsewhere, method);
const bearing = (token: string | null) => (token === null ? {} : { authorization: `Bearer ${token}` });

/** Who asks → the status of a refusal; null where the role is enough. */
const CALLERS: readonly (readonly [
  name: string,
  token: string | null,
  may: (role: string) => boolean,
  status: number,
])[] = [
  ['no token', null, () => false, 401],
  ['a wrong token', 'guessed', () => false, 401],
  ['a reader', 'reader-token', (role) => role === 'reader', 403],
  ['an editor', 'editor-token', () => true, 0],
];
const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'] as const;
const PLACES = [
  ...ROUTES.map((route) => ({ path: route.path, address: addressOf(route) })),
  ...['/', '/plain/stories/0000', OPENAPI].map((path) => ({ path, address: path })),
];

for (const [name, token, may, refusal] of CALLERS) {
  test(`who may do what: ${name}, every address, every method`, async () => {
    for (const { path, address } of PLACES) {
      for (const method of METHODS) {
        const route = ROUTES.find((one) => one.path === path && one.method === method.toLowerCase());
        const { status, body } = await at(address, bearing(token), method);
        await body?.cancel();
        const open = route === undefined ? token !== null && token !== 'guessed' : may(route.role);
        const told = `${method} ${path}: ${String(status)}`;
        if (open) assert.ok(status !== 401 && status !== 403, told);
        else assert.equal(status, route === undefined ? 401 : refusal, told);
        if (open && route === undefined && method !== 'GET') assert.equal(status, 404, told);
      }
    }
  });
}

/** Host and other headers, method → the code of the refusal, null where it passes. */
const PLACED: readonly (readonly [string, Readonly<Record<string, string>>, string, string | null])[] = [
  ['localhost', {}, 'GET', null],
  ['localhost:4747', {}, 'GET', null],
  ['127.0.0.1:4747', {}, 'GET', null],
  ['[::1]:4747', {}, 'GET', null],
  ['rebound.example', {}, 'GET', 'host-foreign'],
  ['localhost.example', {}, 'GET', 'host-foreign'],
  ['127.0.0.1.example:80', {}, 'GET', 'host-foreign'],
  ['127.0.0.1@evil.example', {}, 'GET', 'host-foreign'],
  ['localhost', { 'sec-fetch-site': 'same-origin' }, 'POST', 'not-found'],
  ['localhost', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 'GET', null],
  ['localhost', { 'sec-fetch-site': 'cross-site' }, 'GET', 'origin-foreign'],
  ['localhost', { 'sec-fetch-site': 'same-site' }, 'GET', 'origin-foreign'],
  ['localhost', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'GET', null],
  ['localhost', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'POST', 'origin-foreign'],
  ['localhost:4747', { origin: 'http://localhost:4747' }, 'POST', 'not-found'],
  ['localhost:4747', { origin: 'http://localhost:9999' }, 'POST', 'origin-foreign'],
  ['localhost:4747', { origin: 'https://evil.example' }, 'POST', 'origin-foreign'],
  ['localhost:4747', { origin: 'null' }, 'POST', 'origin-foreign'],
  ['localhost', { 'x-forwarded-for': '203.0.113.9' }, 'GET', 'token-missing'],
  ['localhost', { forwarded: 'for=203.0.113.9' }, 'GET', 'token-missing'],
  ['localhost', { via: '1.1 proxy' }, 'GET', 'token-missing'],
  ['localhost', { authorization: 'Bearer guessed' }, 'GET', 'token-unknown'],
];

for (const [host, headers, method, code] of PLACED) {
  test(`on loopback: ${method} at ${host} ${JSON.stringify(headers)}: ${code ?? 'passes'}`, async () => {
    const response = await ask('/api/status', { host, ...headers }, app(), method);
    const body = (await response.json()) as { error?: { code: string } };
    assert.equal(body.error?.code ?? null, code);
  });
}

test('elsewhere only the names that were told are ours, and loopback is no way round a token', async () => {
  assert.equal((await at('/api/status', { host: 'localhost' })).status, 421);
  assert.equal((await at('/api/status', { host: 'other.example', ...bearing('editor-token') })).status, 421);
  assert.equal((await at('/api/status', bearing('editor-token'))).status, 200);
});

test('a desk that asks for a token on loopback as well', async () => {
  const strict = app({
    door: { loopback: true, names: [], strict: true },
    tokens: () => Promise.resolve(TOKENS),
  });
  assert.equal((await ask('/api/status', {}, strict)).status, 401);
  const { caller } = (await (await ask('/api/status', bearing('reader-token'), strict)).json()) as {
    caller: { name: string; role: string };
  };
  assert.deepEqual(caller, { name: 'Ane', role: 'reader' });
});

test('every answer, also a refusal, says that nothing in it may run or be framed', async () => {
  for (const response of [
    await ask('/api/status'),
    await ask('/api/nothing'),
    await ask('/', { host: 'evil.example' }),
  ]) {
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  }
});

test('a fault within is told without what it was, and logged', async () => {
  const logged: unknown[] = [];
  const broken = app({
    tokens: () => Promise.reject(new TypeError('secret path')),
    log: (error) => logged.push(error),
  });
  const response = await ask('/api/status', bearing('x'), broken);
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /secret/);
  assert.equal(logged.length, 1);
});
