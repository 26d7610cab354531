import { csv } from './csv.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { table } from './table.js';
import type { LedgerExporter } from './types.js';

export type { LedgerOptions } from './types.js';
export { layouts } from './layouts.js';

/** The formats of `stemma ledger --format`: one row and one file each. */
export const ledgerExporters = [
  { id: 'table', mediaType: 'text/plain', render: table },
  { id: 'csv', mediaType: 'text/csv', render: csv },
  { id: 'json', mediaType: 'application/json', render: json },
  { id: 'md', mediaType: 'text/markdown', render: markdown },
] as const satisfies readonly LedgerExporter[];
