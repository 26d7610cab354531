export type Severity = 'error' | 'warning' | 'info';

/**
 * Something a stage could not do, or did with doubt. Stages never throw for odd input: they return their value and issues.
 * `code` is a row of `registry/issues`; `message` is one neutral English line with the offending value; `hint` says what to do.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** A row of `registry/issues`: what an `Issue` is made of. */
export interface IssueKind {
  readonly code: string;
  readonly severity: Severity;
  /** One neutral English line; `{name}` stands for a value. */
  readonly message: string;
  readonly hint: string | null;
}
