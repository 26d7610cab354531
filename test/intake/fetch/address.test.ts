import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublic, literalOf } from '../../../src/intake/fetch/address.js';
import { vet } from '../../../src/intake/fetch/target.js';

const NOT_PUBLIC = [
  '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1',
  '172.31.255.255', '192.0.0.1', '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1',
  '240.0.0.1', '255.255.255.255', '::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8',
  '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1',
  '4000::1', '5f00::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', 'localhost', '',
]; // prettier-ignore
const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '172.32.0.1',
  '192.167.1.1',
  '2606:4700::1111',
  '2a00:1450::1',
];

test('only addresses of the public internet are public', () => {
  for (const address of NOT_PUBLIC) assert.equal(isPublic(address), false, address);
  for (const address of PUBLIC) assert.equal(isPublic(address), true, address);
});

test('an address is told from a name however it is written', () => {
  const host = (url: string): string => new URL(url).hostname;
  assert.equal(literalOf(host('http://2130706433/')), '127.0.0.1');
  assert.equal(literalOf(host('http://0x7f.1/')), '127.0.0.1');
  assert.equal(literalOf(host('http://0177.0.0.1/')), '127.0.0.1');
  assert.equal(literalOf(host('http://①②⑦.0.0.1/')), '127.0.0.1');
  assert.equal(literalOf(host('http://[::ffff:127.0.0.1]/')), '::ffff:7f00:1');
  assert.equal(literalOf(host('http://news.example/')), null);
});

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'news.example': ['93.184.216.34', '2606:4700::1111'],
  'inside.example': ['10.0.0.7'],
  'both.example': ['93.184.216.34', '127.0.0.1'],
};
const resolve = (host: string): Promise<readonly string[]> => Promise.resolve(NAMES[host] ?? []);

/** Address, what is allowed by name → the issue's code, null where it may be fetched. */
const CASES: readonly (readonly [url: string, allowed: readonly string[], code: string | null])[] = [
  ['https://news.example/feed', [], null],
  ['http://news.example:80/feed', [], null],
  ['news.example', [], 'fetch-address'],
  ['http://', [], 'fetch-address'],
  ['file:///etc/passwd', [], 'fetch-scheme'],
  ['ftp://news.example/', ['news.example'], 'fetch-scheme'],
  ['data:text/html,hi', [], 'fetch-scheme'],
  ['http://me:secret@news.example/', ['news.example'], 'fetch-credentials'],
  ['http://news.example:25/', [], 'fetch-port'],
  ['http://news.example:8080/', ['news.example:8080'], null],
  ['http://news.example:8080/', ['news.example'], null],
  ['http://news.example:8080/', ['news.example:8081'], 'fetch-port'],
  ['http://nowhere.example/', [], 'fetch-name'],
  ['http://inside.example/', [], 'fetch-not-public'],
  ['http://inside.example/', ['INSIDE.example'], null],
  ['http://inside.example/', ['inside.example:443'], 'fetch-not-public'],
  ['https://inside.example/', ['inside.example:443'], null],
  ['http://both.example/', [], 'fetch-not-public'],
  ['http://127.0.0.1/', ['localhost'], 'fetch-not-public'],
  ['http://127.0.0.1:9/', ['127.0.0.1:9'], null],
  ['http://2130706433/', ['127.0.0.1'], null],
];

for (const [url, allowed, code] of CASES) {
  test(`${url} with [${allowed.join(' ')}] allowed: ${code ?? 'fetched'}`, async () => {
    const vetted = await vet(url, allowed, resolve);
    assert.equal('issue' in vetted ? vetted.issue.code : null, code);
  });
}
