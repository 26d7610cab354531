import type { Quantifier } from '../quantity.js';

/** Forms by value: `{ 20: ['twenty'] }`. Keys are decimal numbers. */
export type FormsByValue = Readonly<Record<string, readonly string[]>>;

/** Ids of units; those of time are shared with the time pack. Rows of `registry/units` say how they are printed. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/**
 * Words that put a bound on a number. `at`: before the number ("at least 20"), after it ("20 or more"), or as a verb before it
 * ("has exceeded 20"). `tally`: a verb that is a bound only where its subject is a count or no noun follows the number
 * ("the toll passed 20", but "the lorry passed 20 cars"). `notAfter`: words before the phrase that make it something else
 * ("talks about two prisoners"); `spatial`: the phrase is also a preposition of time, so that with a unit of time it needs another
 * preposition before it ("for over two weeks", but "over two weeks").
 */
export interface BoundLine {
  readonly quantifier: Quantifier;
  readonly at: 'before' | 'after' | 'verb' | 'tally';
  readonly phrases: readonly string[];
  readonly notAfter?: readonly string[];
  readonly spatial?: boolean;
}

/** Where a number is no count: words beside it. All lower case. */
export interface NumberContexts {
  /** A number after one of these is a name or a reference: "resolution 12", "page 4", "channel 2". */
  readonly labels: readonly string[];
  /** Endings of street names before a house number ("Elvegata 12"). */
  readonly streetEndings: readonly string[];
  /** Words after house number and street name ("12 Mill Road"). */
  readonly streetWords: readonly string[];
  /** Words beside the score of a match. */
  readonly scores: readonly string[];
  /** Words beside the split of a vote, which are counts. */
  readonly votes: readonly string[];
  /** Words before an age ("aged 5", "alder 5"). */
  readonly ageBefore: readonly string[];
  /** Words between a person and an age ("mannen på 33", "un homme de 33 ans"). */
  readonly ageLinks: readonly string[];
  /** Phrases after an age in years ("years old"). */
  readonly ageAfter: readonly string[];
  /** Words before telephone numbers. */
  readonly phones: readonly string[];
  /** Nouns whose own number a bound verb may state: toll, number, total, price. */
  readonly tallies: readonly string[];
}

/** Number words, marks, amounts, bounds, units. All words lower case; a phrase is its words with one space between. */
export interface NumberPack {
  readonly language: string;
  /** Marks inside digits; ' ' among the thousands allows any single space. */
  readonly marks: { readonly decimal: string; readonly thousands: readonly string[] };
  /** Words below 100, and hundreds written as one word. */
  readonly cardinals: FormsByValue;
  /** Words that multiply what stands before them, abbreviations included. */
  readonly scales: FormsByValue;
  /** Scales that are numbers without anything before them ("hundre mennesker"). */
  readonly bareScales: readonly string[];
  /** Letters that multiply when glued to digits: "40k". */
  readonly scaleLetters: FormsByValue;
  /** Words between the parts of a number ("two hundred and five"). */
  readonly and: readonly string[];
  /** Words also between tens and units ("treinta y cinco"). */
  readonly andTens: readonly string[];
  /** The same inside one word ("femogtyve"). The hyphen always is one. */
  readonly glue: readonly string[];
  /** Whether parts are written together, so that long words are taken apart. */
  readonly glued: boolean;
  /** Words for one that are also articles or pronouns: numbers only before a scale or a unit, or after a bound. */
  readonly articles: readonly string[];
  /** Words for one that are never anything else ("én"). */
  readonly certainOnes: readonly string[];
  /** Words after "one" that make it a pronoun ("one of"). */
  readonly afterPronoun: readonly string[];
  /** Number words that are also other words: numbers only where they are tagged so ("tyve": twenty, thieves). */
  readonly ambiguous: readonly string[];
  /** Ordinal words: "third", "twentieth", "hundredth". */
  readonly ordinals: FormsByValue;
  /** Letters after digits of an ordinal: "3rd"; "." where the language writes a dot. */
  readonly ordinalEndings: readonly string[];
  /** Nouns of parts by denominator: `{ 3: ['third', 'thirds'] }`. */
  readonly fractions: FormsByValue;
  /** Words between a noun of parts and its unit ("three quarters of an hour"). */
  readonly partLinks: readonly string[];
  /** Words for the decimal mark between spoken numbers ("one point five"). */
  readonly point: readonly string[];
  /** Phrases that are a share by themselves, by value: `{ 0.5: ['half of', 'halvparten'] }`. */
  readonly shares: FormsByValue;
  /**
   * "every third", "one in three": phrases before an ordinal or cardinal that make it the denominator of a share. `outOf`: phrases between
   * any count, or the noun that it counts, and the denominator ("deux élèves sur cinq").
   */
  readonly inverse: {
    readonly ordinal: readonly string[];
    readonly cardinal: readonly string[];
    readonly outOf: readonly string[];
  };
  /** Half before a scale or unit ("half a", "en halv"), after a number ("and a half"), and one and a half as words of its own. */
  readonly half: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly oneAndHalf: readonly string[];
  };
  /** Vague amounts by row of `registry/vague`: `{ dozens: ['dozens', 'dozens of'] }`. */
  readonly vague: Readonly<Record<string, readonly string[]>>;
  /** Nouns of round numbers with their article, which mean about so many: `{ 20: ['une vingtaine de'] }`. */
  readonly approximations?: FormsByValue;
  /** The same behind digits, with the hyphen: "ett 20-tal". */
  readonly approximationEndings?: readonly string[];
  /** Words before which no vague amount begins ("as many", "how many"). */
  readonly vagueNotAfter: readonly string[];
  /** Words before a scale that make it vague ("several thousand"), low by convention twice the scale. */
  readonly severals: readonly string[];
  /** Phrases for multiples by factor ("twice"), and words after a number ("three times", "tenfold"). */
  readonly multiples: { readonly whole: FormsByValue; readonly after: readonly string[] };
  readonly bounds: readonly BoundLine[];
  /** Words that may stand between a bound or a number and what it counts without changing either. */
  readonly fillers: readonly string[];
  readonly percent: readonly string[];
  readonly percentPoints: readonly string[];
  /** Words of units by id of `registry/units`, all forms. Compounds ("ukes-", "-member") by their stem. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** Endings of glued or hyphenated compounds by time unit: "-year", "-årig", "-dagers". */
  readonly compounds: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** Those endings after which a noun may be written on ("firedagersuke"). */
  readonly links: readonly string[];
  /** Endings of such compounds that give an age: "-year-old", "-åring". */
  readonly ages: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** Single words that hold a number and a unit: `{ 'weeklong': [1, 'week'] }`; null where the number is left open ("yearslong"). */
  readonly spans: Readonly<Record<string, readonly [number | null, TimeUnit]>>;
  /** Currency words by ISO 4217 code; local signs ("kr") before or after the number. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  readonly currencySigns: Readonly<Record<string, string>>;
  /**
   * Ranges: words before the first number ("between") and between the two ("and"). Where `before` is empty the two numbers
   * stand beside the word ("10 to 15"), and none of `notAfter` before them ("from 10 to 15" is a change).
   */
  readonly ranges: readonly {
    readonly before: readonly string[];
    readonly between: readonly string[];
    readonly notAfter?: readonly string[];
  }[];
  /** Words before the first and between the two numbers of a change, which share the unit of the second ("from 7.5 to 6.5 percent"). */
  readonly changes: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** Words that join two counts under one bound ("about 20 men and 10 women"). */
  readonly coordinators: readonly string[];
  readonly minus: readonly string[];
  readonly contexts: NumberContexts;
}
