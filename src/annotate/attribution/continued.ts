import type { Marked } from './quotes/index.js';
import { reportive, type Draft, type Scene } from './scene.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** Where the attribution stands that a sentence may go on with, and the last unit that it reaches. */
interface Place {
  readonly at: number;
  readonly index: number;
  readonly last: number;
}

/**
 * Direct speech without a cue belongs to the speaker of the sentence before: in the same paragraph after any report of
 * speech, at the head of the next paragraph after direct speech, and where the quote before was left open.
 */
export function withContinued(scenes: readonly Scene[], drafts: readonly (readonly Draft[])[]): Draft[] {
  const out = drafts.map((list) => [...list]);
  let speaker: Place | null = null;
  for (let u = 0; u < scenes.length; u++) {
    const { unit } = scenes[u]!;
    const quotes = bareQuotes(unit);
    const ahead = quotes && (goesOn(scenes[u + 1]) || signs(out[u + 1])) ? firstSpeech(out[u + 1]!) : -1;
    if (quotes && ahead >= 0) {
      const draft = out[u + 1]![ahead]!;
      out[u + 1]![ahead] = { ...draft, extra: [...quotes, ...(draft.extra ?? [])] };
      continue;
    }
    if (quotes && speaker && near(scenes, speaker, u, out, quotes)) {
      const draft = out[speaker.at]![speaker.index]!;
      if (draft.speech)
        out[speaker.at]![speaker.index] = { ...draft, extra: [...(draft.extra ?? []), ...quotes] };
      else {
        out[u]!.push(continuing(scenes[u]!, draft, 'quote'));
        speaker = { at: u, index: out[u]!.length - 1, last: u };
      }
      continue;
    }
    const back = out[u]!.findIndex(({ rule }) => rule === 'attribution/verbs/anaphoric');
    if (back >= 0 && u > 0 && followsOn(scenes[u]!, scenes[u - 1]!) && out[u - 1]!.length === 0) {
      const draft = out[u]![back]!;
      out[u]![back] = { ...draft, about: scenes[u - 1]! };
    }
    const before: Draft | null = speaker?.last === u - 1 ? out[speaker.at]![speaker.index]! : null;
    const told = before && !before.negated && out[u]!.length === 0 ? tie(scenes[u]!, scenes[u - 1]!) : null;
    if (speaker && before && told === 'mood' && sameRun(before, scenes[u]!)) {
      out[speaker.at]![speaker.index] = withSentence(before, scenes[u]!);
      speaker = { at: speaker.at, index: speaker.index, last: u };
      continue;
    }
    if (before && told !== null) out[u]!.push(continuing(scenes[u]!, before, told));
    const index = lastSpeech(out[u]!, scenes[u + 1], scenes[u]!);
    if (index >= 0) speaker = { at: u, index, last: u };
    else if (told === 'mood') speaker = { at: u, index: 0, last: u };
    else if (!quotes) speaker = null;
  }
  return out
    .flat()
    .filter(
      ({ content, extra, rule }) => content.length > 0 || extra !== undefined || rule.endsWith('/silence'),
    );
}

const withSentence = (draft: Draft, scene: Scene): Draft => ({
  ...draft,
  more: [...(draft.more ?? []), scene],
});

/** Sentences in a row that go on with a report, in one paragraph, are one. */
const sameRun = ({ inherited, scene }: Draft, { unit }: Scene): boolean =>
  inherited !== undefined && scene.unit.sentence.paragraph === unit.sentence.paragraph;

/** Whether a sentence stands right after another, in its paragraph or the next. */
const followsOn = ({ unit }: Scene, before: Scene): boolean =>
  unit.sentence.paragraph <= before.unit.sentence.paragraph + 1;

/** The quotes of a unit that is nothing else. */
function bareQuotes(unit: Unit): Marked[] | null {
  const quotes: Marked[] = [];
  for (let p = 0; p < unit.size; p++) {
    const quote = unit.quote[p];
    if (quote) quotes.push(quote);
    else if (unit.word[p] !== W.Stop && unit.word[p] !== W.Comma && unit.word[p] !== W.Other) return null;
  }
  return quotes.length > 0 ? quotes : null;
}

function near(
  scenes: readonly Scene[],
  speaker: Place,
  u: number,
  drafts: readonly (readonly Draft[])[],
  quotes: readonly Marked[],
): boolean {
  const before = scenes[speaker.at]!.unit.sentence;
  const own = scenes[u]!.unit.sentence;
  if (before.paragraph === own.paragraph) return true;
  const draft = drafts[speaker.at]![speaker.index]!;
  if (draft.content.length === 0) return speaker.last === u - 1;
  return quotes[0]!.continues || draft.extra !== undefined || hasQuote(draft);
}

const hasQuote = ({ content, scene: { unit } }: Draft): boolean =>
  content.some(({ from, to }) => unit.quote.slice(from, to).some((quote) => quote !== null));

/** Whether a unit begins with direct speech that was left open in the paragraph before. */
const goesOn = (scene: Scene | undefined): boolean => scene?.unit.quote[0]?.continues === true;

/** Whether a unit is only the name of who said the direct speech before it. */
const signs = (drafts: readonly Draft[] | undefined): boolean =>
  drafts?.[0]?.rule === 'attribution/phrasal/signed' && drafts[0].content.length === 0;

const firstSpeech = (drafts: readonly Draft[]): number =>
  drafts.findIndex((draft) => draft.source !== null && draft.speech);

/**
 * The last attribution of a unit that reports speech of a named or described speaker; before bare direct speech in the same paragraph
 * also one of what somebody thinks or does ("X condemned the raid. “…”").
 */
function lastSpeech(drafts: readonly Draft[], next: Scene | undefined, own: Scene): number {
  const last = drafts.findLastIndex((draft) => draft.source !== null && draft.speech);
  if (last >= 0 || !next || next.unit.sentence.paragraph !== own.unit.sentence.paragraph) return last;
  return bareQuotes(next.unit) ? drafts.findLastIndex(({ source }) => source !== null) : -1;
}

/** Positions at a sentence's head in which an anaphor ties it to the sentence before. */
const HEAD = 4;

/**
 * How a sentence goes on with the report of the one before: by a word that only makes sense with it ("among them"), or by the mood
 * of reported speech in its main clause ("Er sei krank."); null where it does not.
 */
function tie(scene: Scene, before: Scene): 'anaphor' | 'mood' | null {
  if (!followsOn(scene, before)) return null;
  if (anaphorAhead(scene)) return 'anaphor';
  const main = scene.groups.list.find((group) => group.form === 'finite');
  return main && reportive(scene, main) ? 'mood' : null;
}

function anaphorAhead({ unit, lexicon }: Scene): boolean {
  for (let p = 0; p < HEAD && p < unit.size; p++) {
    if (lexicon.anaphors.longest(unit.token, p)) return true;
    const beside = unit.word[p - 1] === W.Number || unit.word[p + 1] === W.Number;
    if (beside && lexicon.others.has(unit.token[p]!.norm)) return true;
  }
  return false;
}

/** The sentence as content of the source before, without a cue. */
function continuing(scene: Scene, before: Draft, tie: 'anaphor' | 'mood' | 'quote'): Draft {
  const { unit } = scene;
  const to = unit.word[unit.size - 1] === W.Stop ? unit.size - 1 : unit.size;
  return {
    ...before,
    ...(tie === 'quote' ? { act: 'say', speech: true, hedged: false } : {}),
    scene,
    rule: `attribution/continued/${tie}`,
    source: null,
    inherited: before.inherited ?? before,
    via: null,
    cue: [],
    content: [{ from: 0, to }],
    negated: false,
    withheld: false,
    group: null,
    more: [],
  };
}
