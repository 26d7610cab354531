import type { Story } from '../model/index.js';
import { storyRecord } from './json.js';
import { safeJson } from './safe.js';

/**
 * A whole desk as canonical JSON (RFC 8785), in pieces, so that no desk is too large: `stories` in the order given, then `witnesses`.
 */
export async function* deskJson(
  stories: AsyncIterable<Story>,
  witnesses: () => Promise<readonly unknown[]>,
): AsyncGenerator<string> {
  yield '{"stories":[';
  let comma = '';
  for await (const story of stories) {
    yield `${comma}${safeJson(storyRecord(story))}`;
    comma = ',';
  }
  yield `],"witnesses":${safeJson(await witnesses())}}`;
}
