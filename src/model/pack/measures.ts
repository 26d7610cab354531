/**
 * Words in one string, `|` between them; a phrase has spaces between its tokens ("lost their lives"). All in normal form: lower case,
 * straight apostrophe. All inflected forms are listed.
 */
export type Words = string;

/**
 * Whom a verb happens to: `object` kills somebody, `subject` dies, `either` both ("drown": whoever is the object, else the subject).
 * `exchange`: both what is given and what is got for it (after `swapFor`).
 */
export type Frame = 'object' | 'subject' | 'either' | 'exchange';

/** A verb, verbal phrase or adjective by which something happens. `event` as in registry/measures. */
export interface EventVerb {
  readonly event: string;
  readonly frame: Frame;
  /** Forms that are active only: infinitive, present, present participle. */
  readonly active?: Words;
  /** Finite past, active. A form that is also the participle stands in both. */
  readonly past?: Words;
  /** Past participle and what is used like one behind a noun or an auxiliary: adjectives ("dead", "missing"), phrases ("in hospital"). */
  readonly participle?: Words;
  /** Passive in one word ("drepes", "dræbtes"). */
  readonly passive?: Words;
  /** One of these must follow within the clause ("from their homes"). */
  readonly with?: Words;
  /** Only these populations or kinds under them can be meant (registry/populations). */
  readonly only?: readonly string[];
  /** One of these must stand in the article, for a word with other meanings ("tested" for a disease, for a job). */
  readonly near?: Words;
}

/**
 * A noun by which something happens. `counted`: the noun itself can be counted and counts those it happened to ("12 deaths",
 * "40 wounded"); `of`: those it happened to stand behind it ("the release of 40 hostages"); both may be true.
 */
export interface EventNoun {
  readonly event: string;
  readonly words: Words;
  readonly counted: boolean;
  readonly of: boolean;
  /** A wound or the like: told of the person named before it ("a man with a gunshot wound"). */
  readonly sign?: boolean;
  /** One of these must stand in the article, for a word with other meanings ("cases" of a disease, of a court). */
  readonly near?: Words;
  /** The population where the word tells it ("arrivals" tells none, "evacuees" does not need one). */
  readonly population?: string;
}

/** Nouns for whom or what is counted (registry/populations). */
export interface PopulationWords {
  readonly population: string;
  readonly words: Words;
  /** The row holds only in an article that has one of these words (fr "mineurs" in a mine); elsewhere a later row may have its words. */
  readonly near?: Words;
}

/** A word that gives a share, an amount, a size or a length of time its measure ("unemployment", "magnitude", "truce"). `event` as in registry/measures. */
export interface TopicWords {
  readonly event: string;
  readonly words: Words;
}

export interface TollWords extends TopicWords {
  /** The row holds only in an article that has one of these words; rows of one word are tried in their order. */
  readonly near?: Words;
  /** The row does not hold in an article that has one of these ("turnout" of a march where there is a ballot too). */
  readonly unless?: Words;
}

/** Words that take what stands behind them out of plain reporting: modal verbs, conditions, offers, plans; `reported` takes it back (da "skal have"). */
export interface StatusWords {
  readonly status: 'reported' | 'proposed' | 'forecast' | 'hypothetical' | 'threat';
  readonly words: Words;
}

/** Words that say how a figure adds up. */
export interface AggregationWords {
  readonly aggregation: 'cumulative' | 'incident' | 'period' | 'current';
  readonly words: Words;
}

/** Words that say what a number counts, by row of registry/measures. */
export interface MeasurePack {
  readonly language: string;
  /** Whether nouns are written together, so that the end of a long word tells its kind ("barnesoldater"). */
  readonly compounds: boolean;
  readonly verbs: readonly EventVerb[];
  readonly nouns: readonly EventNoun[];
  readonly populations: readonly PopulationWords[];
  /** Endings of words for populations and of their definite forms, where those are written on: `['er', 'ene']` (soldater, soldatene). */
  readonly definites?: readonly (readonly [string, string])[];
  /** Heads whose number is stated by a verb or after them ("death toll", "dødstallet"). */
  readonly tolls: readonly TollWords[];
  /** Heads that mean the count told before ("put the figure at 12,000"). */
  readonly again?: Words;
  /** Words with which another source gives a bare number for what was told before, up to that number ("police counted 400"). */
  readonly restating: Words;
  /** Nouns for those who give a count of their own ("organisers"), besides the sources of the attribution pack. */
  readonly counting: Words;
  /** Words before the number that one is held against, of the same measure ("2.4 %, down from 2.9 %"). */
  readonly comparing: Words;
  /** Modal verbs that with a perfect tell hearsay (da "skal have"); with others it is only possible ("may have died"). */
  readonly hearsay?: Words;
  /** Verbs that, like "be", only join a participle or adjective to its subject ("remain missing"). */
  readonly copulas?: Words;
  /** Heads that count what follows them ("number of", "tallet på"). */
  readonly counters: Words;
  /** Between a part and its whole ("of", "av"). */
  readonly partitives: Words;
  /** Between an event noun and those it happened to ("of", "på"). */
  readonly patients: Words;
  readonly shares: readonly TopicWords[];
  readonly amounts: readonly TopicWords[];
  readonly sizes: readonly TopicWords[];
  readonly durations: readonly TopicWords[];
  /** Verbs and prepositions that give a length of time to what stands before them ("lasted", "for"). */
  readonly lasting: Words;
  /** Words right behind a number that is a difference, no count ("four more than on Monday"). */
  readonly differences: Words;
  /** "among them", "including", "of whom". */
  readonly parts: Words;
  /** Words for further ones beside those told before ("others", "another", "more"). */
  readonly others: Words;
  /** "in exchange for", "in return for"; and the word between the two sides of an exchange ("for", "mod"). */
  readonly swaps: Words;
  readonly swapFor: Words;
  /** Adverbs that show that a state is meant, not what is to happen to it ("still", "fortsatt"). */
  readonly still: Words;
  /** Words before a former level ("from") and before a difference ("by"). */
  readonly fromLevel: Words;
  readonly byDifference: Words;
  /** Words and verbs before a name that make it the place ("in", "north of", "struck"). */
  readonly placeBefore: Words;
  /** Verbs that make a name before them the place where they end a clause (de "als der Erdrutsch X traf"). */
  readonly placeAfter?: Words;
  /** Nouns that stand for the last place of their kind ("the city"), with its kind. */
  readonly placeNouns: readonly { readonly kind: 'town' | 'territory' | 'country'; readonly words: Words }[];
  readonly status: readonly StatusWords[];
  readonly aggregation: readonly AggregationWords[];
  /** Words before the start of a counting ("since"). */
  readonly since: Words;
  /** Between a passive verb and who did it ("killed by"). */
  readonly agents: Words;
  /** Words that turn to another event than the one told, or tell of several ("separate", "in an unrelated case"). */
  readonly elsewhere?: Words;
  /** Nouns of one person whom no number names ("man", "victim"); feminine, masculine and neutral alike. */
  readonly onePerson: Words;
  /** Nouns for two ("couple", "ekteparet"). */
  readonly twoPersons: Words;
  /** Articles and determiners of one ("a", "another", "one", "the"). */
  readonly oneWords: Words;
  /** Relatives that own what follows ("whose"). */
  readonly whose?: Words;
  /** Words that say nobody ("no one", "ingen"). */
  readonly nobody: Words;
  /** Words that stand for somebody who may not be there ("anyone", "either person"). */
  readonly anybody?: Words;
}
