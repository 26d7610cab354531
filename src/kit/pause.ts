import { setTimeout } from 'node:timers/promises';

/** Waits for so many milliseconds, or until the signal comes; leaves no listener behind. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
