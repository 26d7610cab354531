import { issueOf } from '../kit/issue.js';
import { ISSUES } from '../registry/issues.js';
import { articlesOf, isJsonFeed, readJsonFeed } from './feed/index.js';
import { readNinjs } from './ninjs.js';
import type { DraftResult } from './types.js';

/** A JSON file: a JSON Feed, one ninjs item, or a list of them. */
export function readJson(source: string): DraftResult {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { drafts: [], issues: [issueOf(ISSUES['json-broken'], { reason })] };
  }
  if (isJsonFeed(value)) {
    const { feed } = readJsonFeed(value);
    const drafts = feed ? articlesOf(feed) : [];
    return { drafts, issues: drafts.length > 0 ? [] : [issueOf(ISSUES['feed-empty'])] };
  }
  const items: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
  const results = items.map((item) => readNinjs(source, item));
  const drafts = results.flatMap(({ drafts: found }) => found);
  const issues = results.flatMap(({ issues: found }) => found);
  // a list of anything but items says so once
  return { drafts, issues: drafts.length > 0 ? issues : issues.slice(0, 1) };
}
