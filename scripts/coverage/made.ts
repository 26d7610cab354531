import { random } from '../../test/stories/made.js';
import { type Phrases, type Tongue, tongues } from './phrases.js';

/** An invented article as it would come in. */
export interface MadeArticle {
  readonly file: string;
  readonly text: string;
  /** ISO 8601 day. */
  readonly published: string;
  /** The number of its story. */
  readonly story: number;
}

export interface CoverageSize {
  readonly stories: number;
  /** Articles a story on average: most have few, some four times as many. */
  readonly perStory: number;
  readonly seed: number;
}

/** Sentences of an article beyond its first; with two to five in ten of them the length of a short and of a long report. */
const SENTENCES = { least: 8, most: 30 };
/** Share of the articles of a story that print the first of its language again, but for a few paragraphs. */
const COPIED = 0.3;
const FIRST_DAY = Date.UTC(2031, 0, 1);
const DAY = 86_400_000;

type Draw = () => number;
const pick = <T>(list: readonly T[], next: Draw): T => list[Math.floor(next() * list.length)]!;
const between = (least: number, most: number, next: Draw): number =>
  least + Math.floor(next() * (most - least + 1));

const ONSETS = 'b br d dr f fl g gr h k kl kr l m n p r s sk st sv t tr v'.split(' ');
const VOWELS = 'a e i o u ei au'.split(' ');
const CODAS = 'l m n nd r rk rn s st sk t v'.split(' ');
const PLACES = 'by vik dal ford ham sund mark stad'.split(' ');
const FAMILIES = 'sen berg lund ström mann holt er ov'.split(' ');
const GIVEN =
  'Anna Ivo Maria Erik Lena Jonas Ruth Omar Nadia Karl Helen Tomas Ingrid Paul Sofia Hans Clara Yusuf Marta Leo'.split(
    ' ',
  );

const syllable = (next: Draw): string => pick(ONSETS, next) + pick(VOWELS, next) + pick(CODAS, next);
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const placeName = (next: Draw): string => capital(syllable(next) + pick(PLACES, next));
const personName = (next: Draw): string =>
  `${pick(GIVEN, next)} ${capital(syllable(next) + pick(FAMILIES, next))}`;

/** What a story draws of a language, by the names of the slots, and which sentences it tells beside those of its kind. */
interface Own {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly around: readonly string[];
}

/** What the articles of a story have in common: by the names of the slots, of which the first stands in the lead. */
interface Plot {
  readonly kind: number;
  readonly day: number;
  readonly own: ReadonlyMap<Tongue, Own>;
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

const several = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

function ownOf({ things, done, new: fresh, around }: Tongue, next: Draw): Own {
  const drawn = (list: readonly string[], count: number): readonly string[] =>
    several(count, () => pick(list, next));
  return {
    words: { thing: drawn(things, 12), done: drawn(done, 8), new: drawn(fresh, 5) },
    around: drawn(around, 5),
  };
}

function plotOf(day: number, next: Draw): Plot {
  const numbers = (count: number, least: number, most: number): readonly string[] =>
    several(count, () => String(between(least, most, next)));
  return {
    kind: Math.floor(next() * tongues[0]!.kinds.length),
    day,
    own: new Map(tongues.map((tongue) => [tongue, ownOf(tongue, next)])),
    facts: {
      place: several(7, () => placeName(next)),
      region: several(5, () => placeName(next)),
      person: several(8, () => personName(next)),
      other: several(8, () => personName(next)),
      many: numbers(8, 20, 9000),
      share: numbers(4, 2, 90),
      hurt: numbers(1, 3, 40),
    },
  };
}

/** Fills the slots of a sentence, in a lead with the first of each. */
function filled(phrase: string, tongue: Tongue, { facts, day, own }: Plot, next: Draw | null): string {
  const told = phrase.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'day') return tongue.days[(day + 2) % 7]!;
    const list = facts[slot] ?? own.get(tongue)!.words[slot] ?? tongue.bodies;
    return next === null ? list[0]! : pick(list, next);
  });
  return capital(told);
}

/** An article in paragraphs, the headline first. */
function written(tongue: Tongue, plot: Plot, next: Draw): readonly string[] {
  const { titles, leads, rest }: Phrases = tongue.kinds[plot.kind]!;
  const fill = (phrase: string): string => filled(phrase, tongue, plot, next);
  const lead = (phrase: string): string => filled(phrase, tongue, plot, null);
  const count = between(SENTENCES.least, SENTENCES.most, next);
  const own = rest.filter(() => next() < 0.7).map(fill);
  const around = Array.from({ length: count - own.length }, () =>
    fill(pick(plot.own.get(tongue)!.around, next)),
  );
  const body = [...own, ...around];
  const paragraphs: string[] = [];
  for (let at = 0; at < body.length; at += 3) paragraphs.push(body.slice(at, at + 3).join(' '));
  return [lead(pick(titles, next)), lead(pick(leads, next)), ...paragraphs];
}

/** The articles of one story; later ones may have a higher count. */
function storyOf(story: number, size: number, day: number, next: Draw): readonly MadeArticle[] {
  const plot = plotOf(day, next);
  const told = new Map<Tongue, readonly string[]>();
  return Array.from({ length: size }, (_, i): MadeArticle => {
    const tongue = next() < 0.7 ? tongues[0]! : tongues[1]!;
    const hurt = String(Number(plot.facts['hurt']![0]) + Math.floor((i / size) * 3));
    const earlier = told.get(tongue);
    const text =
      earlier !== undefined && next() < COPIED
        ? earlier.filter((_, at) => at < 2 || next() < 0.9)
        : written(tongue, { ...plot, facts: { ...plot.facts, hurt: [hurt] } }, next);
    if (earlier === undefined) told.set(tongue, text);
    return {
      file: `${String(story)}-${String(i)}.txt`,
      text: text.join('\n\n'),
      published: new Date(FIRST_DAY + (day + Math.floor(next() * 3)) * DAY).toISOString().slice(0, 10),
      story,
    };
  });
}

/** Invented coverage by a seed: the same seed, the same articles, in an order of arrival in which stories run side by side. */
export function coverage({ stories, perStory, seed }: CoverageSize): readonly MadeArticle[] {
  const next = random(seed);
  // by the square of a random number half of the articles are of a quarter of the stories
  const sizes = Array.from({ length: stories }, () => Math.max(1, Math.round(3 * perStory * next() ** 2)));
  const all = sizes.flatMap((size, story) => storyOf(story, size, Math.floor(story / 20), next));
  const order = all.map((article) => ({ article, at: article.story + next() * 20 }));
  return order.sort((a, b) => a.at - b.at).map(({ article }) => article);
}
