import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask } from '../../../src/intake/fetch/request.js';
import { LIMITS } from '../../../src/intake/fetch/types.js';
import { serve, testFetcher, type Fixture } from './server.js';

/** Ways to write a host that is, or leads to, this machine or its neighbours. PORT is the canary's. */
const HOSTS = [
  '127.0.0.1', '127.1', '127.0.1', '0', '0.0.0.0', '00.0.0.0', '0x7f.0.0.1', '0x7f000001', '0177.0.0.1', '017700000001',
  '2130706433', '127.0.0.2', '127.127.127.127', '0x7f.1', '0177.1', '127.0.0.1.', '①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1',
  '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:127.0.0.1]', '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]', '[64:ff9b:1::127.0.0.1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]', '[::ffff:0:127.0.0.1]', '[fe80::1]',
  '[fc00::1]', '[fd00:ec2::254]', '[fec0::1]', '[ff02::1]', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.0.1',
  '192.168.0.1', '192.168.255.254', '169.254.169.254', '169.254.1.1', '2852039166', '0xa9fea9fe', '100.64.0.1', '100.100.100.200',
  '192.0.0.192', '198.18.0.1', '224.0.0.1', '239.255.255.250', '255.255.255.255', '240.0.0.1', 'localhost', 'LOCALHOST',
  'localhost.', 'inside.example', 'inside.example.', 'both.example', 'mapped.example', 'sub.localhost',
]; // prettier-ignore

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inside.example': ['127.0.0.1'],
  'inside.example.': ['127.0.0.1'],
  'both.example': ['93.184.216.34', '127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'sub.localhost': ['127.0.0.1'],
};
const resolve = (host: string): Promise<readonly string[]> =>
  NAMES[host] === undefined ? Promise.reject(new Error('unknown')) : Promise.resolve(NAMES[host]);

/** Counts connections, not requests: not even one may be opened. */
let canary: Server;
let connections = 0;
let port = 0;
let door: Fixture;

before(async () => {
  canary = createServer((_, response) => response.end('inside'));
  canary.on('connection', () => connections++);
  await new Promise<void>((done) => canary.listen(0, '::', done));
  ({ port } = canary.address() as AddressInfo);
  door = await serve((request, response) => {
    // headers are bytes: letters beyond ASCII go out as UTF-8
    const to = Buffer.from(request.url!.slice(1), 'base64url').toString('latin1');
    response.writeHead(302, { location: to }).end();
  });
});
after(async () => {
  await door.close();
  canary.closeAllConnections();
  await new Promise((done) => canary.close(done));
});

const through = (url: string): string => `${door.url}/${Buffer.from(url).toString('base64url')}`;

test('the canary sings when it may be asked', async () => {
  const fetched = await testFetcher({ allowed: [`127.0.0.1:${String(port)}`] }).get({
    url: `http://127.0.0.1:${String(port)}/`,
    validators: null,
  });
  assert.equal(fetched.kind, 'body');
  assert.ok(connections > 0);
});

test('no address within is reached, asked for directly or through a redirect', async () => {
  const before = connections;
  assert.ok(HOSTS.length >= 60);
  for (const host of HOSTS) {
    // the port as well: without leave for it the port alone would refuse
    const fetcher = testFetcher({ allowed: [door.host, `127.0.0.9:${String(port)}`], resolve });
    for (const url of [`http://${host}/`, `http://${host}:${String(port)}/`]) {
      for (const asked of [url, through(url)]) {
        const { kind, issue } = await fetcher.get({ url: asked, validators: null });
        assert.equal(kind, 'failed', asked);
        assert.match(issue?.code ?? '', /^fetch-(not-public|port|address|name|location)$/, asked);
      }
    }
  }
  assert.equal(connections - before, 0);
});

test('a connection goes to the address that was vetted, whatever the name leads to by now', async () => {
  const target = {
    url: new URL(`http://rebinding.invalid:${String(port)}/`),
    addresses: ['127.0.0.1'],
  };
  const answer = await ask(target, {}, LIMITS);
  assert.ok('status' in answer && answer.status === 200);
});

test('a name that led outside when it was vetted and inside when it is asked again is refused', async () => {
  const before = connections;
  let looked = 0;
  const rebinding = (): Promise<readonly string[]> =>
    Promise.resolve(looked++ === 0 ? ['93.184.216.34'] : ['127.0.0.1']);
  const fetched = await testFetcher({ resolve: rebinding }).get({
    url: 'http://rebinding.example/',
    validators: null,
  });
  assert.equal(fetched.kind, 'failed');
  assert.deepEqual(fetched.hops, []);
  assert.equal(looked, 2);
  assert.equal(connections, before);
});
