import type { NameKind, Span } from '../../model/index.js';
import type { Known } from './registry.js';
import type { View } from './view.js';

/** Words of an office or a form of address beside a name. */
export interface Title {
  /** The words with the state, body or adjective before them ("the Peruvian foreign minister"). */
  readonly span: Span;
  /** Pack component and word of its line. */
  readonly component: string;
  readonly word: string;
  /** ISO 3166-1 code that the words before it give. */
  readonly country: string | null;
}

/** A row of tokens taken to be a name, before it is known what it names. Tokens [first, last). */
export interface Draft extends Span {
  readonly first: number;
  readonly last: number;
  readonly known: Known | null;
  /** Folded words for comparison. */
  readonly words: readonly string[];
  readonly sentence: number;
  /** Words of a title or role before it, and the pack line they stand in. */
  readonly title: Title | null;
  /** A description after it (", the head of the port"). */
  readonly apposition: Span | null;
  /** A whole compound of which only a part is a name ("EU-møtet"). */
  readonly compound: boolean;
  readonly titled: boolean;
}

/** A draft after its kind has been decided. */
export interface Kinded extends Draft {
  readonly kind: NameKind;
  readonly rule: string;
  readonly line: string | null;
}

/** What is known of a draft besides its tokens. */
export type Details = Pick<Draft, 'known' | 'sentence' | 'titled'> & Partial<Draft>;

/** Members are written out, here and below, because spreading is slow and this is made for every name. */
export function makeDraft(view: View, first: number, last: number, rest: Details): Draft {
  return {
    first,
    last,
    start: rest.start ?? view.tokens[first]!.start,
    end: rest.end ?? endOf(view, last),
    known: rest.known,
    words: rest.words ?? wordsOf(view, first, last),
    sentence: rest.sentence,
    title: rest.title ?? null,
    apposition: rest.apposition ?? null,
    compound: rest.compound ?? false,
    titled: rest.titled,
  };
}

export function withKind(draft: Draft, kind: NameKind, rule: string, line: string | null): Kinded {
  return {
    first: draft.first,
    last: draft.last,
    start: draft.start,
    end: draft.end,
    known: draft.known,
    words: draft.words,
    sentence: draft.sentence,
    title: draft.title,
    apposition: draft.apposition,
    compound: draft.compound,
    titled: draft.titled,
    kind,
    rule,
    line,
  };
}

function wordsOf(view: View, first: number, last: number): readonly string[] {
  if (last - first === 1) return view.stem(first).words;
  const words: string[] = [];
  for (let i = first; i < last; i++) words.push(...view.stem(i).words);
  return words;
}

function endOf(view: View, last: number): number {
  if (view.lexicon.pack.genitive.kept) return possessiveEnd(view, last);
  return view.stemEnd(last - 1);
}

/** End of a name with a mark of possession that stands in tokens of its own: "Perus'", "EU:s". */
function possessiveEnd(view: View, last: number): number {
  const end = view.tokens[last - 1]!.end;
  const mark = view.tokens[last];
  if (!mark || mark.spaced || mark.kind !== 'mark') return end;
  for (const ending of view.lexicon.marked) {
    if (ending.length < 2 || !ending.startsWith(mark.norm)) continue;
    const next = view.tokens[last + 1];
    if (next && !next.spaced && mark.norm + next.norm === ending) return next.end;
  }
  return end;
}
