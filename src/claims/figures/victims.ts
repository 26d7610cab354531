import type { Published } from '../../model/article.js';
import type { Figure, Toll } from '../../model/claim.js';
import type { Harm, Harmful } from './harms.js';
import { publishedDay, type Days } from './when.js';

/** A sentence in which somebody comes to harm, or that says nobody did. */
export interface Told {
  readonly sentence: number;
  readonly harms: readonly Harm[];
  readonly nobody: boolean;
  /** The days the sentence gives for what it tells, null if none. */
  readonly when: Days | null;
  /** It turns to another event, or tells of several. */
  readonly elsewhere: boolean;
  /** It sums up more than one event ("this year"). */
  readonly sum: boolean;
}

/** One person followed through the article. */
interface Victim {
  state: Harmful;
  readonly words: Set<string>;
  entity: string | null;
  age: number | null;
  gender: Harm['gender'];
  readonly another: boolean;
}

const WORSE: Readonly<Record<Harmful, number>> = { shot: 0, injured: 1, killed: 2 };

/**
 * The article's own answer for its main incident, the first it tells of: how many were killed, how many injured. Groups with a number
 * are told again and again, so the largest counts; single victims are followed by name, age, gender and word, so that "a man",
 * "the victim" and his name are one. A measure that the text leaves open is left out, and all where it begins with several incidents.
 */
export function victims(
  told: readonly Told[],
  figures: readonly Figure[],
  published: Published | null,
): readonly Toll[] {
  const people: Victim[] = [];
  const groups: Record<Harmful, number> = { killed: 0, injured: 0, shot: 0 };
  const account = new Account(published);
  let open = false;
  for (const one of told) {
    const begun = people.length + groups.killed + groups.injured + groups.shot > 0;
    // of several incidents none is the main one: "three were shot in separate attacks"
    if (!begun && one.elsewhere && one.harms.length > 0) return [];
    const harms = one.sum || one.elsewhere ? one.harms.filter(({ counted }) => !counted) : one.harms;
    if (harms.length === 0) continue;
    if (account.isMain({ ...one, harms }, people, begun)) open = count(harms, people, groups) || open;
  }
  return answer(people, groups, open, told, figures);
}

/** What is further off than this, in days, is another story even where "he" or "the officer" seem to go on. */
const LONG_AGO = 30;

/** An incident told without its day happened within so many days before the article. */
const FRESH = 7;

const DAY = 86_400_000;

/** Days between two spans, 0 where they touch. */
function apart(a: Days, b: Days): number {
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to));
  return Math.max(0, gap / DAY);
}

/** Follows whether an article tells of its main incident or of another one. */
class Account {
  private main: Days | null = null;
  private away = false;
  private readonly fresh: Days | null;

  constructor(published: Published | null) {
    const day = publishedDay(published)?.value ?? null;
    this.fresh = day === null ? null : { from: before(day, FRESH), to: day };
  }

  isMain({ harms, when, elsewhere }: Told, people: readonly Victim[], begun: boolean): boolean {
    const isNamed = harms.some((harm) =>
      people.some((victim) => harm.entity !== null && harm.entity === victim.entity),
    );
    if (!begun) {
      // what an article begins with from long before is what its main incident goes back to: "convicted for a killing in 2019"
      this.away = when !== null && this.fresh !== null && apart(this.fresh, when) > LONG_AGO;
      if (!this.away) this.main = when;
    } else if (when !== null) {
      const main = this.main ?? this.fresh;
      const gap = main === null ? 0 : apart(main, when);
      const goesOn = isNamed || (!this.away && harms.some(({ anaphor }) => anaphor));
      this.away = gap > LONG_AGO || (gap > 0 && !goesOn);
      // a month or year is too wide to tell one event from the next
      if (!this.away && isNarrow(when)) this.main ??= when;
    } else if (elsewhere) this.away = !isNamed;
    else if (isNamed) this.away = false;
    return !this.away;
  }
}

const isNarrow = ({ from, to }: Days): boolean => Date.parse(to) - Date.parse(from) <= FRESH * DAY;

const before = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** Adds the harms of a sentence; true where it tells of people without saying how many. */
function count(harms: readonly Harm[], people: Victim[], groups: Record<Harmful, number>): boolean {
  const sums: Record<Harmful, number> = { killed: 0, injured: 0, shot: 0 };
  const here = new Map<Victim, Harm>();
  let open = false;
  for (const harm of harms) {
    if (harm.count === null) open ||= !harm.anaphor;
    else if (harm.count > 1) sums[harm.event] += harm.count;
    else {
      const victim = follow(people, here, harm);
      here.set(victim, harm);
    }
  }
  for (const event of ['killed', 'injured', 'shot'] as const) {
    const beside = [...here].filter(([victim]) => victim.state === event);
    const more = beside.filter(([, harm]) => !isPartOf(harm, harms)).length;
    if (sums[event] > 0) groups[event] = Math.max(groups[event], sums[event] + more);
  }
  return open;
}

/** "Two men died, one of them on the way": told by a verb of their own, a name, "one" or "his brother" are of those counted before. */
const isPartOf = (one: Harm, harms: readonly Harm[]): boolean =>
  (one.bare || one.relation || one.entity !== null) &&
  !one.another &&
  harms.every(({ count, by, another }) => count === null || count < 2 || (by !== one.by && !another));

function follow(people: Victim[], here: ReadonlyMap<Victim, Harm>, harm: Harm): Victim {
  const known = bestOf(people, here, harm);
  if (!known) {
    const { event: state, entity, age, gender, another } = harm;
    const victim: Victim = { state, words: wordsOf(harm), entity, age, gender, another };
    people.push(victim);
    return victim;
  }
  if (WORSE[harm.event] > WORSE[known.state]) known.state = harm.event;
  for (const word of wordsOf(harm)) known.words.add(word);
  known.entity ??= harm.entity;
  known.age ??= harm.age;
  known.gender ??= harm.gender;
  // The last told of stands last: a pronoun means them.
  people.splice(people.indexOf(known), 1);
  people.push(known);
  return known;
}

/** The victim told of before who fits best; of those who fit alike the last one. */
function bestOf(people: readonly Victim[], here: ReadonlyMap<Victim, Harm>, harm: Harm): Victim | null {
  let best: Victim | null = null;
  let most = -1;
  for (const victim of people) {
    if (!isSame(victim, here, harm)) continue;
    const fit = harm.pronoun ? 0 : fitOf(victim, harm);
    if (fit >= most) {
      best = victim;
      most = fit;
    }
  }
  return best;
}

function fitOf(victim: Victim, harm: Harm): number {
  let fit = victim.entity !== null && victim.entity === harm.entity ? 8 : 0;
  if (harm.age !== null && victim.age === harm.age) fit += 4;
  if (victim.state === harm.event) fit += 2;
  if (harm.word !== null && victim.words.has(harm.word)) fit += 2;
  return fit;
}

const wordsOf = (harm: Harm): Set<string> =>
  new Set(harm.word === null || harm.entity !== null || harm.pronoun ? [] : [harm.word]);

function isSame(victim: Victim, here: ReadonlyMap<Victim, Harm>, harm: Harm): boolean {
  if (harm.entity !== null && victim.entity !== null) return harm.entity === victim.entity;
  if (harm.gender !== null && victim.gender !== null && harm.gender !== victim.gender) return false;
  if (harm.age !== null && victim.age !== null && harm.age !== victim.age) return false;
  const isHere = here.has(victim);
  if (harm.another) return victim.another && !isHere;
  const sameWord = harm.word !== null && victim.words.has(harm.word);
  if (harm.relation) return sameWord;
  const isNaming = harm.entity !== null || sameWord;
  return !isHere || harm.anaphor || (isNaming && here.get(victim)?.event === harm.event);
}

function answer(
  people: readonly Victim[],
  groups: Readonly<Record<Harmful, number>>,
  open: boolean,
  told: readonly Told[],
  figures: readonly Figure[],
): Toll[] {
  const singles = (state: Harmful): number => people.filter((victim) => victim.state === state).length;
  const killed = Math.max(groups.killed, singles('killed'));
  const hit = Math.max(groups.shot, singles('shot') + singles('killed'));
  // those shot may be among the dead whom only a number tells of
  const shot = Math.max(0, singles('shot') - (killed - singles('killed')));
  const injured = Math.max(groups.injured, singles('injured') + shot, hit - killed);
  const nobody = told.some((one) => one.nobody);
  const tolls: Toll[] = [];
  const add = (measure: 'killed' | 'injured', value: number): void => {
    const ids = figures
      .filter(
        (figure) => figure.measure?.endsWith(measure) && figure.value === value && figure.partOf === null,
      )
      .map((figure) => figure.id);
    tolls.push({ measure, value, low: value, high: value, figures: ids });
  };
  if (killed > 0 || nobody || injured > 0) add('killed', killed);
  if (injured > 0 || ((nobody || killed > 0) && !open)) add('injured', injured);
  return tolls;
}
