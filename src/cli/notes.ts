import type { Issue } from '../model/index.js';

export interface Noted {
  readonly file: string;
  readonly issues: readonly Issue[];
}

export interface Noter {
  readonly take: (result: Noted) => void;
  /** 1 if an input could not be read, else 0. */
  readonly status: () => number;
}

/** Prints what went wrong with an input, one line each, on standard error; warnings and errors only. */
export function noter(options: { readonly quiet?: boolean }): Noter {
  let failed = false;
  return {
    take: ({ file, issues }) => {
      for (const issue of issues) {
        if (issue.severity === 'error') failed = true;
        if (issue.severity === 'error' || (issue.severity === 'warning' && options.quiet !== true)) {
          process.stderr.write(`${line(file, issue)}\n`);
        }
      }
    },
    status: () => (failed ? 1 : 0),
  };
}

const line = (file: string, { code, message, hint }: Issue): string =>
  `stemma: ${code} ${file}: ${message}${hint === null ? '' : ` — ${hint}`}`;
