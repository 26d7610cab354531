/** Sources that are followed: when to look at them, and what is taken in from them. */
import { pause } from '../../kit/pause.js';
import type { Desk } from '../desk.js';
import { poll } from './poll.js';
import { isDue } from './state.js';
import type { Fetching, FollowOptions, Polled } from './types.js';

export { fetcher as politeFetcher } from '../../intake/fetch/index.js';
export { readOpml } from '../../intake/opml.js';
export type { Fetching, FollowOptions, Polled } from './types.js';

/** Sources that are looked at at the same time; one host is asked one thing at a time all the same. */
const AT_ONCE = 4;

/** Looks once at every source that is due, or at every one that has not ended. `seen` is told of each. */
export async function pollSources(
  desk: Desk,
  fetching: Fetching,
  options: FollowOptions,
  which: 'due' | 'all',
  seen: (polled: Polled) => void,
): Promise<void> {
  const now = which === 'due' ? options.now() : Infinity;
  const due = (await desk.store.index.follows()).filter((row) => isDue(row, now));
  const next = async (): Promise<void> => {
    for (let row = due.shift(); row !== undefined; row = due.shift())
      seen(await poll(desk, fetching, row, options));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** Milliseconds between two looks at which sources are due. */
const STEP = 5000;

/** Goes on looking at sources as they become due, until the signal ends it. */
export async function followSources(
  desk: Desk,
  fetching: Fetching,
  options: FollowOptions,
  signal: AbortSignal,
  seen: (polled: Polled) => void,
): Promise<void> {
  while (!signal.aborted) {
    await pollSources(desk, fetching, options, 'due', seen);
    await pause(STEP, signal);
  }
}
