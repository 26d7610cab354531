import { once } from '../../kit/once.js';
import { Trie } from '../../kit/trie.js';
import type { Definition, Figure, Layout, Pack, Sentence, Span } from '../../model/index.js';

interface Words {
  readonly beside: Trie<string>;
  readonly said: Trie<string>;
  readonly negations: ReadonlySet<string>;
}

const wordsOf = once(({ definitions, grammar }: Pack): Words => {
  const table = (key: 'beside' | 'said'): Trie<string> =>
    Trie.from(
      definitions.flatMap((row) =>
        (row[key] ?? '')
          .split('|')
          .filter(Boolean)
          .map((phrase) => [phrase, row.definition] as const),
      ),
    );
  return { beside: table('beside'), said: table('said'), negations: new Set(grammar.negations) };
});

/** Words of the pack in a sentence, by their first token. */
interface Spot extends Definition {
  readonly first: number;
  readonly isBeside: boolean;
}

/** Tokens between a number and the word beside it: "12 people confirmed dead". */
const BESIDE = 1;

/** Tokens over which a "not" takes back what follows. */
const NEGATED = 3;

/** Sentences back to the number that a sentence without one speaks of: "The count takes in only bodies that were identified." */
const BACK = 2;

/**
 * Says of each count how the text says that it was made. Words beside a number are its own; other phrases belong to the last number before
 * them in the sentence that has a measure, else to the first behind them, else to the last one of the sentences just before.
 */
export function withDefinitions(figures: readonly Figure[], layout: Layout, pack: Pack): readonly Figure[] {
  if (pack.definitions.length === 0) return figures;
  const words = wordsOf(pack);
  const bySentence = countsIn(figures);
  const found = new Map<Figure, Definition[]>();
  for (const sentence of layout.sentences) {
    const here = bySentence.get(sentence.index) ?? [];
    const spots = spotsIn(sentence, layout, words);
    if (spots.length === 0) continue;
    const otherwise = here.find(hasMeasure) ?? lastBefore(sentence, bySentence);
    let next = 0;
    let measured: Figure | null = null;
    for (const spot of spots) {
      for (; next < here.length && here[next]!.end <= spot.start; next++)
        if (here[next]!.measure !== null) measured = here[next]!;
      const beside = besideOf(here[next - 1], spot, layout);
      const figure = beside ?? (spot.isBeside ? null : (measured ?? otherwise));
      if (figure === null) continue;
      const list = found.get(figure);
      if (list) list.push(spot);
      else found.set(figure, [spot]);
    }
  }
  return figures.map((figure) => {
    const definitions = found.get(figure);
    return definitions ? defined(figure, definitions) : figure;
  });
}

const hasMeasure = ({ measure }: Figure): boolean => measure !== null;

/** What is counted by the piece, by sentence; shares, sums and lengths have other words for how they were got. */
function countsIn(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  const found = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.unit !== null && figure.unit !== 'people') continue;
    const list = found.get(figure.sentence);
    if (list) list.push(figure);
    else found.set(figure.sentence, [figure]);
  }
  return found;
}

function spotsIn({ first, last }: Sentence, { tokens }: Layout, words: Words): readonly Spot[] {
  const spots: Spot[] = [];
  for (let i = first; i < last; i++) {
    const said = words.said.longest(tokens, i, last);
    const match = said ?? words.beside.longest(tokens, i, last);
    if (!match || isNegated(i)) continue;
    const span: Span = { start: tokens[i]!.start, end: tokens[match.end - 1]!.end };
    spots.push({ ...span, id: match.value, first: i, isBeside: said === null });
    i = match.end - 1;
  }
  return spots;

  function isNegated(at: number): boolean {
    for (let i = Math.max(first, at - NEGATED); i < at; i++)
      if (words.negations.has(tokens[i]!.norm)) return true;
    return false;
  }
}

/** The number, where no more than a word stands between it and the word beside it. */
function besideOf(figure: Figure | undefined, { first }: Spot, { tokens }: Layout): Figure | null {
  const edge = tokens[first - BESIDE - 1];
  return figure && (edge === undefined || edge.start < figure.end) ? figure : null;
}

function lastBefore({ index }: Sentence, bySentence: ReadonlyMap<number, readonly Figure[]>): Figure | null {
  for (let back = 1; back <= BACK; back++) {
    const last = bySentence.get(index - back)?.findLast(hasMeasure);
    if (last) return last;
  }
  return null;
}

function defined(figure: Figure, spots: readonly Definition[]): Figure {
  const definitions = spots.map(({ id, start, end }): Definition => ({ id, start, end }));
  const spans = definitions.map(({ start, end }): Span => ({ start, end }));
  return { ...figure, definitions, ground: { ...figure.ground, spans: [...figure.ground.spans, ...spans] } };
}
