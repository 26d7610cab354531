import type { UiCode } from '../../messages/index.js';
import type { Story } from '../../model/index.js';
import type { LedgerId } from '../../views/ledgers/index.js';

export interface LedgerOptions {
  readonly ledger: LedgerId;
  readonly ui: UiCode;
  /** A second header row of HXL hashtags. */
  readonly hxl: boolean;
  /** Columns of a data set of the field instead of our own; null: ours. */
  readonly layout: string | null;
  /** Width of the terminal. */
  readonly columns: number;
}

/** A format that a ledger can be written in. */
export interface LedgerExporter {
  readonly id: string;
  /** IANA media type of what it writes. */
  readonly mediaType: string;
  readonly render: (stories: readonly Story[], options: LedgerOptions) => string;
}
