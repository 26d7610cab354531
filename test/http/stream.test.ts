import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Broadcast } from '../../src/http/broadcast.js';
import { stream } from '../../src/http/stream.js';
import type { Changed } from '../../src/desk/reads.js';
import { desk } from './served.js';

/** A desk of which only the lines move: each line is an article. */
function moving() {
  let seq = 0;
  let asked = 0;
  const changed = (since: number): Promise<Changed> => {
    asked++;
    const articles = Array.from({ length: seq - since }, (_, i) => ({ key: `a${String(since + i + 1)}` }));
    return Promise.resolve({ seq, articles, stories: [], gone: [] } as unknown as Changed);
  };
  const reads = { ...desk.reads, head: () => Promise.resolve({ seq, hash: '' }), changed };
  const broadcast = new Broadcast(reads);
  return {
    serving: { reads, acts: desk.acts, broadcast, settings: [], examples: '', ui: 'en' as const },
    move: (by: number) => void (seq += by),
    asked: () => asked,
  };
}

/** Reads events until they tell of line `upTo`; the ids of all articles told of. */
async function follow(response: Response, upTo: number): Promise<{ ids: string[]; last: number }> {
  const ids: string[] = [];
  let [last, text] = [0, ''];
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  while (last < upTo) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
    const events = text.split('\n\n');
    text = events.pop()!;
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data === undefined) continue;
      ids.push(...(JSON.parse(data) as { articles: string[] }).articles);
      last = Number(/^id: (\d+)$/m.exec(event)![1]);
    }
  }
  await reader.cancel();
  return { ids, last };
}

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `a${String(from + i)}`);

test('a reader that breaks off and comes again misses nothing and hears nothing twice', async () => {
  const { serving, move } = moving();
  const signal = new AbortController().signal;
  move(3);
  const first = await follow(await stream(serving, 0, signal), 3);
  assert.deepEqual(first.ids, numbered(1, 3));
  move(4);
  const second = await follow(await stream(serving, first.last, signal), 7);
  assert.deepEqual(second.ids, numbered(4, 7));
  const third = stream(serving, second.last, signal).then((response) => follow(response, 9));
  move(2);
  assert.deepEqual((await third).ids, numbered(8, 9));
  assert.equal(serving.broadcast.size, 0);
});

test('500 readers from one line cost the desk one question, and each is told all', async () => {
  const { serving, move, asked } = moving();
  move(5);
  const responses = await Promise.all(
    Array.from({ length: 500 }, () => stream(serving, 0, new AbortController().signal)),
  );
  const told = await Promise.all(responses.map((response) => follow(response, 5)));
  assert.ok(told.every(({ ids }) => ids.length === 5));
  assert.equal(asked(), 1);
});

test('a reader that goes away is forgotten, and there is a bound to how many there are', async () => {
  const { serving } = moving();
  const leaving = new AbortController();
  await stream(serving, 0, leaving.signal);
  assert.equal(serving.broadcast.size, 1);
  leaving.abort();
  assert.equal(serving.broadcast.size, 0);
  const open = await Promise.all(
    Array.from({ length: 1000 }, () => stream(serving, 0, new AbortController().signal)),
  );
  await assert.rejects(stream(serving, 0, new AbortController().signal), { code: 'too-many-streams' });
  await Promise.all(open.map((response) => response.body!.cancel()));
  assert.equal(serving.broadcast.size, 0);
});
