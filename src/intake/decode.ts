import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { issueOf } from '../kit/issue.js';
import type { Issue } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';

export interface Decoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** First bytes of formats that people mistake for text (file(1)). */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a media file'],
  ['\u001f\u008b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['SQLite format', 'a database'],
];

/** As far as one must read to see that a file is binary, and to find the encoding a page declares (HTML 13.2.3.2 says 1,024; real pages need more). */
const HEAD = 4096;

const latin1 = (bytes: Uint8Array, length = HEAD): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');

/** What kind of file bytes are that are no text, or null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = latin1(bytes);
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (wideEncoding(bytes) !== null) return null;
  return head.includes('\0') ? 'it holds null bytes' : null;
}

/**
 * Bytes → text. In this order: a byte order mark; UTF-8 if the bytes are valid; the encoding the file declares; the likeliest.
 * The text of UTF-8 files is what `fs.readFileSync(file, 'utf8')` gives, its byte order mark included, so that offsets agree.
 */
export function decode(bytes: Uint8Array, declared: (head: string) => string | null = () => null): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: iconv.decode(Buffer.from(bytes), wide), issues: [] };
  if (!isUtf8(bytes)) return decodeOther(bytes, declared(latin1(bytes)));
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), issues: [] };
}

function decodeOther(bytes: Uint8Array, declared: string | null): Decoded {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = count(lossy, '\uFFFD');
  if (damaged * 20 < wideLetters(lossy)) {
    return { text: lossy, issues: [issueOf(ISSUES['encoding-damaged'], { count: damaged })] };
  }
  const told = known(declared);
  if (told !== null) return { text: iconv.decode(Buffer.from(bytes), told), issues: [] };
  const encoding = known(chardet.detect(bytes)) ?? 'windows-1252';
  return {
    text: iconv.decode(Buffer.from(bytes), encoding),
    issues: [issueOf(ISSUES['encoding-guessed'], { encoding })],
  };
}

/** UTF-16 by its mark, or by the zero byte that every other byte of European text is. */
function wideEncoding(bytes: Uint8Array): 'utf16le' | 'utf16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  let even = 0;
  let odd = 0;
  const length = Math.min(HEAD, bytes.length) & ~1;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const many = length * 0.2;
  if (length >= 8 && odd > many && even === 0) return 'utf16le';
  return length >= 8 && even > many && odd === 0 ? 'utf16be' : null;
}

/** Encodings that declare themselves as UTF-8 are none, the bytes have shown; Latin-1 means Windows-1252 (WHATWG Encoding). */
function known(name: string | null): string | null {
  const lower = name?.trim().toLowerCase() ?? '';
  if (lower === '' || /^utf-?8|^(?:us-)?ascii$/.test(lower) || !iconv.encodingExists(lower)) return null;
  return /^(?:iso-?8859-?1|latin-?1)$/.test(lower) ? 'windows-1252' : lower;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** Letters beyond ASCII that were read as valid UTF-8: where there are many, a few bad bytes are damage, not another encoding. */
function wideLetters(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && code !== 0xfffd) found++;
  }
  return found;
}
