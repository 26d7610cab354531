import type { Annotation, Entry, Figure, Sentence } from '../../model/index.js';
import { AID_MEASURES, CROSSING_STEMS, DELIVERY_STEMS, UNNAMED_MONEY } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import { foldedWords, hasStem } from './stems.js';

const AID: ReadonlySet<string> = new Set(AID_MEASURES);
/** Stances by which a party says that it will give. */
const GIVING: ReadonlySet<string> = new Set(['offers', 'plans']);

export const isAid = (measure: string | null): boolean => measure !== null && AID.has(measure);

/** Money that a party says it will give, in the sentence of other aid or the one beside it. */
export function isPledge(context: Context, { measure, readings }: Entry): boolean {
  if (measure !== UNNAMED_MONEY) return false;
  return readings.some(({ article, claim }) => {
    const annotation = context.article(article);
    const figure = context.figure(claim);
    return annotation !== undefined && figure !== undefined && isPromised(annotation, figure);
  });
}

function isPromised({ positions, figures }: Annotation, { start, end, sentence, status }: Figure): boolean {
  if (status === 'reported') return false;
  const given = positions.some(
    (position) => GIVING.has(position.stance) && position.start <= start && position.end >= end,
  );
  return given && figures.some((other) => isAid(other.measure) && Math.abs(other.sentence - sentence) <= 1);
}

/** How far aid has come, as far as the sentence tells: asked for, promised, over the line, with those it is for. */
export function stageOf(
  annotation: Annotation,
  { measure, status }: Figure,
  sentence: Sentence,
): 'asked' | 'promised' | 'crossed' | 'delivered' | null {
  if (measure === 'funding_needed') return 'asked';
  if (status !== 'reported') return 'promised';
  const told = foldedWords(annotation, sentence);
  if (hasStem(told, DELIVERY_STEMS)) return 'delivered';
  return hasStem(told, CROSSING_STEMS) ? 'crossed' : null;
}
