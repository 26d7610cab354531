import { echoFit, gapFit } from './asides.js';
import { backwardFit } from './backward.js';
import { citedFit } from './cited.js';
import { clauseEnd, phraseContentEnd, quotesEnd } from './content.js';
import { fieldFit, fieldOf, wordsEnd } from './fields.js';
import type { Fit } from './fit.js';
import type { VerbGroup } from './groups.js';
import { anaphoricFit } from './anaphoric.js';
import { impersonalFit } from './impersonal.js';
import { BIT, type Cue } from './lexicon.js';
import { objectFit } from './objects.js';
import { withOmitted } from './omitted.js';
import { inPhrase, openingAfter, type Opening } from './opening.js';
import { cueEnd, splitEnd } from './particles.js';
import { endsSpeech, has, type Part } from './phrases.js';
import { passiveFit, seemingFit } from './passives.js';
import { groupAt, type Draft, type Scene } from './scene.js';
import { silentFit } from './silences.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** Attributions by verbs of one unit. */
export function verbDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const group of scene.groups.list) {
    const cues = group.entry?.cues;
    // What is to be said or wanted is not yet said or wanted: an infinitive is no report of its own.
    if (!cues || cues.length === 0 || group.form === 'infinitive') continue;
    const draft = draftOf(scene, group, cues);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function draftOf(scene: Scene, group: VerbGroup, cues: readonly Cue[]): Draft | null {
  const subject = withOmitted(scene, group, cues, scene.subjects.of(group));
  let best: Fit | null = null;
  for (const cue of cues) {
    const fit = fitOf(scene, group, cue, subject);
    if (fit && (!best || fit.rank > best.rank)) best = fit;
  }
  if (!best) return null;
  const source = bareSource(scene, best.source === undefined ? subject : best.source);
  if (source && ownVoice(scene, source)) return null;
  return {
    scene,
    rule: `attribution/verbs/${best.rule}`,
    line: best.cue.line,
    act: best.cue.act,
    source,
    via: best.via ?? null,
    cue: cueOf(scene, group, best),
    content: best.content,
    negated: group.negated,
    withheld: group.withheld,
    hedged: best.cue.takes.has('seeming'),
    speech: reports(best.cue),
    group,
  };
}

/** The words of the cue: what closes the clause is a part of its own ("hat … bestätigt", "teilte … mit"). */
function cueOf({ groups }: Scene, group: VerbGroup, fit: Fit): readonly Part[] {
  const from = fit.cueFrom ?? group.lead;
  const more = fit.cueMore ? [fit.cueMore] : [];
  if (group.helper !== null) {
    const helper = groups.list[group.helper]!;
    return [
      { from: helper.from, to: helper.to },
      { from: group.from, to: Math.max(fit.cueTo, group.to) },
      ...more,
    ];
  }
  if (fit.cue.tail !== null && fit.cueTo > group.to + 1)
    return [{ from, to: group.to }, { from: fit.cueTo - 1, to: fit.cueTo }, ...more];
  return [{ from, to: fit.cueTo }, ...more];
}

/**
 * A source without what only follows it: what is referred to ("the paper with reference to Reuters", a source of its own), the occasion
 * ("politiet i en melding") and, behind a person, who is told ("Anna Lind til Nordposten").
 */
function bareSource({ unit, lexicon }: Scene, source: Subject | null): Subject | null {
  if (!source) return null;
  for (let p = source.core.to; p < source.to; p++) {
    const occasion = source.place === 'after' && lexicon.venues.longest(unit.token, p) !== null;
    const told = lexicon.addressees.has(unit.token[p]!.norm) && has(unit, p - 1, BIT.person);
    if (occasion || told || lexicon.references.longest(unit.token, p)) return { ...source, to: p };
  }
  return source;
}

/** "I", "we" and "you" as subjects are the voice of the article or of someone quoted, not a source. */
function ownVoice({ unit, lexicon }: Scene, { from, to, place }: Subject): boolean {
  if (unit.word[from] === W.Quote) return true;
  if (to - from !== 1 || place === 'after') return false;
  const pronoun = lexicon.persons.get(unit.token[from]!.norm);
  return pronoun !== undefined && pronoun.person !== 3;
}

const reports = ({ takes }: Cue): boolean =>
  takes.has('quote') || takes.has('clause') || takes.has('close') || takes.has('amount');

function fitOf(scene: Scene, group: VerbGroup, cue: Cue, whole: Subject | null): Fit | null {
  const subject = beforeWords(scene, group, cue, whole);
  const fit = fitWith(scene, group, cue, subject) ?? silentFit(scene, group, cue, subject);
  return fit && subject !== whole && fit.source === undefined ? { ...fit, source: subject } : fit;
}

/** "sprach der Minister von Plänen": a subject after the verb ends before the words that belong to the cue. */
function beforeWords(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Subject | null {
  if (!subject || subject.place !== 'after' || cue.with.length === 0) return subject;
  if (!scene.lexicon.grammar.verbFinal) return subject;
  const end = wordsEnd(scene, fieldOf(scene, group), cue);
  for (let p = subject.core.to; p < Math.min(end, subject.to); p++)
    if (cue.with.some(([word]) => scene.unit.token[p]!.norm === word)) return { ...subject, to: p };
  return subject;
}

function fitWith(scene: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): Fit | null {
  if (cue.tail !== null && cueEnd(scene, group, cue) < 0) return null;
  const cited = cue.takes.has('cited') ? citedFit(scene, group, cue, subject) : null;
  if (cited) return cited;
  if (cue.takes.has('seeming')) return seemingFit(scene, group, cue, subject);
  const anaphoric = anaphoricFit(scene, group, cue, subject);
  if (anaphoric) return anaphoric;
  const impersonal = impersonalFit(scene, group, cue, subject);
  if (impersonal) return impersonal;
  if (cue.takes.has('impersonal')) return null;
  if (group.passive || (group.reflexive && !subject && scene.lexicon.grammar.reflexivePassive))
    return passiveFit(scene, group, cue, subject);
  const asked = asksWithout(scene, group, cue, subject) ? passiveFit(scene, group, cue, subject) : null;
  if (asked) return asked;
  if (cue.without.has(scene.unit.token[group.to]?.norm ?? '')) return null;
  let to = cueEnd(scene, group, cue);
  const split = to < 0 && subject?.place !== 'before' ? splitEnd(scene, group, cue) : -1;
  if (to < 0 && split < 0) return null;
  if (to < 0) to = group.to;
  const bonus = cue.with.length > 0 || cue.tail !== null ? 10 : 0;
  const venue = scene.lexicon.utterances.longest(scene.unit.token, to);
  if (venue && cue.takes.has('quote')) to = venue.end;
  const from = Math.max(to, split, subject?.place === 'after' ? subject.to : 0);
  const opening = openingAfter(scene, from, cue.takes.has('person'));
  const left = subject?.place === 'before' ? subject.from : subject?.place === 'after' ? group.lead : -1;
  const between = opening.kind === 'quote' && left >= 0 && quoteBefore(scene, left);
  const forward = subject && !between ? forwardFit(scene, group, cue, to, opening) : null;
  const gap = subject && !scene.lexicon.grammar.verbFinal ? gapFit(scene, group, cue, to, subject) : null;
  if (gap) return { ...gap, rank: gap.rank + bonus };
  if (forward) return { ...forward, rank: forward.rank + bonus };
  const echo = echoFit(scene, group, cue, to, subject);
  if (echo) return { ...echo, rank: echo.rank + bonus };
  const back =
    cue.takes.has('quote') || cue.takes.has('clause') ? backwardFit(scene, group, cue, to, subject) : null;
  if (back) return { ...back, rank: back.rank + bonus };
  if (scene.lexicon.grammar.verbFinal) {
    const inner = subject && fieldFit(scene, group, cue, to, subject);
    return inner && { ...inner, rank: inner.rank + bonus };
  }
  const at = opening.kind === 'noun' || opening.kind === 'clause' ? opening.from : wordAfter(scene, from);
  if (!subject || !OBJECTS.has(opening.kind) || !inPhrase(scene, at)) return null;
  const object = objectFit(scene, group, cue, to, at, subject);
  return object && { ...object, rank: object.rank + bonus };
}

/** "(when) asked whether …": a participle or past form without a subject of its own. */
function asksWithout({ unit }: Scene, group: VerbGroup, cue: Cue, subject: Subject | null): boolean {
  if (!cue.takes.has('question') || subject?.place === 'after') return false;
  if (group.form === 'participle') return true;
  const { columns } = group.entry ?? {};
  if (subject || group.form !== 'finite' || !columns?.has('past') || !columns.has('participle')) return false;
  const before = unit.word[group.lead - 1];
  return (
    group.lead === 0 ||
    before === W.Subordinator ||
    has(unit, group.from - 1, BIT.subordinator | BIT.interrogative)
  );
}

/** The first position after adverbs. */
function wordAfter({ unit }: Scene, from: number): number {
  let p = from;
  while (p < unit.size && unit.word[p] === W.Adverb) p += 1;
  return p;
}

/** Openings at which a noun phrase can stand that is the object. */
const OBJECTS: ReadonlySet<Opening['kind']> = new Set(['noun', 'clause', 'that', 'infinitive']);

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
  const start = afterComma(scene, from);
  const fit = (rule: string, end: number): Fit | null =>
    end > start ? { rule, rank, cue, cueTo: to, content: [{ from: start, to: end }] } : null;
  if (kind === 'none' && takes.has('quote') && openColon(scene, to)) {
    return { rule: 'announced', rank: 9, cue, cueTo: to, content: [] };
  }
  if (kind === 'quote' && takes.has('quote')) return fit('quote', quotesEnd(scene, from));
  const close = takes.has('close') && !opening.over;
  if (kind === 'that' && (close || takes.has('clause') || takes.has('that')))
    return fit('that', clauseEnd(scene, from, group));
  if (kind === 'question' && (takes.has('question') || (takes.has('clause') && takes.has('object')))) {
    return fit('question', clauseEnd(scene, from, group));
  }
  if (kind === 'infinitive' && takes.has('perfect') && isPerfect(scene, from))
    return {
      rule: 'infinitive',
      rank: rank + 1,
      cue,
      cueTo: to,
      content: [{ from, to: phraseContentEnd(scene, from, group) }],
    };
  if (kind === 'infinitive' && takes.has('infinitive'))
    return fit('infinitive', phraseContentEnd(scene, from, group));
  if (kind === 'gerund' && takes.has('gerund')) return fit('gerund', phraseContentEnd(scene, from, group));
  const bare = !scene.lexicon.grammar.fullClauses || scene.unit.word[from - 1] === W.Colon;
  if (kind === 'clause' && takes.has('clause') && bare) return fit('bare', clauseEnd(scene, from, group));
  return null;
}

/** "å ha gjort", "to have done": the infinitive of the auxiliary of the past, its mark before it. */
const isPerfect = ({ unit }: Scene, from: number): boolean =>
  has(unit, from, BIT.have) || has(unit, from + 1, BIT.have);

/** "said that, on Monday, …": an aside right behind the complementizer. */
const afterComma = ({ unit }: Scene, from: number): number => (unit.word[from] === W.Comma ? from + 1 : from);

/** "X continued:" at the end of its paragraph: the direct speech follows in the next. Of several cues the last announces it. */
function openColon(scene: Scene, to: number): boolean {
  const { unit } = scene;
  if (unit.word[unit.size - 1] !== W.Colon || unit.size - to >= 12) return false;
  for (let p = to; p < unit.size; p++) {
    const group = groupAt(scene, p);
    if (group?.form === 'finite' && group.entry?.cues.length) return false;
  }
  return true;
}

/** Direct speech right before a source: the cue stands between two parts of it. */
const quoteBefore = ({ unit }: Scene, p: number): boolean =>
  unit.word[p - 1] === W.Quote || (endsSpeech(unit, p - 1) && unit.word[p - 2] === W.Quote);
