import type { Story } from '../model/index.js';
import { correctionRecords, storyRecord } from './json.js';
import { safeJson } from './safe.js';

/** What there is of a desk besides its stories. */
export interface DeskRest {
  readonly witnesses: readonly unknown[];
  /** Those that stand. */
  readonly corrections: Parameters<typeof correctionRecords>[0];
}

/**
 * A whole desk as canonical JSON (RFC 8785), in pieces, so that no desk is too large: `corrections`, `stories` in the order
 * given, `witnesses`.
 */
export async function* deskJson(
  stories: AsyncIterable<Story>,
  rest: () => Promise<DeskRest>,
): AsyncGenerator<string> {
  const { witnesses, corrections } = await rest();
  yield `{"corrections":${safeJson(correctionRecords(corrections))},"stories":[`;
  let comma = '';
  for await (const story of stories) {
    yield `${comma}${safeJson(storyRecord(story))}`;
    comma = ',';
  }
  yield `],"witnesses":${safeJson(witnesses)}}`;
}
