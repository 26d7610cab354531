import { issueOf } from '../kit/issue.js';
import { REFUSALS, type Refusal } from '../registry/refusals.js';

export type RefusalCode = keyof typeof REFUSALS;

/** A request that cannot be carried out: its code and the offending values. */
export class RefusedError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }

  get status(): Refusal['status'] {
    return REFUSALS[this.code].status;
  }
}

export const missing = (what: string, id: string): RefusedError =>
  new RefusedError('not-found', { what, id });

/** The one form of every error of the API. */
export interface Envelope {
  readonly error: { readonly code: string; readonly message: string; readonly hint: string | null };
}

export function envelope({ code, values }: RefusedError): Envelope {
  const { message, hint } = issueOf(REFUSALS[code], values);
  return { error: { code, message, hint } };
}
