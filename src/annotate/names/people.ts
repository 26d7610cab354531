import type { Kinded } from './draft.js';
import { soundKey } from './keys.js';

/** A person named in full somewhere in the article. */
export interface Person {
  /** Last part of the entity's id. */
  readonly key: string;
  /** Keys of all words of the longest name. */
  readonly words: readonly string[];
}

/** A full name at its place in the text. */
interface Naming {
  readonly at: number;
  readonly person: Person;
}

/** How many people of one surname are compared with a name, so that a list of namesakes costs no more than its length. */
const COMPARED = 40;

/**
 * The people of one article. Two full names are one person when first and last word agree and the words between do not contradict;
 * a shorter name belongs to the nearest person before it whose name it ends (or, standing alone, begins), else to the first after.
 */
export class People {
  private readonly bySurname = new Map<string, Naming[]>();
  private readonly byEnds = new Map<string, Person>();
  /** Given name or first of two surnames → the only person who bears it, null where several do. */
  private readonly byFirst = new Map<string, Person | null>();
  private readonly bySecond = new Map<string, Person | null>();

  constructor(drafts: readonly Kinded[]) {
    const full = drafts.filter((draft) => isFull(draft));
    // the longest names first, so that a shorter one finds them
    for (const draft of [...full].sort((a, b) => b.words.length - a.words.length)) this.enter(draft);
    for (const list of this.bySurname.values()) list.sort((a, b) => a.at - b.at);
  }

  /** The person that a name is taken to name; null where it names none. */
  of(draft: Kinded): Person | null {
    const person = draft.kind === 'person';
    if (!person && !mayBeSurname(draft)) return null;
    const words = draft.words.map(soundKey);
    const found = this.nearest(words, draft.start) ?? this.partly(words, draft.start, person);
    return found ?? (person ? { key: words.join('-'), words } : null);
  }

  private enter(draft: Kinded): void {
    const words = draft.words.map(soundKey);
    const last = words.at(-1)!;
    const ends = `${words[0]!} ${last}`;
    const list = this.bySurname.get(last) ?? [];
    const same = this.byEnds.get(ends);
    const person =
      (same && agrees(same.words, words) ? same : undefined) ??
      list.slice(0, COMPARED).find((naming) => agrees(naming.person.words, words))?.person;
    const found = person ?? { key: words.join('-'), words };
    list.push({ at: draft.start, person: found });
    this.bySurname.set(last, list);
    if (person) return;
    this.byEnds.set(ends, found);
    enterOnly(this.byFirst, words[0]!, found);
    if (words.length > 2) enterOnly(this.bySecond, words[1]!, found);
  }

  /** Of the people whose name ends in the words the one named last before `start`, else the first named after. */
  private nearest(words: readonly string[], start: number): Person | null {
    const list = this.bySurname.get(words.at(-1)!) ?? [];
    const middle = firstAfter(list, start);
    const fits = ({ person }: Naming): boolean =>
      isSuffix(person.words, words) || agrees(person.words, words);
    for (let i = middle - 1; i >= Math.max(0, middle - COMPARED); i--)
      if (fits(list[i]!)) return list[i]!.person;
    for (let i = middle; i < Math.min(list.length, middle + COMPARED); i++)
      if (fits(list[i]!)) return list[i]!.person;
    return null;
  }

  /** A surname with an unmarked genitive, the first of two surnames, or (of a person) a given name standing alone. */
  private partly(words: readonly string[], start: number, person: boolean): Person | null {
    const [word] = words;
    if (words.length !== 1 || word === undefined) return null;
    const bare = word.endsWith('s') ? this.nearest([word.slice(0, -1)], start) : null;
    return bare ?? this.bySecond.get(word) ?? (person ? (this.byFirst.get(word) ?? null) : null);
  }
}

function enterOnly(map: Map<string, Person | null>, word: string, person: Person): void {
  map.set(word, map.has(word) ? null : person);
}

const isFull = (draft: Kinded): boolean =>
  draft.kind === 'person' && draft.words.length > 1 && !draft.compound;

/** Towns and unregistered words are often surnames; states and bodies are not. */
function mayBeSurname({ known, compound, kind, words }: Kinded): boolean {
  if (compound || words.length !== 1) return false;
  return known === null ? kind !== 'organisation' : known.of === 'town' || known.of === 'city';
}

/** Whether two full names with one last word may be one person's: "Anna K. Lind", "A. Lind", "Anna Lind". */
function agrees(longer: readonly string[], shorter: readonly string[]): boolean {
  const [first, other] = [longer[0]!, shorter[0]!];
  if (first !== other && !isInitialOf(first, other) && !isInitialOf(other, first))
    return shorter.length > 1 && isSuffix(longer, shorter);
  const between = longer.slice(1, -1);
  return shorter
    .slice(1, -1)
    .every((word) => between.some((own) => own === word || isInitialOf(word, own) || isInitialOf(own, word)));
}

const isInitialOf = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

/** Whether the words end the longer name: "De La Torre" in "Jose Manuel De La Torre". */
const isSuffix = (longer: readonly string[], words: readonly string[]): boolean =>
  words.length < longer.length && words.every((word, i) => word === longer[longer.length - words.length + i]);

/** Index of the first naming after a place in the text. */
function firstAfter(list: readonly Naming[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
