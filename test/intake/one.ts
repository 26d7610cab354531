import { readArticles, type ReadOptions, type Received } from '../../src/intake/index.js';

/** The article of a file that holds one. */
export const readArticle = (bytes: Uint8Array, options: ReadOptions): Received =>
  readArticles(bytes, options)[0]!;
