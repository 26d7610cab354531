import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shared.js';
import { draftOf, edited, merged, SEVERITIES, textOf, type Draft } from './edits.js';
import type { Random } from './random.js';

/** An article of the set with what is known of it because we made it. */
export interface Made {
  readonly file: string;
  readonly group: number;
  readonly text: string;
  /** Files it was made of; none for a root. */
  readonly parents: readonly string[];
  /** 0 = word for word, 1 to 5 as in SEVERITIES, null for roots. */
  readonly severity: number | null;
  readonly outlet: string;
  readonly published: string | null;
  /** True where its date lies, so that no direction can be asked for. */
  readonly redated: boolean;
}

interface Base {
  readonly topic: string;
  readonly text: string;
}

const WORDS = /[\p{L}\p{N}]+/gu;
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORDS) ?? [];

export function shingles(text: string, size: number): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(
    words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size).join(' ')),
  );
}

/** Jaccard index of runs of five words. */
export function jaccard(a: string, b: string): number {
  const [one, two] = [shingles(a, 5), shingles(b, 5)];
  const both = [...one].filter((run) => two.has(run)).length;
  return one.size + two.size === 0 ? 0 : both / (one.size + two.size - both);
}

function basesOf(set: string, half: string): readonly Base[] {
  const folder = join(ROOT, '.split', set, half);
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; subtopic?: string })
    .map(({ file, subtopic }) => ({
      topic: subtopic ?? `${set}/${file}`,
      text: readFileSync(join(folder, 'text', file), 'utf8'),
    }));
}

/** Share of runs of eight words, of the shorter text, at which two texts of the set may really go back to one. */
const REAL = 0.05;
/** Jaccard index of runs of five words at which they may: editors who retell a wire leave so much of it. */
const RETOLD = 0.02;

/**
 * Texts that share no wording worth speaking of with one another: what they have in common is the event. Real copies within a topic are
 * no negatives; they are measured on labelled pairs.
 */
function apart(bases: readonly Base[]): readonly Base[] {
  const holders = new Map<string, number>();
  const kept: Base[] = [];
  for (const base of bases) {
    const runs = shingles(base.text, 8);
    const counts = new Map<number, number>();
    for (const run of runs) {
      const holder = holders.get(run);
      if (holder !== undefined) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    const real = [...counts].some(
      ([i, n]) => n > REAL * Math.min(runs.size, shingles(kept[i]!.text, 8).size),
    );
    const retold = kept.some(({ topic, text }) => topic === base.topic && jaccard(text, base.text) >= RETOLD);
    if (real || retold) continue;
    for (const run of runs) holders.set(run, kept.length);
    kept.push(base);
  }
  return kept;
}

const OUTLETS = [
  'Northfield Gazette',
  'Harbour Post',
  'Valley Courier',
  'Daily Lantern',
  'Eastmoor Herald',
  'The Plainsman',
  'Kettle Bay Times',
  'Westholm Echo',
  'Morning Ferry',
  'The Quarry Review',
];
const START = Date.parse('2031-03-01T06:00:00Z');
const HOUR = 3_600_000;

/** Makes the articles of one group one after another. */
class Maker {
  readonly made: Made[] = [];
  constructor(
    readonly group: number,
    readonly dice: Random,
    readonly foreign: (readonly string[])[],
  ) {}

  add(draft: Draft, parents: readonly Made[], severity: number | null): Made {
    const { dice } = this;
    const hours = this.group * 40 + this.made.length * (1 + dice.whole(3));
    // of a text made of two, a false date would leave nothing to tell it from the source of both
    const redated = parents.length === 1 && dice.next() < 0.1;
    const undated = parents.length > 0 && dice.next() < 0.2;
    const item: Made = {
      file: `${dice.whole(0xfffffff).toString(16)}.txt`,
      group: this.group,
      text: textOf(draft),
      parents: parents.map(({ file }) => file),
      severity,
      outlet: dice.pick(OUTLETS),
      published: undated ? null : new Date(START + (redated ? hours - 30 : hours) * HOUR).toISOString(),
      redated,
    };
    this.made.push(item);
    return item;
  }

  derive(parent: Made, severity: number): Made {
    const draft = draftOf(parent.text);
    const made =
      severity === 0 ? draft : edited(draft, SEVERITIES[severity - 1]!, this.paragraphs(), this.dice);
    return this.add(made, [parent], severity);
  }

  merge(one: Made, two: Made): Made {
    const severity = 1 + this.dice.whole(3);
    const draft = merged(draftOf(one.text), draftOf(two.text), this.dice);
    return this.add(edited(draft, SEVERITIES[severity - 1]!, [], this.dice), [one, two], severity);
  }

  /** Each foreign paragraph is used once: two editors with the same one would really share it. */
  private paragraphs(): Draft {
    return this.foreign.splice(0, 4);
  }
}

const enough =
  (least: number) =>
  (base: Base): boolean =>
    wordsIn(base.text).length >= least;

/** Groups of articles: one to three roots that report the same event by themselves, what was made of them, and what was made of that. */
export function groups(half: string, dice: Random): readonly Made[] {
  const same = dice.shuffle(basesOf('ecbplus', half)).filter(enough(110));
  const alone = dice
    .shuffle([...basesOf('polnear-dev', half), ...basesOf('polnear-train', half)])
    .filter(enough(150));
  const bases = apart([...same, ...alone]);
  const topics = new Map<string, Base[]>();
  for (const base of bases) topics.set(base.topic, [...(topics.get(base.topic) ?? []), base]);
  const lists = [...topics.values()].map((list) => list.slice(0, 3));
  const chosen = [
    ...lists.filter((list) => list.length > 1),
    ...lists.filter((list) => list.length === 1).slice(0, 45),
  ];
  // what editors add from elsewhere comes from texts that are no roots
  const spare = lists.filter((list) => list.length === 1).slice(45);
  const foreign = spare.flatMap(([base]) => draftOf(base!.text));
  return chosen.flatMap((list, group) => groupOf(list, group, dice, foreign));
}

function groupOf(
  bases: readonly Base[],
  group: number,
  dice: Random,
  foreign: (readonly string[])[],
): readonly Made[] {
  const maker = new Maker(group, dice, foreign);
  const roots = bases.map(({ text }) => maker.add(draftOf(text), [], null));
  for (const root of roots) {
    const many = dice.whole(4);
    for (let i = 0; i < many; i++) {
      const family = maker.made.filter(
        (item) => item === root || (item.parents.includes(root.file) && item.severity! < 4),
      );
      maker.derive(dice.next() < 0.8 ? root : dice.pick(family), dice.next() < 0.08 ? 0 : 1 + dice.whole(5));
    }
  }
  if (roots.length > 1 && dice.next() < 0.5) maker.merge(roots[0]!, roots[1]!);
  return maker.made;
}

/** One source and many copies of it, reworded and dated at will. */
export function flood(half: string, copies: number, dice: Random): readonly Made[] {
  const base = dice.shuffle(basesOf('polnear-dev', half)).find(enough(200))!;
  const maker = new Maker(0, dice, []);
  const root = maker.add(draftOf(base.text), [], null);
  for (let i = 0; i < copies; i++) maker.derive(root, 1 + dice.whole(4));
  return maker.made;
}
