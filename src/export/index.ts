import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { terminal } from './terminal/index.js';
import type { Exporter } from './types.js';

export type { Exporter, RenderOptions } from './types.js';
export { resultHash } from './json.js';

/** The formats of `stemma read --format`: one row and one file each. */
export const exporters = [
  { id: 'terminal', mediaType: 'text/plain', render: terminal },
  { id: 'json', mediaType: 'application/json', render: json },
  { id: 'md', mediaType: 'text/markdown', render: markdown },
  { id: 'html', mediaType: 'text/html', render: html },
] as const satisfies readonly Exporter[];
