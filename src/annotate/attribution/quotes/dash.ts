import { BIT, type Lexicon, type VerbForm } from '../lexicon.js';
import type { Token } from '../../../model/index.js';
import type { Marked } from './index.js';

interface Range {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

const ENDERS = new Set(['.', '!', '?', '…', '...']);

/**
 * Direct speech opened by a dash at the head of a paragraph, or after a sentence's end in it. It ends at the mark before its cue
 * ("…, sier han"), without a cue at the paragraph's end.
 */
export function dashQuotes(
  tokens: readonly Token[],
  range: Range,
  dashes: ReadonlySet<string>,
  lexicon: Lexicon,
): Marked[] {
  const found: Marked[] = [];
  for (let i = range.first; i < range.last; i++) {
    if (!opens(tokens, i, range, dashes, found.length > 0)) continue;
    const end = endOf(tokens, i + 1, range, lexicon);
    found.push(marked(tokens, i, end, range.paragraph));
    i = end;
  }
  return found;
}

/** A dash before a capital letter, at the paragraph's start, after a label's colon, or between sentences after an earlier such quote. */
function opens(
  tokens: readonly Token[],
  i: number,
  range: Range,
  dashes: ReadonlySet<string>,
  later: boolean,
): boolean {
  const next = tokens[i + 1];
  if (!dashes.has(tokens[i]!.text) || !next || i + 1 >= range.last) return false;
  if (!next.spaced || next.shape === 'lower') return false;
  if (i === range.first) return true;
  const before = tokens[i - 1]!.text;
  return (later && ENDERS.has(before)) || (before === ':' && i - range.first < 8);
}

/** The index after the last token of direct speech that begins at `from`. */
function endOf(tokens: readonly Token[], from: number, range: Range, lexicon: Lexicon): number {
  for (let i = from + 1; i < range.last; i++) {
    const { text } = tokens[i]!;
    if ((text === ',' || text === '?' || text === '!') && cueAt(tokens, i + 1, range.last, lexicon)) {
      return text === ',' ? i : i + 1;
    }
  }
  return range.last;
}

/** A verb of saying with its subject after it: "sier statsministeren", "sa han", "hed det i". */
function cueAt(tokens: readonly Token[], i: number, last: number, lexicon: Lexicon): boolean {
  const verb = tokens[i];
  const next = tokens[i + 1];
  if (!verb || !next || i + 1 >= last || verb.shape !== 'lower') return false;
  const form = lexicon.verbs.get(verb.norm);
  if (!form || !reports(form)) return false;
  const person = lexicon.persons.get(next.norm);
  if (person) return person.person === 3;
  const bits = lexicon.bits.get(next.norm) ?? 0;
  if ((bits & (BIT.determiner | BIT.possessive)) !== 0) return true;
  if ((bits & (BIT.adverb | BIT.preposition | BIT.complementizer | BIT.coordinator)) !== 0) {
    return (bits & BIT.adverb) !== 0 && cueAfter(tokens, i + 2, last, lexicon);
  }
  return next.kind === 'word';
}

/** "sier også han": the subject after an adverb. */
function cueAfter(tokens: readonly Token[], i: number, last: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || i >= last) return false;
  const person = lexicon.persons.get(token.norm);
  return person ? person.person === 3 : token.shape === 'capital';
}

const reports = (form: VerbForm): boolean =>
  (form.columns.has('present') || form.columns.has('past') || form.columns.has('passive')) &&
  form.cues.some((cue) => cue.takes.has('quote'));

function marked(tokens: readonly Token[], open: number, end: number, paragraph: number): Marked {
  const first = open + 1;
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    open,
    first,
    last: end,
    after: end,
    kind: 'speech',
    dash: true,
    nested: false,
    continues: false,
    paragraph,
  };
}
