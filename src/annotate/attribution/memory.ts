import type { SourceClass } from '../../model/index.js';

/** Someone or something that a pronoun or description can stand for. */
export interface Candidate {
  readonly key: string;
  readonly resolved: string;
  readonly entity: string | null;
  readonly class: SourceClass;
  /** Words of the phrases that named it, in normal form. */
  readonly words: Set<string>;
  readonly person: boolean;
  gender: 'male' | 'female' | null;
  plural: boolean;
  /** Sentences in which it spoke and in which it was named, by index; -1 where not yet. */
  spoke: number;
  named: number;
  /** Start offset of its last mention. */
  at: number;
  /** The medium that its words came through ("told Reuters"). */
  via: Via | null;
}

export interface Via {
  readonly label: string;
  readonly entity: string | null;
}

export interface Wanted {
  readonly person: boolean | null;
  readonly plural: boolean | null;
  readonly gender: 'male' | 'female' | null;
}

/** How far back, in sentences, a pronoun reaches for a speaker, and for someone only named. */
const REACH_SPEAKER = 5;
const REACH_NAMED = 3;

/** How many of the last mentioned are kept in mind for pronouns and descriptions. */
const KEPT = 48;

/** Who has been named and has spoken so far, in text order. */
export class Memory {
  private readonly byKey = new Map<string, Candidate>();
  /** The last mentioned, the latest last. */
  private readonly recent: Candidate[] = [];

  add(candidate: Candidate): Candidate {
    const known = this.byKey.get(candidate.key);
    if (!known) {
      this.byKey.set(candidate.key, candidate);
      this.touch(candidate);
      return candidate;
    }
    for (const word of candidate.words) known.words.add(word);
    known.gender ??= candidate.gender;
    known.spoke = Math.max(known.spoke, candidate.spoke);
    known.named = Math.max(known.named, candidate.named);
    known.at = Math.max(known.at, candidate.at);
    this.touch(known);
    return known;
  }

  private touch(candidate: Candidate): void {
    const { recent } = this;
    const at = recent.lastIndexOf(candidate);
    if (at >= 0) recent.splice(at, 1);
    else if (recent.length >= KEPT) recent.shift();
    recent.push(candidate);
  }

  /** Whom a pronoun stands for: the last who spoke, unless someone that fits was named in a later sentence. */
  pronoun(wanted: Wanted, sentence: number): Candidate | null {
    let best: Candidate | null = null;
    let bestAt = -1;
    for (const candidate of this.recent) {
      if (!fits(candidate, wanted)) continue;
      const spoke = candidate.spoke >= sentence - REACH_SPEAKER ? candidate.spoke : -1;
      const named = candidate.named >= sentence - REACH_NAMED ? candidate.named : -1;
      const at = Math.max(spoke >= 0 ? spoke + 0.5 : -1, named);
      if (at < 0 || at < bestAt) continue;
      best = candidate;
      bestAt = at;
    }
    return best;
  }

  /** The one named person who spoke in the sentence before, or in this one. */
  lastPerson(sentence: number): Candidate | null {
    const found = this.recent.filter(
      ({ person, entity, spoke }) => person && entity !== null && spoke >= sentence - 1,
    );
    return found.length === 1 ? found[0]! : null;
  }

  /** The last named before an offset whose phrases have a word that fits. */
  described(fitsWord: (word: string) => boolean, plural: boolean, before: number): Candidate | null {
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const candidate = this.recent[i]!;
      if (candidate.at >= before || candidate.plural !== plural) continue;
      for (const word of candidate.words) if (fitsWord(word)) return candidate;
    }
    return null;
  }
}

function fits(candidate: Candidate, { person, plural, gender }: Wanted): boolean {
  if (person !== null && candidate.person !== person) return false;
  if (plural !== null && candidate.plural !== plural) return false;
  return gender === null || candidate.gender === null || candidate.gender === gender;
}
