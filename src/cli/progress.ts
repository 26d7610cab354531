export interface Progress {
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

/** Milliseconds before a count is shown: short work needs none. */
const PATIENCE = 800;
const EVERY = 100;

/** A count of articles on standard error while the work is long and a person watches. */
export function progress(options: { readonly quiet?: boolean }): Progress {
  const watched = process.stderr.isTTY && options.quiet !== true;
  const begun = performance.now();
  let last = begun;
  let shown = false;
  return {
    show: (done) => {
      const now = performance.now();
      if (!watched || now - begun < PATIENCE || now - last < EVERY) return;
      last = now;
      shown = true;
      process.stderr.write(`\r${String(done)} articles read`);
    },
    clear: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
