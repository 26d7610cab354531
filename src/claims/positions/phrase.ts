import type { Layout, Mentions, Stance } from '../../model/index.js';
import type { Found } from './cue.js';
import { isAbout, type Issue } from './issue.js';
import type { Phrase, StanceWords } from './words.js';

/** A stance phrase, and the token behind it. */
export interface Hit {
  readonly phrase: Phrase;
  readonly at: number;
  readonly end: number;
}

/** What a verb in the future says of its subject, as "will" does. */
export const FUTURE: Phrase = {
  stance: 'plans',
  thing: null,
  self: true,
  first: false,
  reported: true,
  conditional: 'told',
  meant: false,
  about: null,
  line: 'tense: future',
};

/** Whether what follows a phrase is what the phrase is said of: "ready for talks", not "ready for war". */
export const isOnIssue = (
  { phrase: { about }, end }: Hit,
  last: number,
  layout: Layout,
  words: StanceWords,
): boolean => about === null || isAbout(about, { form: 'object', first: end, last }, layout, words);

/** The position that a phrase tells; a plan, offer or consent that is denied is a refusal. */
export function foundOf(hit: Hit, issue: Issue, layout: Layout, words: StanceWords): Found {
  const { self, line, conditional } = hit.phrase;
  const stance = stanceOf(hit, issue, layout, words);
  return {
    stance: DENIABLE.has(stance) && isDenied(hit, issue, layout, words) ? 'rejects' : stance,
    line,
    rule: self ? 'positions/own' : 'positions/judged',
    willed: self,
    issue,
    conditional: conditional === 'always',
  };
}

/** Tokens from a verb of wanting to the act wanted, where verbs do not stand last. */
const ACT = 3;

function stanceOf({ phrase, end }: Hit, { last }: Issue, { tokens }: Layout, words: StanceWords): Stance {
  if (phrase.thing === null) return phrase.stance;
  const limit = words.verbFinal ? last : Math.min(last, end + ACT);
  for (let i = end; i < limit && tokens[i]!.kind !== 'mark'; i++)
    if (tokens[i]!.tag?.verb === 'inf') return phrase.stance;
  return phrase.thing;
}

/** Stances of which the contrary is to refuse. */
const DENIABLE: ReadonlySet<string> = new Set(['plans', 'offers', 'accepts']);
/** Tokens behind a phrase in which a negation belongs to it: "wir werden den Streik nicht beenden". */
const NEGATED = 8;

function isDenied(
  { phrase, at, end }: Hit,
  { last }: Issue,
  { tokens }: Layout,
  words: StanceWords,
): boolean {
  if (words.negations.has(tokens[at - 1]?.norm ?? '')) return true;
  // behind a word like "ready" it belongs to what one is ready for
  if (!phrase.first && phrase.conditional === null) return false;
  for (let i = end; i < Math.min(last, end + NEGATED) && tokens[i]!.kind !== 'mark'; i++) {
    if (words.conditions.longest(tokens, i, last)) return false;
    if (words.negations.has(tokens[i]!.norm)) return true;
  }
  return false;
}

/** The first word after a phrase that is no adverb. */
export function behind(from: number, { tokens }: Layout, words: StanceWords): string {
  let at = from;
  while (words.adverbs.has(tokens[at]?.norm ?? '')) at += 1;
  return tokens[at]?.norm ?? '';
}

/** The subject of a phrase: the word before it, past auxiliaries, adverbs and negations. */
export function subjectBefore(
  at: number,
  first: number,
  { tokens }: Layout,
  times: Mentions['times'],
  words: StanceWords,
): number {
  let i = at - 1;
  while (
    i > first &&
    (words.auxiliaries.has(tokens[i]!.norm) ||
      words.adverbs.has(tokens[i]!.norm) ||
      words.negations.has(tokens[i]!.norm) ||
      times.some((time) => time.first <= i && i < time.last) ||
      OPENING.has(tokens[i]!.text))
  )
    i -= 1;
  return i;
}

/** Marks before words that are quoted within a sentence. */
const OPENING: ReadonlySet<string> = new Set(['“', '"', '«', '„', '‘']);
