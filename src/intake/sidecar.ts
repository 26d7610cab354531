import { issueOf } from '../kit/issue.js';
import type { Issue, Published } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';
import { readDate } from './dates.js';
import { languageOf } from './html/meta.js';

/** What a person says of an article in `NAME.meta.json`; it comes before anything that the article says of itself. */
export interface Sidecar {
  readonly published: Published | null;
  readonly language: string | null;
  readonly outlet: string | null;
}

const NOTHING: Sidecar = { published: null, language: null, outlet: null };

export interface SidecarResult {
  readonly sidecar: Sidecar;
  readonly issues: readonly Issue[];
}

export function readSidecar(file: string, text: string): SidecarResult {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return broken(file, error instanceof Error ? error.message : String(error));
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return broken(file, 'it is no JSON object');
  const members = value as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  const take = <T>(key: keyof Sidecar, read: (given: string) => T | null): T | null => {
    const given = members[key];
    if (given === undefined || given === null) return null;
    const taken = typeof given === 'string' ? read(given) : null;
    if (taken === null)
      issues.push(issueOf(ISSUES['sidecar-value'], { key, sidecar: file, value: JSON.stringify(given) }));
    return taken;
  };
  const sidecar = {
    published: take('published', (given) => readDate(given, 'given', ['sidecar'])),
    language: take('language', languageOf),
    outlet: take('outlet', (given) => given.trim() || null),
  };
  return { sidecar, issues };
}

const broken = (
  sidecar: string,
  reason: string,
): { readonly sidecar: Sidecar; readonly issues: readonly Issue[] } => ({
  sidecar: NOTHING,
  issues: [issueOf(ISSUES['sidecar-broken'], { sidecar, reason })],
});
