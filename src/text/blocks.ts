import { withoutEnd } from '../kit/trim.js';
import type { Article } from '../model/article.js';
import type { Block, BlockKind, Token } from '../model/text.js';
import { byCue, classify, type Setting } from './classify.js';
import type { CompiledText } from './compile.js';
import type { Line } from './lines.js';
import { cueAtEnd, cueInside } from './phrases.js';
import type { Stretch } from './sentences.js';
import * as signs from './signs.js';
import { givenUnits, plainUnits, type Unit } from './units.js';

/** The blocks of an article, the stretches for the sentences, and what signs and datelines told. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly stretches: readonly Stretch[];
  readonly credits: readonly string[];
  readonly dateline: string | null;
}

/** A part of a unit that is a block of its own, tokens [from, last). */
interface Part {
  readonly from: number;
  readonly kind: BlockKind;
}

/** Paragraphs at the head in which a dateline may name an agency that we do not know. */
const OPENING = 6;
const refined = new Set<BlockKind>(['paragraph', 'caption', 'list_item']);

/** Finds the blocks: those of the format kept and refined, those of plain text by its lines. */
export function findBlocks(
  article: Article,
  tokens: readonly Token[],
  lines: readonly Line[],
  language: CompiledText,
): Blocks {
  const { text } = article;
  const given = [...article.blocks].sort((a, b) => a.start - b.start || b.end - a.end);
  const units = given.length > 0 ? givenUnits(given, tokens, lines) : plainUnits(text, lines);
  const setting: Setting = { text, tokens, language, headline: article.headline };
  const kinds =
    given.length > 0
      ? units.map((unit, index) => keptKind(unit, index, units, setting))
      : classify(units, setting);
  return new Builder(given, setting, units, kinds).build();
}

/** A kind from the format stays, but a paragraph may be seen to be something else. */
const keptKind = (unit: Unit, index: number, units: readonly Unit[], setting: Setting): BlockKind =>
  unit.given === 'paragraph'
    ? (byCue(unit, index, units, setting) ?? 'paragraph')
    : (unit.given ?? 'paragraph');

class Builder {
  private readonly blocks: Block[] = [];
  private readonly stretches: Stretch[] = [];
  private readonly credits: string[] = [];
  private dateline: string | null = null;

  constructor(
    private readonly given: readonly Block[],
    private readonly setting: Setting,
    private readonly units: readonly Unit[],
    private readonly kinds: readonly BlockKind[],
  ) {
    this.blocks.push(...given);
  }

  build(): Blocks {
    this.units.forEach((unit, index) => this.add(unit, this.kinds[index]!, index));
    const order = this.blocks.map((block, index) => ({ block, index }));
    order.sort((a, b) => a.block.start - b.block.start || b.block.end - a.block.end || a.index - b.index);
    const moved = new Map(order.map(({ index }, to) => [index, to]));
    const place = (index: number): number => moved.get(index) ?? 0;
    return {
      blocks: order.map(({ block }) => block),
      stretches: this.stretches.map((stretch) => ({
        ...stretch,
        block: place(stretch.block),
        paragraph: place(stretch.paragraph),
      })),
      credits: [...new Set(this.credits)],
      dateline: this.dateline,
    };
  }

  private block(first: number, last: number, kind: BlockKind): number {
    const { tokens } = this.setting;
    return this.blocks.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, kind }) - 1;
  }

  private add(unit: Unit, kind: BlockKind, index: number): void {
    const { tokens, language } = this.setting;
    if (kind === 'credit') this.credit(unit.first, unit.last);
    const part = refined.has(kind) ? this.partOf(unit) : null;
    const own = part?.before ?? kind;
    const last = part && part.from > unit.first ? part.from : unit.last;
    const kept = unit.block >= 0 && this.given[unit.block]!.kind === own && last === unit.last;
    const block = kept ? unit.block : this.block(unit.first, last, own);
    const paragraph = unit.block >= 0 ? unit.block : block;
    this.stretches.push({ first: unit.first, last, block, paragraph });
    if (own === 'paragraph') {
      const found = signs.datelineAt(tokens, unit.first, last, index < OPENING, language);
      if (found && found.end < last) this.place(unit.first, found);
    }
    if (last === unit.last || !part) return;
    if (part.kind === 'credit' && part.before === undefined) this.credit(last, unit.last);
    this.stretches.push({
      first: last,
      last: unit.last,
      block: this.block(last, unit.last, part.kind),
      paragraph,
    });
  }

  /** What a unit's end is, where that is not the same as the rest. */
  private partOf({ first, last }: Unit): (Part & { readonly before: BlockKind | undefined }) | null {
    const { tokens, language } = this.setting;
    const inside = cueInside(tokens, first, last, language);
    if (inside) return { from: inside.from, kind: inside.cue.kind, before: inside.cue.before };
    const end = cueAtEnd(tokens, first, last, language);
    if (end) return { from: end.from, kind: end.cue.kind, before: end.cue.before };
    const picture = signs.pictureSignFrom(tokens, first, last);
    if (picture < last) return { from: picture, kind: 'credit', before: 'caption' };
    const sign = signs.signOffFrom(tokens, first, last);
    return sign < last && sign > first ? { from: sign, kind: 'credit', before: undefined } : null;
  }

  private credit(first: number, last: number): void {
    const { tokens, language } = this.setting;
    if (language.pictures.has(tokens[first]!.norm)) return;
    const signed = signs.signOffFrom(tokens, first, last) < last;
    this.credits.push(...signs.creditsIn(tokens, first, last, signed));
  }

  private place(first: number, found: signs.Dateline): void {
    const { text, tokens } = this.setting;
    this.block(first, found.end, 'dateline');
    this.credits.push(...found.credits);
    if (found.placeEnd > first)
      this.dateline ??= withoutEnd(text.slice(tokens[first]!.start, tokens[found.placeEnd - 1]!.end), ' ,.:');
  }
}
