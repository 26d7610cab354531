import type { Quantity } from '../../model/quantity.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import { isSomebody, type Link } from './links.js';
import type { Analysis } from './sentence.js';
import { statusOf } from './status.js';
import { kindAt, markAt, type View } from './view.js';

/** Ages by the token they stand at, in years as printed. */
export function agesOf(quantities: readonly Quantity[]): ReadonlyMap<number, string> {
  const ages = new Map<number, string>();
  for (const quantity of quantities)
    if (quantity.inert && quantity.ground.rule.endsWith('/age'))
      for (let i = quantity.first; i < quantity.last; i++) ages.set(i, String(quantity.value));
  return ages;
}

export type Harmful = 'killed' | 'injured' | 'shot';

const HARMFUL: Readonly<Record<string, Harmful>> = {
  killed: 'killed',
  executed: 'killed',
  suicides: 'killed',
  injured: 'injured',
  shot: 'shot',
};

/**
 * That somebody was killed, injured or shot in a sentence. `count` is null where the words leave it open ("teenagers"). `word` is the head
 * noun, `entity` the person's name; `anaphor` a pronoun or a definite phrase for somebody told of before; `another` one more than before.
 */
export interface Harm {
  readonly event: Harmful;
  readonly count: number | null;
  readonly word: string | null;
  readonly entity: string | null;
  readonly age: string | null;
  readonly anaphor: boolean;
  readonly another: boolean;
  readonly suspect: boolean;
  readonly chunk: Chunk;
}

const rank: Readonly<Record<Harmful, number>> = { shot: 0, injured: 1, killed: 2 };

/** Who comes to harm in one sentence, each phrase once with the worst that befalls it. */
export function harmsOf(
  { view, chunks, links, spots }: Analysis,
  ages: ReadonlyMap<number, string>,
  lexicon: Lexicon,
): Harm[] {
  const worst = new Map<Chunk, Harmful>();
  for (const link of links) {
    const event = HARMFUL[link.event];
    if (!event || isNegated(view, link, lexicon) || !isVictim(view, link.chunk, ages)) continue;
    if (statusOf(view, link.chunk, link, spots, lexicon).status !== 'reported') continue;
    const known = worst.get(link.chunk);
    if (!known || rank[event] > rank[known]) worst.set(link.chunk, event);
  }
  return chunks.list.flatMap((chunk) => {
    const event = worst.get(chunk);
    return event ? [harmOf(view, chunk, event, ages, lexicon)] : [];
  });
}

function harmOf(
  view: View,
  chunk: Chunk,
  event: Harmful,
  ages: ReadonlyMap<number, string>,
  lexicon: Lexicon,
): Harm {
  const age = ageIn(chunk, ages);
  const entity = personIn(view, chunk);
  const first = view.tokens[chunk.first]!.norm;
  const indefinite = lexicon.oneWords.has(first) && !isDefinite(view, chunk);
  const word = chunk.head >= 0 ? view.tokens[chunk.head]!.norm : null;
  return {
    event,
    count: countOf(view, chunk, age !== null, entity !== null),
    word,
    entity,
    age,
    anaphor:
      chunk.pronoun || (entity === null && !indefinite && chunk.quantity === null && isDefinite(view, chunk)),
    another: chunk.other || markAt(view, chunk.first)?.entry.flags.has('other') === true,
    suspect: chunk.entry?.flags.has('suspect') ?? false,
    chunk,
  };
}

/** How many a phrase is, null where it does not tell. */
function countOf(view: View, chunk: Chunk, hasAge: boolean, isNamed: boolean): number | null {
  if (chunk.quantity) return chunk.quantity.kind === 'cardinal' ? chunk.quantity.value : null;
  if (chunk.entry?.flags.has('two')) return 2;
  if (isNamed) return 1;
  if (chunk.head >= 0) {
    const number = view.tokens[chunk.head]!.tag?.number ?? null;
    if (number === 'plur') return null;
    if (chunk.pronoun) return number === 'sing' ? 1 : null;
    if (number === 'sing' || chunk.entry?.flags.has('one')) return 1;
  }
  return hasAge ? 1 : null;
}

function isVictim(view: View, chunk: Chunk, ages: ReadonlyMap<number, string>): boolean {
  if (chunk.entry?.flags.has('nobody') || markAt(view, chunk.first)?.entry.flags.has('nobody')) return false;
  if (chunk.quantity) return chunk.quantity.kind === 'cardinal' && chunk.quantity.value !== 0;
  return chunk.pronoun || isSomebody(view, chunk) || ageIn(chunk, ages) !== null;
}

function isDefinite(view: View, chunk: Chunk): boolean {
  const tag = view.tokens[chunk.first]!.tag;
  if (tag?.definite === 'def') return true;
  if (chunk.head >= 0 && view.tokens[chunk.head]!.tag?.definite === 'def') return true;
  return tag?.upos === 'PRON' || tag?.gen === true;
}

function ageIn(chunk: Chunk, ages: ReadonlyMap<number, string>): string | null {
  for (let i = chunk.first; i < chunk.last; i++) {
    const age = ages.get(i);
    if (age !== undefined) return age;
  }
  return null;
}

function personIn(view: View, chunk: Chunk): string | null {
  for (let i = chunk.first; i < chunk.last; i++) {
    const name = view.names[i - view.first];
    if (name?.kind === 'person') return name.entity;
  }
  return null;
}

function isNegated(view: View, link: Link, lexicon: Lexicon): boolean {
  const { negations } = lexicon.grammar;
  for (let i = link.first - 1; i >= Math.max(view.first, link.first - 5); i--) {
    const kind = kindAt(view, i);
    const { norm } = view.tokens[i]!;
    if (negations.has(norm) || norm.endsWith("n't")) return true;
    if (kind !== 'aux' && kind !== 'adv') break;
  }
  const { chunk } = link;
  const first = view.tokens[chunk.first]!.norm;
  return negations.has(first) || markAt(view, chunk.first)?.entry.flags.has('nobody') === true;
}
