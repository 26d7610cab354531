import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { pause } from '../../src/kit/pause.js';

test('a pause leaves no listener on the signal', async () => {
  const { signal } = new AbortController();
  for (let i = 0; i < 3; i++) await pause(1, signal);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a pause that would be long ends when the signal comes', async () => {
  const controller = new AbortController();
  const long = pause(3_600_000, controller.signal);
  controller.abort();
  await long;
  await pause(3_600_000, controller.signal);
});
