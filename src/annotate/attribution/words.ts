import type { Token, Upos } from '../../model/index.js';
import { AUXILIARY, BIT, type Lexicon } from './lexicon.js';

/** What stands at a position of a unit. */
export const enum W {
  Other,
  Noun,
  Name,
  Pronoun,
  Determiner,
  Adjective,
  Number,
  Verb,
  Auxiliary,
  Adverb,
  Preposition,
  Coordinator,
  Subordinator,
  Particle,
  Comma,
  Stop,
  Colon,
  Dash,
  Quote,
}

export const isMark = (word: W): boolean => word === W.Comma || word === W.Stop || word === W.Colon;

const STOPS = new Set(['.', '!', '?', ';', '…', '...']);
const DASHES = new Set(['–', '—', '―', '--', '-']);

const BY_TAG: Readonly<Record<Upos, W>> = {
  ADJ: W.Adjective,
  ADP: W.Preposition,
  ADV: W.Adverb,
  AUX: W.Auxiliary,
  CCONJ: W.Coordinator,
  DET: W.Determiner,
  INTJ: W.Other,
  NOUN: W.Noun,
  NUM: W.Number,
  PART: W.Particle,
  PRON: W.Pronoun,
  PROPN: W.Name,
  PUNCT: W.Other,
  SCONJ: W.Subordinator,
  SYM: W.Other,
  VERB: W.Verb,
  X: W.Noun,
};

/** Classes whose words the grammar pack lists: a word so tagged that is not listed is read without its tag. */
const LISTED: Readonly<Partial<Record<W, number>>> = {
  [W.Preposition]: BIT.preposition | BIT.infinitive | BIT.agent | BIT.approximator | BIT.subordinator,
  [W.Coordinator]: BIT.coordinator,
  [W.Subordinator]:
    BIT.subordinator |
    BIT.complementizer |
    BIT.interrogative |
    BIT.relative |
    BIT.preposition |
    BIT.infinitive,
  [W.Auxiliary]: AUXILIARY,
};

/** The class of a token by its tag and the grammar pack. */
export function wordOf(token: Token, bits: number, lexicon: Lexicon): W {
  if (token.kind === 'mark') return markOf(token.text);
  if (token.kind === 'symbol' && token.text === '%') return W.Noun;
  if (token.kind === 'number' && token.tag?.upos !== 'ADJ') return W.Number;
  if ((bits & BIT.negated) !== 0) return W.Auxiliary;
  if ((bits & BIT.negation) !== 0) return W.Adverb;
  if (token.tag) return taggedWord(token, bits, lexicon);
  return untaggedWord(token, bits, lexicon);
}

function markOf(text: string): W {
  if (text === ',') return W.Comma;
  if (STOPS.has(text)) return W.Stop;
  if (text === ':') return W.Colon;
  return DASHES.has(text) ? W.Dash : W.Other;
}

/** The tagger's word class, put right where a closed class or an unmistakable form says otherwise. */
function taggedWord(token: Token, bits: number, lexicon: Lexicon): W {
  if (lexicon.unmistakable.has(token)) return W.Verb;
  const word = BY_TAG[token.tag!.upos];
  const listed = LISTED[word];
  if (listed !== undefined && (bits & listed) === 0) return untaggedWord(token, bits, lexicon);
  if ((bits & BIT.modal) !== 0 && word === W.Verb) return W.Auxiliary;
  // the tagger takes some adverbs for verbs where these stand last in so many clauses, and some verbs for adverbs
  const adverb = (bits & BIT.adverb) !== 0;
  if (lexicon.grammar.verbFinal && (word === W.Verb || word === W.Adverb)) {
    const form = lexicon.verbs.get(token);
    if (adverb !== (form === undefined)) return word;
    return adverb ? W.Adverb : form?.columns.has('past') ? W.Verb : word;
  }
  if ((bits & BIT.coordinator) !== 0 && word !== W.Preposition && word !== W.Subordinator)
    return W.Coordinator;
  if ((bits & BIT.subject) !== 0 && (word === W.Noun || word === W.Name) && token.shape === 'lower')
    return W.Pronoun;
  if (word === W.Noun || word === W.Adjective || word === W.Name) {
    const form = lexicon.verbs.get(token);
    if (
      form &&
      token.shape === 'lower' &&
      form.cues.some((cue) => cue.takes.has('quote')) &&
      form.columns.has('past')
    ) {
      return word === W.Noun || !form.columns.has('participle') ? W.Verb : word;
    }
  }
  return word;
}

function untaggedWord(token: Token, bits: number, lexicon: Lexicon): W {
  if ((bits & AUXILIARY) !== 0) return W.Auxiliary;
  if ((bits & (BIT.subject | BIT.object | BIT.reflexive)) !== 0) return W.Pronoun;
  if ((bits & BIT.complementizer) !== 0) return W.Subordinator;
  if ((bits & BIT.infinitive) !== 0) return W.Particle;
  if ((bits & BIT.coordinator) !== 0) return W.Coordinator;
  if ((bits & BIT.preposition) !== 0) return W.Preposition;
  if ((bits & (BIT.determiner | BIT.possessive)) !== 0) return W.Determiner;
  if ((bits & BIT.subordinator) !== 0) return W.Subordinator;
  if ((bits & (BIT.relative | BIT.interrogative)) !== 0) return W.Pronoun;
  if ((bits & BIT.adverb) !== 0) return W.Adverb;
  if (token.shape !== 'lower') return token.shape === 'none' ? W.Other : W.Name;
  if (lexicon.verbs.has(token)) return W.Verb;
  if (token.norm.length > 4 && lexicon.adverbEndings.some((ending) => token.norm.endsWith(ending)))
    return W.Adverb;
  return W.Noun;
}

const BOTH = BIT.article | BIT.relative;

const OPENING =
  BIT.relative | BIT.complementizer | BIT.subordinator | BIT.article | BIT.determiner | BIT.genitive;

/** An article that is also a relative pronoun ("der") is the one or the other, as the tagger says; the first word of a sentence is no relative. */
export function oneOf({ tag }: Token, bits: number, first: boolean): number {
  // "Dat meldt X"
  if (first && tag?.upos === 'PRON' && (bits & BIT.impersonal) !== 0) return bits & ~OPENING;
  if ((bits & BOTH) !== BOTH || !tag) return bits;
  if (first && tag.upos === 'PRON') return bits & ~(BOTH | BIT.determiner | BIT.genitive);
  if (tag.upos === 'DET') return bits & ~BIT.relative;
  return tag.upos === 'PRON' ? bits & ~(BIT.article | BIT.determiner | BIT.genitive) : bits;
}
