import type { BlockKind } from '../text.js';

/**
 * Abbreviations written with a dot, lower case, dot included; dots inside are written out ("f.eks."). One listed with a capital
 * ("Ill.") holds only where it is printed so.
 * `inside` are always followed by more of the sentence ("dr.", "kl."). `either` may also end one ("Inc.", "Oct."): they do where
 * the next word is one that begins sentences. `closing` end lists ("etc."): any capital after them begins a sentence. `beforeNumber` are abbreviations only where a number follows ("no. 4", "s. 12"); elsewhere they
 * are words ("no.").
 */
export interface Abbreviations {
  readonly inside: readonly string[];
  readonly either: readonly string[];
  readonly closing: readonly string[];
  readonly beforeNumber: readonly string[];
}

/**
 * Phrases that tell what a line or a part of it is. A phrase is a sequence of tokens in normal form with a space between every
 * two tokens, marks included ("foto :"). `*` stands for one to eight tokens (at the end or start: any number), `@` for names:
 * capitalised words, initials, marks and the connectors of {@link CreditWords}; `#` for a number.
 * `at`: `whole`: nothing else is on the line; `start`: the line begins so; `end`: it ends so; `inside`: a part of the line
 * begins so, after a sentence's end or an opening bracket, and takes the rest. `before`: what the line is before that part,
 * where the phrase tells (a caption before its photo credit).
 */
export interface BoilerplateCue {
  readonly kind: BlockKind;
  readonly at: 'whole' | 'start' | 'end' | 'inside';
  readonly before?: BlockKind;
  readonly phrases: readonly string[];
}

/** Words of bylines and credits. */
export interface CreditWords {
  /** What stands before a writer's name at the head of an article ("by"). */
  readonly byline: readonly string[];
  /** Lower-case words within a list of names and places ("and", "in", "van"). */
  readonly connectors: readonly string[];
  /** Collective words for agencies ("agencies"). */
  readonly agencies: readonly string[];
  /** What stands before the outlet that a text was taken from ("from", "source"). */
  readonly origin: readonly string[];
  /** What stands before a picture's author ("photo"); alone with a colon before a text it opens a caption. */
  readonly picture: readonly string[];
}

/** What the text stage needs of a language: abbreviations, sentence starts, boilerplate, credits. All words lower case. */
export interface TextPack {
  readonly language: string;
  readonly abbreviations: Abbreviations;
  /** Whether a number with a dot is an ordinal ("7. oktober"). */
  readonly ordinalDot: boolean;
  /** Whether nouns are capitalised, so that a capital after an ordinal's dot does not begin a sentence. */
  readonly capitalNouns: boolean;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words that, capitalised after an abbreviation, begin a sentence: articles, pronouns, prepositions, conjunctions, adverbs. */
  readonly starters: readonly string[];
  /** Words right before an ordinal, where nouns have capitals and so a number with its dot may stand before one ("am 3. Spieltag"). */
  readonly ordinalLeads?: readonly string[];
  /** Function words found glued to the name before them where a link was lost ("Harborwhere"). */
  readonly gluable: readonly string[];
  /** Short forms that end in an apostrophe and are words of their own before the next ("l'", "d'"). */
  readonly elisions: readonly string[];
  /** Verbs of saying, in the forms that follow a quote: a quote's mark before one of them ends no sentence. */
  readonly sayings: readonly string[];
  readonly credits: CreditWords;
  readonly boilerplate: readonly BoilerplateCue[];
  /** Close languages to be told apart; only the pack `und` has them. */
  readonly families?: readonly LanguageFamily[];
}

/**
 * Languages that a general identifier takes for one another, with what tells them apart. `aliases`: what it may call a member
 * besides its code. `evidence`: a form a line (letters of words, `_` for a word's edge) with its weight for each member.
 */
export interface LanguageFamily {
  readonly members: readonly string[];
  readonly aliases: readonly string[];
  readonly evidence: string;
}
