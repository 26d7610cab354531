import { nounClass } from './classes.js';
import { Subjects, type Subject } from './subjects.js';
import { groupsOf, type Groups, type VerbGroup } from './groups.js';
import type { Lexicon } from './lexicon.js';
import type { Part } from './phrases.js';
import type { Marked } from './quotes/index.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** A unit with what was found of its grammar. */
export interface Scene {
  readonly unit: Unit;
  readonly lexicon: Lexicon;
  readonly groups: Groups;
  readonly subjects: Subjects;
}

export function sceneOf(unit: Unit, lexicon: Lexicon): Scene {
  const groups = groupsOf(unit, lexicon);
  const { verbSecond, verbFinal } = lexicon.grammar;
  const isSource = (norm: string): boolean => nounClass(norm, lexicon) !== null;
  const subjects = new Subjects(unit, groups, verbSecond, verbFinal === true, isSource);
  return { unit, lexicon, groups, subjects };
}

/** An attribution as found in one unit, before speakers are resolved. Parts are positions of the unit. */
export interface Draft {
  readonly scene: Scene;
  readonly rule: string;
  readonly line: string;
  readonly act: string;
  readonly source: Subject | null;
  /** Who passes the source's words on ("Reuters quoted X as saying"). */
  readonly via?: Subject | null;
  readonly cue: readonly Part[];
  readonly content: readonly Part[];
  /** The attribution whose source this one goes on with. */
  readonly inherited?: Draft;
  /** The sentence before, which a pronoun in the content stands for ("Det siger X"). */
  readonly about?: Scene;
  /** Whole later sentences of the content. */
  readonly more?: readonly Scene[];
  /** Direct speech in later units that goes on without a cue of its own. */
  readonly extra?: readonly Marked[];
  readonly negated: boolean;
  readonly withheld: boolean;
  readonly hedged: boolean;
  /** Whether the cue can report direct speech. */
  readonly speech: boolean;
  /** The verb group it was made of. */
  readonly group: VerbGroup | null;
}

/** Whether a verb group is in the mood of reported speech ("er sei", "sie habe"). */
export const reportive = ({ unit, lexicon }: Scene, group: VerbGroup): boolean => {
  if (lexicon.reportives.size === 0) return false;
  for (let p = group.from; p < group.to; p++) {
    const { norm, tag } = unit.token[p]!;
    const mood = tag?.mood === 'sub' && tag.tense !== 'past' && unit.word[p] !== W.Auxiliary;
    if (mood || lexicon.reportives.has(norm)) return true;
  }
  return false;
};

export const groupAt = ({ groups }: Scene, p: number): VerbGroup | null => {
  const index = groups.at[p] ?? -1;
  return index < 0 ? null : groups.list[index]!;
};
