import { parseFragment } from 'parse5';

/** A character reference as it may stand in text: the semicolon may be missing (HTML 13.2.5.72). */
const REFERENCE = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/giy;
const IN_ATTRIBUTE = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});/gi;

/** More different references than any page has; the cache is emptied there so that hostile pages cannot fill the memory. */
const MOST_CACHED = 4096;
const decoded = new Map<string, string>();

/** The length in the source of the reference that begins at `at`, or 0. */
export function referenceLength(source: string, at: number): number {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0].length ?? 0;
}

/** What a reference stands for; parse5 knows the names and the rules of the standard. Unknown ones stay as printed. */
export function decodeReference(reference: string): string {
  let text = decoded.get(reference);
  if (text === undefined) {
    const node = parseFragment(reference).childNodes[0];
    text = node !== undefined && 'value' in node ? node.value : reference;
    if (decoded.size >= MOST_CACHED) decoded.clear();
    decoded.set(reference, text);
  }
  return text;
}

/** In attributes a reference without semicolon is text: addresses are full of `&copy=`. */
export const decodeAttribute = (value: string): string =>
  value.includes('&') ? value.replace(IN_ATTRIBUTE, decodeReference) : value;

const IN_TEXT = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/gi;

/** Text that was escaped once more than it should be, as titles in metadata often are. */
export const decodeAll = (value: string): string =>
  value.includes('&') ? value.replace(IN_TEXT, decodeReference) : value;
