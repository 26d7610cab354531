import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Bomb } from './types.js';

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const MANY = 64 * 2 ** 20;

/** What a server sends that opens to far more than it is, once or twice. */
export const fetched: readonly Bomb[] = [
  { name: 'fetched: gzip', file: 'bomb.html', coding: 'gzip', make: () => gzipSync(Buffer.alloc(MANY)) },
  {
    name: 'fetched: gzip in gzip',
    file: 'bomb.html',
    coding: 'gzip',
    make: () => gzipSync(gzipSync(Buffer.alloc(MANY))),
  },
  {
    name: 'fetched: brotli',
    file: 'bomb.html',
    coding: 'br',
    make: () => brotliCompressSync(Buffer.alloc(MANY), BROTLI),
  },
  { name: 'fetched: no gzip', file: 'bomb.html', coding: 'gzip', make: () => Buffer.alloc(1000, 'x') },
];
