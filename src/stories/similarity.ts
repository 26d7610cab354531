import type { Published } from '../model/index.js';
import { cosine, type Vector } from './weights.js';

export interface Candidate {
  readonly vector: Vector;
  readonly language: string | null;
  readonly published: Published | null;
}

/** Articles of one language share words as well; between languages the shared kinds alone are compared, and reach lower values. */
const ACROSS = 1.25;
/** Days after which a story has usually moved on; halved similarity for each further span of that length. */
const EPISODE_DAYS = 10;
const DAY = 86_400_000;

/** 0..1: how much two articles look like reports of one story, with their distance in time. */
export function similarity(a: Candidate, b: Candidate): number {
  const same = a.language !== null && a.language === b.language;
  const alike = same
    ? cosine(a.vector.all, a.vector.allNorm, b.vector.all, b.vector.allNorm)
    : Math.max(
        cosine(a.vector.all, a.vector.allNorm, b.vector.all, b.vector.allNorm),
        Math.min(
          1,
          ACROSS * cosine(a.vector.neutral, a.vector.neutralNorm, b.vector.neutral, b.vector.neutralNorm),
        ),
      );
  return alike * fading(a.published, b.published);
}

/** 1 within an episode's length, then halved per episode; undated articles do not fade. */
function fading(a: Published | null, b: Published | null): number {
  const one = dayOf(a);
  const two = dayOf(b);
  if (one === null || two === null) return 1;
  const apart = Math.abs(one - two) / DAY;
  return apart <= EPISODE_DAYS ? 1 : 0.5 ** ((apart - EPISODE_DAYS) / EPISODE_DAYS);
}

/** Milliseconds of the publication day; null where the year is open, or where the day is only inferred: its evidence is compared as dates already. */
function dayOf(published: Published | null): number | null {
  const time =
    published === null || published.basis === 'inferred' ? NaN : Date.parse(published.value.slice(0, 10));
  return Number.isNaN(time) ? null : time;
}
