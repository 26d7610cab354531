import type { Groups, VerbGroup } from './groups.js';
import { inverted, isNameless, speakerAfter, subjectAfter } from './inversion.js';
import { BIT } from './lexicon.js';
import { Nominals, type Subject } from './nominals.js';
import { endsSpeech, extendLeft, has, nominal, phraseStart, timeAt, yearAt } from './phrases.js';
import type { Unit } from './view.js';
import { W } from './words.js';

export type { Subject } from './nominals.js';

/** Finds subjects in one unit; answers are kept. */
export class Subjects extends Nominals {
  private readonly known = new Map<VerbGroup, Subject | null>();

  constructor(
    unit: Unit,
    groups: Groups,
    verbSecond: boolean,
    /** Whether verbs stand last, where the tagger often takes a name alone before one for an adverb. */
    private readonly verbFinal: boolean,
    /** Whether a noun can stand for who or what says something. */
    readonly isSource: (norm: string) => boolean,
  ) {
    super(unit, groups, verbSecond);
  }

  /** The subject before a verb group or shared with an earlier one; null where none is found. */
  of(group: VerbGroup): Subject | null {
    const known = this.known.get(group);
    if (known !== undefined) return known;
    this.known.set(group, null);
    if (group.helper !== null) {
      const helped = this.of(this.groups.list[group.helper]!);
      this.known.set(group, helped);
      return helped;
    }
    const between =
      this.verbSecond && group.form === 'participle' ? inverted(this.unit, this.groups, group) : null;
    const first = between ?? this.timeless(this.find(group));
    const found =
      (first && this.verbSecond ? this.objectFirst(first, group) : first) ??
      (this.verbSecond || endsSpeech(this.unit, group.lead - 1)
        ? inverted(this.unit, this.groups, group)
        : null) ??
      this.firstWord(group);
    this.known.set(group, found);
    return found;
  }

  /**
   * "Die Äußerungen nannte er …": a pronoun that can only be a subject right after a verb is it, whatever stands before; so is a
   * person after a verb of saying where what stands before is nobody.
   */
  private objectFirst(found: Subject, group: VerbGroup): Subject {
    const { unit } = this;
    if (found.place !== 'before' || group.form !== 'finite' || !group.entry?.cues.length) return found;
    const next = group.to;
    const pronoun =
      unit.word[next] === W.Pronoun && has(unit, next, BIT.subject) && !has(unit, next, BIT.object);
    if (!pronoun && isNameless(unit, found.core, this.isSource))
      return speakerAfter(unit, group, this.isSource) ?? found;
    return pronoun ? (subjectAfter(unit, group, unit.size) ?? found) : found;
  }

  /** A word in capitals that the tagger takes for an adverb, alone before a verb of saying. */
  private firstWord(group: VerbGroup): Subject | null {
    const { unit } = this;
    const plain = unit.word[0] === W.Adverb && unit.bits[0] === 0 && unit.token[0]!.shape !== 'lower';
    if (!plain || !this.verbFinal || group.from !== 1 || !group.entry?.cues.length) return null;
    const part = { from: 0, to: 1 };
    return { ...part, core: part, place: 'before', antecedent: null };
  }

  /** A time before a verb ("Natten til onsdag skrev X") is no subject. */
  private timeless(subject: Subject | null): Subject | null {
    if (!subject || !this.verbSecond || subject.place !== 'before') return subject;
    const { from } = subject.core;
    return yearAt(this.unit, from) || timeAt(this.unit, from) ? null : subject;
  }

  private find(group: VerbGroup): Subject | null {
    const { unit } = this;
    let q = group.lead - 1;
    while (q >= 0 && unit.word[q] === W.Adverb && !has(unit, q, BIT.indefinite)) q -= 1;
    q = this.skipTime(q);
    if (q < 0) return null;
    if (group.form === 'infinitive') return this.shared(group);
    if (group.form === 'gerund')
      return nominal(unit, q) && !has(unit, q, BIT.possessive) ? this.absolute(q, group) : this.shared(group);
    const word = unit.word[q];
    if (word === W.Coordinator || (word === W.Comma && unit.word[q - 1] === W.Coordinator))
      return this.shared(group);
    if (word === W.Verb && group.form === 'finite') return this.afterRelativeVerb(group);
    const named = word === W.Comma && this.verbSecond && this.namedAside(q) ? this.acrossAside(q) : null;
    if (named) return named;
    const trailing = this.verbSecond && endsSpeech(unit, q) ? this.trailing(group) : null;
    if (trailing) return trailing;
    if (word === W.Comma || word === W.Dash)
      return this.acrossAside(q) ?? (group.form === 'finite' ? this.serial(group, q) : null);
    if (has(unit, q, BIT.relative) && (word === W.Pronoun || word === W.Subordinator))
      return this.relative(q);
    if (has(unit, q, BIT.indefinite) && has(unit, q - 1, BIT.infinitive)) return null;
    const standing = nominal(unit, q) || unit.word[q] === W.Adjective || unit.word[q] === W.Determiner;
    if (!standing && !has(unit, q, BIT.indefinite)) return null;
    const partOf = unit.word[q - 1] === W.Preposition;
    if (has(unit, q, BIT.object) && !has(unit, q, BIT.subject) && !partOf) return null;
    const subject = this.phrase(q, q + 1);
    // "Den Vorwurf wies …": the article says that the phrase is an object
    if (subject && unit.oblique[subject.from] === 1) return null;
    // "Relativierend sagte X"
    if (q === 0 && unit.word[q] === W.Adjective && this.verbSecond && inverted(unit, this.groups, group))
      return null;
    if (subject && this.objectOf(subject, group)) return this.beforeGerund(group);
    return subject && (this.withRelative(subject) ?? subject);
  }

  /** "set up a website called X": a participle after the object of another verb is no verb of its own. */
  private objectOf(subject: Subject, group: VerbGroup): boolean {
    const { columns } = group.entry ?? {};
    if (group.to - group.from > 1 || !columns?.has('past') || !columns.has('participle')) return false;
    if (this.unit.word[subject.from - 1] !== W.Verb) return false;
    const before = this.groups.list[group.index - 1];
    return before?.to === subject.from && !takesClause(before);
  }

  /** "an electrician attending the protest said": the noun phrase that a gerund without commas tells more of. */
  private beforeGerund(group: VerbGroup): Subject | null {
    const gerund = this.groups.list[group.index - 1];
    if (gerund?.form !== 'gerund' || !takesClause(group) || !nominal(this.unit, gerund.lead - 1)) return null;
    const subject = this.phrase(gerund.lead - 1, gerund.lead);
    return subject && { ...subject, to: group.lead };
  }

  /** "a source who is close to X said": the phrase before the verb ends a relative clause without commas. */
  private withRelative(subject: Subject): Subject | null {
    const { unit, groups } = this;
    let p = subject.from - 1;
    if (unit.word[p] === W.Preposition) p -= 1;
    while (p > 0 && groups.at[p]! < 0 && unit.word[p] !== W.Comma) p -= 1;
    const at = p > 0 ? groups.at[p]! : -1;
    if (at < 0) return null;
    const verb = this.of(groups.list[at]!);
    if (verb?.place !== 'relative' || !verb.antecedent || unit.word[verb.from - 1] === W.Comma) return null;
    if (groups.list[at]!.to < subject.from - 3) return null;
    const { antecedent } = verb;
    return {
      ...antecedent,
      to: subject.to,
      core: { from: antecedent.from, to: this.coreEnd(antecedent.from, antecedent.to) },
      place: 'before',
      antecedent: null,
    };
  }

  /** "a spokesman who declined to be named told …": the verb right before this one ends a relative clause without commas. */
  private afterRelativeVerb(group: VerbGroup): Subject | null {
    const { unit, groups } = this;
    let at = group.index - 1;
    while (at > 0 && groups.list[at]!.form !== 'finite') at -= 1;
    const inner = groups.list[at];
    const verb = inner && group.lead - inner.to < 4 ? this.of(inner) : null;
    if (verb?.place !== 'relative' || !verb.antecedent || unit.word[verb.from - 1] === W.Comma) return null;
    const { from, to } = verb.antecedent;
    return {
      from,
      to: group.lead,
      core: { from, to: this.coreEnd(from, to) },
      place: 'before',
      antecedent: null,
    };
  }

  /** "with officials reporting …": the noun phrase right before a gerund, unless it is the object of a verb with a subject. */
  private absolute(last: number, group: VerbGroup): Subject | null {
    const { unit } = this;
    const from = extendLeft(unit, phraseStart(unit, last, 0), -1, () => true);
    if (unit.word[from - 1] === W.Verb) {
      const shared = this.shared(group);
      if (shared) return shared;
    }
    return {
      from,
      to: last + 1,
      core: { from, to: this.coreEnd(from, last + 1) },
      place: 'before',
      antecedent: null,
    };
  }

  /** Steps over a time between subject and verb ("the ministry on Tuesday said"). */
  private skipTime(from: number): number {
    const { unit } = this;
    let q = from;
    while (q > 0 && has(unit, q, BIT.time) && !has(unit, q, BIT.determiner)) q -= 1;
    while (q > 0 && q < from && has(unit, q, BIT.modifier) && unit.word[q] !== W.Noun) q -= 1;
    if (q === from || q < 0) return from;
    if (unit.word[q] === W.Verb && nominal(unit, q - 1)) return q - 1;
    if (unit.word[q] === W.Preposition || unit.word[q] === W.Determiner || unit.word[q] === W.Adjective)
      q -= 1;
    return nominal(unit, q) ? q : from;
  }

  /** "X, who …, said", "X, a doctor, said", "X, on Monday, said": the phrase before the first of the two commas. */
  private acrossAside(close: number): Subject | null {
    const { unit } = this;
    const mark = unit.word[close];
    for (let open = close - 2; open > 0 && open > close - 40; open--) {
      const word = unit.word[open];
      if (word === W.Stop || word === W.Quote || word === W.Colon) return null;
      if (word !== mark || !nominal(unit, open - 1)) continue;
      const first = open + 1;
      const relative =
        has(unit, first, BIT.relative) &&
        (unit.word[first] !== W.Determiner || !has(unit, first, BIT.determiner));
      const apposed =
        !relative &&
        this.verbless(first, close) &&
        (has(unit, first, BIT.determiner) || inFront(unit, first));
      const adverbial =
        unit.word[first] === W.Preposition ||
        unit.word[first] === W.Adverb ||
        timeAt(unit, first) ||
        this.participial(first);
      if (!relative && !apposed && !adverbial) continue;
      const subject = this.acrossMore(open) ?? this.phrase(open - 1, open);
      if (!subject) continue;
      return adverbial ? subject : { ...subject, to: close };
    }
    return this.openRelative(close);
  }

  /** "Der Bürgermeister, Anna Lind, warnte": nothing but a person's name between the commas, the first of which ends a noun phrase. */
  private namedAside(close: number): boolean {
    const { unit } = this;
    let open = close - 1;
    while (open > 0 && has(unit, open, BIT.person)) open -= 1;
    return open < close - 1 && unit.word[open] === W.Comma && nominal(unit, open - 1);
  }

  /** "Lind, 45, a doctor, said": the aside before this one, where only a short phrase stands between two commas. */
  private acrossMore(close: number): Subject | null {
    const { unit } = this;
    let open = close - 1;
    while (open > 0 && close - open < 14 && unit.word[open] !== W.Comma) {
      if (unit.word[open] === W.Quote || unit.word[open] === W.Stop || this.groups.at[open]! >= 0)
        return null;
      open -= 1;
    }
    if (unit.word[open] !== W.Comma || !nominal(unit, open - 1)) return null;
    const apposed =
      has(unit, open + 1, BIT.article) || unit.word[open + 1] === W.Name || unit.word[open + 1] === W.Number;
    const subject = apposed && unit.word[open - 1] === W.Name ? this.phrase(open - 1, open) : null;
    return subject && { ...subject, to: close };
  }

  /** "En kilde som står X nær, sier": a relative clause that only a comma after it marks. */
  private openRelative(close: number): Subject | null {
    const { unit } = this;
    for (let p = close - 2; p > 0 && p > close - 20; p--) {
      if (unit.word[p] === W.Comma || unit.word[p] === W.Stop || unit.word[p] === W.Quote) return null;
      const relative =
        has(unit, p, BIT.relative) && unit.word[p] !== W.Determiner && unit.word[p] !== W.Preposition;
      if (!relative || !nominal(unit, p - 1)) continue;
      const subject = this.phrase(p - 1, p);
      return subject && { ...subject, to: close };
    }
    return null;
  }

  /** "…, melder X på stedet.": after a comma, a verb of saying and a noun phrase with no other verb to the sentence's end. */
  private trailing(group: VerbGroup): Subject | null {
    const { unit, groups } = this;
    if (!group.entry?.cues.some((cue) => cue.takes.has('quote'))) return null;
    const subject = subjectAfter(unit, group, unit.size);
    if (!subject) return null;
    for (let p = subject.to; p < unit.size && unit.word[p] !== W.Comma && unit.word[p] !== W.Stop; p++) {
      if (groups.at[p]! >= 0 || unit.word[p] === W.Subordinator || unit.word[p] === W.Quote) return null;
    }
    return subject;
  }

  /** Verbs in a row ("met X, praised Y and said"): one more joined by "and" follows, or the one before began the sentence. */
  private serial(group: VerbGroup, comma: number): Subject | null {
    const { unit, groups } = this;
    const before = groups.list[group.index - 1];
    if (!before || before.form !== 'finite' || comma < before.to || !group.entry?.cues.length) return null;
    for (let p = group.to; p + 1 < unit.size; p++) {
      const word = unit.word[p];
      if (word === W.Stop || word === W.Quote) return null;
      const next = word === W.Coordinator ? groups.at[p + 1]! : -1;
      if (next >= 0 && groups.list[next]!.form === 'finite') return this.shared(group);
    }
    return null;
  }

  /** "After announcing a deal, the union said": the subject after the comma that closes the adverbial. */
  private following(group: VerbGroup): Subject | null {
    const { unit, groups } = this;
    for (let i = group.index + 1; i < groups.list.length; i++) {
      const other = groups.list[i]!;
      if (other.form !== 'finite') continue;
      const subject = this.of(other);
      if (subject?.place === 'before' && unit.word[subject.from - 1] === W.Comma) return subject;
    }
    return null;
  }

  /** The subject of the first verb of saying of the unit, which a gerund after a comma goes on with. */
  private speaking(index: number): Subject | null {
    for (let i = 0; i < index; i++) {
      const other = this.groups.list[i]!;
      if (other.form !== 'finite' || !other.entry?.cues.some((cue) => cue.takes.has('quote'))) continue;
      const subject = this.of(other);
      if (subject && subject.place !== 'relative') return subject;
    }
    return null;
  }

  /** Whether a verb stands in a reported clause: after a complementizer, or right after a verb that reports clauses. */
  private reported(subject: Subject, group: VerbGroup): boolean {
    const { unit, groups } = this;
    const before = subject.from - 1;
    if (before < 0 || subject.place !== 'before') return false;
    if (unit.word[before] === W.Subordinator && has(unit, before, BIT.complementizer)) return true;
    const outer = groups.list[group.index - 1];
    return outer?.to === subject.from && takesClause(outer);
  }

  /** The subject of the nearest earlier verb of saying, else of the first verb of the unit. */
  private shared(group: VerbGroup): Subject | null {
    const index = group.index;
    const main = group.form === 'gerund' ? this.speaking(index) : null;
    if (main) return { ...main, place: 'shared' };
    let fallback: Subject | null = null;
    for (let i = index - 1; i >= 0; i--) {
      const other = this.groups.list[i]!;
      if (other.form !== 'finite') continue;
      const subject = this.of(other);
      if (!subject || subject.place === 'relative') continue;
      if (other.entry?.cues.length && !this.reported(subject, other)) return { ...subject, place: 'shared' };
      fallback ??= subject;
    }
    const found = fallback ?? (group.form === 'gerund' ? this.following(group) : null);
    return found && { ...found, place: 'shared' };
  }
}

const takesClause = ({ entry }: VerbGroup): boolean =>
  entry?.cues.some(({ takes }) => takes.has('clause')) ?? false;

const inFront = (unit: Unit, p: number): boolean =>
  nominal(unit, p) || unit.word[p] === W.Adjective || unit.word[p] === W.Determiner;
