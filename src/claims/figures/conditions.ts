import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { Figure, Layout, Pack, Token } from '../../model/index.js';

interface Words {
  readonly openers: Trie<true>;
  /** Openers of two words that the clause may part ("først … når", "only … if"): the first words by the second. */
  readonly parted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words by which the main clause tells what will or will not be: then what the condition says has not happened. */
  readonly open: ReadonlySet<string>;
}

const wordsOf = once(({ positions, grammar }: Pack): Words => ({
  openers: Trie.from(positions.conditions.map((phrase) => [phrase, true] as const)),
  parted: partedOf(positions.conditions),
  open: new Set([
    ...grammar.auxiliaries.modal,
    ...grammar.negations,
    ...grammar.negatives,
    ...grammar.negatedAuxiliaries,
  ]),
}));

function partedOf(phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first, second, ...rest] = phrase.split(' ');
    if (first === undefined || second === undefined || rest.length > 0) continue;
    table.set(second, (table.get(second) ?? new Set()).add(first));
  }
  return table;
}

/** Numbers of rules and of what lasts hold whatever hangs on them. */
const STANDING: ReadonlySet<string | null> = new Set(['votes_needed', 'members', 'population', 'duration']);

/**
 * What a condition counts has not happened: "none would go home before another 120 prisoners were released". A figure is in a condition
 * if an opener stands before it in the same stretch between marks, and the rest of the sentence says what will, may or will not be.
 */
export function withConditions(figures: readonly Figure[], layout: Layout, pack: Pack): readonly Figure[] {
  const words = wordsOf(pack);
  return figures.map((figure) =>
    figure.status === 'reported' && !isStanding(figure) && isConditional(figure, layout, words)
      ? { ...figure, status: 'hypothetical', ground: { ...figure.ground, rule: 'figures/condition' } }
      : figure,
  );
}

/** Who is held or lives there is so already: "until they let the 40 hostages go". */
const isStanding = ({ measure, aggregation }: Figure): boolean =>
  STANDING.has(measure) || aggregation === 'current' || aggregation === 'cumulative';

/** Tokens between an opener and the number that hangs on it. */
const REACH = 12;

function isConditional(
  { start, sentence: index }: Figure,
  { tokens, sentences }: Layout,
  words: Words,
): boolean {
  const { first, last } = sentences[index]!;
  let at = first;
  while (at < last && tokens[at]!.start < start) at += 1;
  for (let i = at - 1; i >= Math.max(first, at - REACH) && tokens[i]!.kind !== 'mark'; i--) {
    if (isParted(tokens, i, first, words)) return true;
    if (!words.openers.longest(tokens, i, at)) continue;
    // a clause that opens the sentence has its main clause after it
    return i - first <= 1 ? hasOpen(tokens, at, last, words) : hasOpen(tokens, first, i, words);
  }
  return false;
}

function isParted(tokens: readonly Token[], at: number, from: number, { parted }: Words): boolean {
  const firsts = parted.get(tokens[at]!.norm);
  if (!firsts) return false;
  for (let i = at - 2; i >= from; i--)
    if (firsts.has(tokens[i]!.norm) && tokens[i]!.tag?.upos === 'ADV') return true;
  return false;
}

function hasOpen(tokens: readonly Token[], from: number, to: number, { open }: Words): boolean {
  for (let i = from; i < to; i++) if (open.has(tokens[i]!.norm)) return true;
  return false;
}
