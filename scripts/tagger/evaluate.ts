import type { Tag } from '../../src/model/tag.js';
import type { Tagger } from '../../src/text/tag/tagger.js';
import type { Sentence } from './treebanks.js';

interface Tally {
  words: number;
  upos: number;
  full: number;
  verb: number;
  verbs: number;
}

const empty = (): Tally => ({ words: 0, upos: 0, full: 0, verb: 0, verbs: 0 });
const same = (a: Tag, b: Tag): boolean =>
  (Object.keys(a) as (keyof Tag)[]).every((name) => a[name] === b[name]);

/** Shares of words with the right part of speech and the right whole tag, per language; verb forms among the verbs. */
export function evaluate(
  tag: Tagger,
  sentences: readonly Sentence[],
  change: (word: string) => string = (word) => word,
  language?: string,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const sentence of sentences) {
    const tally = tallies.get(sentence.language) ?? empty();
    tallies.set(sentence.language, tally);
    const tags = tag(sentence.words.map(change), language ?? sentence.language);
    sentence.tags.forEach((gold, i) => {
      const got = tags[i]!;
      tally.words++;
      if (got.upos === gold.upos) tally.upos++;
      if (same(got, gold)) tally.full++;
      if (gold.verb === null) return;
      tally.verbs++;
      if (got.verb === gold.verb && got.tense === gold.tense) tally.verb++;
    });
  }
  return tallies;
}

/** Words per second of CPU on text that the tagger has seen before in this process. */
export function speed(tag: Tagger, sentences: readonly Sentence[]): { warm: number; cold: number } {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const seconds = (): number => {
    const start = process.cpuUsage();
    for (const sentence of sentences) tag(sentence.words, sentence.language);
    const used = process.cpuUsage(start);
    return (used.user + used.system) / 1e6;
  };
  const cold = words / seconds();
  seconds();
  return { cold, warm: words / seconds() };
}

export function printTable(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(`${title}\nlanguage  words   UPOS  whole tag  verb form and tense`);
  const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(2);
  for (const [language, t] of tallies) {
    const cells = [percent(t.upos, t.words), percent(t.full, t.words), percent(t.verb, t.verbs)];
    console.log(`${language.padEnd(8)} ${String(t.words).padStart(6)}  ${cells.join('      ')}`);
  }
  const mean = [...tallies.values()].reduce((sum, t) => sum + t.upos / t.words, 0) / tallies.size;
  console.log(`mean of the languages, UPOS: ${(100 * mean).toFixed(2)}`);
}
