import { fold } from '../../kit/fold.js';
import type { Entity, Layout, Name, Source } from '../../model/index.js';
import { classOf, headOf, isMedium, nounClass } from './classes.js';
import { genderOfName } from './genders.js';
import { BIT, type Lexicon } from './lexicon.js';
import { NameLookup } from './lookup.js';
import { agentAt, described, ownerOf, wantedBy, wordsOf, wordsOfEntity } from './descriptions.js';
import { Memory, type Candidate, type Via } from './memory.js';
import { has, phraseEnd, timeAt, type Part } from './phrases.js';
import type { Draft } from './scene.js';
import type { Subject } from './subjects.js';
import { sentenceOf } from './sentences.js';
import { spanOf, type Unit } from './view.js';
import { W } from './words.js';

/** A source with the medium that it spoke through. `named`: the chain can name it (not an unresolved pronoun). */
export interface Spoken {
  readonly source: Source;
  readonly via: Via | null;
  /** The source that it refers to in turn. */
  readonly reference: Via | null;
  readonly named: boolean;
}

/** Turns the sources of drafts, taken in text order, into sources: resolves pronouns and descriptions, finds entity and class. */
export class Speakers extends NameLookup {
  private readonly byId: ReadonlyMap<string, Entity>;
  private readonly memory = new Memory();
  private readonly told = new Map<Draft, Spoken>();
  /** The words that describe each person, gathered once: an article may name one a thousand times. */
  private readonly describing = new Map<Entity, ReadonlySet<string>>();
  private nextName = 0;

  constructor(
    layout: Layout,
    names: readonly Name[],
    entities: readonly Entity[],
    private readonly lexicon: Lexicon,
  ) {
    super(layout, names);
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  of(draft: Draft): Spoken | null {
    const { source, scene } = draft;
    const { unit } = scene;
    this.nameUpTo(this.offsetOf(draft));
    if (draft.inherited) return this.told.get(draft.inherited) ?? null;
    if (!source) return null;
    const found =
      source.place === 'omitted'
        ? this.omitted(unit, source)
        : (this.pronounIn(unit, source) ?? this.phrase(draft, source));
    if (!found) return null;
    const reference = this.referenceOf(draft);
    if ((draft.speech || draft.via) && found.candidate) {
      found.candidate.spoke = unit.sentence.index;
      const told = this.viaOf(draft) ?? this.mediumOf(draft, found.candidate);
      if (told && told.label !== reference?.label) found.candidate.via = told;
    }
    const spoken = { source: found.source, via: found.candidate?.via ?? null, reference, named: found.named };
    this.told.set(draft, spoken);
    return spoken;
  }

  private offsetOf({ source, cue, content, scene: { unit } }: Draft): number {
    const at = [
      ...cue.map(({ from }) => from),
      ...content.map(({ from }) => from),
      ...(source ? [source.from] : []),
    ];
    return unit.token[Math.min(...at)]!.start;
  }

  /** Takes note of the names before an offset. */
  private nameUpTo(offset: number): void {
    const { names } = this;
    while (this.nextName < names.length && names[this.nextName]!.start < offset) {
      const name = names[this.nextName]!;
      this.nextName += 1;
      const entity = this.byId.get(name.entity);
      if (!entity || (name.kind !== 'person' && name.kind !== 'organisation')) continue;
      this.memory.add(this.named(entity, name));
    }
  }

  private named(entity: Entity, name: Name): Candidate {
    const person = entity.kind === 'person';
    const words = new Set(person ? this.wordsFor(entity) : []);
    return {
      key: entity.id,
      resolved: person ? entity.name : this.textOf(name),
      entity: entity.id,
      class: person ? 'named_person' : 'institution',
      words,
      person,
      gender: person ? (this.genderBefore(name.first, words) ?? genderOfName(entity.name)) : null,
      plural: false,
      spoke: -1,
      named: sentenceOf(this.layout, name.first),
      at: name.start,
      via: null,
    };
  }

  private wordsFor(entity: Entity): ReadonlySet<string> {
    const known = this.describing.get(entity) ?? wordsOfEntity(entity, this.layout);
    this.describing.set(entity, known);
    return known;
  }

  /** The gender that titles before a name or descriptions tell. */
  private genderBefore(first: number, words: ReadonlySet<string>): 'male' | 'female' | null {
    for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
      const found = this.lexicon.genders.get(this.layout.tokens[i]!.norm);
      if (found) return found;
    }
    for (const word of words) {
      const found = this.lexicon.genders.get(word);
      if (found) return found;
    }
    return null;
  }

  private pronounIn(unit: Unit, source: Subject): Found | null {
    if (source.place === 'relative') return source.antecedent ? null : this.unresolved(unit, source);
    if (source.to - source.from !== 1) return null;
    const form = this.lexicon.persons.get(unit.token[source.from]!.norm);
    const lone = unit.word[source.from] === W.Pronoun || unit.word[source.from] === W.Determiner;
    if (!form && lone && has(unit, source.from, BIT.object)) return this.unresolved(unit, source);
    if (!form || !lone) return null;
    const candidate = this.memory.pronoun(wantedBy(form), unit.sentence.index);
    if (!candidate) return this.unresolved(unit, source);
    if (form.gender === 'male' || form.gender === 'female') candidate.gender ??= form.gender;
    const span = spanOf(unit, source.from, source.to);
    const { resolved, entity } = candidate;
    return {
      source: { ...span, label: this.textOf(span), entity, class: candidate.class, resolved },
      candidate,
      named: true,
    };
  }

  /** Whom a verb without a subject means: the person, else the body, that a pronoun would. The verb stands for them in the text. */
  private omitted(unit: Unit, source: Subject): Found | null {
    const { index } = unit.sentence;
    const any = { plural: null, gender: null };
    const candidate =
      this.memory.pronoun({ ...any, person: true }, index) ??
      this.memory.pronoun({ ...any, person: null }, index);
    if (!candidate) return null;
    const { resolved, entity } = candidate;
    const span = spanOf(unit, source.from, source.to);
    return {
      source: { ...span, label: resolved, entity, class: candidate.class, resolved },
      candidate,
      named: true,
    };
  }

  private unresolved(unit: Unit, source: Part): Found {
    const span = spanOf(unit, source.from, source.to);
    const label = this.textOf(span);
    return {
      source: { ...span, label, entity: null, class: 'unattributed', resolved: label },
      candidate: null,
      named: false,
    };
  }

  private phrase(draft: Draft, source: Subject): Found {
    const {
      scene: { unit },
      speech,
    } = draft;
    const whole: Part = source.antecedent ?? source;
    const core: Part = source.antecedent ? plainPart(unit, source.antecedent) : source.core;
    const span = spanOf(unit, source.from, source.to);
    const label = this.textOf(span);
    const name =
      this.nameOf(unit, core) ??
      this.juxtaposed(unit, core, whole) ??
      this.apposed(unit, core, whole) ??
      this.bracketed(unit, whole);
    const entity = name ? (this.byId.get(name.entity) ?? null) : null;
    const author = entity ? null : this.authorOf(unit, core, whole);
    if (author) {
      const found = this.phrase(draft, author);
      return { ...found, source: { ...found.source, ...span, label } };
    }
    const described = entity ? null : this.meant(unit, core, whole);
    if (described) {
      const { resolved, entity: id } = described;
      return {
        source: { ...span, label, entity: id, class: described.class, resolved },
        candidate: described,
        named: true,
      };
    }
    const kind = classOf(unit, core, entity, this.lexicon);
    const resolved = entity?.kind === 'person' ? entity.name : this.phraseLabel(unit, core, whole, name);
    const candidate = this.memory.add({
      key: entity ? entity.id : fold(resolved),
      resolved,
      entity: entity?.id ?? null,
      class: kind,
      words: wordsOf(unit, core),
      person: entity ? entity.kind === 'person' : PEOPLE.has(kind),
      gender: this.genderOf(unit, core) ?? (entity?.kind === 'person' ? genderOfName(entity.name) : null),
      plural: !entity && unit.token[headOf(unit, core)]!.tag?.number === 'plur',
      spoke: speech ? unit.sentence.index : -1,
      named: unit.sentence.index,
      at: span.start,
      via: null,
    });
    return {
      source: { ...span, label, entity: entity?.id ?? null, class: kind, resolved },
      candidate,
      named: true,
    };
  }

  private genderOf(unit: Unit, core: Part): 'male' | 'female' | null {
    for (let p = core.from; p < core.to; p++) {
      const found = this.lexicon.genders.get(unit.token[p]!.norm);
      if (found) return found;
    }
    return null;
  }

  /** Whom a phrase without a name stands for, if it does. */
  private meant(unit: Unit, core: Part, whole: Part): Candidate | null {
    const { lexicon, memory } = this;
    return ownerOf(unit, core, lexicon, memory) ?? described(unit, core, whole, lexicon, memory);
  }

  /** "a count released on Monday by the police": whoever a document says it is by speaks. */
  private authorOf(unit: Unit, core: Part, whole: Part): Subject | null {
    if (nounClass(unit.token[headOf(unit, core)]!.norm, this.lexicon) !== 'document') return null;
    const p = agentAt(unit, core.to, whole.to);
    if (p < 0) return null;
    const to = phraseEnd(unit, p + 1, whole.to);
    const named = this.nameOf(unit, { from: p + 1, to });
    const by: Part = { from: p + 1, to };
    if (to === p + 1 || named?.kind === 'place') return null;
    const kind = classOf(unit, by, named ? (this.byId.get(named.entity) ?? null) : null, this.lexicon);
    return AUTHORS.has(kind) ? { ...by, to: whole.to, core: by, place: 'after', antecedent: null } : null;
  }

  /** "X writes, with reference to Y": Y, outside the content. */
  private referenceOf({ source, cue, content, scene: { unit } }: Draft): Via | null {
    const from = Math.max(cue[0]?.from ?? 0, source?.core.from ?? 0);
    const taken = (p: number): boolean => content.some((part) => p >= part.from && p < part.to);
    for (let p = from; p < unit.size && p < from + 40 && unit.word[p] !== W.Stop; p++) {
      const match = taken(p) ? null : this.lexicon.references.longest(unit.token, p);
      const end = match ? phraseEnd(unit, match.end, unit.size) : 0;
      if (match && end > match.end) {
        const part = { from: match.end, to: end };
        const name = this.nameOf(unit, part);
        return {
          label: name ? this.textOf(name) : this.textOf(spanOf(unit, part.from, part.to)),
          entity: name?.entity ?? null,
        };
      }
    }
    return null;
  }

  /** Who passes the source's words on, where the cue says so. */
  private viaOf({ via, scene: { unit } }: Draft): Via | null {
    if (!via) return null;
    const name = this.nameOf(unit, via.core);
    if (name) return { label: this.textOf(name), entity: name.entity };
    return { label: this.phraseLabel(unit, via.core, via), entity: null };
  }

  /** The medium that was told ("told Reuters", "seen by Reuters", "til nyhetsbyrået Orbis"), outside content and core. */
  private mediumOf({ scene: { unit }, source, content, cue }: Draft, speaker: Candidate): Via | null {
    const taken = (p: number): boolean =>
      content.some(({ from, to }) => p >= from && p < to) ||
      (source !== null && p >= source.core.from && p < source.core.to);
    const from = source ? Math.min(source.from, cue[0]!.from) : cue[0]!.from;
    for (let p = from; p < unit.size && p < from + 40 && unit.word[p] !== W.Stop; p++) {
      if (taken(p) || (unit.word[p] !== W.Name && unit.word[p] !== W.Noun)) continue;
      if (p < cue[0]!.from && !has(unit, p - 1, BIT.agent)) continue;
      const medium = this.mediumAt(unit, p, speaker);
      if (medium) return medium;
    }
    return null;
  }

  /** An agency or outlet of the registry, or a name after a noun for one. */
  private mediumAt(unit: Unit, p: number, speaker: Candidate): Via | null {
    const { start, end, norm } = unit.token[p]!;
    const name = this.nameAt((found) => found.start <= start && found.end >= end, start);
    if (name && isMedium(name.entity) && name.entity !== speaker.entity) {
      return { label: this.textOf(name), entity: name.entity };
    }
    const named = unit.word[p] === W.Noun && unit.word[p + 1] === W.Name && !timeAt(unit, p + 1);
    const kind = named ? nounClass(norm, this.lexicon) : null;
    if (kind !== 'wire' && kind !== 'outlet') return null;
    const to = phraseEnd(unit, p + 1, unit.size);
    return { label: this.textOf(spanOf(unit, p + 1, to)), entity: null };
  }
}

interface Found {
  readonly source: Source;
  readonly candidate: Candidate | null;
  readonly named: boolean;
}

/** Classes of those who write documents and can be told apart. */
const AUTHORS: ReadonlySet<Source['class']> = new Set([
  'named_person',
  'institution',
  'outlet',
  'wire',
  'armed_group',
]);

const PEOPLE: ReadonlySet<Source['class']> = new Set([
  'office',
  'anonymous_official',
  'anonymous_source',
  'residents',
  'named_person',
]);

function plainPart(unit: Unit, { from, to }: Part): Part {
  let end = from;
  while (end < to && unit.word[end] !== W.Preposition && unit.word[end] !== W.Comma) end += 1;
  return { from, to: Math.max(end, from + 1) };
}
