import type { Entity, Layout, Name, Source, SourceClass } from '../../model/index.js';
import { BIT, type Lexicon } from './lexicon.js';
import type { Part } from './phrases.js';
import { has } from './phrases.js';
import type { Draft } from './scene.js';
import { spanOf, W, type Unit } from './view.js';

/** Turns the sources of drafts, in text order, into sources: resolves pronouns and descriptions, finds entity and class. */
export class Speakers {
  private readonly byId: ReadonlyMap<string, Entity>;
  private last: Source | null = null;

  constructor(
    private readonly layout: Layout,
    private readonly names: readonly Name[],
    entities: readonly Entity[],
    private readonly lexicon: Lexicon,
  ) {
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  of({ source, scene: { unit } }: Draft): Source | null {
    if (!source) return null;
    const span = spanOf(unit, source.from, source.to);
    const label = this.layout.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const part = source.antecedent ?? source;
    const name = this.nameIn(unit, part);
    if (!name && this.isPronoun(unit, source.from, source.to)) {
      const before = this.last;
      return {
        ...span,
        label,
        entity: before?.entity ?? null,
        class: before?.class ?? 'unattributed',
        resolved: before?.resolved ?? label,
      };
    }
    const entity = name ? (this.byId.get(name.entity) ?? null) : null;
    const whole = spanOf(unit, part.from, part.to);
    const resolved =
      entity?.name ?? this.layout.article.text.slice(whole.start, whole.end).replace(/\s+/g, ' ');
    const found: Source = {
      ...span,
      label,
      entity: entity?.id ?? null,
      class: this.classOf(unit, part, entity),
      resolved,
    };
    this.last = found;
    return found;
  }

  private isPronoun(unit: Unit, from: number, to: number): boolean {
    return to - from === 1 && (has(unit, from, BIT.subject) || has(unit, from, BIT.possessive));
  }

  private nameIn(unit: Unit, part: Part): Name | null {
    const span = spanOf(unit, part.from, part.to);
    const inside = this.names.filter((name) => name.start >= span.start && name.end <= span.end);
    return inside.findLast((name) => name.kind === 'person') ?? inside[0] ?? null;
  }

  private classOf(unit: Unit, part: Part, entity: Entity | null): SourceClass {
    if (entity?.kind === 'person') return 'named_person';
    let found: SourceClass | null = null;
    for (let p = part.from; p < part.to; p++) {
      if (found && unit.word[p] === W.Preposition) break;
      const own = this.lexicon.sources.get(unit.token[p]!.norm);
      if (own) found = own;
    }
    if (found) return found;
    return entity ? 'institution' : 'unattributed';
  }
}
