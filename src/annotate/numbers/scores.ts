import type { Token } from '../../model/index.js';
import type { Place } from './inert.js';
import type { Numeral } from './numeral.js';

const TIES = new Set(['-', '–', '&', '/', ':']);
const DASHES = new Set(['-', '–', '—', '&']);
/** No side of a match or vote told in short has more. */
const MOST_POINTS = 200;
const MOST_GOALS = 30;
/** Words of a match are looked for within so many tokens. */
const NEAR = 6;

/** Without a space on either side: "Slide in Orrin: 19 dead" counts. */
const isTieAt = ({ tokens, from, limit }: Place, at: number): boolean =>
  at >= from && at < limit && TIES.has(tokens[at]!.text) && !tokens[at]!.spaced && !tokens[at + 1]?.spaced;

/** "2-0", "2&1", "24/7": two small numbers tied together; whether a tie is a range was decided before. */
export const isTied = ({ plain, first, last }: Numeral, place: Place): boolean =>
  plain && (isTieAt(place, first - 1) || isTieAt(place, last));

/** "2", and the "0" of "2-0-win". */
const points = /^(\d{1,3})(?:-\p{L}.*)?$/u;

function isPoints({ tokens, from, limit }: Place, at: number): boolean {
  const digits = at >= from && at < limit ? points.exec(tokens[at]!.text)?.[1] : undefined;
  return digits !== undefined && Number(digits) <= MOST_POINTS;
}

/** "2-0", "102–98": two plain numbers tied together, and no third ("4-4-2"). */
export function isPair({ first, last }: Numeral, place: Place): boolean {
  const goesOn = (at: number): boolean => isTieAt(place, at) && isPoints(place, at + 1);
  const before = isTieAt(place, first - 1) && isPoints(place, first - 2);
  const after = isTieAt(place, last) && isPoints(place, last + 1);
  if (before === after || !isPoints(place, first)) return false;
  return before
    ? !goesOn(last) && !isTieAt(place, first - 3)
    : !goesOn(last + 2) && !isTieAt(place, first - 1);
}

/** "Norvik 1 - 0 Esby": two small numbers with a spaced dash, one of them nought or words of a match beside them. */
export function isSpacedScore(numeral: Numeral, place: Place): boolean {
  const { tokens, from, limit } = place;
  if (!numeral.plain || numeral.value! > MOST_GOALS) return false;
  for (const [dash, other] of [
    [numeral.first - 1, numeral.first - 2],
    [numeral.last, numeral.last + 1],
  ] as const) {
    if (dash < from || other < from || dash >= limit || other >= limit) continue;
    if (!DASHES.has(tokens[dash]!.text) || !smallNumber.test(tokens[other]!.text)) continue;
    if (numeral.value === 0 || tokens[other]!.text === '0' || nearScore(place, dash, dash + 1)) return true;
  }
  return false;
}

const smallNumber = /^\d{1,2}$/;

/** Whether words of a match stand near tokens [first, last). */
export function nearScore({ tokens, from, limit, lexicon }: Place, first: number, last: number): boolean {
  for (let at = Math.max(from, first - NEAR); at < Math.min(limit, last + NEAR); at++)
    if (lexicon.contexts.scores.has(tokens[at]!.norm)) return true;
  return false;
}

const colon = /^(\d{1,3}):(\d{1,3})(?:-\p{L}.*)?$/u;
const MINUTES = 60;

/** "3:1", "a 2:0-win": the two numbers of a score written like a clock time, with their offsets in the token; null for what may be one. */
export function colonScore(
  token: Token,
  place: Place,
): readonly (readonly [offset: number, digits: string])[] | null {
  const [, one, two] = colon.exec(token.text) ?? [];
  if (one === undefined || two === undefined || Number(one) > MOST_POINTS || Number(two) > MOST_POINTS)
    return null;
  const isClock = two.length === 2 && Number(two) < MINUTES;
  if (isClock && !nearScore(place, token.index, token.index + 1)) return null;
  return [
    [0, one],
    [one.length + 1, two],
  ];
}
