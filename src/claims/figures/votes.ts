import { fold } from '../../kit/fold.js';
import type { Figure, Layout, Sentence, Token } from '../../model/index.js';
import { VOTE_WORDS, WHOLE } from '../../registry/votes.js';

type Side = 'votes_for' | 'votes_against' | 'abstentions';

/** Measures that a number of a vote may have been taken for: the votes or people that are printed beside it. */
const TAKEN: ReadonlySet<string | null> = new Set([
  null,
  'votes',
  'members',
  'voters',
  'participants',
  'votes_for',
  'votes_against',
  'abstentions',
]);
/** Tokens after a number in which its side is told. */
const REACH = 7;

/**
 * The numbers of a vote by their side: "88 votes to 57", "88 stemte for, 57 imot og fem avsto". A number alone between two marks says
 * nothing, nor do numbers of a vote that turned something down: in favour of what, the text leaves open.
 */
export function withVotes(figures: readonly Figure[], layout: Layout): readonly Figure[] {
  const bySentence = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (!TAKEN.has(figure.measure) || figure.unit !== null || figure.value === null) continue;
    bySentence.set(figure.sentence, [...(bySentence.get(figure.sentence) ?? []), figure]);
  }
  const sides = new Map<string, Side>();
  for (const [index, counts] of bySentence) {
    const sentence = layout.sentences[index]!;
    for (const [id, side] of sidesIn(counts, sentence, layout)) sides.set(id, side);
  }
  return figures.map((figure) => {
    const measure = sides.get(figure.id);
    return measure === undefined || measure === figure.measure
      ? figure
      : { ...figure, measure, ground: { ...figure.ground, rule: 'figures/votes' } };
  });
}

const is = (token: Token, words: readonly string[]): boolean => {
  const word = fold(token.norm) || token.norm;
  return words.some((stem) => (WHOLE.has(stem) || stem.length < 3 ? word === stem : word.startsWith(stem)));
};

function sidesIn(
  counts: readonly Figure[],
  sentence: Sentence,
  { tokens }: Layout,
): readonly (readonly [string, Side])[] {
  const inside = tokens.slice(sentence.first, sentence.last);
  if (!inside.some((token) => is(token, VOTE_WORDS.ballot))) return [];
  if (inside.some((token) => is(token, VOTE_WORDS.defeat))) return [];
  const found: (readonly [string, Side])[] = [];
  counts.forEach((figure, index) => {
    const next = counts[index + 1];
    const after = inside.filter(
      ({ start }) => start >= figure.end && (next === undefined || start < next.start),
    );
    if (next && isPair(figure, after, inside)) {
      found.push([figure.id, 'votes_for'], [next.id, 'votes_against']);
      return;
    }
    const side = found.some(([id]) => id === figure.id) ? null : sideOf(after.slice(0, REACH));
    if (side !== null) found.push([figure.id, side]);
  });
  return found;
}

/** Two numbers with a word between them alone, or with the votes, where a vote is told right before or between them, or after. */
function isPair(figure: Figure, between: readonly Token[], inside: readonly Token[]): boolean {
  const [mark] = between.slice(-1);
  const rest = between.slice(0, -1);
  if (!mark || !is(mark, VOTE_WORDS.between) || rest.length > 1) return false;
  if (rest.length === 1) return is(rest[0]!, VOTE_WORDS.ballot);
  const at = inside.findIndex(({ start }) => start >= figure.start);
  return inside.slice(Math.max(0, at - 3), at + 5).some((token) => is(token, VOTE_WORDS.ballot));
}

/** The first word after a number that tells its side; "for" and its like only right after the votes or before a mark. */
function sideOf(after: readonly Token[]): Side | null {
  for (const [index, token] of after.entries()) {
    if (is(token, VOTE_WORDS.abstained)) return 'abstentions';
    if (is(token, VOTE_WORDS.against) && isClose(after, index)) return 'votes_against';
    if (is(token, VOTE_WORDS.favour) && isClose(after, index) && !leadsOn(after[index + 1]))
      return 'votes_for';
    if (token.kind === 'mark' && token.text !== '-') return null;
  }
  return null;
}

/** "76 stemmer for å vedta", "votes for that": the word opens what the votes are needed for. */
const leadsOn = (next: Token | undefined): boolean =>
  next?.tag?.upos === 'PART' || next?.tag?.upos === 'SCONJ';

/** Right after the votes or the number, or with nothing but "in" between, as in "13 votes in favour". */
const isClose = (after: readonly Token[], index: number): boolean =>
  index === 0 ||
  after
    .slice(Math.max(0, index - 2), index)
    .some((token) => is(token, VOTE_WORDS.ballot) && token.tag?.verb !== 'inf');
