import type { Quantity } from '../../model/quantity.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import { isPerson, kindsOf } from './measure.js';
import { isGenitive } from './phrase.js';
import type { Analysis } from './sentence.js';
import { isBareAge, isSomebody, withMembersBefore } from './slots.js';
import { statusOf } from './status.js';
import { kindAt, markAt, type View } from './view.js';

export type Harmful = 'killed' | 'injured' | 'shot';

const HARMFUL: Readonly<Record<string, Harmful>> = {
  killed: 'killed',
  executed: 'killed',
  suicides: 'killed',
  injured: 'injured',
  hospitalised: 'injured',
  shot: 'shot',
};
const RANK: Readonly<Record<Harmful, number>> = { shot: 0, injured: 1, killed: 2 };

/**
 * That somebody was killed, injured or shot in a sentence. `count` is null where the words leave it open ("teenagers"). `word` is the head
 * noun, `entity` the person's name; `anaphor`: a pronoun or definite phrase for somebody told of before; `another`: one more than before;
 * `relation`: somebody's wife, son, friend.
 */
export interface Harm {
  readonly event: Harmful;
  readonly count: number | null;
  readonly word: string | null;
  readonly entity: string | null;
  readonly age: string | null;
  readonly gender: 'male' | 'female' | null;
  readonly pronoun: boolean;
  readonly anaphor: boolean;
  readonly another: boolean;
  readonly relation: boolean;
  /** A number says how many, so that it may be of more than one event. */
  readonly counted: boolean;
}

/** Ages by the token they stand at, in years as printed. */
export function agesOf(quantities: readonly Quantity[]): ReadonlyMap<number, string> {
  const ages = new Map<number, string>();
  for (const quantity of quantities)
    if (quantity.inert && quantity.ground.rule.endsWith('/age'))
      for (let i = quantity.first; i < quantity.last; i++) ages.set(i, String(quantity.value));
  return ages;
}

type Ages = ReadonlyMap<number, string>;

/** Who comes to harm in one sentence, each phrase once with the worst that befalls it. */
export function harmsOf(analysis: Analysis, ages: Ages, lexicon: Lexicon): Harm[] {
  const { view, chunks, spots } = analysis;
  const worst = new Map<Chunk, Harmful>();
  const note = (chunk: Chunk, event: Harmful): void => {
    const known = worst.get(chunk);
    if (!known || RANK[event] > RANK[known]) worst.set(chunk, event);
  };
  for (const link of analysis.links) {
    const event = HARMFUL[link.event];
    if (!event || isNegated(view, link, lexicon) || !isVictim(view, link.chunk, ages, lexicon)) continue;
    if (isUnreal(view, link) || isAct(link)) continue;
    if (statusOf(view, link.chunk, link, spots, lexicon).status === 'reported') note(link.chunk, event);
  }
  // "Ann Moe's death": the name stands in the phrase itself.
  for (const chunk of chunks.list) {
    const event = chunk.noun?.of ? HARMFUL[chunk.noun.event] : undefined;
    if (event && chunk.quantity === null && ownerIn(view, chunk) !== null) note(chunk, event);
  }
  for (const sign of signsOf(analysis, ages, lexicon)) note(sign.chunk, sign.event);
  for (const chunk of chunks.list) if (isOwnWound(view, chunk, lexicon)) note(chunk, 'injured');
  return chunks.list.flatMap((chunk) => {
    const event = worst.get(chunk);
    if (!event) return [];
    return [
      isOwnWound(view, chunk, lexicon)
        ? woundOf(view, chunk, lexicon)
        : harmOf(view, chunk, event, ages, lexicon),
    ];
  });
}

/** "Her injuries are not life-threatening", "the victim's wounds": whose they are is hurt. */
function isOwnWound(view: View, chunk: Chunk, lexicon: Lexicon): boolean {
  if (chunk.noun?.event !== 'injured' || chunk.quantity !== null || isDenied(view, chunk)) return false;
  return (
    lexicon.grammar.singular.has(view.tokens[chunk.first]!.norm) || ownerWord(view, chunk, lexicon) !== null
  );
}

/** The noun for a person in the genitive before a phrase's head ("the victim's injuries"). */
function ownerWord(view: View, chunk: Chunk, lexicon: Lexicon): string | null {
  for (let i = chunk.first; i < chunk.head; i++) {
    const word = view.tokens[i]!.norm.replace(/'?s'?$/, '');
    if (isGenitive(view, i) && lexicon.words.get(word)?.flags.has('one')) return word;
  }
  return null;
}

/** "tried to kill him": an infinitive tells of what was wanted or feared. */
function isUnreal(view: View, link: Link): boolean {
  return link.way === 'object' && view.tokens[link.first]!.tag?.verb === 'inf';
}

/** "the third killing this year": acts are counted over more than the incident. */
const isAct = (link: Link): boolean => link.way === 'own' && link.chunk.noun?.of === true;

/** Those who help and investigate are told of beside the wounds of others. */
const HELPERS = new Set(['police', 'medics', 'rescuers', 'officials', 'informants', 'judges']);

/** Wounds told as things: "found a man with a gunshot wound", "he suffered burns". They are on the nearest person before them. */
function signsOf(
  { view, chunks, links }: Analysis,
  ages: Ages,
  lexicon: Lexicon,
): { chunk: Chunk; event: Harmful }[] {
  const found: { chunk: Chunk; event: Harmful }[] = [];
  for (let i = view.first; i < view.last; i++) {
    const mark = markAt(view, i);
    const noun = mark?.first === i ? mark.entry.noun : null;
    const event = noun?.sign ? HARMFUL[noun.event] : undefined;
    if (!event || isDenied(view, chunks.at[i - view.first] ?? null) || isUnder(view, i, lexicon)) continue;
    const chunk = chunks.list.findLast(
      (one) =>
        one.last <= i &&
        isVictim(view, one, ages, lexicon) &&
        (one.quantity === null || one.head < 0 || isPerson(one.population)) &&
        // "is charged with inflicting serious injuries": not on the one charged
        !links.some((link) => link.chunk === one && link.event === 'charged') &&
        !kindsOf(one.population).some((kind) => HELPERS.has(kind)),
    );
    if (chunk) for (const one of withMembersBefore(view, chunks, chunk)) found.push({ chunk: one, event });
  }
  return found;
}

/** How many words before a wound a negation may stand: "did not suffer any serious injuries". */
const NEGATED = 5;

function isUnder(view: View, at: number, { grammar }: Lexicon): boolean {
  for (let i = at - 1; i >= Math.max(view.first, at - NEGATED); i--) {
    const { norm } = view.tokens[i]!;
    if (grammar.negations.has(norm) || norm.endsWith("n't")) return true;
    if (kindAt(view, i) === 'comma' || kindAt(view, i) === 'and') return false;
  }
  return false;
}

/** "no injuries": a wound that the words take back. */
const isDenied = (view: View, chunk: Chunk | null): boolean =>
  chunk !== null && (markAt(view, chunk.first)?.entry.flags.has('nobody') ?? false);

/** Whose wounds are told of is somebody known. */
function woundOf(view: View, chunk: Chunk, lexicon: Lexicon): Harm {
  const word = ownerWord(view, chunk, lexicon);
  return {
    event: 'injured',
    count: 1,
    word,
    entity: null,
    age: null,
    gender: genderOf(word, lexicon),
    pronoun: word === null,
    anaphor: true,
    another: false,
    relation: false,
    counted: false,
  };
}

function harmOf(view: View, chunk: Chunk, event: Harmful, ages: Ages, lexicon: Lexicon): Harm {
  const age = ageIn(view, chunk, ages);
  const word = chunk.head >= 0 ? view.tokens[chunk.head]!.norm : null;
  const gender = genderOf(word, lexicon);
  // a headline's "Man" is no name
  const entity = chunk.noun?.of ? ownerIn(view, chunk) : gender === null ? personIn(view, chunk) : null;
  const first = view.tokens[chunk.first]!;
  const owned =
    !chunk.pronoun && (lexicon.grammar.possessives.has(first.norm) || ownerIn(view, chunk) !== null);
  const relation = entity === null && owned;
  const isNew = entity !== null || chunk.quantity !== null || relation;
  return {
    event,
    count: countOf(view, chunk, age !== null || isOne(view, chunk, lexicon), entity !== null),
    word,
    entity,
    age,
    gender,
    pronoun: chunk.pronoun,
    anaphor: chunk.pronoun || (!isNew && isDefinite(view, chunk)),
    another: chunk.other || markAt(view, chunk.first)?.entry.flags.has('other') === true,
    relation,
    counted: chunk.quantity !== null,
  };
}

function genderOf(word: string | null, lexicon: Lexicon): Harm['gender'] {
  if (word === null) return null;
  if (lexicon.grammar.male.has(word)) return 'male';
  return lexicon.grammar.female.has(word) ? 'female' : null;
}

/** How many a phrase is, null where it does not tell. */
function countOf(view: View, chunk: Chunk, hasAge: boolean, isNamed: boolean): number | null {
  if (chunk.quantity) return chunk.quantity.kind === 'cardinal' ? chunk.quantity.value : null;
  if ([chunk.first - 1, chunk.first, chunk.head].some((i) => markAt(view, i)?.entry.flags.has('two')))
    return 2;
  if (isNamed) return 1;
  if (chunk.head >= 0) {
    const number = view.tokens[chunk.head]!.tag?.number ?? null;
    if (number === 'plur') return null;
    if (chunk.pronoun) return number === 'sing' ? 1 : null;
    if (number === 'sing' || chunk.entry?.flags.has('one')) return 1;
  }
  return hasAge ? 1 : null;
}

/** "one of them", "another": a bare word for one. */
const isOne = (view: View, chunk: Chunk, lexicon: Lexicon): boolean =>
  chunk.head < 0 &&
  chunk.quantity === null &&
  chunk.last === chunk.first + 1 &&
  lexicon.oneWords.has(view.tokens[chunk.first]!.norm) &&
  !lexicon.grammar.possessives.has(view.tokens[chunk.first]!.norm) &&
  !lexicon.grammar.articles.has(view.tokens[chunk.first]!.norm);

function isVictim(view: View, chunk: Chunk, ages: Ages, lexicon: Lexicon): boolean {
  if (chunk.entry?.flags.has('anybody') || markAt(view, chunk.first)?.entry.flags.has('anybody'))
    return false;
  if (chunk.entry?.flags.has('nobody') || markAt(view, chunk.first)?.entry.flags.has('nobody')) return false;
  if (chunk.quantity) return isHeadcount(chunk);
  if (chunk.pronoun && lexicon.grammar.outsiders.has(view.tokens[chunk.first]!.norm)) return false;
  return (
    chunk.pronoun ||
    isSomebody(view, chunk) ||
    isOne(view, chunk, lexicon) ||
    ageIn(view, chunk, ages) !== null
  );
}

/** A bare number like a year or with a unit counts nobody. */
function isHeadcount({ quantity, head }: Chunk): boolean {
  const { kind, unit, value } = quantity!;
  if (kind !== 'cardinal' || unit !== null || value === 0) return false;
  return head >= 0 || value === null || value < 1900 || value > 2100;
}

function isDefinite(view: View, chunk: Chunk): boolean {
  const tag = view.tokens[chunk.first]!.tag;
  if (tag?.definite === 'def') return true;
  if (chunk.head >= 0 && view.tokens[chunk.head]!.tag?.definite === 'def') return true;
  return tag?.upos === 'PRON' || tag?.gen === true;
}

function ageIn(view: View, chunk: Chunk, ages: Ages): string | null {
  for (let i = chunk.first; i < chunk.last; i++) {
    const age = ages.get(i);
    if (age !== undefined) return age;
  }
  // "Ann Moe, 30, was hurt"
  return isBareAge(view, chunk.last + 1) ? (ages.get(chunk.last + 1) ?? null) : null;
}

/** The person whom a phrase names: the name is its head, not a word before it ("a Teval man"). */
function personIn(view: View, chunk: Chunk): string | null {
  const name = view.names[(chunk.head >= 0 ? chunk.head : chunk.last - 1) - view.first];
  return name?.kind === 'person' ? name.entity : null;
}

/** Whose death or brother a phrase tells of: the name in the genitive before its head. */
function ownerIn(view: View, chunk: Chunk): string | null {
  for (let i = chunk.first; i < chunk.head; i++) {
    const name = view.names[i - view.first];
    if (name?.kind === 'person' && name.last <= chunk.head && isGenitive(view, name.last - 1))
      return name.entity;
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
  return negations.has(view.tokens[chunk.first]!.norm) || isDenied(view, chunk);
}
