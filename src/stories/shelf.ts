import type { Days, Sketch } from '../model/index.js';
import { growth, GROWTH } from './counts.js';
import { daysApart } from './days.js';
import { Rows } from './rows.js';
import { FEATURES } from './sketch.js';
import { KIND_BITS, SHARED, TOLD } from './weights.js';

/** Weights are kept in a byte, by tenths. */
const TENTHS = 10;
/** Ends a row of features. */
const END = 0xffffffff;
/** Features that bring an article its candidates: its weightiest. */
const KEYS = 12;
/** Articles of one language share words as well; between languages the shared kinds alone are compared, and reach lower values. Set on the look parts of `mixed` and `blind`. */
const ACROSS = 1.45;
/** What two articles of two languages share is set beside so much that we imagine them not to: of a text with few names, a name or two proves little. */
const UNSHARED = (15 * TENTHS) ** 2;
/** Days after which a story has usually moved on; halved likeness for each further span of that length. */
const EPISODE_DAYS = 10;
/** From here two texts are nearly the same one, and of one story however they are dated. */
const SAME = 0.8;

/** The sketches of all articles by row, and how much two of them are alike. */
export class Shelf {
  readonly ids: string[] = [];
  private readonly features = new Rows((length) => new Uint32Array(length), FEATURES);
  private readonly weights = new Rows((length) => new Uint8Array(length), FEATURES);
  /** Of all features, and of those that every language shares. */
  private readonly norms = new Rows((length) => new Float64Array(length), 2);
  private readonly rest: (Pick<Sketch, 'language' | 'days' | 'counts'> | null)[] = [];

  constructor(private readonly weigh: (feature: number) => number) {}

  put(row: number, { id, language, days, features, counts }: Sketch): void {
    this.ids[row] = id;
    this.rest[row] = { language, days, counts };
    const [list, at] = [this.features.chunk(row), this.features.at(row)];
    const weights = this.weights.chunk(row);
    const kept = Math.min(FEATURES, features.length);
    const sums = [0, 0] as [number, number];
    for (let i = 0; i < kept; i++) {
      const feature = features[i]!;
      const weight = Math.min(255, Math.round(this.weigh(feature) * TENTHS));
      list[at + i] = feature;
      weights[at + i] = weight;
      sums[0] += weight ** 2;
      if ((feature & KIND_BITS) < SHARED) sums[1] += weight ** 2;
    }
    list.fill(END, at + kept, at + FEATURES);
    this.norms.chunk(row).set([Math.sqrt(sums[0]), Math.sqrt(sums[1] + UNSHARED)], this.norms.at(row));
  }

  drop(row: number): void {
    this.ids[row] = '';
    this.rest[row] = null;
  }

  before(a: number, b: number): boolean {
    return this.ids[a]! < this.ids[b]!;
  }

  /** Orders rows by the first day on which they may have been published, the undated last, then by id. */
  byDay(a: number, b: number): number {
    const difference = this.dayOf(a) - this.dayOf(b);
    if (difference !== 0) return difference;
    return a === b ? 0 : this.before(a, b) ? -1 : 1;
  }

  private dayOf(row: number): number {
    return this.rest[row]!.days?.from ?? Number.MAX_SAFE_INTEGER;
  }

  /** The weightiest features of a row without their kind, those with the least hash of equal ones. */
  keys(row: number): readonly number[] {
    const [list, at] = [this.features.chunk(row), this.features.at(row)];
    const weights = this.weights.chunk(row);
    const all: number[] = [];
    for (let i = at; i < at + FEATURES && list[i] !== END; i++) all.push(i);
    return all
      .sort((a, b) => weights[b]! - weights[a]! || a - b)
      .slice(0, KEYS)
      .map((i) => list[i]! >>> 3);
  }

  /** 0..1: how much two articles look like reports of one thing, whenever they were published (cosine of their weighted features). */
  likeness(a: number, b: number): number {
    const [one, two] = [this.features.chunk(a), this.features.chunk(b)];
    const [weightsA, weightsB] = [this.weights.chunk(a), this.weights.chunk(b)];
    let [i, j] = [this.features.at(a), this.features.at(b)];
    const [endA, endB] = [i + FEATURES, j + FEATURES];
    let all = 0;
    let shared = 0;
    let told = false;
    while (i < endA && j < endB) {
      const [x, y] = [one[i]!, two[j]!];
      if (x >>> 3 < y >>> 3) i += 1;
      else if (x >>> 3 > y >>> 3) j += 1;
      else {
        if (x === END) break;
        const weight = weightsA[i]! * weightsB[j]!;
        all += weight;
        told ||= TOLD.has(x & KIND_BITS);
        if ((x & KIND_BITS) < SHARED && (y & KIND_BITS) < SHARED) shared += weight;
        i += 1;
        j += 1;
      }
    }
    // two texts with the same numbers may still be of anything
    if (!told) return 0;
    const alike = this.ratio(all, a, b, 0);
    const language = this.rest[a]!.language;
    if (language !== null && language === this.rest[b]!.language) return alike;
    return Math.max(alike, Math.min(1, ACROSS * this.ratio(shared, a, b, 1)));
  }

  private ratio(sum: number, a: number, b: number, norm: 0 | 1): number {
    const [one, two] = [this.norms.chunk(a), this.norms.chunk(b)];
    return sum / (one[this.norms.at(a) + norm]! * two[this.norms.at(b) + norm]!);
  }

  /**
   * What time leaves of a likeness. Days inferred from the texts part two reports only where a count has moved on between them as well:
   * a late report of one thing and the next episode of a long one are told apart by what the texts say, not by a guess. What the count
   * grew by tells how far: each such growth as may be within days halves the likeness.
   */
  faded(likeness: number, a: number, b: number): number {
    if (likeness >= SAME) return likeness;
    const [one, two] = [this.rest[a]!, this.rest[b]!];
    const apart = fading(one.days, two.days);
    if (one.days?.stated === true && two.days?.stated === true) return likeness * apart;
    const grown = growth(one.counts, two.counts);
    return grown === 1 ? likeness : likeness * Math.min(apart, 0.5 ** (Math.log(grown) / Math.log(GROWTH)));
  }
}

/** 1 within an episode's length, then halved per episode; undated articles do not fade. */
function fading(a: Days | null, b: Days | null): number {
  if (a === null || b === null) return 1;
  return 0.5 ** (Math.max(0, daysApart(a, b) - EPISODE_DAYS) / EPISODE_DAYS);
}
