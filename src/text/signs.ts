import type { Token } from '../model/text.js';
import { agencyAt } from './agencies.js';
import type { CompiledText } from './compile.js';

const MAX_SIGN = 14;
const MAX_DATELINE = 22;
const MAX_BRACKET = 9;

const isDash = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '—' || token.text === '–' || token.text === '-' || token.text === '―');
const isName = (token: Token): boolean =>
  token.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none';
const isSlash = (token: Token | undefined): boolean => token?.text === '/';
const isCopyright = (token: Token | undefined): boolean => token?.text === '©';
const finals = new Set(['.', '!', '?', '…', '”', '"', '»', '’', ')', ':']);
const signMarks = new Set(['/', '(', ')', '[', ']', '©', '-', '–', '—', '_', '*', ',', '&', '+', '.']);

/**
 * Where the agency's sign-off at the end of a line begins ("….abc/XYZ", "(©XYZ)", "/xyz/"); `last` where there is none. A sign-off
 * names an agency that we know, or is set between slashes or with a copyright sign.
 */
export function signOffFrom(tokens: readonly Token[], first: number, last: number): number {
  let from = last;
  let words = 0;
  let slashed = false;
  let bracketed = false;
  while (from > first && last - from < MAX_SIGN) {
    const token = tokens[from - 1]!;
    const signing = signMarks.has(token.text) || token.kind === 'word';
    if (!signing || token.text.endsWith('.') || finalDot(tokens, from - 1, last)) break;
    if (token.kind === 'word') {
      if (words >= 6 || !signsBy(tokens, from - 1, first, last)) break;
      words += 1;
    }
    slashed ||= isSlash(token) || isCopyright(token);
    bracketed ||= token.text === '(' || token.text === '[';
    from -= 1;
  }
  while (from < last && !opensSign(tokens[from]!)) from += 1;
  if (words === 0 || from >= last) return last;
  const before = tokens[from - 1];
  if (from > first && !finals.has(before!.text) && !before!.text.endsWith('.')) return last;
  return namesAgency(tokens, from, last, slashed, from === first || bracketed) ? from : last;
}

/** A dot that ends the text before the sign-off rather than the sign-off itself. */
const finalDot = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens[at]!.text === '.' && at < last - 1;

const opensSign = (token: Token): boolean => token.kind === 'word' || /^[/([©–—-]$/.test(token.text);

/** Whether a word at the end of a line may belong to a sign-off: it is joined to others by marks, or spells an agency. */
function signsBy(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (at > first && (isSlash(before) || isCopyright(before))) return true;
  if (at + 1 < last && isSlash(after)) return true;
  for (let from = Math.max(first, at - 4); from <= at; from++) {
    const found = agencyAt(tokens, from, last);
    if (found && found.end > at) return true;
  }
  return false;
}

function namesAgency(
  tokens: readonly Token[],
  from: number,
  last: number,
  slashed: boolean,
  alone: boolean,
): boolean {
  if (slashed && (isSlash(tokens[from]) || isCopyright(tokens[from]) || isCopyright(tokens[from + 1])))
    return true;
  for (let i = from; i < last; i++)
    if (agencyAt(tokens, i, last)) return alone || slashed || isDash(tokens[from]) || i === from;
  return false;
}

/** A picture's credit in brackets at a line's end, "(XYZ/Anna Berg)": where it begins; `last` where there is none. */
export function pictureSignFrom(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && tokens[end - 1]!.text === '.') end -= 1;
  if (end - first < 5 || tokens[end - 1]!.text !== ')') return last;
  let from = end - 2;
  while (from > first && end - from < MAX_BRACKET + 3 && tokens[from]!.text !== '(') from -= 1;
  if (tokens[from]!.text !== '(' || from === first) return last;
  const slash = tokens.slice(from, end).findIndex(isSlash);
  if (slash < 2) return last;
  const author = tokens.slice(from + slash + 1, end - 1);
  const known = agencyAt(tokens, from + 1, end);
  const lead = tokens.slice(from + 1, from + slash).every(isName);
  return author.length >= 2 && author.length <= 4 && author.every(isName) && (known !== null || lead)
    ? from
    : last;
}

/** Labels of the agencies named between two tokens; in a sign-off also of names that we do not know. */
export function creditsIn(tokens: readonly Token[], first: number, last: number, sign: boolean): string[] {
  const labels: string[] = [];
  for (let i = first; i < last; i++) {
    const found = agencyAt(tokens, i, last);
    if (found) {
      for (const { kind, label } of found.agencies) if (kind !== 'photo') labels.push(label);
      i = found.end - 1;
    } else if (sign && tokens[i]!.kind === 'word' && tokens[i]!.text.length > 2) {
      const printed = tokens[i]!.text;
      labels.push(printed[0]!.toUpperCase() + printed.slice(1));
    }
  }
  return [...new Set(labels)];
}

/** A dateline: tokens [first, end), the place and date as printed before the agency, the agencies it names. */
export interface Dateline {
  readonly end: number;
  readonly placeEnd: number;
  readonly credits: readonly string[];
}

const placeMarks = new Set([',', '/', '.', "'", '’', '&', ';']);

/**
 * "PLACE, May 5 (XYZ) —", "Place (XYZ):", "(XYZ) -", "PLACE —" at the start of a paragraph. `opening`: it is one of the article's first.
 */
export function datelineAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  opening: boolean,
  language: CompiledText,
): Dateline | null {
  const limit = Math.min(last, first + MAX_DATELINE);
  let at = first;
  while (at < limit && isPlacely(tokens[at]!, at === first, language)) at += 1;
  const place = tokens.slice(first, at);
  const bracket = tokens[at]?.text;
  if (at < limit && (bracket === '(' || bracket === '[')) {
    const trusted = opening && place[0]?.shape === 'upper';
    return bracketed(tokens, first, at, limit, trusted);
  }
  const dash = at < limit && isDash(tokens[at]) && tokens[at]!.spaced;
  if (!dash || !opening || place.length === 0) return null;
  const end = afterDashes(tokens, at, limit);
  const dated =
    place.some(({ kind }) => kind === 'number') &&
    place.some(({ norm }) => language.months.has(norm.replace('.', '')));
  const next = tokens[end];
  const loud = place.every(
    (token) => token.kind === 'mark' || (token.shape === 'upper' && token.text.length > 3),
  );
  if (!dated && !(loud && next?.spaced === true && isName(next))) return null;
  return { end, placeEnd: at, credits: [] };
}

function isPlacely(token: Token, opening: boolean, language: CompiledText): boolean {
  if (token.kind === 'mark') return !opening && placeMarks.has(token.text);
  if (token.kind === 'number') return !opening;
  return (
    isName(token) || (!opening && language.connectors.has(token.norm)) || language.months.has(token.norm)
  );
}

function afterDashes(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (end < limit && isDash(tokens[end]) && (end === at || !tokens[end]!.spaced)) end += 1;
  return end;
}

/** `trusted`: the place is set in capitals at the article's head, so that the agency need not be one that we know. */
function bracketed(
  tokens: readonly Token[],
  first: number,
  open: number,
  limit: number,
  trusted: boolean,
): Dateline | null {
  let close = open + 1;
  while (
    close < limit &&
    close - open <= MAX_BRACKET &&
    tokens[close]!.text !== ')' &&
    tokens[close]!.text !== ']'
  ) {
    const token = tokens[close]!;
    if (!isName(token) && token.kind !== 'mark' && !agencyAt(tokens, close, limit)) return null;
    close += 1;
  }
  if (close >= limit || (tokens[close]!.text !== ')' && tokens[close]!.text !== ']') || close === open + 1)
    return null;
  const next = tokens[close + 1];
  const known = creditsIn(tokens, open + 1, close, false);
  const ended =
    isDash(next) ||
    (next?.text === ':' && open > first) ||
    (next?.text === '.' && known.length > 0 && open > first);
  if (known.length === 0 && !(isDash(next) && trusted)) return null;
  if (known.length > 0 && !ended && (next === undefined || !isName(next) || open === first)) return null;
  const credits = known.length > 0 ? known : creditsIn(tokens, open + 1, close, true);
  const stop = ended ? close + 2 : close + 1;
  // "(XYZ).-": a stop and a dash
  const end = isDash(next)
    ? afterDashes(tokens, close + 1, limit)
    : ended
      ? afterDashes(tokens, stop, limit)
      : stop;
  return { end, placeEnd: open, credits };
}
