/** Bytes → articles: `readArticles` is pure; `readFiles` goes through files and folders. */
export { readDate } from './dates.js';
export type { Extract } from './extract.js';
export { toExtract } from './extract.js';
export type { FileBytes, FileOptions, Missing } from './files.js';
export { filesIn, readFiles } from './files.js';
export { FORMATS } from './formats.js';
export { readArticles } from './read.js';
export type { FormatId, ReadOptions, Received } from './types.js';
export { MAX_SIZE } from './types.js';
