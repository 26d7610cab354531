import type { Figure } from '../../model/claim.js';
import type { Toll } from '../../model/index.js';
import type { Harm, Harmful } from './harms.js';

/** A sentence in which somebody comes to harm, or that says nobody did. */
export interface Told {
  readonly sentence: number;
  readonly harms: readonly Harm[];
  readonly nobody: boolean;
  /** The day the sentence gives, ISO 8601, null if none. */
  readonly day: string | null;
  /** It sums up more than one event ("this year"). */
  readonly sum: boolean;
}

/** One person, or more told of as one, followed through the article. */
interface Victim {
  state: Harmful;
  words: Set<string>;
  entity: string | null;
  age: string | null;
  sentence: number;
}

const WORSE: Readonly<Record<Harmful, number>> = { shot: 0, injured: 1, killed: 2 };
const FAR_DAYS = 3;

/**
 * The article's own answer for its main incident, the first it tells of: how many were killed, how many injured. Groups with a number
 * are told again and again, so the largest counts; single victims are followed by name, age and word, so that "a man", "the victim"
 * and his name are one. A measure that the text leaves open is left out.
 */
export function victims(told: readonly Told[], figures: readonly Figure[]): readonly Toll[] {
  const main = incident(told);
  const people: Victim[] = [];
  const groups: Record<Harmful, number> = { killed: 0, injured: 0, shot: 0 };
  let open = false;
  for (const { harms, sentence } of main) {
    const sums: Record<Harmful, number> = { killed: 0, injured: 0, shot: 0 };
    const here: Victim[] = [];
    for (const harm of harms) {
      if (harm.count === null) open ||= !harm.anaphor;
      else if (harm.count > 1) sums[harm.event] += harm.count;
      else here.push(follow(people, here, harm, sentence));
    }
    for (const event of ['killed', 'injured', 'shot'] as const) {
      const singles = here.filter((victim) => victim.state === event).length;
      groups[event] = Math.max(groups[event], sums[event] > 0 ? sums[event] + singles : 0);
    }
  }
  return answer(people, groups, open, told, figures);
}

/** The sentences on the main incident: without sums over many, and without another day than the first one told. */
function incident(told: readonly Told[]): readonly Told[] {
  const usable = told.filter((one) => !one.sum && one.harms.length > 0);
  const day = usable.find((one) => one.day !== null)?.day ?? null;
  return usable.filter((one) => one.day === null || day === null || distance(one.day, day) <= FAR_DAYS);
}

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function follow(people: Victim[], here: readonly Victim[], harm: Harm, sentence: number): Victim {
  const known = people.find((victim) => isSame(victim, here, harm)) ?? null;
  if (!known) {
    const victim: Victim = {
      state: harm.event,
      words: new Set(harm.word === null ? [] : [harm.word]),
      entity: harm.entity,
      age: harm.age,
      sentence,
    };
    people.push(victim);
    return victim;
  }
  if (WORSE[harm.event] > WORSE[known.state]) known.state = harm.event;
  if (harm.word !== null && harm.entity === null) known.words.add(harm.word);
  known.entity ??= harm.entity;
  known.age ??= harm.age;
  return known;
}

function isSame(victim: Victim, here: readonly Victim[], harm: Harm): boolean {
  const isHere = here.includes(victim);
  if (harm.another && !harm.anaphor) return false;
  if (harm.entity !== null && victim.entity !== null) return harm.entity === victim.entity;
  if (harm.age !== null && victim.age !== null) return harm.age === victim.age;
  return !isHere || harm.anaphor;
}

function answer(
  people: readonly Victim[],
  groups: Readonly<Record<Harmful, number>>,
  open: boolean,
  told: readonly Told[],
  figures: readonly Figure[],
): Toll[] {
  const count = (state: Harmful): number => people.filter((victim) => victim.state === state).length;
  const killed = Math.max(groups.killed, count('killed'));
  const hit = Math.max(groups.shot, count('shot') + count('killed'));
  const injured = Math.max(groups.injured, count('injured'), hit - killed, count('injured') + count('shot'));
  const tolls: Toll[] = [];
  const nobody = told.some((one) => one.nobody);
  const make = (measure: 'killed' | 'injured', value: number): Toll => ({
    measure,
    value,
    low: value,
    high: value,
    figures: figures
      .filter(
        (figure) => figure.measure?.endsWith(measure) && figure.value === value && figure.partOf === null,
      )
      .map((figure) => figure.id),
  });
  if (killed > 0) tolls.push(make('killed', killed));
  else if (nobody || injured > 0) tolls.push(make('killed', 0));
  if (injured > 0) tolls.push(make('injured', injured));
  else if ((nobody || killed > 0) && !open) tolls.push(make('injured', 0));
  return tolls;
}
