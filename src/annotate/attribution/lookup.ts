import type { Layout, Name } from '../../model/index.js';
import { BIT } from './lexicon.js';
import { has, nominal, type Part } from './phrases.js';
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

  /** What a chain shows for a phrase that names no person: the name of a body alone, else the phrase without what only adds to it. */
  protected phraseLabel(unit: Unit, core: Part, whole: Part, name: Name | null = null): string {
    if (name && name.kind !== 'place' && isBody(unit, core, name)) return withoutGenitive(this.textOf(name));
    const owned = has(unit, core.from, BIT.possessive) && core.to - core.from > 1;
    return this.textOf(spanOf(unit, core.from + (owned ? 1 : 0), labelEnd(unit, core, whole)));
  }

  /** The name that is the head of a plain noun phrase: it ends the phrase ("minister Anna Lind"). */
  nameOf(unit: Unit, core: Part): Name | null {
    const { start, end } = spanOf(unit, core.from, core.to);
    return this.nameAt((name) => name.start >= start && ends(name, end, this.layout), start);
  }

  /** "the coast guard (Sanda)": a name alone in brackets right behind the phrase. */
  protected bracketed(unit: Unit, whole: Part): Name | null {
    const { text } = this.layout.article;
    const { end } = spanOf(unit, whole.from, whole.to);
    const open = text.startsWith(' (', end) ? end + 2 : -1;
    const name = open < 0 ? null : this.nameAt(({ start }) => start === open, open);
    return name && name.kind !== 'place' && text[name.end] === ')' ? name : null;
  }

  /** "le ministre de la Mer Anna Lind", "la fédération de mineurs Norfed": a name that ends the phrase right behind a common noun in it. */
  protected juxtaposed(unit: Unit, core: Part, whole: Part): Name | null {
    const to = labelEnd(unit, core, whole);
    if (to <= core.to) return null;
    const name = this.nameOf(unit, { from: core.to, to });
    if (!name || name.kind === 'place') return null;
    let at = to - 1;
    while (at > core.to && unit.token[at]!.start > name.start) at -= 1;
    const before = unit.token[at - 1]!;
    const common = unit.word[at - 1] === W.Noun || unit.word[at - 1] === W.Adjective;
    return common && before.shape === 'lower' && at - 1 > core.to ? name : null;
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

/** Words of a label at which a phrase with several prepositions is cut. */
const LONGEST = 8;

/** The end of a phrase before a mark, a time, a relative clause or a participle ("a count released by …"), and before it grows long. */
function labelEnd(unit: Unit, core: Part, whole: Part): number {
  let end = core.to;
  for (let p = core.to; p < whole.to; p++) {
    const word = unit.word[p]!;
    if (ENDS.has(word) || has(unit, p, BIT.relative | BIT.time)) return end;
    const opens = word === W.Preposition || word === W.Coordinator || word === W.Determiner;
    if (p - core.from >= LONGEST && opens) return end;
    if (nominal(unit, p) && !opens) end = p + 1;
  }
  return whole.to;
}

const ENDS: ReadonlySet<number> = new Set([W.Comma, W.Dash, W.Stop, W.Colon, W.Quote, W.Verb, W.Auxiliary]);

/** Only what a body is or whose it is stands before its name ("operator Rosk Mining", "the state agency Norda", "Peru's Norda"). */
function isBody(unit: Unit, { from }: Part, name: Name): boolean {
  for (let p = from; unit.token[p]!.start < name.start; p++)
    if (!BEFORE_BODY.has(unit.word[p]!) || p - from > 6) return false;
  return true;
}

const BEFORE_BODY: ReadonlySet<number> = new Set([W.Noun, W.Name, W.Determiner, W.Adjective]);

const withoutGenitive = (label: string): string => label.replace(/['’]s?$/, '');

/** A name ends a phrase, a genitive ending or closing mark aside. */
const ends = (name: Name, end: number, { article: { text } }: Layout): boolean =>
  name.end === end ||
  (name.end > end - 3 && name.end < end && /^['’"”»]?s?['’"”»]?$/.test(text.slice(name.end, end)));
