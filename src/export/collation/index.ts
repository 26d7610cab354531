import type { Ui } from '../../messages/index.js';
import type { Collation } from '../../views/collation/types.js';
import { html } from '../html-collation.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

interface CollationFormat {
  readonly id: string;
  /** IANA media type of what it writes. */
  readonly mediaType: string;
  /** `columns`: width of the terminal. */
  readonly render: (collation: Collation, ui: Ui, columns: number) => string;
}

/** The formats of `stemma collate --format`: one row and one file each. */
export const collationFormats = [
  { id: 'text', mediaType: 'text/plain', render: text },
  { id: 'json', mediaType: 'application/json', render: json },
  { id: 'html', mediaType: 'text/html', render: html },
  { id: 'md', mediaType: 'text/markdown', render: markdown },
] as const satisfies readonly CollationFormat[];
