import type { EventNoun, EventVerb, TollWords } from '../../model/pack/measures.js';
import type { Chunk, Chunks } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link, Way } from './links.js';
import { isSomebody, joins } from './slots.js';
import { follows, kindAt, markAt, type Mark, type View } from './view.js';

const link = (
  chunk: Chunk,
  event: string,
  way: Way,
  mark: { first: number; last: number },
  phrase: string,
): Link => ({
  chunk,
  event,
  way,
  phrase,
  first: mark.first,
  last: mark.last,
  agent: null,
  only: null,
  bare: false,
  ofOne: false,
});

/** What a phrase says by its own words: "12 deaths", "40 missing hikers", "19,000 dead". */
export function ownLinks(view: View, chunks: Chunks, lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  for (const chunk of chunks.list) {
    if (chunk.quantity === null) continue;
    for (const sense of chunk.adjectives)
      links.push(link(chunk, sense.row.event, 'own', chunk, sense.forms.join(' ')));
    if (chunk.noun?.counted && !isYear(view, chunk) && isNear(view, chunk.noun, lexicon)) {
      const own = { first: chunk.head, last: chunk.last };
      links.push(link(chunk, chunk.noun.event, 'own', own, view.tokens[chunk.head]!.norm));
    }
    const follower = chunk.head < 0 ? markAt(view, chunk.last) : undefined;
    const noun = follower?.entry.noun;
    if (follower && noun?.counted && follower.first === chunk.last && isNear(view, noun, lexicon))
      links.push(link(chunk, noun.event, 'own', follower, follower.entry.phrase));
  }
  return links;
}

/** Whether the article shows which of its meanings a word has. */
export function isNear(view: View, row: EventNoun | EventVerb | TollWords, lexicon: Lexicon): boolean {
  const [near, unless] = [lexicon.near.get(row), lexicon.unless.get(row)];
  return (!near || hasAny(view, near)) && !(unless && hasAny(view, unless));
}

function hasAny({ article }: View, words: ReadonlySet<string>): boolean {
  for (const word of words) if (article.has(word)) return true;
  return false;
}

/** "the March 1980 killing": a number like a year before a noun of one thing counts nothing. */
function isYear(view: View, chunk: Chunk): boolean {
  const { value, unit, stated } = chunk.quantity!;
  const looksIt = value !== null && unit === null && value >= 1900 && value < 2100 && stated.length === 4;
  return looksIt && view.tokens[chunk.head]!.tag?.number === 'sing';
}

/** Where an event noun may stand before its preposition: past adverbs, brackets and times ("the murder on Friday of six people"). */
function headBefore(view: View, preposition: number): number {
  let i = preposition - 1;
  for (; i > view.first; i--) {
    const kind = kindAt(view, i)!;
    const passes = kind === 'quote' || kind === 'adv' || kind === 'time' || view.tokens[i]!.text === '[';
    if (!passes && !(kind === 'adp' && kindAt(view, i + 1) === 'time')) return i;
  }
  return i;
}

/** "the release of 40 hostages": those behind an event noun. */
export function nounLinks(view: View, chunks: Chunks, lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  for (const chunk of chunks.list) {
    if (chunk.before < 0 || !lexicon.patients.has(view.tokens[chunk.before]!.norm)) continue;
    const i = headBefore(view, chunk.before);
    const noun = markAt(view, i);
    if (noun?.entry.noun?.of && kindAt(view, i) !== 'verb')
      links.push(link(chunk, noun.entry.noun.event, 'of', noun, noun.entry.phrase));
    else {
      const outer = chunks.at[i - view.first];
      if (outer?.noun?.of && outer.quantity === null)
        links.push(link(chunk, outer.noun.event, 'of', outer, view.tokens[outer.head]!.norm));
    }
  }
  return links.flatMap((found) => [found, ...joined(view, chunks, found)]);
}

/** Further members of a list behind an event noun: "the deaths of three women and two men", "of Ann Moe, 30, and Jon Vik". */
function joined(view: View, chunks: Chunks, found: Link): Link[] {
  const links: Link[] = [];
  const isNamed = found.chunk.quantity === null && isSomebody(view, found.chunk);
  let end = found.chunk.last;
  for (;;) {
    let i = end;
    while (joins(view, i) || view.tokens[i]?.text === ';') i++;
    const next = i > end && i < view.last ? chunks.at[i - view.first] : undefined;
    if (!next || next.first !== i || (next.quantity === null && !(isNamed && isSomebody(view, next))))
      return links;
    const after = kindAt(view, next.last);
    if (after === 'aux' || after === 'verb') return links;
    links.push({ ...found, chunk: next });
    end = next.last;
  }
}

/** Stands for the event of the figure told before. */
export const AGAIN = 'again';

/** A head that a number states: "the death toll … rose to 30", "tallet på drepte … har passert 20.000". */
export interface Toll {
  readonly event: string;
  readonly mark: Mark;
  readonly from: number;
}

function tollAt(view: View, chunks: Chunks, mark: Mark, lexicon: Lexicon): Toll | null {
  const row = mark.entry.tolls.find((toll) => isNear(view, toll, lexicon));
  if (row) return { event: row.event, mark, from: mark.last };
  const chunk = chunks.at[mark.last - view.first];
  if (mark.entry.flags.has('again') && (!chunk || chunk.quantity))
    return { event: AGAIN, mark, from: mark.last };
  if (!mark.entry.flags.has('counter')) return null;
  const end = chunk?.last ?? mark.last;
  const own = chunk?.noun?.event ?? chunk?.adjectives[0]?.row.event;
  if (own) return { event: own, mark, from: end };
  const next = markAt(view, end);
  const sense = next?.entry.verbs.find((verb) => verb.forms.includes('participle'));
  if (next && sense) return { event: sense.row.event, mark, from: next.last };
  if (next?.entry.noun && next.first === end) return { event: next.entry.noun.event, mark, from: next.last };
  return null;
}

/** A head with the number that states it; null where none does. */
interface Stated {
  readonly toll: Toll;
  readonly chunk: Chunk | null;
}

/** The toll heads, each with the number it is said to be: the first bare number behind it in its clause, not a difference or a former level. */
function statedTolls(view: View, chunks: Chunks, lexicon: Lexicon): Stated[] {
  const found: Stated[] = [];
  for (let i = view.first; i < view.last; i++) {
    const mark = markAt(view, i);
    if (!mark || mark.first !== i) continue;
    const toll = tollAt(view, chunks, mark, lexicon);
    if (!toll) continue;
    const before = statedBefore(view, chunks, mark);
    // "elevó a 16 el número de muertos y rebajó a 25 …": what a preposition leads to right before the head is its number
    const led = before !== null && before.before >= 0 ? before : null;
    found.push({ toll, chunk: led ?? statedBehind(view, chunks, toll.from, lexicon) ?? before });
  }
  return found;
}

export const tollLinks = (view: View, chunks: Chunks, lexicon: Lexicon): Link[] =>
  statedTolls(view, chunks, lexicon).flatMap(({ toll: { event, mark }, chunk }) =>
    chunk ? [link(chunk, event, 'toll', mark, mark.entry.phrase)] : [],
  );

/** What a sentence that gives no number says to be counted: "The death toll is disputed." Null where it says nothing, or several things. */
export function openToll(view: View, chunks: Chunks, lexicon: Lexicon): Toll | null {
  if (chunks.list.some(({ quantity }) => quantity !== null)) return null;
  const tolls = statedTolls(view, chunks, lexicon).map(({ toll }) => toll);
  const [first] = tolls;
  return first && first.event !== AGAIN && tolls.every(({ event }) => event === first.event) ? first : null;
}

/** A bare number that states a head of a sentence before. */
export const statingOpen = (chunk: Chunk, { event, mark }: Toll): Link =>
  link(chunk, event, 'toll', mark, mark.entry.phrase);

function statedBehind(view: View, chunks: Chunks, from: number, lexicon: Lexicon): Chunk | null {
  let relative = false;
  for (let i = from; i < view.last;) {
    const kind = kindAt(view, i)!;
    const chunk = chunks.at[i - view.first];
    if (kind === 'break' && view.tokens[i]!.text !== '(' && view.tokens[i]!.text !== ')') {
      if (view.tokens[i]!.text === ';') return null;
    }
    if (kind === 'sub' && !lexicon.grammar.prepositions.has(view.tokens[i]!.norm)) return null;
    if (kind === 'rel') relative = true;
    if (kind === 'comma') relative = false;
    if (chunk?.quantity && !relative && isTotal(view, chunk, lexicon)) return chunk;
    i = chunk && chunk.first === i ? chunk.last : i + 1;
  }
  return null;
}

function isTotal(view: View, chunk: Chunk, lexicon: Lexicon): boolean {
  const { quantity } = chunk;
  if (!quantity || quantity.kind !== 'cardinal' || quantity.unit !== null) return false;
  if (chunk.head >= 0 && chunk.population === null && chunk.noun === null) return false;
  if (chunk.before < 0) return true;
  const number = chunk.before + 1;
  return !follows(view, number, lexicon.fromLevel) && !follows(view, number, lexicon.byDifference);
}

/** "bringing to eight the number of dead", "30 is the toll". */
function statedBefore(view: View, chunks: Chunks, mark: Mark): Chunk | null {
  let i = mark.first - 1;
  while (i >= view.first && (kindAt(view, i) === 'det' || kindAt(view, i) === 'aux')) i--;
  const chunk = chunks.at[i - view.first];
  return chunk?.quantity && chunk.head < 0 ? chunk : null;
}

/**
 * A bare number that is said of people named by what happened to them: "the missing are 37", "los desaparecidos son 37", "suben a 16 los
 * muertos".
 */
export function equatedLinks(view: View, chunks: Chunks): Link[] {
  const links: Link[] = [];
  for (const chunk of chunks.list) {
    if (chunk.quantity === null || chunk.head >= 0) continue;
    const whom = subjectBefore(view, chunks, chunk) ?? subjectBehind(view, chunks, chunk);
    const event = whom === null ? null : eventOf(whom);
    if (whom !== null && event !== null)
      links.push(link(chunk, event, 'toll', whom, view.tokens[whom.last - 1]!.norm));
  }
  return links;
}

const eventOf = ({ noun, adjectives }: Chunk): string | null =>
  (noun?.counted ? noun.event : undefined) ?? adjectives[0]?.row.event ?? null;

/** The phrase before the form of "to be" that leads to a number. */
function subjectBefore(view: View, { at }: Chunks, chunk: Chunk): Chunk | null {
  let i = chunk.first - 1;
  while (kindAt(view, i) === 'adv') i--;
  if (kindAt(view, i) !== 'aux') return null;
  const whom = at[i - 1 - view.first];
  return whom?.quantity === null && whom.definite && whom.last === i ? whom : null;
}

/** The phrase right behind a number that a preposition leads to. */
function subjectBehind(view: View, { at }: Chunks, chunk: Chunk): Chunk | null {
  const whom = chunk.before < 0 ? undefined : at[chunk.last - view.first];
  return whom?.quantity === null && whom.definite && whom.first === chunk.last ? whom : null;
}
