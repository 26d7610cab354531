import type { Chunk, Chunks } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link, Way } from './links.js';
import { allows, isPerson, kindsOf, measureOf, stateOf, takesUnit } from './measure.js';
import { INNER } from './phrase.js';
import { familyOf } from './topics.js';
import { kindAt, markAt, type View } from './view.js';
import { together } from '../../registry/measures.js';

/** The link that decides what a number counts, with the measure and population that come of it. */
export interface Choice {
  readonly link: Link;
  readonly measure: string;
  readonly population: string | null;
}

const WEIGHT: Readonly<Record<Way, number>> = {
  own: 5,
  beside: 5,
  toll: 4,
  of: 4,
  subject: 4,
  object: 4,
  swap: 4.5,
  part: 3,
  state: 1,
};

/** States that hold while something else happens to the same people: "the release of 40 sailors held at the port". */
const LASTING = new Set([
  'held',
  'held_captive',
  'detained',
  'lives',
  'employed',
  'trapped',
  'missing',
  'present',
  'deployed',
  'held_up',
]);
/** Where one verb says how and the next how bad ("shot and killed"), the worse is counted; that people are somewhere says least ("employs 90 people at the site"). */
const GRAVE: Readonly<Record<string, number>> = {
  killed: 1.2,
  executed: 1.3,
  injured: 0.4,
  votes_needed: 2,
  present: -2,
};

/** A capitalised head that is no name of the register counts nationals or members of a group. */
function isProper(view: View, chunk: Chunk): boolean {
  if (chunk.head < 0) return false;
  const token = view.tokens[chunk.head]!;
  return kindAt(view, chunk.head) === 'name' || (token.shape === 'capital' && chunk.head > view.first);
}

/** The population a phrase counts in the eyes of one link: its own, for a bare number that of the number before, for a proper noun people. */
function populationFor(view: View, chunk: Chunk, link: Link, before: string | null): string | null {
  if (chunk.population !== null) return chunk.population;
  if (familyOf(chunk.quantity!.unit ?? '') === 'area') return 'land';
  if (chunk.head >= 0 && chunk.noun === null) return isProper(view, chunk) ? 'people' : null;
  if (chunk.noun !== null && link.way === 'own') return chunk.noun.population ?? null;
  const isThing = before !== null && !isPerson(before);
  return isThing && allows(link.only, before) && measureOf(link.event, before) !== null ? before : 'people';
}

function weigh(view: View, link: Link, lexicon: Lexicon): number {
  const { chunk } = link;
  const gap = link.first >= chunk.last ? link.first - chunk.last : Math.max(0, chunk.first - link.last);
  let weight = WEIGHT[link.way] - Math.min(gap, 20) * 0.02 + (GRAVE[link.event] ?? 0);
  if (LASTING.has(link.event) && link.way !== 'own') {
    const still = isStill(view, chunk.last) || isStill(view, link.first - 1);
    const isContact = link.agent !== null && link.agent.last <= link.first && link.way === 'beside';
    const definite = chunk.definite && isContact;
    weight += still || definite ? 2 : -2;
  }
  if (link.way === 'subject' && lexicon.grammar.verbSecond && link.bare) weight -= 0.2;
  return weight;
}

const isStill = (view: View, i: number): boolean => markAt(view, i)?.entry.flags.has('still') ?? false;

/** Whether a number can count heads: 7.5 does not, 2.3 million does. */
const isWhole = (value: number | null): boolean => value === null || Number.isInteger(value);

/** Kilometres are not killed: a size counts only where the measure is one of that size. */
function fitsUnit(chunk: Chunk, measure: string): boolean {
  const { kind, unit, value } = chunk.quantity!;
  if (kind === 'cardinal' && !isWhole(value)) return false;
  if (kind === 'percent' || kind === 'fraction' || unit === null || unit === 'member') return true;
  return takesUnit(measure, familyOf(unit));
}

/** "a poll of 400 voters released on Friday": the poll is released, not the voters. */
function isPublished(view: View, { chunk, event, way }: Link): boolean {
  if (event !== 'released' || way !== 'beside' || chunk.before < 0) return false;
  const outer = kindAt(view, chunk.before - 1);
  return outer === 'noun' && chunk.population !== 'hostages' && chunk.population !== 'prisoners';
}

/** "40 were killed or wounded": two events that share a number by "and" or "or" right between them are told as one. */
function joinedLinks(view: View, links: readonly Link[]): readonly Link[] {
  for (const link of links) {
    const other = kindAt(view, link.last) === 'and' ? markAt(view, link.last + 1) : undefined;
    if (!other || other.first !== link.last + 1 || INNER.has(kindAt(view, other.last)!)) continue;
    const told = [other.entry.noun?.event, ...other.entry.verbs.map(({ row }) => row.event)];
    const both = together.find(
      ({ events: [a, b] }) =>
        (link.event === a && told.includes(b)) || (link.event === b && told.includes(a)),
    );
    if (!both) continue;
    const rest = links.filter(({ event }) => !both.events.includes(event));
    return [...rest, { ...link, event: both.event, last: other.last, only: null }];
  }
  return links;
}

/** The best link of a phrase. Links whose event cannot happen to what is counted do not stand for choice. */
export function choose(
  view: View,
  chunk: Chunk,
  links: readonly Link[],
  before: string | null,
  lexicon: Lexicon,
): Choice | null {
  let best: Choice | null = null;
  let bestWeight = -Infinity;
  for (const link of joinedLinks(view, links)) {
    const population = populationFor(view, chunk, link, before);
    if (!allows(link.only, population)) continue;
    const measure = measureOf(link.event, population);
    if (measure === null || !fitsUnit(chunk, measure) || isPublished(view, link)) continue;
    const weight = weigh(view, link, lexicon);
    if (weight > bestWeight) {
      best = { link, measure, population };
      bestWeight = weight;
    }
  }
  return best;
}

/** What a word counts where nothing happens to it in the sentence: hostages are held, inhabitants live. */
export function stateChoice(chunk: Chunk): Choice | null {
  const event = stateOf(chunk.population);
  if (event === null || chunk.head < 0 || chunk.whole || !isWhole(chunk.quantity!.value)) return null;
  const measure = measureOf(event, chunk.population);
  if (measure === null) return null;
  const link: Link = {
    chunk,
    event,
    way: 'state',
    phrase: chunk.entry?.phrase ?? '',
    first: chunk.head,
    last: chunk.head + 1,
    agent: null,
    only: null,
    bare: false,
    ofOne: false,
  };
  return { link, measure, population: chunk.population };
}

/** Those given for others in an exchange share the event: "freed 20 sailors in exchange for 40 prisoners". */
export function swapLinks(view: View, chunks: Chunks, links: readonly Link[]): Link[] {
  const found: Link[] = [];
  for (let i = view.first; i < view.last; i++) {
    const mark = markAt(view, i);
    if (!mark?.entry.flags.has('swap') || mark.first !== i) continue;
    const released = links.filter((link) => link.event === 'released' && link.chunk.last <= mark.first);
    const source = released.at(-1);
    if (!source) continue;
    for (let j = mark.last; j < view.last && kindAt(view, j) !== 'break'; j++) {
      const chunk = chunks.at[j - view.first];
      if (!chunk) continue;
      if (chunk.quantity && !links.some((link) => link.chunk === chunk && link.event === 'released'))
        found.push({
          ...source,
          chunk,
          way: 'swap',
          phrase: mark.entry.phrase,
          first: mark.first,
          last: mark.last,
        });
      if (chunk.quantity) break;
      j = chunk.last - 1;
    }
  }
  return found;
}

const has = (links: readonly Link[], chunk: Chunk, events: readonly string[]): boolean =>
  links.some((link) => link.chunk === chunk && events.includes(link.event) && link.first >= chunk.last);

const CAPTIVE = ['held_captive', 'abducted'];

/**
 * Who is let go is told by what stands beside the words for them: people jailed are prisoners, people held captive hostages; and
 * those who are exchanged for hostages are prisoners.
 */
export function releasedFrom(choice: Choice, links: readonly Link[]): Choice {
  const { link, population } = choice;
  if (link.event !== 'released' || population === null || !isPerson(population)) return choice;
  const hostages: Choice = { ...choice, population: 'hostages', measure: 'hostages_released' };
  const prisoners: Choice = { ...choice, population: 'prisoners', measure: 'prisoners_released' };
  const kinds = kindsOf(population);
  if (kinds.includes('hostages')) return choice;
  // the word for them is kept: "prisoners held captive" is told both ways, and whoever compares accounts must see it
  if (has(links, link.chunk, CAPTIVE))
    return kinds.includes('prisoners') ? { ...hostages, population } : hostages;
  if (kinds.includes('prisoners')) return choice;
  if (has(links, link.chunk, ['detained', 'held'])) return prisoners;
  const isSwap = links.some((other) => other.way === 'swap');
  const other = links.find(
    (one) =>
      one.event === 'released' &&
      one.chunk !== link.chunk &&
      (kindsOf(one.chunk.population).includes('hostages') || has(links, one.chunk, CAPTIVE)),
  );
  return isSwap && other ? prisoners : choice;
}
