/** A person or thing that a pronoun can stand for. */
export interface PronounForm {
  readonly form: string;
  readonly person: 1 | 2 | 3;
  readonly number: 'sing' | 'plur' | null;
  readonly gender: 'male' | 'female' | 'thing' | null;
}

/** The forms of verbs that help others. All forms that occur in text, the infinitive first. */
export interface Auxiliaries {
  readonly be: readonly string[];
  readonly have: readonly string[];
  /** Support of negation and question ("do", "did"). */
  readonly support: readonly string[];
  /** Verbs of the passive other than `be` ("bli", "blive"; en "get"). */
  readonly passive: readonly string[];
  readonly modal: readonly string[];
}

/** Closed word classes shared by several stages. All words in normal form (lower case, straight apostrophe). */
export interface GrammarPack {
  readonly language: string;
  /**
   * The subject may follow the finite verb: in main clauses that begin with something else, as where the verb stands second, or
   * more freely, as in the Romance languages.
   */
  readonly verbSecond: boolean;
  /** A finite verb needs no subject where it is plain who acts ("Dijo que …"); left out where it does. */
  readonly dropsSubject?: boolean;
  /** A reported clause always begins with a complementizer ("dijo que"); left out where it may stand bare ("said he …"). */
  readonly fullClauses?: boolean;
  /** Auxiliaries in the first or second person, whose omitted subject is nobody told of ("hemos"). */
  readonly ownForms?: readonly string[];
  /** The columns of verbs tell their forms apart: one of the first alone is an infinitive, one of the past alone a finite verb. */
  readonly distinctForms?: boolean;
  /** Unstressed pronouns and negations between subject and verb ("X lo dijo", "X ne l'a pas dit"). */
  readonly proclitics?: readonly string[];
  /** Subject pronouns written onto the verb before them, hyphen included ("-t-il"), the longest first. */
  readonly enclitics?: readonly string[];
  /** A reflexive verb without a subject is a passive ("se informó de que"). */
  readonly reflexivePassive?: boolean;
  /**
   * In main clauses all verbs but the finite one stand at the clause's end ("hat den Vorfall bestätigt"), in subordinate clauses all of
   * them ("wie sie mitgeteilt hat"); verbs have particles that leave them ("teilte … mit").
   */
  readonly verbFinal?: boolean;
  /** A reported clause without complementizer stands after a comma ("sagte, er sei krank"). */
  readonly clauseComma?: boolean;
  /** A comma stands before a reported question ("spurgte, hvordan", "fragte, warum"). */
  readonly questionComma?: boolean;
  /** A comma stands before every relative clause, also before one that tells which thing is meant. */
  readonly commaRelatives?: boolean;
  /** Infixes of infinitives whose particle stands before them ("zu" in "auszuweiten"). */
  readonly infinitiveInfixes?: readonly string[];
  /** Verbs have a passive in -s ("avvises"). */
  readonly passiveEnding?: string;
  /** Compound nouns are written as one word, so that the last part tells what a word is ("helsemyndigheter"). */
  readonly compounds: boolean;
  /** Pronouns that can be a subject, with what they can stand for. */
  readonly subjects: readonly PronounForm[];
  readonly objects: readonly string[];
  /** Pronouns that can stand for a statement as the object of a verb ("this", "le", "lo", "das"); left out where none is told apart. */
  readonly factPronouns?: readonly string[];
  readonly reflexives: readonly string[];
  readonly possessives: readonly PronounForm[];
  /** Subjects that stand for nobody ("it", "there", "det", "man"). */
  readonly impersonals: readonly string[];
  /** Subjects that stand for people not named ("many", "others", "someone", "those"). */
  readonly indefinites: readonly string[];
  readonly articles: readonly string[];
  readonly indefiniteArticles: readonly string[];
  /** "no", "none", "nobody": words that deny the clause whose subject they stand in. */
  readonly negatives: readonly string[];
  readonly demonstratives: readonly string[];
  readonly quantifiers: readonly string[];
  readonly auxiliaries: Auxiliaries;
  /** Auxiliaries written onto the word before ("'s", "'ll"). */
  readonly clitics: readonly string[];
  readonly negations: readonly string[];
  /** Auxiliaries with the negation in them ("don't"). */
  readonly negatedAuxiliaries: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions that mark a direct object (Spanish "a" before people). */
  readonly objectPrepositions?: readonly string[];
  /** Prepositions that tie a noun phrase to the one before as a genitive does ("of", "av", "for"). */
  readonly genitivePrepositions: readonly string[];
  /** Articles and possessives in the genitive, which tie their noun phrase to the one before ("des", "einer"). */
  readonly genitiveArticles?: readonly string[];
  /** Articles and possessives that never begin a subject ("den", "einem"). */
  readonly objectArticles?: readonly string[];
  /** Prepositions that also stand before a number or amount as "about" does ("about half", "over 40"). */
  readonly approximators: readonly string[];
  readonly coordinators: readonly string[];
  /** Those of them that oppose clauses and never join the parts of one subject ("but"). */
  readonly adversatives: readonly string[];
  /** Words that open a reported clause ("that", "at"). */
  readonly complementizers: readonly string[];
  /** Words that open a reported question ("whether", "how", "om"). */
  readonly interrogatives: readonly string[];
  /** Words that open an adverbial clause ("while", "because", "da"). */
  readonly subordinators: readonly string[];
  /** Words that open a relative clause ("who", "som"). */
  readonly relatives: readonly string[];
  readonly infinitiveMarks: readonly string[];
  /** Adverbs that stand within a verb group or between subject and verb ("also", "later", "tidligere"). */
  readonly adverbs: readonly string[];
  /** Endings that make a word of four or more letters an adverb ("ly"). */
  readonly adverbEndings: readonly string[];
  /** Nouns and adverbs of time ("Monday", "week", "tomorrow"). */
  readonly timeWords: readonly string[];
  /** Words that make a time with a time word after them ("last week", "i går"). */
  readonly timeModifiers: readonly string[];
  /** Nouns for persons by gender, for what a pronoun can stand for ("woman", "brother", "talskvinne"). */
  readonly maleNouns: readonly string[];
  readonly femaleNouns: readonly string[];
}
