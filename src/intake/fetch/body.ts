import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { Readable, Transform } from 'node:stream';
import { issueOf } from '../../kit/issue.js';
import type { Issue } from '../../model/index.js';
import { ISSUES } from '../../registry/issues.js';
import type { FetchLimits, Headers } from './types.js';

export type Body = { readonly bytes: Uint8Array } | { readonly issue: Issue };

/** What we can open (RFC 9110 section 8.4.1). */
const CODINGS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};
export const ACCEPTED = 'gzip, br';

/** Below this a body may open to many times its size: short texts do. */
const SMALL = 1_000_000;

/** Reads a body, opens it where it is compressed, and stops at the limits. `stream` is destroyed in any case. */
export async function readBody(
  stream: Readable,
  headers: Headers,
  { size, ratio }: Pick<FetchLimits, 'size' | 'ratio'>,
): Promise<Body> {
  const coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const open = CODINGS[coding];
  if (open === undefined && coding !== 'identity' && coding !== '')
    return refuse(stream, 'fetch-coding', { coding });
  if (Number(headers['content-length'] ?? 0) > size) return refuse(stream, 'fetch-size', { limit: size });
  let received = 0;
  stream.on('data', (chunk: Buffer) => (received += chunk.length));
  const opened = open === undefined ? stream : stream.pipe(open());
  stream.on('error', (error) => opened.destroy(error));
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of opened as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > size || received > size) return failed('fetch-size', { limit: size });
      if (length > SMALL && length > received * ratio) return failed('fetch-ratio', { ratio });
      parts.push(chunk);
    }
  } finally {
    stream.destroy();
    opened.destroy();
  }
  return { bytes: Buffer.concat(parts) };
}

/** A stream that is destroyed before its end says so; nobody needs to hear it. */
export function discard(stream: Readable): void {
  stream.on('error', () => undefined).destroy();
}

function refuse(
  stream: Readable,
  code: keyof typeof ISSUES,
  values: Readonly<Record<string, string | number>>,
): Body {
  discard(stream);
  return failed(code, values);
}

const failed = (code: keyof typeof ISSUES, values: Readonly<Record<string, string | number>>): Body => ({
  issue: issueOf(ISSUES[code], values),
});
