import type { Groups } from './groups.js';
import { BIT } from './lexicon.js';
import { extendLeft, has, lonePronoun, nominal, phraseEnd, phraseStart, type Part } from './phrases.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** The subject of a verb: the whole phrase, its plain noun phrase `core`, and where the clause begins that it opens. */
export interface Subject extends Part {
  readonly core: Part;
  /**
   * before: stands before the verb; after: inverted; shared: of an earlier verb; relative: a relative pronoun; omitted: only the verb's
   * form tells of it, and the phrase is the verb.
   */
  readonly place: 'before' | 'after' | 'shared' | 'relative' | 'omitted';
  /** The noun phrase that a relative pronoun stands for. */
  readonly antecedent: Part | null;
}

/** Noun phrases of a unit as subjects, read from their last word to the left. */
export class Nominals {
  constructor(
    protected readonly unit: Unit,
    protected readonly groups: Groups,
    /** Whether something else than the subject before the verb puts the subject after it. */
    protected readonly verbSecond: boolean,
  ) {}

  protected phrase(last: number, to: number): Subject | null {
    const start = phraseStart(this.unit, last, 0);
    const partOf = this.unit.word[start - 1] === W.Preposition && nominal(this.unit, start - 2);
    const alone = lonePronoun(this.unit, last) && !partOf;
    const from = alone ? start : extendLeft(this.unit, start, -1, (p) => this.verbBefore(p));
    if (has(this.unit, from - 1, BIT.approximator) && this.amount(from)) {
      return { from: from - 1, to, core: { from: from - 1, to }, place: 'before', antecedent: null };
    }
    if (this.afterSubordinator(from)) {
      return { from, to, core: { from, to: this.coreEnd(from, to) }, place: 'before', antecedent: null };
    }
    if (this.afterPerson(from)) return this.phrase(from - 2, to);
    if (this.afterRelative(from)) return this.relative(from - 2);
    if (this.underPreposition(from)) return this.reduced(from, to) ?? this.split(last, to, from);
    return {
      from,
      to,
      core: { from, to: this.coreEnd(from, to) },
      place: 'before',
      antecedent: null,
    };
  }

  /** "who in her speech said": a relative pronoun before an adverbial is the subject. */
  private afterRelative(from: number): boolean {
    const { unit } = this;
    if (from < 2 || unit.word[from - 1] !== W.Preposition) return false;
    return unit.word[from - 2] === W.Pronoun && has(unit, from - 2, BIT.relative);
  }

  /** "Lind in her speech said": a preposition after a person's name other than "of" opens an adverbial. */
  private afterPerson(from: number): boolean {
    const { unit } = this;
    return from > 1 && unit.word[from - 1] === W.Preposition && has(unit, from - 2, BIT.person);
  }

  /** "people living in Oslo", "people close to her": the phrase is part of a reduced relative clause of the noun phrase before. */
  private reduced(from: number, to: number): Subject | null {
    const { unit, groups } = this;
    const after = from - 2;
    if ((unit.word[after] === W.Adjective || unit.word[after] === W.Adverb) && nominal(unit, after - 1)) {
      const head = this.phrase(after - 1, after);
      return head && { ...head, to };
    }
    for (let p = after; p > 0 && p > from - 16; p--) {
      const word = unit.word[p];
      if (word === W.Comma || word === W.Stop || word === W.Quote || word === W.Subordinator) return null;
      const group = groups.at[p]!;
      if (group < 0) continue;
      const { form, entry, to: verbTo } = groups.list[group]!;
      const bare = form === 'finite' && !entry && verbTo === p + 1 && unit.word[p] === W.Verb;
      if (form === 'infinitive') continue;
      let last = p - 1;
      while (last > 0 && unit.word[last] === W.Adverb) last -= 1;
      if ((form === 'finite' && !bare) || !nominal(unit, last)) return null;
      const head = this.phrase(last, last + 1);
      return head && { ...head, to };
    }
    return null;
  }

  /** The phrase "In Oslo officials": a name after a preposition that opens the clause is not part of the subject. */
  private split(last: number, to: number, from: number): Subject | null {
    const { unit } = this;
    if (last === from) return null;
    let start = last;
    while (start - 1 > from && unit.word[start - 1] !== W.Name) start -= 1;
    if (start - 1 < from || unit.word[start - 1] !== W.Name || unit.word[last] === W.Name) return null;
    return { from: start, to, core: { from: start, to }, place: 'before', antecedent: null };
  }

  private amount(p: number): boolean {
    const { unit } = this;
    return (
      unit.word[p] === W.Number ||
      (unit.word[p] === W.Determiner && unit.word[p + 1] === W.Number) ||
      has(unit, p, BIT.determiner)
    );
  }

  protected coreEnd(from: number, to: number): number {
    const end = phraseEnd(this.unit, from, to);
    return end > from ? end : to;
  }

  /** "After X said": a word that is also a preposition opens an adverbial clause. */
  private afterSubordinator(from: number): boolean {
    const { unit } = this;
    // "Comme la maire l'a dit"
    const echoes = has(unit, from - 1, BIT.echo) && unit.word[from - 1] !== W.Pronoun;
    if (echoes && (from === 1 || unit.word[from - 2] === W.Comma)) return true;
    // "Als Antwort sagte X": no clause, where its subject would stand behind the verb
    if (this.verbSecond && this.underPreposition(from)) return false;
    const before = from > 1 ? unit.word[from - 2]! : W.Stop;
    const edge =
      before === W.Stop ||
      before === W.Comma ||
      before === W.Quote ||
      before === W.Coordinator ||
      before === W.Adverb;
    return edge && has(unit, from - 1, BIT.subordinator);
  }

  private underPreposition(from: number): boolean {
    const { unit } = this;
    return from > 0 && unit.word[from - 1] === W.Preposition;
  }

  /** Whether a finite verb stands before `p` in its clause, so that "and" there joins clauses and not noun phrases. */
  private verbBefore(p: number): boolean {
    const { unit, groups } = this;
    for (let i = p - 1; i >= 0; i--) {
      const word = unit.word[i];
      if (word === W.Comma || word === W.Stop || word === W.Colon || word === W.Quote) return false;
      if (word === W.Subordinator || (has(unit, i, BIT.relative) && word === W.Pronoun)) return false;
      const group = groups.at[i]!;
      if (group >= 0 && groups.list[group]!.form === 'finite') return true;
    }
    return false;
  }

  protected participial(p: number): boolean {
    const group = this.groups.at[p]!;
    if (group < 0) return this.unit.word[p] === W.Subordinator || this.unit.word[p] === W.Adjective;
    const { form } = this.groups.list[group]!;
    return form === 'gerund' || form === 'participle';
  }

  protected verbless(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const group = this.groups.at[i]!;
      if (group >= 0 && this.groups.list[group]!.form === 'finite') return false;
    }
    return true;
  }

  protected relative(q: number): Subject {
    const { unit } = this;
    let end = q - 1;
    if (unit.word[end] === W.Preposition) end -= 1;
    if (unit.word[end] === W.Comma) end -= 1;
    const noun = nominal(unit, end) ? this.phrase(end, end + 1) : null;
    const part = { from: q, to: q + 1 };
    return { ...part, core: part, place: 'relative', antecedent: noun && { from: noun.from, to: noun.to } };
  }
}
