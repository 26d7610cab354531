import type { Layout, Name } from '../../model/index.js';
import type { Part } from './phrases.js';
import { spanOf, type Unit } from './view.js';
import { W } from './words.js';

/** The names of an article by where they stand. */
export class NameLookup {
  constructor(
    protected readonly layout: Layout,
    protected readonly names: readonly Name[],
  ) {}

  protected textOf({ start, end }: { start: number; end: number }): string {
    return this.layout.article.text.slice(start, end).replace(/\s+/g, ' ');
  }

  /** The phrase without appositions and relative clauses: what a chain shows. */
  protected phraseLabel(unit: Unit, core: Part, whole: Part): string {
    let to = core.to;
    while (to < whole.to && unit.word[to] !== W.Comma && unit.word[to] !== W.Dash) to += 1;
    return this.textOf(spanOf(unit, core.from, to));
  }

  /** The name that is the head of a plain noun phrase: it ends the phrase ("minister Anna Lind"). */
  protected nameOf(unit: Unit, core: Part): Name | null {
    const { start, end } = spanOf(unit, core.from, core.to);
    return this.nameAt((name) => name.start >= start && ends(name, end, this.layout), start);
  }

  /** "the head of the union, Anna Lind": a person's name in apposition. */
  protected apposed(unit: Unit, core: Part, whole: Part): Name | null {
    for (let p = core.to; p < whole.to; p++) {
      if (unit.word[p] !== W.Comma) continue;
      const { start } = unit.token[p + 1] ?? unit.token[p]!;
      const end = spanOf(unit, whole.from, whole.to).end;
      const name = this.nameAt(
        (found) => found.start >= start && found.end <= end && found.kind === 'person',
        start,
      );
      return name && this.bareBefore(unit, p + 1, name) ? name : null;
    }
    return null;
  }

  /** Only titles stand between the comma and the name. */
  private bareBefore(unit: Unit, from: number, name: Name): boolean {
    for (let p = from; p < unit.size && unit.token[p]!.start < name.start; p++) {
      if (unit.word[p] !== W.Noun && unit.word[p] !== W.Name && unit.word[p] !== W.Adjective) return false;
    }
    return true;
  }

  protected nameAt(fits: (name: Name) => boolean, start: number): Name | null {
    const { names } = this;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (names[mid]!.end <= start) low = mid + 1;
      else high = mid;
    }
    for (let i = low; i < names.length && i < low + 8; i++) if (fits(names[i]!)) return names[i]!;
    return null;
  }
}

/** A name ends a phrase, a genitive ending or closing mark aside. */
const ends = (name: Name, end: number, { article: { text } }: Layout): boolean =>
  name.end === end ||
  (name.end > end - 3 && name.end < end && /^['’"”»]?s?['’"”»]?$/.test(text.slice(name.end, end)));
