// The smallest of its tables: half the start-up time of the next, and as good on whole articles.
import { eld } from 'eld/extrasmall';
import { once } from '../kit/once.js';
import type { LanguageFamily } from '../model/pack/text.js';
import { formsOf } from './evidence.js';

/** Code units of each stretch that is read; three of them, so that a foreign opening or ending decides nothing. */
const STRETCH = 330;
/** Letters below which a text is too short for a doubtful answer. */
const SHORT = 60;
/** Letters below which a text is too short to be told. */
const MIN_LETTERS = 8;

const weightsOf = once((family: LanguageFamily): ReadonlyMap<string, readonly number[]> => {
  const weights = new Map<string, readonly number[]>();
  for (const line of family.evidence.trim().split('\n')) {
    const [form, ...numbers] = line.split(' ');
    weights.set(form!, numbers.map(Number));
  }
  return weights;
});

/** The member of a family that a text is in; null where nothing tells. */
function memberOf(text: string, family: LanguageFamily): string | null {
  const weights = weightsOf(family);
  const scores = family.members.map(() => 0);
  for (const form of formsOf(text)) {
    const row = weights.get(form);
    if (row) for (let i = 0; i < scores.length; i++) scores[i]! += row[i]!;
  }
  const best = Math.max(...scores);
  return best > 0 ? (family.members[scores.indexOf(best)] ?? null) : null;
}

function sampleOf(text: string): string {
  if (text.length <= 3 * STRETCH) return text;
  const middle = Math.floor((text.length - STRETCH) / 2);
  const last = text.length - STRETCH;
  return [0, middle, last].map((from) => text.slice(from, from + STRETCH)).join(' ');
}

const letter = /\p{L}/gu;

/**
 * BCP 47 language of a text; null where it is too short or cannot be told. Letter case plays no part. `families` are the close
 * languages to be told apart by their own evidence.
 */
export function identify(text: string, families: readonly LanguageFamily[]): string | null {
  const sample = sampleOf(text).toLowerCase();
  const letters = sample.match(letter)?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  const general = eld.detect(sample);
  if (general.language === '') return null;
  for (const family of families)
    if (family.members.includes(general.language) || family.aliases.includes(general.language))
      return memberOf(sample, family);
  return letters >= SHORT || general.isReliable() ? general.language : null;
}
