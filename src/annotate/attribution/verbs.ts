import { citedFit } from './cited.js';
import { clauseEnd, contentBefore, objectEnd, phraseContentEnd } from './content.js';
import { inPhrase, openingAfter, type Opening } from './opening.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { subjectAfter } from './inversion.js';
import { impersonalFit } from './impersonal.js';
import { BIT, type Cue } from './lexicon.js';
import { has, phraseEnd, type Part } from './phrases.js';
import { passiveFit, seemingFit } from './passives.js';
import { groupAt, type Draft, type Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W, type Unit } from './view.js';

/** Attributions by verbs of one unit. */
export function verbDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const group of scene.groups.list) {
    const cues = group.entry?.cues;
    if (!cues || cues.length === 0) continue;
    const draft = draftOf(scene, group, cues);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function draftOf(scene: Scene, group: VerbGroup, cues: readonly Cue[]): Draft | null {
  const subject = scene.subjects.of(group);
  let best: Fit | null = null;
  for (const cue of cues) {
    const fit = fitOf(scene, group, cue, subject);
    if (fit && (!best || fit.rank > best.rank)) best = fit;
  }
  if (!best) return null;
  const source = best.source === undefined ? subject : best.source;
  if (source && ownVoice(scene, source)) return null;
  return {
    scene,
    rule: `attribution/verbs/${best.rule}`,
    line: best.cue.line,
    act: best.cue.act,
    source,
    via: best.via ?? null,
    cue: [{ from: best.cueFrom ?? group.lead, to: best.cueTo }, ...(best.cueMore ? [best.cueMore] : [])],
    content: best.content,
    negated: group.negated,
    withheld: group.withheld,
    hedged: best.cue.takes.has('seeming'),
    speech: best.cue.takes.has('quote'),
    group,
  };
}

/** "I", "we" and "you" as subjects are the voice of the article or of someone quoted, not a source. */
function ownVoice({ unit, lexicon }: Scene, { from, to, place }: Subject): boolean {
  if (unit.word[from] === W.Quote) return true;
  if (to - from !== 1 || place === 'after') return false;
  const pronoun = lexicon.persons.get(unit.token[from]!.norm);
  return pronoun !== undefined && pronoun.person !== 3;
}

/** The end of the cue with its particle ("point out"), -1 where the particle is missing. */
function cueEnd({ unit }: Scene, group: VerbGroup, cue: Cue): number {
  if (cue.with.length === 0) return group.to;
  for (const words of cue.with) {
    if (words.every((word, k) => unit.token[group.to + k]?.norm === word)) return group.to + words.length;
  }
  return -1;
}

function fitOf(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  const cited = cue.takes.has('cited') ? citedFit(scene, group, cue, subject) : null;
  if (cited) return cited;
  if (cue.takes.has('seeming')) return seemingFit(scene, group, cue, subject);
  const impersonal = impersonalFit(scene, group, cue, subject);
  if (impersonal) return impersonal;
  if (group.passive || (group.form === 'participle' && cue.takes.has('question'))) {
    return passiveFit(scene, group, cue, subject);
  }
  let to = cueEnd(scene, group, cue);
  if (to < 0) return null;
  const bonus = cue.with.length > 0 ? 10 : 0;
  const venue = scene.lexicon.venues.longest(scene.unit.token, to);
  if (venue && cue.takes.has('quote')) to = venue.end;
  const from = subject?.place === 'after' ? Math.max(to, subject.to) : to;
  const opening = openingAfter(scene, from, cue.takes.has('person'));
  const between = opening.kind === 'quote' && subject?.place === 'before' && quoteBefore(scene, subject.from);
  const forward = subject && !between ? forwardFit(scene, group, cue, to, opening) : null;
  const gap = subject ? gapFit(scene, group, cue, to, subject) : null;
  if (gap) return { ...gap, rank: gap.rank + bonus };
  if (forward) return { ...forward, rank: forward.rank + bonus };
  const echo = subject ? echoFit(scene, group, cue, to, subject) : null;
  if (echo) return { ...echo, rank: echo.rank + bonus };
  const back =
    cue.takes.has('quote') || cue.takes.has('clause') ? backwardFit(scene, group, cue, to, subject) : null;
  if (back) return { ...back, rank: back.rank + bonus };
  if (!subject || (opening.kind !== 'noun' && opening.kind !== 'clause')) return null;
  if (!inPhrase(scene, opening.from)) return null;
  const object = objectFit(scene, group, cue, to, opening, subject);
  return object && { ...object, rank: object.rank + bonus };
}

const RANK: Readonly<Record<Opening['kind'], number>> = {
  quote: 9,
  that: 8,
  question: 7,
  infinitive: 6,
  gerund: 4,
  clause: 5,
  noun: 2,
  none: 0,
};

/** Content after the cue, except plain objects. */
function forwardFit(scene: Scene, group: VerbGroup, cue: Cue, to: number, opening: Opening): Fit | null {
  const { takes } = cue;
  const { kind, from } = opening;
  const rank = RANK[kind];
  const fit = (rule: string, end: number): Fit | null =>
    end > from ? { rule, rank, cue, cueTo: to, content: [{ from, to: end }] } : null;
  if (kind === 'none' && takes.has('quote') && openColon(scene, to)) {
    return { rule: 'announced', rank: 9, cue, cueTo: to, content: [] };
  }
  if (kind === 'quote' && takes.has('quote')) return fit('quote', quotesEnd(scene, from));
  if (kind === 'that' && (takes.has('clause') || takes.has('that')))
    return fit('that', clauseEnd(scene, from, group));
  if (kind === 'question' && (takes.has('question') || (takes.has('clause') && takes.has('object')))) {
    return fit('question', clauseEnd(scene, from, group));
  }
  if (kind === 'infinitive' && takes.has('infinitive'))
    return fit('infinitive', phraseContentEnd(scene, from, group));
  if (kind === 'gerund' && takes.has('gerund')) return fit('gerund', phraseContentEnd(scene, from, group));
  if (kind === 'clause' && takes.has('clause')) return fit('bare', clauseEnd(scene, from, group));
  return null;
}

/** "X continued:" at the end of its paragraph: the direct speech follows in the next. */
const openColon = ({ unit }: Scene, to: number): boolean =>
  unit.word[unit.size - 1] === W.Colon && unit.size - to < 12;

/** "As X said, …": the content is the rest of the sentence, or what stands before. */
function echoFit(scene: Scene, group: VerbGroup, cue: Cue, to: number, subject: Subject): Fit | null {
  const { unit } = scene;
  const word = subject.from - 1;
  if (subject.place !== 'before' || !has(unit, word, BIT.echo)) return null;
  if (!cue.takes.has('clause') && !cue.takes.has('quote')) return null;
  const fit = (content: Part | null): Fit | null =>
    content && content.to > content.from
      ? { rule: 'echo', rank: 7, cue, cueTo: to, content: [content] }
      : null;
  if (word === 0 && unit.word[to] === W.Comma)
    return fit({ from: to + 1, to: clauseEnd(scene, to + 1, group) });
  const closed = unit.word[to] === W.Stop || unit.word[to] === W.Comma || to >= unit.size;
  return closed && unit.word[word - 1] === W.Comma ? fit(contentBefore(scene, word)) : null;
}

/** Direct speech right before a source: the cue stands between two parts of it. */
const quoteBefore = ({ unit }: Scene, p: number): boolean =>
  unit.word[p - 1] === W.Quote || (unit.word[p - 1] === W.Comma && unit.word[p - 2] === W.Quote);

/** "… which X said was late", "what X called “…”": the relative or question word before the subject is part of the content. */
function gapFit(scene: Scene, group: VerbGroup, cue: Cue, to: number, subject: Subject): Fit | null {
  const { unit } = scene;
  const named = subject.from - 1;
  if (
    subject.place === 'before' &&
    cue.takes.has('object') &&
    unit.word[named] === W.Pronoun &&
    closes(unit.word[to])
  ) {
    return { rule: 'gap', rank: 5, cue, cueTo: to, content: [{ from: named, to: named + 1 }] };
  }
  let word = subject.from - 1;
  while (word > 0 && unit.word[word] === W.Adverb) word -= 1;
  if (subject.place !== 'before' || !has(unit, word, BIT.relative | BIT.interrogative)) return null;
  if (unit.word[word] === W.Determiner || unit.word[word] === W.Adverb) return null;
  const next = groupAt(scene, to);
  const clause = cue.takes.has('clause') && next !== null && next.form === 'finite';
  const predicate =
    cue.takes.has('predicate') && !next && unit.word[to] !== W.Comma && unit.word[to] !== W.Stop;
  if (!clause && !predicate) return null;
  const end = clause ? asideEnd(scene, to, clauseEnd(scene, to, group)) : objectEnd(scene, to, group);
  if (end <= to) return null;
  const content = [
    { from: word, to: word + 1 },
    { from: to, to: end },
  ];
  return { rule: 'gap', rank: 7, cue, cueTo: to, content };
}

/** A relative clause after a comma ends at the comma before the verb of its main clause. */
function asideEnd(scene: Scene, from: number, end: number): number {
  for (let p = from; p < end; p++) {
    if (scene.unit.word[p] === W.Comma && groupAt(scene, p + 1)?.form === 'finite') return p;
  }
  return end;
}

const closes = (word: number | undefined): boolean =>
  word === undefined || word === W.Stop || word === W.Comma || word === W.Coordinator;

/** Direct speech that begins at `from`, with what comes between two of its parts left out of the reporter's words. */
function quotesEnd({ unit }: Scene, from: number): number {
  let p = from;
  while (p < unit.size && unit.word[p] === W.Quote) p += 1;
  return p;
}

/** A plain object, or object and infinitive or predicate. */
function objectFit(
  scene: Scene,
  group: VerbGroup,
  cue: Cue,
  to: number,
  { from }: Opening,
  subject: Subject,
): Fit | null {
  const { takes } = cue;
  const make = (rule: string, end: number, rank: number): Fit | null =>
    end > from ? { rule, rank, cue, cueTo: to, content: [{ from, to: end }] } : null;
  if (takes.has('amount')) {
    const end = amountEnd(scene, from);
    if (end > 0) return make('amount', end, 8);
  }
  if (takes.has('predicate')) return make('predicate', objectEnd(scene, from, group), 3);
  if (takes.has('ask')) {
    const after = phraseEnd(scene.unit, from, scene.unit.size);
    if (infinitiveWithin(scene, after)) return make('ask', phraseContentEnd(scene, from, group), 3);
  }
  if (takes.has('object') || (takes.has('evidence') && isDocument(scene, subject)))
    return make('object', objectEnd(scene, from, group), 2);
  return null;
}

function isDocument({ unit, lexicon }: Scene, { core }: Subject): boolean {
  for (let p = core.from; p < core.to; p++)
    if (lexicon.sources.get(unit.token[p]!.norm) === 'document') return true;
  return false;
}

/** "the toll at 40": a noun phrase, a preposition and a number; the end after it, 0 where it is none. */
function amountEnd({ unit }: Scene, from: number): number {
  for (let p = from + 1; p < unit.size && p < from + 14; p++) {
    const word = unit.word[p];
    if (word === W.Comma || word === W.Stop || word === W.Verb || word === W.Auxiliary) return 0;
    if (word === W.Preposition && amount(unit, p + 1)) {
      let end = p + 1;
      while (end < unit.size && !closes(unit.word[end])) end += 1;
      return end;
    }
  }
  return 0;
}

/** A number, words before it such as "at least" stepped over. */
function amount(unit: Unit, from: number): boolean {
  for (let p = from; p < from + 4 && p < unit.size; p++) {
    if (unit.word[p] === W.Number) return true;
    if (unit.word[p] === W.Noun || unit.word[p] === W.Name || unit.word[p] === W.Determiner) return false;
  }
  return false;
}

function infinitiveWithin({ unit }: Scene, from: number): boolean {
  for (let p = from; p < unit.size && p < from + 8; p++) {
    if (has(unit, p, BIT.infinitive) && unit.word[p + 1] !== W.Determiner && unit.word[p + 1] !== W.Name)
      return true;
    if (unit.word[p] === W.Comma || unit.word[p] === W.Stop || unit.word[p] === W.Coordinator) return false;
  }
  return false;
}

/** Content before the cue: "…, X said", "…, said X", "…, X said, …". */
function backwardFit(
  scene: Scene,
  group: VerbGroup,
  cue: Cue,
  to: number,
  subject: Subject | null,
): Fit | null {
  const { unit } = scene;
  if (group.form !== 'finite') return null;
  const after = subject?.place === 'after' ? subject : null;
  const inverted =
    after ?? (subject === null || subject.place === 'shared' ? invertedSource(scene, group) : null);
  const source = inverted ?? (subject?.place === 'before' ? subject : null);
  if (!source) return null;
  const left = inverted ? group.lead : source.from;
  const right = afterCue(scene, inverted ? inverted.to : to);
  if (right < 0) return null;
  const part = contentBefore(scene, left);
  if (!part) return null;
  const open = unit.word[part.from] !== W.Quote && openClause(scene, part);
  if (open && (unit.word[right] !== W.Comma || right + 2 >= unit.size)) return null;
  const content = [part];
  const goesOn = unit.word[right] === W.Comma ? right + 1 : right;
  if (unit.word[goesOn] === W.Quote) content.push({ from: goesOn, to: quotesEnd(scene, goesOn) });
  else if (open) {
    content.push({ from: right + 1, to: clauseEnd(scene, right + 1, group) });
  }
  return { rule: inverted ? 'inverted' : 'trailing', rank: 6, cue, cueTo: to, content, source };
}

function invertedSource(scene: Scene, group: VerbGroup): Subject | null {
  const { unit } = scene;
  const before = group.lead - 1;
  if (before < 0) return null;
  const word = unit.word[before];
  if (word !== W.Comma && word !== W.Quote) return null;
  return subjectAfter(unit, group, unit.size);
}

/** The position of the mark after a trailing cue; time and occasion may stand between. -1 if something else follows. */
function afterCue({ unit, lexicon }: Scene, from: number): number {
  let p = from;
  let steps = 0;
  while (p < unit.size && steps < 24) {
    const word = unit.word[p]!;
    if (word === W.Stop || word === W.Comma || word === W.Colon || word === W.Quote || word === W.Dash)
      return p;
    const venue = lexicon.venues.longest(unit.token, p);
    if (venue) p = venue.end;
    else if (word === W.Verb && groupFinite(unit.token[p]!.tag?.verb ?? null)) return -1;
    else p += 1;
    steps += 1;
  }
  return p >= unit.size ? unit.size : -1;
}

const groupFinite = (verb: string | null): boolean => verb === null || verb === 'fin';

/** "The plan, X said, was dead": the clause before the cue has no finite verb of its own yet. */
function openClause(scene: Scene, part: Part): boolean {
  for (let p = part.from; p < part.to; p++) if (groupAt(scene, p)?.form === 'finite') return false;
  return true;
}
