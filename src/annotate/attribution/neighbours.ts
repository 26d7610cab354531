import type { Token } from '../../model/index.js';
import { AUXILIARY, BIT, type Lexicon, type VerbForm } from './lexicon.js';
import { isFinite, type Reading } from './mistagged.js';
import { W } from './words.js';

/** The positions of one unit: what each is, the classes it is listed in, its token. */
interface Positions {
  readonly words: Uint8Array;
  readonly bits: Uint32Array;
  readonly tokens: readonly Token[];
}

/** Puts right, in place, what stands at the positions of a unit where the neighbours rule it out. */
export const putRight = (positions: Positions, lexicon: Lexicon): void => {
  new Neighbours(positions, lexicon).correct();
};

/** What noun phrases and adverbials between two verbs of a clause are made of. */
const PHRASAL: ReadonlySet<number> = new Set([W.Noun, W.Name, W.Adverb, W.Adjective, W.Preposition]);

class Neighbours {
  private readonly words: Uint8Array;
  private readonly bits: Uint32Array;
  private readonly tokens: readonly Token[];
  /** The finite verb stands second and the others not last: a subject or adverb may part a participle from its auxiliary. */
  private readonly openOrder: boolean;

  constructor(
    { words, bits, tokens }: Positions,
    private readonly lexicon: Lexicon,
  ) {
    this.words = words;
    this.bits = bits;
    this.tokens = tokens;
    this.openOrder = lexicon.grammar.verbSecond && lexicon.grammar.verbFinal !== true;
  }

  /** Puts right what the neighbours rule out: "is calling" as a noun, a first name as a verb. */
  correct(): void {
    const { words, bits, tokens, lexicon } = this;
    const reading: Reading = { words, bits, tokens, size: tokens.length };
    for (let p = 0; p < this.tokens.length; p++) {
      const token = this.tokens[p]!;
      const form = lexicon.verbs.get(token);
      if ((bits[p]! & BIT.time) !== 0 && this.namesPaper(p)) {
        words[p] = W.Name;
        bits[p]! &= ~BIT.time;
      }
      if (words[p] === W.Verb && !lexicon.unmistakable.has(token))
        words[p] = this.verbOrNot(p, token.shape, form);
      else if (words[p] === W.Verb && p > 0 && this.afterArticle(p)) words[p] = W.Adjective;
      else if (words[p] === W.Adjective) words[p] = this.adjectiveOrNot(p);
      // "Dies bestätigte X": what stands before a verb is no article
      const verb = words[p + 1] === W.Verb || words[p + 1] === W.Auxiliary;
      if (words[p] === W.Determiner && verb && (this.bits[p]! & BIT.impersonal) !== 0) words[p] = W.Pronoun;
      if (form && lexicon.grammar.distinctForms && isFinite(reading, p, form, lexicon)) words[p] = W.Verb;
      if (p > 0 && form && (words[p] === W.Noun || words[p] === W.Adjective) && this.helped(p, form))
        words[p] = W.Verb;
    }
  }

  /** "the Rosk Morning Post", "the Sunday Courier": a time within a name. */
  private namesPaper(p: number): boolean {
    const { words, bits, tokens } = this;
    if (p === 0 || tokens[p]!.shape !== 'capital') return false;
    if (words[p + 1] !== W.Name && (words[p + 1] !== W.Noun || this.lexicon.compounds)) return false;
    if (tokens[p + 1]!.shape !== 'capital' || (bits[p + 1]! & (BIT.time | BIT.person)) !== 0) return false;
    return (
      (bits[p - 1]! & BIT.article) !== 0 || (words[p - 1] === W.Name && (bits[p - 1]! & BIT.person) === 0)
    );
  }

  private verbOrNot(p: number, shape: string, form: VerbForm | undefined): W {
    const { words } = this;
    const next = words[p + 1];
    if (!form && shape === 'capital' && next === W.Name) return W.Name;
    if ((this.bits[p]! & AUXILIARY) !== 0) return this.helps(p) ? W.Auxiliary : W.Verb;
    if (this.openOrder && p > 0 && this.reportingNoun(p, form)) return W.Noun;
    if (form && p > 0 && (this.modifies(p - 1) || this.unhelped(p, form))) return W.Noun;
    if (form?.columns.has('participle') !== false && this.pairedAdjective(p)) return W.Adjective;
    const sure = next === W.Verb && this.lexicon.unmistakable.has(this.tokens[p + 1]!);
    const bare =
      p === 0 || words[p - 1] === W.Adjective || words[p - 1] === W.Determiner || words[p - 1] === W.Number;
    return sure && bare ? W.Noun : W.Verb;
  }

  /** "the confirmed dead": what follows an article that is no pronoun is no verb. */
  private afterArticle(p: number): boolean {
    const bits = this.bits[p - 1]!;
    const noun = this.words[p + 1] === W.Noun || this.words[p + 1] === W.Adjective;
    return noun && (bits & BIT.article) !== 0 && (bits & BIT.subject) === 0;
  }

  /** "has already said": a participle follows, adverbs between. */
  private helps(p: number): boolean {
    for (let q = p + 1; q < this.tokens.length && q < p + 4; q++) {
      if (this.words[q] === W.Verb) return this.tokens[q]!.tag?.verb === 'part';
      if (this.words[q] !== W.Adverb && (this.bits[q]! & BIT.adverb) === 0) return false;
    }
    return false;
  }

  private adjectiveOrNot(p: number): W {
    const next = this.words[p + 1];
    const participle = this.openOrder && this.tokens[p + 1]?.tag?.verb === 'part';
    const verbal = next === W.Verb || next === W.Auxiliary || participle || this.words[p - 1] === W.Auxiliary;
    if ((this.bits[p]! & BIT.adverb) !== 0 && verbal) return W.Adverb;
    return this.standsAsNoun(p) ? W.Noun : W.Adjective;
  }

  /** "is calling", "will plan", "er ventet å", "har tidligere uttalt": what follows an auxiliary and can be its verb. */
  private helped(p: number, form: VerbForm): boolean {
    const before = this.bits[p - 1]!;
    if ((before & BIT.be) !== 0 && form.columns.has('gerund')) return true;
    // "declined to comment"
    if ((before & BIT.infinitive) !== 0 && form.columns.has('base') && this.opensInfinitive(p - 2))
      return true;
    const participle = form.columns.has('participle');
    if (this.openOrder && (before & (BIT.be | BIT.passive)) !== 0)
      return participle && this.tokens[p]!.tag?.verb === 'part' && this.reports(p + 1);
    let q = p - 1;
    while (this.openOrder && q > 0 && this.words[q] === W.Adverb) q -= 1;
    const helper = (this.bits[q]! & BIT.subject) !== 0 && q > 0 ? this.bits[q - 1]! : this.bits[q]!;
    if ((helper & BIT.have) !== 0 && participle) return true;
    if (participle && this.openOrder && this.farHelped(p, form)) return true;
    return (before & (BIT.modal | BIT.support)) !== 0 && form.columns.has('base');
  }

  /** A verb that reports what somebody will or will not do. */
  private opensInfinitive(p: number): boolean {
    if (p < 0 || this.words[p] !== W.Verb) return false;
    return (
      this.lexicon.verbs.get(this.tokens[p]!)?.cues.some(({ takes }) => takes.has('infinitive')) ?? false
    );
  }

  /** "har X tidligere uttalt at", "ble X spurt om": the subject stands between the auxiliary and what it helps. */
  private farHelped(p: number, { cues }: VerbForm): boolean {
    const next = this.tokens[p + 1]?.norm;
    const clause = ((this.bits[p + 1] ?? 0) & (BIT.complementizer | BIT.infinitive)) !== 0;
    if (this.tokens[p]!.tag?.verb !== 'part') return false;
    if (!clause && !cues.some((cue) => cue.with.some(([word]) => word === next))) return false;
    for (let q = p - 1; q >= 0 && q > p - 10; q--) {
      if ((this.bits[q]! & (BIT.have | BIT.passive)) !== 0) return true;
      if (!PHRASAL.has(this.words[q]!) && this.words[q] !== W.Pronoun && this.words[q] !== W.Determiner)
        return false;
    }
    return false;
  }

  /** What opens behind a passive: a reported clause or infinitive, or the agent. */
  private reports(p: number): boolean {
    return (
      p < this.tokens.length && (this.bits[p]! & (BIT.complementizer | BIT.infinitive | BIT.agent)) !== 0
    );
  }

  /** "avviste tirsdag anklager om": a noun that reports, with the word that opens what it reports, in a clause that has its verb. */
  private reportingNoun(p: number, form: VerbForm | undefined): boolean {
    const next = this.tokens[p + 1]?.norm;
    const noun = this.lexicon.nouns.get(this.tokens[p]!.norm);
    if (next === undefined || !noun?.some(({ opens }) => opens.has(next))) return false;
    if ((this.bits[p + 1]! & (BIT.complementizer | BIT.infinitive)) !== 0) return false;
    if (form?.cues.some((cue) => cue.with.some(([word]) => word === next))) return false;
    for (let q = p - 1; q >= 0; q--) {
      const word = this.words[q];
      if (word === W.Verb || word === W.Auxiliary) return true;
      if (!PHRASAL.has(word!)) return false;
    }
    return false;
  }

  /** "fordømte angrepet": what could only be a participle, right after a verb that is no auxiliary. */
  private unhelped(p: number, { columns }: VerbForm): boolean {
    const before = this.lexicon.verbs.get(this.tokens[p - 1]!);
    if (columns.size > 1 || !columns.has('participle') || this.words[p - 1] !== W.Verb) return false;
    return before?.columns.has('past') === true && !before.columns.has('participle');
  }

  /** "an immediate and sustained truce": a participle after "and" within a noun phrase. */
  private pairedAdjective(p: number): boolean {
    const { words } = this;
    if (words[p - 1] !== W.Coordinator || (words[p + 1] !== W.Noun && words[p + 1] !== W.Adjective))
      return false;
    const paired = words[p - 2] === W.Adjective || words[p - 2] === W.Noun;
    return paired && ((this.bits[p - 3] ?? 0) & (BIT.article | BIT.possessive)) !== 0;
  }

  /** "a senior official said": an adjective that ends a noun phrase. */
  private standsAsNoun(p: number): boolean {
    const next = this.words[p + 1];
    if (next !== W.Preposition && next !== W.Verb && next !== W.Comma && next !== W.Auxiliary) return false;
    for (let q = p - 1; q >= 0; q--) {
      const word = this.words[q];
      if (word === W.Adjective) continue;
      if (word === W.Determiner || word === W.Number || word === W.Noun || word === W.Name) return true;
      return (this.bits[q]! & (BIT.article | BIT.possessive)) !== 0;
    }
    return p > 0;
  }

  /** An article, a possessive or an adjective: no finite verb stands right after it. */
  private modifies(p: number): boolean {
    const bits = this.bits[p]!;
    if ((bits & BIT.subject) !== 0) return false;
    const article = (bits & (BIT.article | BIT.possessive)) !== 0;
    return (
      article ||
      (this.words[p] === W.Adjective && (bits & ~BIT.modifier) === 0 && this.words[p - 1] !== W.Auxiliary)
    );
  }
}
