import { fold } from '../kit/fold.js';
import { once } from '../kit/once.js';
import type { Annotation, Span } from '../model/index.js';
import { wordsOf } from './words.js';

/** Why one article is taken to be the source of another. */
export interface Direction {
  readonly from: Annotation;
  readonly to: Annotation;
  readonly reason: 'credit' | 'time' | 'name' | 'length' | 'order';
}

/** How much longer the source must be for loss of detail to tell the direction. */
const LONGER = 1.15;

/**
 * Which of two related articles derives from the other: one credits the other's outlet; else the later from the earlier, where both
 * tell their time; else the one whose text names the other's outlet from it; else the shorter from the longer (editing loses detail); else by id, which decides nothing but is stable.
 */
export function directionOf(a: Annotation, b: Annotation): Direction {
  if (creditsOutlet(b, a)) return { from: a, to: b, reason: 'credit' };
  if (creditsOutlet(a, b)) return { from: b, to: a, reason: 'credit' };
  const earlier = publishedBefore(a, b);
  if (earlier !== null)
    return earlier ? { from: a, to: b, reason: 'time' } : { from: b, to: a, reason: 'time' };
  const [named, names] = [namedIn(b, a) !== null, namedIn(a, b) !== null];
  if (named !== names) return named ? { from: a, to: b, reason: 'name' } : { from: b, to: a, reason: 'name' };
  const lengthA = wordsOf(a).tokens.length;
  const lengthB = wordsOf(b).tokens.length;
  if (lengthA > lengthB * LONGER) return { from: a, to: b, reason: 'length' };
  if (lengthB > lengthA * LONGER) return { from: b, to: a, reason: 'length' };
  return a.article.id < b.article.id
    ? { from: a, to: b, reason: 'order' }
    : { from: b, to: a, reason: 'order' };
}

/** Whether `credited` names the outlet (or the agency that is the outlet) of `source` as where its text comes from. */
export function creditsOutlet(credited: Annotation, source: Annotation): boolean {
  const outlet = outletOf(source);
  return (
    outlet !== null &&
    outletOf(credited) !== outlet &&
    (credited.article.credits.some((credit) => fold(credit) === outlet) ||
      creditLines(credited).includes(` ${outlet} `))
  );
}

/** The words of the lines that say where the text is from, folded: they may name an outlet that no table of agencies has. */
const creditLines = once(({ article, layout }: Annotation): string => {
  const lines = layout.blocks
    .filter(({ kind }) => kind === 'credit')
    .map(({ start, end }) => fold(article.text.slice(start, end)));
  return ` ${lines.join(' ')} `;
});

/** The outlet of an article, folded: its own, or the only agency it credits where no outlet is known. */
export function outletOf({ article }: Annotation): string | null {
  if (article.outlet !== null) return fold(article.outlet);
  return null;
}

/** True, false, or null where the times do not tell. Days are compared as days when either has no clock time. */
function publishedBefore(a: Annotation, b: Annotation): boolean | null {
  const one = a.article.published?.value;
  const two = b.article.published?.value;
  if (one === undefined || two === undefined || one.startsWith('X') || two.startsWith('X')) return null;
  if (one.slice(0, 10) !== two.slice(0, 10)) return one.slice(0, 10) < two.slice(0, 10);
  if (one.length <= 10 || two.length <= 10) return null;
  const difference = Date.parse(one) - Date.parse(two);
  return Number.isNaN(difference) || difference === 0 ? null : difference < 0;
}

/** Where an article names the outlet of another in its text; null where it does not. */
export function namedIn({ article }: Annotation, source: Annotation): Span | null {
  const outlet = source.article.outlet;
  if (outlet === null || outlet.trim().length < LEAST_NAME || article.outlet === outlet) return null;
  for (let at = article.text.indexOf(outlet); at >= 0; at = article.text.indexOf(outlet, at + 1)) {
    const around = [article.text[at - 1] ?? ' ', article.text[at + outlet.length] ?? ' '];
    if (around.every((char) => !/[\p{L}\p{N}]/u.test(char))) return { start: at, end: at + outlet.length };
  }
  return null;
}

/** Letters of an outlet's name that is looked for in running text; shorter ones are other words. */
const LEAST_NAME = 4;
