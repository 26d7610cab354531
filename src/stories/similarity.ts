import { daysApart, type Window } from './days.js';
import { cosine, type Vector } from './weights.js';

export interface Candidate {
  readonly vector: Vector;
  readonly language: string | null;
}

/** Articles of one language share words as well; between languages the shared kinds alone are compared, and reach lower values. */
const ACROSS = 1.25;

/** 0..1: how much two articles look like reports of one thing, whenever they were published. */
export function similarity(a: Candidate, b: Candidate): number {
  const alike = cosine(a.vector.all, a.vector.allNorm, b.vector.all, b.vector.allNorm);
  if (a.language !== null && a.language === b.language) return alike;
  const shared = cosine(a.vector.neutral, a.vector.neutralNorm, b.vector.neutral, b.vector.neutralNorm);
  return Math.max(alike, Math.min(1, ACROSS * shared));
}

/** Days after which a story has usually moved on; halved similarity for each further span of that length. */
const EPISODE_DAYS = 10;

/** 1 within an episode's length, then halved per episode; undated articles do not fade. */
export function fading(a: Window | null, b: Window | null): number {
  if (a === null || b === null) return 1;
  return 0.5 ** (Math.max(0, daysApart(a, b) - EPISODE_DAYS) / EPISODE_DAYS);
}
