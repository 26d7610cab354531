import type { Token } from '../../model/index.js';
import { boundBefore } from './bounds.js';
import { digitOf } from './digits.js';
import type { Lexicon } from './lexicon.js';
import type { Numeral } from './numeral.js';
import { isPair, isSpacedScore, isTied } from './scores.js';
import { isTimeUnit, type Measured } from './units.js';

/** What surrounds a number in its sentence. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly limit: number;
  readonly lexicon: Lexicon;
}

/** Why a number is no count; the name is that of the rule. Null where it may be one. */
export type Inert =
  'ordinal' | 'age' | 'label' | 'street' | 'score' | 'phone' | 'list' | 'name' | 'ratio' | 'code';

const OLDEST = 120;

export function inertness(numeral: Numeral, measured: Measured, place: Place): Inert | null {
  if (numeral.kind === 'ordinal') return 'ordinal';
  if (isAge(numeral, measured, place)) return 'age';
  if (measured.kind !== 'cardinal' || numeral.vague) return null;
  const { tokens, from, limit, lexicon } = place;
  const before = numeral.first > from ? tokens[numeral.first - 1]! : null;
  const after = numeral.last < limit ? tokens[numeral.last]! : null;
  if (before && isLabel(before, place) && !isBounded(numeral.first, place))
    return isTimeUnit(lexicon.units.longest([before], 0)?.value ?? null) ? 'ordinal' : 'label';
  if (numeral.digits && isPhone(numeral, place)) return 'phone';
  if (numeral.digits && isTied(numeral, place) && !nearVote(numeral, place))
    return before?.text === '/' || after?.text === '/' ? 'ratio' : isPair(numeral, place) ? 'score' : 'code';
  if (isSpacedScore(numeral, place)) return 'score';
  if (numeral.digits && isStreet(numeral, before, after, place)) return 'street';
  if (isListNumber(numeral, after, place)) return 'list';
  if (numeral.digits && isName(numeral, before, after, place)) return 'name';
  if (!numeral.digits && isNamedWord(numeral, before, place)) return 'name';
  return numeral.plain && tokens[numeral.first]!.text.length > 1 && tokens[numeral.first]!.text[0] === '0'
    ? 'code'
    : null;
}

function isAge(numeral: Numeral, measured: Measured, { tokens, from, limit, lexicon }: Place): boolean {
  if (numeral.ending) return numeral.ending.age && numeral.ending.unit === 'year';
  if (numeral.value === null || numeral.value > OLDEST || numeral.value < 0) return false;
  if (measured.unit === 'year' && lexicon.ageAfter.longest(tokens, measured.last - 1, limit)) return true;
  if (lexicon.ageAfter.longest(tokens, numeral.last, limit)) return true;
  if (measured.unit !== null && measured.unit !== 'year') return false;
  const place = { tokens, from, limit, lexicon };
  if (hasAgeWord(numeral.first, place)) return true;
  if (!numeral.plain) return false;
  const list = listAround(numeral.first, measured.last, place);
  return isAgeOf(list, place) || isAgeInBrackets(list, place);
}

/** "aged 5", "aged 33, 34 and 39": back over other numbers, commas and joining words. */
function hasAgeWord(first: number, { tokens, from, lexicon }: Place): boolean {
  for (let at = first - 1; at >= from && at >= first - 6; at--) {
    const token = tokens[at]!;
    if (lexicon.contexts.ageBefore.has(token.norm)) return true;
    const goesOn =
      token.kind === 'number' ||
      token.text === ',' ||
      token.tag?.upos === 'ADP' ||
      lexicon.pack.coordinators.includes(token.norm);
    if (!goesOn && !lexicon.bounds.before.longest([token], 0)) return false;
  }
  return false;
}

/** Numbers in a row, with commas and joining words between them: tokens [first, last). */
interface NumberList {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** The last of them has its unit ("33, 34 og 39 år"). */
  readonly unit: boolean;
}

const MOST_AGES = 12;

function listAround(first: number, last: number, place: Place): NumberList {
  const { tokens, from, limit, lexicon } = place;
  const isAgeNumber = (at: number): boolean =>
    at >= from && at < limit && isDigits(tokens[at]!) && Number(tokens[at]!.text) <= OLDEST;
  const joins = (at: number): boolean =>
    at >= from &&
    at < limit &&
    (tokens[at]!.text === ',' || lexicon.pack.coordinators.includes(tokens[at]!.norm));
  let [start, end, count] = [first, last, 1];
  for (; count < MOST_AGES && joins(start - 1) && isAgeNumber(start - 2); count++) start -= 2;
  let unit = last - first > 1;
  for (; !unit && count < MOST_AGES && joins(end) && isAgeNumber(end + 1); count++) {
    end += 2;
    const units = lexicon.units.longest(tokens, end, limit);
    if (units?.value === 'year') [end, unit] = [units.end, true];
  }
  return { first: start, last: end, count, unit };
}

/** "en mann på 33 år", "un homme de 33 ans"; without a unit one person, or several ages: "en mann på 33", "tre menn på 33, 34 og 39". */
function isAgeOf({ first, last, count, unit }: NumberList, place: Place): boolean {
  const { tokens, from, limit, lexicon } = place;
  if (first - 2 < from || !lexicon.contexts.ageLinks.has(tokens[first - 1]!.norm)) return false;
  const after = last < limit ? tokens[last]! : null;
  // "Ana Lind, de 33 años, …": the person before a comma
  const aside = tokens[first - 2]!.text === ',' && first - 3 >= from;
  if (aside && !(unit && (!after || after.kind === 'mark'))) return false;
  const { norm, tag } = tokens[first - (aside ? 3 : 2)]!;
  if (aside) return tag?.upos === 'PROPN' || lexicon.persons.has(norm);
  // "Anna Lind på 33, som …"
  if (tag?.upos === 'PROPN' && count === 1 && (!after || after.kind === 'mark')) return true;
  if (unit) return lexicon.persons.has(norm) || isApposed(first - 2, place);
  if (COUNTED.has(after?.tag?.upos ?? '')) return false;
  return count > 1 ? lexicon.persons.has(norm) : lexicon.onePerson.has(norm);
}

/** "Ana Lind, (un) electricista de 42 años": a noun that says what somebody named is; not "en Siria, una guerra de 20 años". */
function isApposed(noun: number, { tokens, from }: Place): boolean {
  const comma = tokens[noun - 1]?.tag?.upos === 'DET' ? noun - 2 : noun - 1;
  if (comma <= from || tokens[comma]!.text !== ',') return false;
  let name = comma;
  while (name > from && tokens[name - 1]!.tag?.upos === 'PROPN' && isCapital(tokens[name - 1])) name--;
  return name < comma && (name === from || tokens[name - 1]!.tag?.upos !== 'ADP');
}

const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'SYM']);

/** "Anna Lind, 34, said", "the actor, also 34, said", "Anna Lind (34)", "three men – 33, 34 and 39 – were". */
function isAgeInBrackets(list: NumberList, { tokens, from, limit, lexicon }: Place): boolean {
  const isAdverb = tokens[list.first - 1]?.tag?.upos === 'ADV' && list.first - 3 >= from;
  const before = isAdverb ? list.first - 1 : list.first;
  const [name, open] = [tokens[before - 2], tokens[before - 1]];
  const close = list.last < limit ? tokens[list.last] : undefined;
  if (!name || !open || before - 2 < from || name.kind !== 'word' || tokens[list.first]!.text === '0')
    return false;
  const isPerson = lexicon.persons.has(name.norm);
  if (list.count > 1 && !isPerson) return false;
  const upos = name.tag?.upos ?? 'PROPN';
  if (open.text === '(') return close?.text === ')' && (isCapital(name) || isPerson);
  if (DASHES.has(open.text)) return isPerson && close !== undefined && DASHES.has(close.text);
  if (open.text !== ',' || (upos !== 'PROPN' && upos !== 'NOUN' && upos !== 'X')) return false;
  if (close?.text === ',') return true;
  return isCapital(name) && (close === undefined || close.text === '.' || close.text === ';');
}

function isLabel(before: Token, { tokens, from, lexicon }: Place): boolean {
  if (before.text === '#' || before.text === '§') return true;
  if (lexicon.contexts.labels.has(before.norm)) return true;
  if (before.text !== '.' || before.index - 1 < from) return false;
  return lexicon.contexts.labels.has(`${tokens[before.index - 1]!.norm}.`);
}

/** "om lag 40": what looks like a label belongs to a phrase before numbers. */
const isBounded = (first: number, { tokens, from, lexicon }: Place): boolean =>
  boundBefore(tokens, first, from, { time: false, nounAfter: true }, lexicon) !== null;

const DASHES = new Set(['-', '–', '—']);

/** "by 13-2 votes": the split of a vote is two counts. */
function nearVote(numeral: Numeral, { tokens, from, limit, lexicon }: Place): boolean {
  for (let at = Math.max(from, numeral.first - 6); at < Math.min(limit, numeral.last + 4); at++)
    if (lexicon.contexts.votes.has(tokens[at]!.norm)) return true;
  return false;
}

/** Three or more groups of digits in a row, or a word for telephone before them. */
export function isPhone(numeral: Numeral, { tokens, from, limit, lexicon }: Place): boolean {
  let groups = 1;
  for (let at = numeral.last; groups < 3 && at < limit && isGroup(tokens, at); at++)
    if (isDigits(tokens[at]!)) groups += 1;
  for (let at = numeral.first - 1; groups < 3 && at >= from && isGroup(tokens, at); at--)
    if (isDigits(tokens[at]!)) groups += 1;
  if (groups >= 3) return true;
  for (let at = numeral.first - 1; at >= from && at >= numeral.first - 8; at--)
    if (lexicon.contexts.phones.has(tokens[at]!.norm)) return true;
  return false;
}

const isDigits = (token: Token): boolean => token.kind === 'number' && digitOf(token.text.charCodeAt(0)) >= 0;
const isGroup = (tokens: readonly Token[], at: number): boolean =>
  isDigits(tokens[at]!) || ((tokens[at]!.text === '-' || tokens[at]!.text === '+') && !tokens[at]!.spaced);

function isStreet(numeral: Numeral, before: Token | null, after: Token | null, place: Place): boolean {
  if (!numeral.plain || numeral.value! > 9999) return false;
  const { lexicon, tokens, limit } = place;
  const capital = before?.shape === 'capital' || before?.shape === 'mixed';
  if (
    capital &&
    lexicon.pack.contexts.streetEndings.some(
      (ending) => before.norm.length > ending.length && before.norm.endsWith(ending),
    )
  )
    return true;
  if (before && lexicon.contexts.streetWords.has(before.norm) && isCapital(tokens[before.index - 1]))
    return true;
  if (!isCapital(after ?? undefined)) return false;
  for (let at = numeral.last + 1; at < limit && at <= numeral.last + 3 && isCapital(tokens[at]); at++)
    if (lexicon.contexts.streetWords.has(tokens[at]!.norm) && tokens[at]!.shape === 'capital') return true;
  return false;
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.shape === 'capital' || token.shape === 'mixed' || token.shape === 'upper');

/** "1. Open the door", "2) …": digits at a sentence's beginning with a dot or bracket. */
function isListNumber(numeral: Numeral, after: Token | null, { from }: Place): boolean {
  if (!numeral.plain || numeral.first !== from || numeral.value! > 99 || !after || after.spaced) return false;
  return after.text === ')' || after.text === '.';
}

/** "Boeing 737", "TV 2": a plain number after a name, unless it counts what follows. */
function isName(numeral: Numeral, before: Token | null, after: Token | null, place: Place): boolean {
  if (!numeral.plain || !before || !isCapital(before) || before.index === place.from) return false;
  if (before.tag !== null && before.tag.upos !== 'PROPN' && before.tag.upos !== 'X') return false;
  if (isGapped(before.index, place)) return false;
  const upos = after?.tag?.upos;
  if (!after || after.kind === 'mark') return true;
  return upos === 'ADP' || upos === 'CCONJ' || upos === 'PUNCT' || upos === 'PRON';
}

/** Words of a name before a number that goes on from one before. */
const LONGEST_NAME = 4;

/** "Party A won 51 seats and Party B 50": a number behind a second name counts what the first one did. */
function isGapped(name: number, { tokens, from, lexicon }: Place): boolean {
  let at = name;
  while (at > from && at > name - LONGEST_NAME && isCapital(tokens[at]!)) at--;
  // "and the party Green Union 50"
  if (at > from && /^(NOUN|PROPN)$/.test(tokens[at]!.tag?.upos ?? '')) at--;
  if (at > from && tokens[at]!.tag?.upos === 'DET') at--;
  if (!lexicon.pack.coordinators.includes(tokens[at]!.norm)) return false;
  const counted = tokens[at - 1];
  return at - 2 >= from && tokens[at - 2]!.kind === 'number' && counted?.tag?.upos === 'NOUN';
}

/** "World War Two": a capital word of a number after a name. */
function isNamedWord(numeral: Numeral, before: Token | null, { tokens, from }: Place): boolean {
  if (!before || numeral.first === from || numeral.last - numeral.first > 1) return false;
  return tokens[numeral.first]!.shape === 'capital' && isCapital(before) && before.tag?.upos === 'PROPN';
}
