/** Words or phrases, one after the other with commas or line breaks between them, in normal form (lower case) unless said otherwise. */
export type WordList = string;

/** Kinds of things that an organisation's or a place's common noun names; the ground prints them. */
export interface HeadWords {
  /** Whole words that make a row of capitalised words the name of one: "Ministry", "Bank", "partiet". */
  readonly words: WordList;
  /** Such words that stand first: "Lake", "Mount", "FC". */
  readonly leading: WordList;
  /** Lower-case words that belong to the name when they follow a capitalised word: "tingrett" in "Harvik tingrett". */
  readonly tails: WordList;
  /** Such words that only belong to a name which is not itself that of a place: "hospital" in "Al Amal hospital". */
  readonly tailsOfUnknown: WordList;
  /** Endings of single words: "-partiet", "-gade". At least two letters stand before them. */
  readonly endings: WordList;
  /** Such endings that surnames have as well ("-berg", "-dal"). */
  readonly weakEndings: WordList;
  /** Common nouns that stand before such names: "the city of", "gruppen", "avisen". */
  readonly introducers: WordList;
  /** A capitalised common noun with the word that binds it to what follows: "universitetet i", "institutt for". */
  readonly linked: WordList;
}

/** How a language marks possession on names, and whether name mentions are printed with the mark. */
export interface Genitive {
  /** Endings with a mark of their own ("'s", "'", ":s"). */
  readonly marked: WordList;
  /** Endings without one ("s"); they are only taken off where the rest is a name known otherwise. */
  readonly plain: WordList;
  /** Whether the mention's span keeps the ending. */
  readonly kept: boolean;
}

/**
 * What the names stage needs of a language. Names themselves (states, cities, organisations) stand in `registry/` with their
 * forms by language; here stand the words around names.
 */
export interface NamePack {
  readonly language: string;
  /** Endings of adjectives of peoples, for those that no table has: "-ian", "-ese". */
  readonly demonymEndings: WordList;
  /** All nouns have a capital, so a capital alone is no sign of a name; that of an adjective is. */
  readonly capitalNouns: boolean;
  /** Endings of common nouns that are hardly ever names: "-ung", "-keit"; for languages whose nouns have capitals. */
  readonly commonEndings?: WordList;
  /** Endings by which adjectives in registered names change with the case: "-e", "-en"; none where they do not. */
  readonly adjectiveEndings?: WordList;
  /** Headings may have a capital on every word ("Ministers Meet in Harwick"). */
  readonly titleCase: boolean;
  /** Adjectives of states and peoples have a capital ("Norwegian"). */
  readonly capitalAdjectives: boolean;
  /** Capitalised words that are no names and no part of one: weekdays, months, feasts, pronouns, common abbreviations. */
  readonly notNames: WordList;
  /** Capitalised words that are no names alone but may be part of one: "Democrat", "Muslim", "Conservative", "Western". */
  readonly groups: WordList;
  /** Words that may begin a sentence and are hardly ever names; what a tagger would know, for texts without one. */
  readonly starters: WordList;
  /** Forms of address before a person's name, not part of it: "Mr", "Dr". */
  readonly honorifics: WordList;
  /** Words of offices by row of `registry/offices`, all forms that stand beside a name. */
  readonly offices: Readonly<Record<string, WordList>>;
  /** Words for institutions by row of `registry/institutions`, names and descriptions ("health ministry", "health authorities"). */
  readonly institutions: Readonly<Record<string, WordList>>;
  /** Other words for people that stand directly before or after a name: trades, kin, "suspect". */
  readonly roles: WordList;
  /** Endings of such words in languages that compound: "-leder", "-minister". */
  readonly roleEndings: WordList;
  /** Lower-case words inside names of persons: "van der", "bin", "de la". */
  readonly particles: WordList;
  /** Lower-case words between the parts of an organisation's or place's name: "of the", "for", "og". */
  readonly joiners: WordList;
  /** Articles; capitalised inside a sentence they begin a name ("Det norske …"), before a name they do not belong to it. */
  readonly articles: WordList;
  readonly placePrepositions: WordList;
  /** Those of them that hardly stand before people or bodies ("in", "near"). */
  readonly whereWords: WordList;
  /** Prepositions between a role and the body it is held in ("of", "i", "for"). */
  readonly holding: WordList;
  /** Verbs of saying and other words that follow the name of one who speaks ("said", "who"). */
  readonly sayings: WordList;
  readonly organisations: HeadWords;
  /** Legal forms of companies: "inc.", "ltd", "a/s". */
  readonly legalForms: WordList;
  readonly places: HeadWords;
  /** Of things that are neither: treaties, prizes, events, laws, products, works. */
  readonly others: HeadWords;
  readonly genitive: Genitive;
  /** Words with hyphen or joined to a name ("X-bevegelsen"): whether the mention is the whole word or the name part. */
  readonly compound: 'whole' | 'part';
}
