import { clauseEnd } from './content.js';
import { BIT } from './lexicon.js';
import {
  extendLeft,
  extendRight,
  has,
  lonePronoun,
  nominal,
  phraseEnd,
  phraseStart,
  timeAt,
  timeEnd,
  type Part,
} from './phrases.js';
import { groupAt, type Draft, type Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** Attributions by phrases: "according to X", "reportedly", "it is unclear whether". */
export function phraseDrafts(scene: Scene): Draft[] {
  const { unit, lexicon } = scene;
  const drafts: Draft[] = [];
  for (let p = 0; p < unit.size; p++) {
    const before = lexicon.before.longest(unit.token, p);
    const hearsay = lexicon.hearsay.longest(unit.token, p);
    if (before && before.end >= (hearsay?.end ?? 0)) {
      const draft = sourced(scene, p, before.end, before.value);
      if (draft) drafts.push(draft);
      p = before.end - 1;
      continue;
    }
    const headed = documented(scene, p);
    if (headed) {
      drafts.push(headed);
      continue;
    }
    const after = lexicon.after.longest(unit.token, p);
    const behind = after && sourcedBefore(scene, p, after.end, after.value);
    if (after && behind) {
      drafts.push(behind);
      p = after.end - 1;
      continue;
    }
    const closing = lexicon.closing.longest(unit.token, p);
    const last = closing && closingDraft(scene, p, closing.end, closing.value);
    if (closing && last) {
      drafts.push(last);
      p = closing.end - 1;
      continue;
    }
    if (hearsay) {
      const draft = hedged(scene, p, hearsay.end, hearsay.value);
      if (draft) drafts.push(draft);
      p = hearsay.end - 1;
      continue;
    }
    const unknown = lexicon.unknown.longest(unit.token, p);
    if (unknown) {
      const end = clauseEnd(scene, unknown.end, null);
      const start = unit.word[unknown.end] === W.Comma ? unknown.end + 1 : unknown.end;
      if (end > start && has(unit, start, BIT.interrogative)) {
        const content = [{ from: start, to: end }];
        drafts.push(make(scene, 'unknown', 'unknown', null, { from: p, to: unknown.end }, content, true));
      }
      p = unknown.end - 1;
    }
  }
  return drafts;
}

/** A draft of a phrase without a verb of its own. */
export function make(
  scene: Scene,
  rule: string,
  act: string,
  source: Subject | null,
  cue: Part,
  content: readonly Part[],
  negated = false,
): Draft {
  const words = scene.unit.token.slice(cue.from, cue.to).map(({ norm }) => norm);
  return {
    scene,
    rule: `attribution/phrasal/${rule}`,
    line: `${scene.lexicon.code}/attribution: ${words.join(' ')}`,
    act,
    source,
    cue: [cue],
    content,
    negated,
    withheld: false,
    hedged: rule === 'hearsay',
    speech: rule === 'according',
    group: null,
  };
}

/** "according to X": X runs to the comma, or in a verb-second language to the verb; the content is the rest of the sentence. */
function sourced(scene: Scene, from: number, to: number, act: string): Draft | null {
  if (refers(scene, to)) return null;
  const source = wholeSource(scene, sourceAt(scene, to), from === 0);
  if (!source) return null;
  const content = around(scene, from, source.to);
  if (content.length === 0) return null;
  return make(scene, 'according', act, source, { from, to }, content);
}

/** "les allégations selon lesquelles …", "según lo que creo": what follows opens a clause. */
function refers({ unit, lexicon }: Scene, to: number): boolean {
  // where verbs stand last such a word also opens noun phrases ("laut deren Sprecherin")
  if (lexicon.grammar.verbFinal) return false;
  const at = has(unit, to, BIT.article) && has(unit, to + 1, BIT.relative) ? to + 1 : to;
  const opens = has(unit, at, BIT.relative | BIT.interrogative) && !has(unit, at, BIT.article);
  return opens && unit.word[at] !== W.Determiner;
}

/** "nach einer Studie der Bank": a preposition that is a cue only before a document or what somebody said. */
function documented(scene: Scene, p: number): Draft | null {
  const { unit, lexicon } = scene;
  const act = lexicon.documents.get(unit.token[p]!.norm);
  if (act === undefined || unit.word[p + 1] === W.Quote) return null;
  const end = phraseEnd(unit, p + 1, unit.size);
  if (end === p + 1 || !lexicon.saidNouns.has(unit.token[end - 1]!.norm)) return null;
  return sourced(scene, p, p + 1, act);
}

/** "Medienberichten zufolge": the source stands before the phrase. */
function sourcedBefore(scene: Scene, at: number, to: number, act: string): Draft | null {
  const { unit } = scene;
  if (!nominal(unit, at - 1)) return null;
  const start = phraseStart(unit, at - 1, 0);
  const from = extendLeft(unit, start, -1, () => true);
  if (unit.word[from - 1] === W.Preposition) return null;
  const source: Subject = {
    from,
    to: at,
    core: { from, to: coreEnd(scene, from, at) },
    place: 'before',
    antecedent: null,
  };
  const content = around(scene, from, to);
  return content.length > 0 ? make(scene, 'according', act, source, { from: at, to }, content) : null;
}

/** The end of the first plain noun phrase of a source. */
const coreEnd = ({ unit }: Scene, from: number, to: number): number => {
  const end = phraseEnd(unit, from, to);
  return end > from ? end : to;
};

/** "…, so der Minister.": a mark before the phrase, a source after it and nothing else up to the next mark. */
function closingDraft(scene: Scene, from: number, to: number, act: string): Draft | null {
  const { unit } = scene;
  const before = unit.word[from - 1];
  if (before !== W.Comma && before !== W.Quote && before !== W.Stop) return null;
  const source = sourceAt(scene, to);
  if (!source || has(unit, to, BIT.adverb)) return null;
  const spoken = unit.word[before === W.Comma ? from - 2 : from - 1] === W.Quote;
  const end = spoken ? verblessEnd(scene, source.to) : afterOccasion(scene, source.to);
  if (end < 0 || (end < unit.size && !MARKS.has(unit.word[end]!))) return null;
  const speech = directSpeech(scene, from, end);
  const content = speech.length > 0 ? speech : around(scene, from, end);
  return content.length > 0 ? make(scene, 'according', act, source, { from, to }, content) : null;
}

const MARKS: ReadonlySet<number> = new Set([W.Comma, W.Stop, W.Quote, W.Colon]);

/** "…“, so der Minister zu den Gründen.": after direct speech, the next mark; -1 where a verb stands before it. */
function verblessEnd(scene: Scene, from: number): number {
  const { unit } = scene;
  let p = from;
  while (p < unit.size && !MARKS.has(unit.word[p]!)) {
    if (groupAt(scene, p)?.form === 'finite') return -1;
    p += 1;
  }
  return p;
}

/** The position after a time or occasion that follows a source. */
function afterOccasion({ unit, lexicon }: Scene, from: number): number {
  let p = from;
  for (;;) {
    const venue = lexicon.venues.longest(unit.token, p);
    const time = unit.word[p] === W.Preposition ? p + 1 : p;
    if (venue) p = venue.end;
    else if (timeAt(unit, time)) p = timeEnd(unit, time);
    else if (unit.word[p] === W.Adverb) p += 1;
    else return p;
  }
}

/** Direct speech on both sides of a phrase. */
function directSpeech({ unit }: Scene, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let left = unit.word[from - 1] === W.Comma ? from - 1 : from;
  const leftEnd = left;
  while (left > 0 && unit.word[left - 1] === W.Quote) left -= 1;
  if (left < leftEnd) parts.push({ from: left, to: leftEnd });
  const right = unit.word[to] === W.Comma || unit.word[to] === W.Colon ? to + 1 : to;
  let rightEnd = right;
  while (unit.word[rightEnd] === W.Quote) rightEnd += 1;
  if (rightEnd > right) parts.push({ from: right, to: rightEnd });
  return parts;
}

/** At a sentence's head, or with a relative clause, the source runs to the comma ("According to two people briefed on the talks, …"). */
function wholeSource(scene: Scene, source: Subject | null, leading: boolean): Subject | null {
  if (!source) return source;
  const { unit } = scene;
  const reduced = has(unit, source.to, BIT.relative) || groupAt(scene, source.to)?.form === 'participle';
  if (!leading && !reduced) return source;
  for (let p = source.to; p < unit.size && p < source.to + 14; p++) {
    if (unit.word[p] === W.Comma || (reduced && unit.word[p] === W.Stop)) return { ...source, to: p };
    const group = groupAt(scene, p);
    if ((group?.form === 'finite' && !reduced) || unit.word[p] === W.Stop || unit.word[p] === W.Quote)
      return source;
  }
  return source;
}

/** The source that begins at `p`. */
export function sourceAt({ unit }: Scene, p: number): Subject | null {
  const end = phraseEnd(unit, p, unit.size);
  if (end === p) return null;
  const core = { from: p, to: end };
  let to = lonePronoun(unit, p) ? end : extendRight(unit, end, unit.size, true);
  while (to - 1 > p && has(unit, to - 1, BIT.time)) to -= 1;
  if (to < end) to = end;
  return { ...core, to, core, place: 'after', antecedent: null };
}

/** The sentence without the phrase [from, to): what stands before it back to the last boundary, and what stands after. */
function around(scene: Scene, from: number, to: number): Part[] {
  const { unit } = scene;
  const parts: Part[] = [];
  const start = leftEdge(scene, from);
  let left = from;
  if (left > start && unit.word[left - 1] === W.Comma) left -= 1;
  if (left - start >= 2 || unit.word[start] === W.Quote) parts.push({ from: start, to: left });
  let right = to;
  const comma = unit.word[right] === W.Comma;
  if (comma) right += 1;
  const joined = parts.length > 0 && unit.word[right] === W.Coordinator;
  const goesOn = !joined && (parts.length === 0 || !comma || open(scene, parts[0]!));
  if (goesOn && right < unit.size) {
    const end = clauseEnd(scene, right, null);
    if (end - right >= 2) parts.push({ from: right, to: end });
  }
  return parts;
}

/** Where the content before a phrase begins: after the last stop, colon, or coordinated clause that has a cue of its own. */
function leftEdge({ unit }: Scene, from: number): number {
  for (let p = from - 1; p >= 0; p--) {
    const word = unit.word[p]!;
    if (word === W.Stop || word === W.Colon) return p + 1;
    if (word === W.Coordinator && unit.word[p - 1] === W.Comma && p === from - 1) return from;
  }
  return has(unit, 0, BIT.coordinator) ? 1 : 0;
}

function open(scene: Scene, part: Part): boolean {
  for (let p = part.from; p < part.to; p++) if (groupAt(scene, p)?.form === 'finite') return false;
  return true;
}

/** "reportedly": the content is the clause around it, nobody is named. */
function hedged(scene: Scene, from: number, cueTo: number, act: string): Draft | null {
  const { unit } = scene;
  let to = cueTo;
  let start = from;
  while (start > 0 && ![W.Stop, W.Colon, W.Quote, W.Subordinator].includes(unit.word[start - 1]!)) {
    if (unit.word[start - 1] === W.Comma && has(unit, start, BIT.coordinator | BIT.relative)) break;
    start -= 1;
  }
  while (start < from && (has(unit, start, BIT.coordinator) || unit.word[start] === W.Comma)) start += 1;
  if (from === start && unit.word[to] === W.Comma) to += 1;
  const end = clauseEnd(scene, to, null);
  const content: Part[] = [];
  if (from > start) content.push({ from: start, to: from });
  if (end > to) content.push({ from: to, to: end });
  return content.length > 0 ? make(scene, 'hearsay', act, null, { from, to: cueTo }, content) : null;
}
