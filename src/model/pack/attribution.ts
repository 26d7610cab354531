import type { SourceClass } from '../attribution.js';

/**
 * What a cue takes as its content. quote: direct speech. clause: a reported clause with or without complementizer. that: only with
 * complementizer. close: so, and right behind the cue ("avviser at", not "avviste ideen om at"). question: a reported question. infinitive: "vowed to …". perfect: an infinitive of
 * what is past ("nekter å ha gjort det"). gerund: "denied doing …". object: a noun phrase.
 * person: an addressee may stand between cue and content ("told reporters that"). ask: "urged X to …", content from X on.
 * predicate: "called X a liar", content from X on. raised: "X is believed to …", nobody named. evidence: a noun phrase,
 * where the source is a document, a count or the like ("the poll shows a lead").
 * impersonal: the verb reports with a subject that stands for nobody ("hedder det i en meddelelse"). cited: the object is the source. seeming: "X appears to …", the reporter's own
 * impression. amount: "put the toll at 40". topic: "was asked about …".
 * silence: an object or nothing, only where the cue is denied ("did not respond to …", "would not comment").
 * deed: an object, only where the source can speak and a reason stands behind it ("attacked the mayor for …"): the verb also names a deed.
 */
export type Frame =
  | 'quote'
  | 'clause'
  | 'that'
  | 'close'
  | 'question'
  | 'infinitive'
  | 'perfect'
  | 'gerund'
  | 'object'
  | 'person'
  | 'ask'
  | 'predicate'
  | 'raised'
  | 'evidence'
  | 'impersonal'
  | 'cited'
  | 'seeming'
  | 'amount'
  | 'topic'
  | 'silence'
  | 'deed';

/**
 * Verbs with one act and the same slots. `rows`: one verb each, its forms in the columns of `AttributionPack.columns`, a slash
 * between spellings, `-` where a form is missing; `mit|teilen` has a particle that leaves it. `with`: words of which one must follow
 * ("out" in "point out"); they belong to the cue. `without`: words right after which it is another verb ("viste seg", "fant sted").
 */
export interface CueVerbs {
  readonly act: string;
  readonly takes: readonly Frame[];
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly rows: readonly string[];
}

/** Nouns that report: "the claim that", "calls for", "hopes of". `opens`: words of which one must follow, content after them. */
export interface CueNouns {
  readonly act: string;
  readonly opens: readonly string[];
  readonly nouns: readonly string[];
}

/** Phrases that stand before or after a source ("according to") or alone ("reportedly"), and their act. */
export interface CuePhrases {
  readonly act: string;
  readonly phrases: readonly string[];
}

/** Nouns that tell the class of a source whose phrase they are the head of. */
export interface SourceNouns {
  readonly class: SourceClass;
  readonly nouns: readonly string[];
}

/** A way to mark direct speech. `nested` marks are read within others; `dash` marks open a paragraph and are not closed. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
}

export type VerbColumn = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'passive';

/** Cues of attribution with their slots, quote habits, anonymity words, hedges. Words in normal form. */
export interface AttributionPack {
  readonly language: string;
  readonly quotes: readonly QuoteMarks[];
  /** Marks that open direct speech at the start of a paragraph. */
  readonly dashes: readonly string[];
  readonly columns: readonly VerbColumn[];
  readonly verbs: readonly CueVerbs[];
  /** Forms of such verbs that are hardly ever another word, whatever the tagger says ("says", "skriver"). */
  readonly unmistakable: readonly string[];
  /** Verbs that carry another verb ("went on to say", "declined to comment"); rows as in `verbs`, the words that must follow after `+`. */
  readonly carriers: readonly string[];
  /** Carriers that withhold what they carry ("declined to"). */
  readonly withholders: readonly string[];
  readonly nouns: readonly CueNouns[];
  /** Words that say that somebody said nothing, whatever verb they stand with ("no comment", "not available for comment"). */
  readonly silences: readonly string[];
  /** Words that open a reason or a judgement behind what somebody attacks in words ("for", "as"). */
  readonly reasons: readonly string[];
  /** Prepositions before the number of an estimate ("at" in "put the toll at 40"); any where left out. */
  readonly amountPrepositions?: readonly string[];
  /** Verbs that make a cue with such a noun ("issued a call for", "rette kritikk mot"); rows as in `verbs`. */
  readonly lightVerbs: readonly string[];
  /** "according to": a source follows. */
  readonly before: readonly CuePhrases[];
  /** Prepositions that are cues only before a phrase with one of these nouns as its head ("nach einer neuen Studie"). */
  readonly documents?: { readonly cues: readonly CuePhrases[]; readonly nouns: readonly string[] };
  /** "zufolge": a source stands before it. */
  readonly after?: readonly CuePhrases[];
  /** Phrases that are cues only after a mark and with nothing but a source up to the next ("…, so der Minister."). */
  readonly closing?: readonly CuePhrases[];
  /** "X was quoted as saying"-less hearsay: no source. */
  readonly hearsay: readonly CuePhrases[];
  /**
   * Auxiliaries that with a participle mark hearsay ("skal have" + "tilbudt"); `…` between two that stand around their clause, the
   * participle before the second ("soll … haben").
   */
  readonly evidentials: readonly string[];
  /** Auxiliaries that do so only in a main clause without a condition: those of the conditional ("aurait" + "tué"). */
  readonly conditionals?: readonly string[];
  /** Finite forms of the mood of reported speech ("habe", "sei"): a main clause with one goes on with the report before it. */
  readonly reportives?: readonly string[];
  /** "it is unclear": a reported question follows, nobody knows. */
  readonly unknown: readonly string[];
  /** Prepositions before the agent of a passive ("by", "av", "fra"). */
  /** Words that turn a cue into an aside ("as X said, …"). */
  readonly echoes: readonly string[];
  readonly agents: readonly string[];
  /** Words near the head of a sentence that tie it to the report before ("among them", "another", "andre"). */
  readonly anaphors: readonly string[];
  /** Words that do so beside a number ("another 40", "40 andre"). */
  readonly others: readonly string[];
  /** Phrases between cue and content that name the occasion ("in a statement"): preposition and noun. */
  readonly venues: readonly string[];
  /** Those of them that are the utterance itself and belong to the cue ("in a statement"). */
  readonly utterances: readonly string[];
  /** Words before the source of the source, after it ("X writes, with reference to Y"). */
  readonly references: readonly string[];
  /** Prepositions before the one who is told ("said X to reporters", "sier X til avisen"); left out where they also tell whose someone is. */
  readonly addressees?: readonly string[];
  /** Phrases at a sentence's head that stand for the sentence before, the verb or its subject behind them ("C'est ce que", "Así lo"). */
  readonly resumptions?: readonly string[];
  /** Words between a cited source and what it said ("quoted X as saying", "citerer X for"). */
  readonly citeLinks: readonly string[];
  readonly sources: readonly SourceNouns[];
  /** Words that make people anonymous ("unnamed", "familiar", "anonymity"). */
  readonly anonymous: readonly string[];
}
