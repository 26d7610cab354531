import type { BlockKind, Token } from '../model/text.js';
import type { CompiledText, Phrase } from './compile.js';

const MAX_SLOT = 8;

/** Index after the tokens that the words match from `at`; -1 where they do not. Slots take as few tokens as will do. */
function follow(tokens: readonly Token[], at: number, limit: number, words: Phrase['words']): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    const wanted = words[w];
    if (wanted !== null) {
      if (i >= limit || tokens[i]!.norm !== wanted) return -1;
      i += 1;
      continue;
    }
    const next = words[w + 1];
    if (next === undefined) return i < limit ? i + 1 : -1;
    const end = Math.min(limit, i + MAX_SLOT + 1);
    let found = i + 1;
    while (found < end && tokens[found]!.norm !== next) found += 1;
    if (found >= end) return -1;
    i = found;
  }
  return i;
}

/** What a line is by the phrase it begins with or consists of. */
export function matchStart(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: CompiledText,
): BlockKind | null {
  let from = first;
  while (from < last && from < first + 2 && tokens[from]!.kind === 'mark') from += 1;
  const begin = [first, from];
  for (const at of begin) {
    const token = tokens[at];
    if (at >= last || !token) continue;
    for (const phrase of language.starts.get(token.norm) ?? []) {
      const end = follow(tokens, at, last, phrase.words);
      if (end > 0 && (phrase.cue.at === 'start' || onlyMarks(tokens, end, last))) return phrase.cue.kind;
    }
  }
  for (let i = first + 1; i < last && i <= first + MAX_SLOT; i++)
    for (const phrase of language.open.get(tokens[i]!.norm) ?? []) {
      const end = follow(tokens, i, last, phrase.words.slice(1));
      if (end > 0 && (phrase.cue.at === 'start' || onlyMarks(tokens, end, last))) return phrase.cue.kind;
    }
  return null;
}

function onlyMarks(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (tokens[i]!.kind !== 'mark') return false;
  return true;
}

/** The phrase that a line ends with: its kind and first token. */
export function matchEnd(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: CompiledText,
): { readonly kind: BlockKind; readonly from: number } | null {
  let end = last;
  while (end > first && tokens[end - 1]!.kind === 'mark') end -= 1;
  if (end === first) return null;
  for (const phrase of language.ends.get(tokens[end - 1]!.norm) ?? []) {
    const from = end - phrase.words.length;
    if (from >= first && follow(tokens, from, end, phrase.words) === end)
      return { kind: phrase.cue.kind, from };
  }
  return null;
}
