import { useEffect, useState } from 'preact/hooks';
import { ApiError, get } from './api.js';
import { ledger } from './live.js';
import { useShared } from './store.js';

/** What is known of an answer that was asked for. `slow`: it takes long enough that the reader should be told. */
export type Asked<T> =
  | { readonly state: 'loading' | 'slow' }
  | { readonly state: 'error'; readonly error: ApiError }
  | { readonly state: 'ready'; readonly data: T };

const SLOW = 600;

/**
 * Asks for a path and keeps to the answer until another path is asked for, or the reader lets in what is new: what one reads does not
 * move on its own.
 */
export function useAsked<T>(path: string | null): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'loading' });
  const line = useShared(ledger).shown;
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    const slow = setTimeout(
      () => setAsked((now) => (now.state === 'loading' ? { state: 'slow' } : now)),
      SLOW,
    );
    get<T>(path, stop.signal)
      .then((data) => setAsked({ state: 'ready', data }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted && error instanceof ApiError) setAsked({ state: 'error', error });
      })
      .finally(() => clearTimeout(slow));
    return () => {
      stop.abort();
      clearTimeout(slow);
    };
  }, [path, line]);
  useEffect(() => setAsked({ state: 'loading' }), [path]);
  return asked;
}
