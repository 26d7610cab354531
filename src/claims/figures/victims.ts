import type { Figure, Toll } from '../../model/claim.js';
import type { Harm, Harmful } from './harms.js';

/** A sentence in which somebody comes to harm, or that says nobody did. */
export interface Told {
  readonly sentence: number;
  readonly harms: readonly Harm[];
  readonly nobody: boolean;
  /** The day the sentence gives for what it tells, ISO 8601, null if none. */
  readonly day: string | null;
  /** It sums up more than one event ("this year"). */
  readonly sum: boolean;
}

/** One person followed through the article. */
interface Victim {
  state: Harmful;
  readonly words: Set<string>;
  entity: string | null;
  age: string | null;
  gender: Harm['gender'];
  readonly another: boolean;
}

const WORSE: Readonly<Record<Harmful, number>> = { shot: 0, injured: 1, killed: 2 };

/**
 * The article's own answer for its main incident, the first it tells of: how many were killed, how many injured. Groups with a number
 * are told again and again, so the largest counts; single victims are followed by name, age, gender and word, so that "a man",
 * "the victim" and his name are one. A measure that the text leaves open is left out.
 */
export function victims(told: readonly Told[], figures: readonly Figure[]): readonly Toll[] {
  const people: Victim[] = [];
  const groups: Record<Harmful, number> = { killed: 0, injured: 0, shot: 0 };
  let open = false;
  let main: string | null = null;
  let away = false;
  for (const one of told) {
    if (one.sum || one.harms.length === 0) continue;
    if (main !== null && one.day !== null && daysBetween(main, one.day) > LONG_AGO) continue;
    const known = one.harms.some((harm) => people.some((victim) => isKnown(victim, harm)));
    if (main === null || people.length + groups.killed + groups.injured + groups.shot === 0)
      main = one.day ?? main;
    else if (one.day !== null) away = one.day !== main && !known && !isNextDay(main, one.day);
    if (known) away = false;
    if (away) continue;
    open = count(one.harms, people, groups) || open;
  }
  return answer(people, groups, open, told, figures);
}

/** What is further off than this, in days, is another story even where "he" or "the officer" seem to go on. */
const LONG_AGO = 30;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** What happens after midnight is still told as the same night. */
const isNextDay = (main: string, day: string): boolean => Date.parse(day) - Date.parse(main) === 86_400_000;

/** Adds the harms of a sentence; true where it tells of people without saying how many. */
function count(harms: readonly Harm[], people: Victim[], groups: Record<Harmful, number>): boolean {
  const sums: Record<Harmful, number> = { killed: 0, injured: 0, shot: 0 };
  const here: Victim[] = [];
  let open = false;
  for (const harm of harms) {
    if (harm.count === null) open ||= !harm.anaphor;
    else if (harm.count > 1) sums[harm.event] += harm.count;
    else {
      const victim = follow(people, here, harm);
      if (!here.includes(victim)) here.push(victim);
    }
  }
  for (const event of ['killed', 'injured', 'shot'] as const) {
    const singles = here.filter((victim) => victim.state === event).length;
    if (sums[event] > 0) groups[event] = Math.max(groups[event], sums[event] + singles);
  }
  return open;
}

const isKnown = (victim: Victim, harm: Harm): boolean =>
  harm.anaphor || (harm.entity !== null && harm.entity === victim.entity);

function follow(people: Victim[], here: readonly Victim[], harm: Harm): Victim {
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
function bestOf(people: readonly Victim[], here: readonly Victim[], harm: Harm): Victim | null {
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

function isSame(victim: Victim, here: readonly Victim[], harm: Harm): boolean {
  if (harm.entity !== null && victim.entity !== null) return harm.entity === victim.entity;
  if (harm.gender !== null && victim.gender !== null && harm.gender !== victim.gender) return false;
  if (harm.age !== null && victim.age !== null && harm.age !== victim.age) return false;
  const isHere = here.includes(victim);
  if (harm.another) return victim.another && !isHere;
  const sameWord = harm.word !== null && victim.words.has(harm.word);
  if (harm.relation) return sameWord;
  const isNaming = harm.entity !== null || sameWord;
  return !isHere || harm.anaphor || (isNaming && victim.state === harm.event);
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
  const injured = Math.max(groups.injured, singles('injured') + singles('shot'), hit - killed);
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
