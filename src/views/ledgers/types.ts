import type { Message, Numbers } from '../../model/index.js';
import type { By, Place, Printed } from '../types.js';

/** Message groups that a term may come from: the exporters put the word of the reader's language for it. */
export type TermGroup =
  'event' | 'status' | 'stance' | 'source' | 'relation' | 'date' | 'population' | 'ledgerTerm' | 'tag';

/**
 * What a cell shows. `words` are as printed; `name` is a name or label of a source; `date` ISO 8601 or TIMEX3; `term` an id that has a
 * word in the messages; `measure` an id of registry/measures; `figure` a number as printed with its bounds; `relation` how it stands to
 * another reading; `text` an id or code that is shown as it is.
 */
export type Value =
  | { readonly kind: 'words'; readonly words: Printed }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'term'; readonly group: TermGroup; readonly id: string }
  | { readonly kind: 'measure'; readonly measure: string | null }
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'figure';
      readonly measure: string | null;
      readonly stated: Printed;
      readonly bounds: Numbers;
    }
  | { readonly kind: 'relation'; readonly type: string; readonly reason: Message }
  | { readonly kind: 'text'; readonly text: string };

/** One reading in a cell: what is said, by whom (null where it goes for the whole row), and the places in the texts that say it. */
export interface Item {
  readonly value: Value;
  readonly by: By | null;
  readonly places: readonly Place[];
}

/** A line of a ledger. A cell holds every reading there is of it; none is chosen. A column without readings has no cell. */
export interface LedgerRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, readonly Item[]>>;
}

/**
 * What follows from the rows by a rule: a balance, the outcome of a vote, two rows that may be one. `state`: `fits` where the readings
 * agree with the rule, `open` where they do not or not all is told. `message` is a key of the messages with its values; `items` the
 * readings it stands on, `reasons` what speaks for and against it, or what could explain what is open.
 */
export interface LedgerNote {
  readonly id: string;
  readonly state: 'fits' | 'open';
  readonly message: Message;
  readonly items: readonly Item[];
  readonly reasons: Readonly<Partial<Record<'for' | 'against' | 'candidates', readonly string[]>>>;
}

/**
 * A ledger of one story. Rows are in the order in which they are shown; `columns` those that some row fills: of these `brief` fit on a
 * terminal, and `long` hold whole sentences, which pages leave to the texts themselves.
 */
export interface Ledger {
  readonly id: string;
  readonly columns: readonly string[];
  readonly brief: readonly string[];
  readonly long: readonly string[];
  readonly rows: readonly LedgerRow[];
  readonly notes: readonly LedgerNote[];
}
