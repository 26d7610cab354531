import type { Chunks } from './chunks.js';
import type { Lexicon, VerbSense } from './lexicon.js';
import { besideBefore, chunkAt, hasOwnVerb, PASSES, STOPS } from './slots.js';
import { kindAt, markAt, type Mark, type View } from './view.js';

/** The words of a verb group before its verb: auxiliaries and what stands between them. */
export interface Group {
  readonly start: number;
  readonly voice: 'passive' | 'active' | 'bare';
  /** The verb shares its subject with a verb before it ("shot and killed"). */
  readonly shares: boolean;
}

export function groupOf(view: View, chunks: Chunks, mark: Mark, lexicon: Lexicon): Group {
  const { grammar } = lexicon;
  for (let i = mark.first - 1; i >= view.first; i--) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux') return { start: i, voice: voiceOf(view, i, lexicon), shares: false };
    if (PASSES.has(kind)) continue;
    if (kind === 'and' && i === mark.first - 1) return sharedGroup(view, i, lexicon);
    if (chunkAt(view, chunks, i) && grammar.verbSecond) {
      const inverted = auxiliaryBefore(view, chunks, i, lexicon);
      if (inverted) return { start: mark.first, voice: inverted, shares: false };
    }
    break;
  }
  return { start: mark.first, voice: 'bare', shares: false };
}

function voiceOf(view: View, i: number, lexicon: Lexicon): 'passive' | 'active' {
  const { norm } = view.tokens[i]!;
  return lexicon.grammar.be.has(norm) || lexicon.grammar.passive.has(norm) ? 'passive' : 'active';
}

/** "was shot and killed", "has ruined the port and driven 40 from their homes": the auxiliary of the verb before holds for both. */
function sharedGroup(view: View, and: number, lexicon: Lexicon): Group {
  let verb = -1;
  for (let i = and - 1; i >= view.first; i--) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux') return { start: and, voice: voiceOf(view, i, lexicon), shares: true };
    if (kind === 'break' || kind === 'sub') break;
    if (kind === 'verb') {
      if (verb >= 0) break;
      verb = i;
    } else if (verb >= 0 && !PASSES.has(kind)) break;
  }
  return { start: and, voice: 'bare', shares: verb >= 0 };
}

/** Where the verb stands second, the subject may stand between auxiliary and verb: "ble minst tolv mennesker drept". */
function auxiliaryBefore(
  view: View,
  chunks: Chunks,
  from: number,
  lexicon: Lexicon,
): 'passive' | 'active' | null {
  for (let i = from; i >= view.first; i--) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux') return voiceOf(view, i, lexicon);
    if (STOPS.has(kind) || kind === 'comma') return null;
    const chunk = chunkAt(view, chunks, i);
    if (chunk) i = chunk.first;
  }
  return null;
}

export function isPassive(view: View, chunks: Chunks, mark: Mark, sense: VerbSense, group: Group): boolean {
  const { forms } = sense;
  if (forms.includes('passive') && !forms.includes('active')) return true;
  if (!forms.includes('participle')) return false;
  if (
    forms.length === 1 &&
    mark.entry.verbs.every((other) => !other.forms.includes('past')) &&
    (group.voice !== 'active' || besideBefore(view, chunks, mark) !== null)
  )
    return true;
  if (group.voice !== 'bare') return group.voice === 'passive';
  // "the 60 sailors they seized": a pronoun has no participle behind it.
  if (forms.includes('past') && chunkAt(view, chunks, mark.first - 1)?.pronoun) return false;
  return !takesObject(view, chunks, mark);
}

/** Whether a form that may be past or participle has its object right behind it. */
function takesObject(view: View, chunks: Chunks, mark: Mark): boolean {
  for (let i = mark.last; i < view.last; i++) {
    const chunk = chunkAt(view, chunks, i);
    if (chunk) return chunk.before < mark.last && !hasOwnVerb(view, chunk);
    const next = kindAt(view, i) === 'and' && i === mark.last ? markAt(view, i + 1) : undefined;
    if (next && next.entry.verbs.length > 0) return takesObject(view, chunks, next);
    if (!PASSES.has(kindAt(view, i)!)) return false;
  }
  return false;
}
