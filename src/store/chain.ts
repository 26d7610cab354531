import { canonical } from '../kit/canonical.js';
import { sha256 } from '../kit/hash.js';
import type { DeskEvent, LedgerLine } from '../model/index.js';
import type { Head } from './types.js';

/** Before the first line. */
export const START: Head = { seq: 0, hash: '0'.repeat(64) };

/** The line that follows a head. */
export function lineAfter(head: Head, event: DeskEvent, at: string, by: string | null): LedgerLine {
  const rest = { seq: head.seq + 1, at, by, event, prev: head.hash };
  return { ...rest, hash: sha256(canonical(rest)) };
}

/** A line as it stands in the file, without the line break. */
export const printed = (line: LedgerLine): string => canonical(line);

/** Reads a line and checks that it follows the head; the reason why not where it does not. */
export function readLine(text: string, head: Head): LedgerLine | { readonly reason: string } {
  let line: LedgerLine;
  try {
    line = JSON.parse(text) as LedgerLine;
  } catch (error) {
    return { reason: `it is no JSON (${(error as Error).message})` };
  }
  if (line === null || typeof line !== 'object') return { reason: 'it is no JSON object' };
  if (line.seq !== head.seq + 1) return { reason: `its number is ${String(line.seq)}` };
  if (line.prev !== head.hash) return { reason: 'it does not follow the line before' };
  const { hash, ...rest } = line;
  return sha256(canonical(rest)) === hash ? line : { reason: 'its hash is not that of its content' };
}
