import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterPoll, type PollState } from '../../../src/intake/fetch/poll.js';
import { freshFor, retryAfter } from '../../../src/intake/fetch/retry.js';
import { robotsOf } from '../../../src/intake/fetch/robots.js';
import { stepAfter } from '../../../src/intake/fetch/step.js';
import { agentText } from '../../../src/intake/fetch/index.js';
import type { Fetched, Headers } from '../../../src/intake/fetch/types.js';

const NOW = Date.parse('2031-05-04T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test('Retry-After is read in both forms', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 04 May 2031 12:30:00 GMT', 30 * MINUTE],
    ['Sun, 04 May 2031 11:00:00 GMT', 0],
    ['Sunday, 04-May-31 12:30:00 GMT', 30 * MINUTE],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['99999999999999', null],
    ['', null],
  ];
  for (const [told, wanted] of cases) assert.equal(retryAfter({ 'retry-after': told }, NOW), wanted, told);
  assert.equal(retryAfter({}, NOW), null);
});

test('max-age is read where it is told', () => {
  assert.equal(freshFor({ 'cache-control': 'public, max-age=600' }), 600_000);
  assert.equal(freshFor({ 'cache-control': 's-maxage=600' }), 0);
  assert.equal(freshFor({ 'cache-control': 'no-store' }), 0);
});

/** Status, headers, redirects left → the kind of step, with the address or the code. */
const STEPS: readonly (readonly [number, Headers, number, string])[] = [
  [200, {}, 5, 'read'],
  [203, {}, 5, 'read'],
  [204, {}, 5, 'fail fetch-status'],
  [206, {}, 5, 'fail fetch-status'],
  [304, {}, 5, 'unchanged'],
  [410, {}, 5, 'gone'],
  [301, { location: '/new' }, 5, 'follow http://a.example/new'],
  [308, { location: 'https://b.example/x#part' }, 5, 'follow https://b.example/x'],
  [302, { location: '?page=2' }, 1, 'follow http://a.example/feed?page=2'],
  [307, { location: '//c.example/' }, 5, 'follow http://c.example/'],
  [303, { location: 'file:///etc/passwd' }, 5, 'follow file:///etc/passwd'],
  [301, {}, 5, 'fail fetch-location'],
  [301, { location: 'http://[' }, 5, 'fail fetch-location'],
  [302, { location: '/again' }, 0, 'fail fetch-redirects'],
  [300, { location: '/x' }, 5, 'fail fetch-status'],
  [401, {}, 5, 'fail fetch-status'],
  [404, {}, 5, 'fail fetch-status'],
  [429, {}, 5, 'fail fetch-status'],
  [500, {}, 5, 'fail fetch-status'],
];

for (const [status, headers, left, wanted] of STEPS) {
  test(`an answer ${String(status)} ${JSON.stringify(headers)}: ${wanted}`, () => {
    const step = stepAfter(status, headers, 'http://a.example/feed', left);
    const told =
      step.kind === 'follow'
        ? `follow ${step.url}`
        : step.kind === 'fail'
          ? `fail ${step.issue.code}`
          : step.kind;
    assert.equal(told, wanted);
  });
}

const URL_ASKED = 'http://a.example/feed';
const answer = (kind: Fetched['kind'], headers: Headers = {}, more: Partial<Fetched> = {}): Fetched => ({
  kind,
  url: URL_ASKED,
  hops: [],
  headers,
  bytes: null,
  issue: null,
  ...more,
});
const INTERVAL = 15 * MINUTE;
const known: PollState = {
  failures: 0,
  next: NOW,
  validators: { of: URL_ASKED, etag: '"1"', lastModified: null },
};

/** State, answer → when to look again, from now. */
const POLLS: readonly (readonly [string, PollState, Fetched, number | null])[] = [
  ['what came is looked at again after the interval', known, answer('body'), INTERVAL],
  ['nothing new: the same', known, answer('unchanged'), INTERVAL],
  ['410 ends it', known, answer('gone'), null],
  ['the first failure doubles the pause', known, answer('failed'), 2 * INTERVAL],
  ['the third', { ...known, failures: 2 }, answer('failed'), 8 * INTERVAL],
  ['the longest pause is a day', { ...known, failures: 40 }, answer('failed'), DAY],
  ['Retry-After makes it longer', known, answer('failed', { 'retry-after': '7200' }), 2 * HOUR],
  ['never shorter', known, answer('failed', { 'retry-after': '1' }), 2 * INTERVAL],
  ['up to a week', known, answer('failed', { 'retry-after': '99999999' }), 7 * DAY],
  ['also with a date', known, answer('body', { 'retry-after': 'Sun, 04 May 2031 13:00:00 GMT' }), HOUR],
  ['what stays fresh is left alone', known, answer('body', { 'cache-control': 'max-age=3600' }), HOUR],
  ['for a day at most', known, answer('body', { 'cache-control': 'max-age=31536000' }), DAY],
];

for (const [name, state, fetched, wanted] of POLLS) {
  test(`polling: ${name}`, () => {
    const { next } = afterPoll(state, fetched, NOW, INTERVAL);
    assert.equal(next === null ? null : next - NOW, wanted);
  });
}

test('polling: an interval of more than a day is kept after a failure', () => {
  assert.equal(afterPoll(known, answer('failed'), NOW, 3 * DAY).next, NOW + 3 * DAY);
});

test('polling: failures are counted and forgotten, validators kept and renewed', () => {
  assert.equal(afterPoll(known, answer('failed'), NOW, INTERVAL).failures, 1);
  assert.equal(afterPoll({ ...known, failures: 4 }, answer('unchanged'), NOW, INTERVAL).failures, 0);
  assert.deepEqual(afterPoll(known, answer('failed'), NOW, INTERVAL).validators, known.validators);
  assert.deepEqual(afterPoll(known, answer('unchanged'), NOW, INTERVAL).validators, known.validators);
  assert.equal(afterPoll(known, answer('body'), NOW, INTERVAL).validators, null);
  const renewed = answer('body', { etag: '"2"', 'last-modified': 'x' }, { url: 'http://b.example/' });
  assert.deepEqual(afterPoll(known, renewed, NOW, INTERVAL).validators, {
    of: 'http://b.example/',
    etag: '"2"',
    lastModified: 'x',
  });
});

test('robots.txt: what it allows, and what its absence or failure means', () => {
  const at = 'http://a.example/robots.txt';
  const rules =
    'User-agent: *\nDisallow: /\n\nUser-agent: stemma\nCrawl-delay: 7\nDisallow: /private\nAllow: /private/feed';
  const own = robotsOf(at, 200, rules);
  assert.equal(own.allows('http://a.example/feed'), true);
  assert.equal(own.allows('http://a.example/private/x'), false);
  assert.equal(own.allows('http://a.example/private/feed'), true);
  assert.equal(own.delay, 7000);
  assert.equal(robotsOf(at, 200, 'User-agent: *\nDisallow: /').allows('http://a.example/feed'), false);
  assert.equal(robotsOf(at, 200, 'User-agent: Stemma\nCrawl-delay: 100000').delay, 60_000);
  for (const status of [401, 403, 404, 410]) assert.equal(robotsOf(at, status, '').allows(at), true);
  for (const status of [429, 500, 503, null]) assert.equal(robotsOf(at, status, '').allows(at), false);
});

test('the user agent says what it is and whom to write to, on one line', () => {
  assert.equal(agentText('1.2.3', 'https://desk.example/'), 'Stemma/1.2.3 (+https://desk.example/)');
  assert.equal(agentText('1.2.3', 'a@b.example\r\nX: (y)'), 'Stemma/1.2.3 (+a@b.exampleX: y)');
  assert.equal(agentText('1.2.3', null), 'Stemma/1.2.3 (a self-hosted story desk)');
});
