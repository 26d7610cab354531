import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start } from './serve.js';

test('a desk that listens answers, streams, and ends with its streams open', async () => {
  const { url, close } = await start(0);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.equal((await fetch(`${url}api/status`)).status, 200);
  const stream = await fetch(`${url}api/events?since=0`);
  assert.match(stream.headers.get('content-type') ?? '', /^text\/event-stream/);
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  while (!told.includes('event: changed')) told += (await reader.read()).value;
  await close();
  await assert.rejects(reader.read());
});

test('a port that is taken is an error, not a crash', async () => {
  const { url, close } = await start(0);
  await assert.rejects(start(Number(new URL(url).port)), { code: 'EADDRINUSE' });
  await close();
});
