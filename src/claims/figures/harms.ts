import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import { isPerson, kindsOf } from './measure.js';
import { isVerbNegated } from './negated.js';
import { isGenitive } from './phrase.js';
import type { Analysis } from './sentence.js';
import { chunkAt, withMembersBefore } from './slots.js';
import { statusOf } from './status.js';
import { kindAt, markAt, type View } from './view.js';
import {
  ageIn,
  apposedTo,
  countOf,
  genderOf,
  isBoth,
  isDefinite,
  isName,
  isOne,
  isVictim,
  ownerIn,
  personIn,
  saysNobody,
  type Gender,
} from './whom.js';

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
  /** In years. */
  readonly age: number | null;
  readonly gender: Gender;
  readonly pronoun: boolean;
  readonly anaphor: boolean;
  readonly another: boolean;
  readonly relation: boolean;
  /** A number says how many, so that it may be of more than one event. */
  readonly counted: boolean;
  /** A bare word for one ("one of them"). */
  readonly bare: boolean;
  /** Index of the first token of its phrase, and of the word that says what happened. */
  readonly at: number;
  readonly by: number;
}

/** What befalls a phrase, and the token that says so. */
interface Blow {
  readonly event: Harmful;
  readonly by: number;
}

/** Who comes to harm in one sentence, each phrase once with the worst that befalls it. */
export function harmsOf(analysis: Analysis, lexicon: Lexicon): Harm[] {
  const { view, chunks } = analysis;
  const worst = new Map<Chunk, Blow>();
  const note = (chunk: Chunk, event: Harmful, by: number): void => {
    const known = worst.get(chunk);
    if (!known || RANK[event] > RANK[known.event]) worst.set(chunk, { event, by });
  };
  for (const { link, event } of harmLinks(analysis, lexicon)) note(link.chunk, event, link.first);
  for (const chunk of chunks.list) {
    const event = chunk.noun?.of ? HARMFUL[chunk.noun.event] : undefined;
    if (!event || chunk.quantity !== null) continue;
    // "Ann Moe's death": the name stands in the phrase itself; "a man whose body was found": those told of stand before it
    if (ownerIn(view, chunk) !== null) note(chunk, event, chunk.head);
    const whose = antecedentOf(analysis, chunk, lexicon);
    if (whose) note(whose, event, chunk.head);
  }
  for (const sign of signsOf(analysis, lexicon)) note(sign.chunk, sign.event, sign.by);
  for (const chunk of chunks.list) if (isOwnWound(view, chunk, lexicon)) note(chunk, 'injured', chunk.head);
  return chunks.list.flatMap((chunk) => {
    const blow = worst.get(chunk);
    if (!blow) return [];
    return [
      isOwnWound(view, chunk, lexicon)
        ? woundOf(view, chunk, blow, lexicon)
        : harmOf(view, chunk, blow, lexicon),
    ];
  });
}

/** The links that tell of harm done to somebody. */
function harmLinks({ view, spots, links }: Analysis, lexicon: Lexicon): { link: Link; event: Harmful }[] {
  const told = links.flatMap((link) => {
    const event = HARMFUL[link.event];
    if (!event || isNegated(view, link, lexicon) || isUnreal(view, link) || isAct(link)) return [];
    return statusOf(view, link.chunk, link, spots, lexicon, false).status === 'reported'
      ? [{ link, event }]
      : [];
  });
  const isNamed = (chunk: Chunk): boolean => personIn(view, chunk) !== null;
  return told.filter(
    ({ link }) =>
      isVictim(view, link.chunk, lexicon) ||
      // "Ann Moe and Lie were hurt": a name beside a person's is a person's
      (isName(view, link.chunk) &&
        told.some((other) => other.link.first === link.first && isNamed(other.link.chunk))),
  );
}

/** The person before "whose" and the like. */
function antecedentOf({ view, chunks }: Analysis, chunk: Chunk, lexicon: Lexicon): Chunk | null {
  const isWhose = (i: number): boolean => i >= view.first && lexicon.whose.has(view.tokens[i]!.norm);
  const whose = isWhose(chunk.first) ? chunk.first : isWhose(chunk.first - 1) ? chunk.first - 1 : -1;
  if (whose < 0) return null;
  const before = chunkAt(view, chunks, kindAt(view, whose - 1) === 'comma' ? whose - 2 : whose - 1);
  return before && isVictim(view, before, lexicon) ? before : null;
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
function signsOf({ view, chunks, links }: Analysis, lexicon: Lexicon): (Blow & { readonly chunk: Chunk })[] {
  const found: (Blow & { readonly chunk: Chunk })[] = [];
  for (let i = view.first; i < view.last; i++) {
    const mark = markAt(view, i);
    const noun = mark?.first === i ? mark.entry.noun : null;
    const event = noun?.sign ? HARMFUL[noun.event] : undefined;
    if (!event || isDenied(view, chunks.at[i - view.first] ?? null) || isUnder(view, i, lexicon)) continue;
    const chunk = chunks.list.findLast(
      (one) =>
        one.last <= i &&
        isVictim(view, one, lexicon) &&
        (one.quantity === null || one.head < 0 || isPerson(one.population)) &&
        // "is charged with inflicting serious injuries": not on the one charged
        !links.some((link) => link.chunk === one && link.event === 'charged') &&
        !kindsOf(one.population).some((kind) => HELPERS.has(kind)),
    );
    if (chunk)
      for (const one of withMembersBefore(view, chunks, chunk)) found.push({ chunk: one, event, by: i });
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
  chunk !== null && saysNobody(view, chunk.first);

/** Whose wounds are told of is somebody known. */
function woundOf(view: View, chunk: Chunk, { by }: Blow, lexicon: Lexicon): Harm {
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
    bare: false,
    at: chunk.first,
    by,
  };
}

function harmOf(view: View, chunk: Chunk, { event, by }: Blow, lexicon: Lexicon): Harm {
  const age = ageIn(view, chunk);
  const word = chunk.head >= 0 ? view.tokens[chunk.head]!.norm : null;
  const gender = genderOf(word, lexicon);
  // a headline's "Man" is no name
  const own = chunk.noun?.of ? ownerIn(view, chunk) : gender === null ? personIn(view, chunk) : null;
  const entity = own ?? apposedTo(view, chunk);
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
    anaphor: chunk.pronoun || (!isNew && (isBoth(view, chunk) || isDefinite(view, chunk))),
    another: chunk.other || markAt(view, chunk.first)?.entry.flags.has('other') === true,
    relation,
    counted: chunk.quantity !== null,
    bare: isOne(view, chunk, lexicon) || (chunk.quantity?.value === 1 && chunk.head < 0),
    at: chunk.first,
    by,
  };
}

const isNegated = (view: View, { first, chunk }: Link, lexicon: Lexicon): boolean =>
  isVerbNegated(view, first, lexicon) ||
  lexicon.grammar.negations.has(view.tokens[chunk.first]!.norm) ||
  isDenied(view, chunk);
