import { useEffect, useState } from 'preact/hooks';

/** A value that parts of the page look at together. */
export interface Shared<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly listen: (told: (value: T) => void) => () => void;
}

export function shared<T>(first: T): Shared<T> {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const told of listeners) told(next);
    },
    listen: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}

/** The value, and the part drawn again whenever it changes. */
export function useShared<T>(of: Shared<T>): T {
  const [value, setValue] = useState(of.get);
  useEffect(() => of.listen((next) => setValue(() => next)), [of]);
  return value;
}

/** A value that the browser keeps for its reader; `fallback` where it keeps none, or may not. */
export function kept(key: string, fallback: string): { get: () => string; set: (value: string) => void } {
  const name = `stemma.${key}`;
  return {
    get: () => {
      try {
        return localStorage.getItem(name) ?? fallback;
      } catch {
        return fallback;
      }
    },
    set: (value) => {
      try {
        localStorage.setItem(name, value);
      } catch {
        // a browser that keeps nothing loses nothing but this
      }
    },
  };
}
