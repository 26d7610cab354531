import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { shortId } from '../../kit/hash.js';

/** The socket in the data folder. */
const NAME = 'socket';
/** Bytes that the address of a socket has at most: of the systems that are known, the fewest. */
const LONGEST = 103;

/**
 * Where the process that has a desk open is spoken with: a socket in its data folder, on Windows a pipe that is named by the folder. Null
 * where the path of the folder is longer than an address can be.
 */
export function addressOf(folder: string): string | null {
  if (process.platform === 'win32') return `\\\\.\\pipe\\stemma-${shortId(realpathSync(folder))}`;
  const path = join(folder, NAME);
  return Buffer.byteLength(path) > LONGEST ? null : path;
}
