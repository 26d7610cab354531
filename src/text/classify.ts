import type { BlockKind, Token } from '../model/text.js';
import type { CompiledText } from './compile.js';
import { cueAtStart, cueInside, isNamely } from './phrases.js';
import * as shapes from './shapes.js';
import { datelineAt, signOffFrom } from './signs.js';
import type { Unit } from './units.js';

/** What the rules for kinds look at. */
export interface Setting {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: CompiledText;
  readonly headline: string | null;
}

const LONG = 120;
const HEADLINE_CHARS = 170;
const LINK_WORDS = 5;
/** Units at the start that may be headline, kicker and standfirst. */
const HEAD_UNITS = 2;
const BYLINE_TOKENS = 24;
const LINK_LINE = 30;

/** The kind of each unit of a plain text: phrases and signs first, then shape and place. */
export function classify(units: readonly Unit[], setting: Setting): BlockKind[] {
  const kinds = units.map((unit, index) => byCue(unit, index, units, setting));
  const headed = markHeadline(kinds, units, setting);
  markHeadings(kinds, units, setting, headed);
  return kinds.map((kind) => kind ?? 'paragraph');
}

/** What phrases and signs say of a unit; null where they say nothing. */
export function byCue(
  unit: Unit,
  index: number,
  units: readonly Unit[],
  { text, tokens, language }: Setting,
): BlockKind | null {
  const { first, last } = unit;
  if (shapes.isSeparator(shapes.printed(text, tokens, unit))) return 'interface';
  if (signOffFrom(tokens, first, last) === first) return 'credit';
  const picture = pictureKind(unit, tokens, language);
  if (picture) return picture;
  const told = cueInside(tokens, first, last, language)?.cue.before;
  if (told) return told;
  const cue = cueAtStart(tokens, first, last, language);
  if (cue && holds(cue.kind, unit, index, tokens)) return cue.kind;
  if ((index < 4 || index === units.length - 1) && shapes.isDateLine(tokens, unit, language))
    return 'dateline';
  if (index < 4 && isByline(unit, index, tokens, language)) return 'credit';
  const whole = index < 6 ? datelineAt(tokens, first, last, true, language) : null;
  if (whole && whole.end >= last) return 'dateline';
  const link = linkKind(unit, index, units, tokens, language);
  if (link) return link;
  if (shapes.isBullet(tokens, unit)) return 'list_item';
  return numbered(unit, index, units, tokens) ? 'list_item' : null;
}

const MAX_STAMP = 18;

/** A stamp is short and has a number; the first line of a text promotes and credits nothing. */
function holds(kind: BlockKind, unit: Unit, index: number, tokens: readonly Token[]): boolean {
  if (kind === 'dateline') return unit.last - unit.first <= MAX_STAMP && hasNumber(tokens, unit);
  return index > 0 || (kind !== 'promo' && kind !== 'credit');
}

const hasNumber = (tokens: readonly Token[], unit: Unit): boolean => {
  for (let i = unit.first; i < unit.last; i++) if (/\d/.test(tokens[i]!.text)) return true;
  return false;
};

/** "Photo: Anna Berg / XYZ" is a credit, "Photo: Rescuers search …" opens a caption. */
function pictureKind(unit: Unit, tokens: readonly Token[], language: CompiledText): BlockKind | null {
  const first = tokens[unit.first]!.text === '(' ? unit.first + 1 : unit.first;
  if (!language.pictures.has(tokens[first]?.norm ?? '')) return null;
  const mark = tokens[first + 1]?.text;
  if (mark !== ':' && mark !== '/') return null;
  const last = first > unit.first && tokens[unit.last - 1]!.text === ')' ? unit.last - 1 : unit.last;
  for (let i = first + 2; i < last; i++) if (!isNamely(tokens[i]!, language)) return 'caption';
  return 'credit';
}

/** "By Anna Berg in Rosk", or names alone under the headline. */
function isByline(unit: Unit, index: number, tokens: readonly Token[], language: CompiledText): boolean {
  const { first, last } = unit;
  const size = last - first;
  if (size < 2 || size > BYLINE_TOKENS) return false;
  const cued = language.bylines.has(tokens[first]!.norm);
  let capitals = 0;
  let collective = false;
  for (let i = cued ? first + 1 : first; i < last; i++) {
    const token = tokens[i]!;
    collective ||= language.collective.has(token.norm);
    if (
      token.text === ':' ||
      token.text === '|' ||
      token.kind === 'link' ||
      token.text === '(' ||
      token.text === ')'
    )
      continue;
    if (!isNamely(token, language) && !language.collective.has(token.norm)) return false;
    if (token.shape === 'capital' || token.shape === 'mixed') capitals += 1;
  }
  return capitals >= 1 && (cued || (collective && index > 0));
}

/** Lines with a web address: a feed's credit near the end, else a promotion. */
function linkKind(
  unit: Unit,
  index: number,
  units: readonly Unit[],
  tokens: readonly Token[],
  language: CompiledText,
): BlockKind | null {
  const size = unit.last - unit.first;
  if (size > LINK_LINE) return null;
  let links = 0;
  for (let i = unit.first; i < unit.last; i++) if (isAddress(tokens[i]!)) links += 1;
  if (links === 0) return null;
  if (language.origins.has(tokens[unit.first]!.norm) && size <= 12) return 'credit';
  const end = isAddress(tokens[unit.last - 1]!) || isAddress(tokens[Math.max(unit.first, unit.last - 2)]!);
  return size <= 3 || (end && index >= units.length - 4) ? 'promo' : null;
}

const isAddress = (token: Token): boolean =>
  token.kind === 'link' &&
  (token.text.includes('/') || token.text.startsWith('www.') || token.text.includes('@'));

/** Numbered lines are a list where the number before or after stands beside them. */
function numbered(unit: Unit, index: number, units: readonly Unit[], tokens: readonly Token[]): boolean {
  const number = shapes.numberOf(tokens, unit);
  if (number === null) return false;
  const near = [units[index - 1], units[index + 1]].map((other) => other && shapes.numberOf(tokens, other));
  return near[0] === number - 1 || near[1] === number + 1;
}

/** Marks the headline, and kickers and credits about it; returns the index of the first unit after the head. */
function markHeadline(kinds: (BlockKind | null)[], units: readonly Unit[], setting: Setting): number {
  let at = 0;
  while (at < units.length && kinds[at] !== null && kinds[at] !== 'headline' && at < 4) at += 1;
  if (kinds[at] === null && isKicker(at, units, setting)) kinds[at++] = 'subhead';
  const unit = units[at];
  if (!unit || kinds[at] === 'headline' || units.length < 2) return 0;
  if (!isHeadline(unit, at, units, setting)) return at;
  kinds[at] = 'headline';
  return at + 1;
}

const KICKER_WORDS = 2;
const MANY_WORDS = 5;

/** The name of a section set above the headline: a word, or two in capitals ("FOREIGN NEWS"), and a longer line that is not loud below. */
function isKicker(at: number, units: readonly Unit[], { text, tokens, headline }: Setting): boolean {
  const [unit, next] = [units[at]!, units[at + 1]];
  if (headline !== null || next === undefined) return false;
  const words = unit.last - unit.first;
  if (words > 1 && (words > KICKER_WORDS || !shapes.isLoud(tokens, unit))) return false;
  if (next.last - next.first < MANY_WORDS || shapes.isLoud(tokens, next)) return false;
  return [unit, next].every((one) => shapes.isHeading(text, tokens, one, HEADLINE_CHARS));
}

function isHeadline(
  unit: Unit,
  at: number,
  units: readonly Unit[],
  { text, tokens, headline }: Setting,
): boolean {
  const line = shapes.printed(text, tokens, unit);
  if (headline !== null && line.trim() === headline.trim()) return true;
  if (shapes.hashesOf(tokens, unit) === 1) return true;
  if (shapes.isHeading(text, tokens, unit, HEADLINE_CHARS)) return true;
  if (line.length > HEADLINE_CHARS || !shapes.isSingle(tokens, unit)) return false;
  if (shapes.isTitle(text, tokens, unit)) return true;
  const next = units[at + 1];
  const usual = units[at + 2]?.gap ?? 0;
  const apart = next !== undefined && next.gap > usual && units.length > 3;
  return apart || isRepeated(line, text, unit, tokens);
}

/** The line's own text stands again in the body. */
const isRepeated = (line: string, text: string, unit: Unit, tokens: readonly Token[]): boolean =>
  line.length > 20 && text.indexOf(line, tokens[unit.last - 1]!.end) >= 0;

/** Marks lines of heading shape among the paragraphs: subheads, lists, links to other stories. */
function markHeadings(
  kinds: (BlockKind | null)[],
  units: readonly Unit[],
  setting: Setting,
  from: number,
): void {
  const { text, tokens } = setting;
  const loudText = units.filter((unit) => shapes.isLoud(tokens, unit)).length > units.length / 2;
  const size = (index: number): number => {
    const unit = units[index];
    return unit ? tokens[unit.last - 1]!.end - tokens[unit.first]!.start : 0;
  };
  const isHead = (index: number): boolean => {
    const unit = units[index]!;
    if (kinds[index] !== null) return false;
    if (shapes.hashesOf(tokens, unit) > 0) return true;
    if (loudText) return false;
    if (shapes.isHeading(text, tokens, unit)) return true;
    if (shapes.isLoud(tokens, unit) && size(index) < LONG) return true;
    return shapes.isQuestion(tokens, unit) && size(index - 1) > LONG && size(index + 1) > LONG;
  };
  for (let at = 0; at < units.length; at++) {
    if (!isHead(at)) continue;
    let end = at + 1;
    while (end < units.length && isHead(end)) end += 1;
    markRun(kinds, units, setting, at, end, from);
    at = end - 1;
  }
}

/** A run [at, end) of heading-shaped lines. */
function markRun(
  kinds: (BlockKind | null)[],
  units: readonly Unit[],
  { tokens }: Setting,
  at: number,
  end: number,
  head: number,
): void {
  const before = units[at - 1];
  const listed = before !== undefined && tokens[before.last - 1]!.text === ':' && end - at > 1;
  const followed = end < units.length && units.slice(end).some((_, i) => kinds[end + i] === null);
  const words = (index: number): number => units[index]!.last - units[index]!.first;
  const opening = at <= Math.max(head, HEAD_UNITS) && kinds.slice(0, at).every((kind) => kind !== null);
  if (opening && !listed) {
    for (let i = at; i < end; i++) kinds[i] = followed ? 'subhead' : null;
    return;
  }
  if (listed || end - at > 2) {
    const links = !listed && at >= HEAD_UNITS && areLinks(units.slice(at, end - 1), tokens);
    for (let i = at; i < end; i++) kinds[i] = links ? 'promo' : 'list_item';
    if (links && followed) kinds[end - 1] = 'subhead';
    return;
  }
  if (!followed) {
    for (let i = at; i < end; i++) kinds[i] = shapes.isLoud(tokens, units[i]!) ? 'subhead' : null;
    return;
  }
  kinds[end - 1] = 'subhead';
  if (end - at === 2)
    kinds[at] = words(at) >= LINK_WORDS && hasColon(tokens, units[at]!) ? 'promo' : 'subhead';
}

/** Headlines of other stories: whole phrases, most of them without a number, as tables of results have. */
const areLinks = (units: readonly Unit[], tokens: readonly Token[]): boolean =>
  units.every(({ first, last }) => last - first >= LINK_WORDS) &&
  units.filter((unit) => hasNumber(tokens, unit)).length * 2 < units.length;

/** "Topic: what happened" is how links to other stories are written. */
const hasColon = (tokens: readonly Token[], unit: Unit): boolean =>
  tokens
    .slice(unit.first, unit.last - 1)
    .some(
      ({ text, spaced, index }) =>
        text === ':' && !spaced && tokens[index + 1]!.spaced && tokens[index + 1]!.kind !== 'number',
    );
