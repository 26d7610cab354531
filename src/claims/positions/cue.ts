import { tokensIn } from '../../kit/tokens.js';
import type {
  Attribution,
  Layout,
  Mentions,
  NumberKind,
  Quantity,
  Sentence,
  Stance,
} from '../../model/index.js';
import { amountIn, hasSubstance, isAbout, isSilence, issueAt, silenced, type Issue } from './issue.js';
import { silence } from './silence.js';
import type { Cue, StanceWords } from './words.js';

export interface Found {
  readonly stance: Stance;
  readonly line: string;
  readonly rule: string;
  /** Takes someone with a will: a draft may demand, but wants nothing. */
  readonly willed: boolean;
  readonly issue: Issue;
  /** The issue alone would say something else ({@link Cue}). */
  readonly whole?: boolean;
  /** Holds only with a condition. */
  readonly conditional?: boolean;
}

/** Positions told: the cue of the attribution is a word of a stance, said to hold, on an issue of a form it takes. */
export function byCue(
  attribution: Attribution,
  given: Issue,
  layout: Layout,
  mentions: Mentions,
  words: StanceWords,
): Found | null {
  const cue = cueTokens(attribution, layout);
  if (cue.length === 0 || attribution.form === 'continued' || attribution.form === 'direct') return null;
  const silent = silence(attribution, cue, given, layout, words);
  if (silent) return silent;
  if (!asserted(cue, attribution, layout, words)) return null;
  const norms = cue.map((i) => layout.tokens[i]!.norm);
  const negation = negationOf(attribution, cue, given, layout, words);
  for (let at = norms.length - 1; at >= 0; at--) {
    const rows = words.cues.get(norms[at]!);
    // the last verb is the one that counts: "will stand" is no "will"
    if (!rows && layout.tokens[cue[at]!]!.tag?.upos === 'VERB') return null;
    for (const row of rows ?? []) {
      const issue = led(row, given, layout, words);
      const stance = stanceOf(
        row,
        issue === given ? norms : [...norms, layout.tokens[given.first]!.norm],
        negation,
      );
      const says = hasSubstance(issue, layout, mentions, words) || isSilence(issue, layout, words);
      // "declined to be named" is about the report, not about the matter
      if (stance === 'rejects' && isPassive(issue, layout, words)) return null;
      if (stance && says && fits(row, issue, layout, mentions, words)) {
        const willed = row.negated !== null;
        const { line, whole } = row;
        return silenced({ stance, line, rule: 'positions/cue', willed, issue, whole }, layout, words);
      }
    }
  }
  return null;
}

/** The issue without a word before it that belongs to the cue: "insisterer | på, kvinder skal …". */
function led(row: Cue, issue: Issue, layout: Layout, words: StanceWords): Issue {
  const { tokens } = layout;
  if (row.with?.includes(tokens[issue.first]!.norm) !== true) return issue;
  const from = tokens[issue.first + 1]?.kind === 'mark' ? issue.first + 2 : issue.first + 1;
  return issueAt(from, issue.last, layout, words) ?? issue;
}

function isPassive({ form, first }: Issue, { tokens }: Layout, { passive }: StanceWords): boolean {
  return form === 'infinitive' && passive.has(tokens[first + 1]?.norm ?? '');
}

function cueTokens({ cue }: Attribution, { tokens }: Layout): readonly number[] {
  return cue.flatMap((span) => {
    const [first, last] = tokensIn(tokens, span);
    return Array.from({ length: last - first }, (_, i) => first + i);
  });
}

/** Where a word takes no one asked, "plans to leave" is a noun phrase like any other. */
const fits = (row: Cue, issue: Issue, layout: Layout, mentions: Mentions, words: StanceWords): boolean =>
  (row.takes.includes(issue.form) || (issue.form === 'ask' && row.takes.includes('object'))) &&
  isOnMatter(row, issue, layout, mentions, words);

/** Kinds of amounts that are offered; another number is one of things. */
const SUMS: ReadonlySet<NumberKind> = new Set(['money', 'percent']);

/** Whether an issue names one of the things that a row asks for, or an amount where it takes one; an offer is of a sum. */
export const isOnMatter = (
  { about, stance, amounts }: Cue,
  issue: Issue,
  layout: Layout,
  mentions: Mentions,
  words: StanceWords,
): boolean =>
  about === null ||
  isAbout(about, issue, layout, words) ||
  (amounts && isAmount(stance, amountIn(issue, layout, mentions)));

const isAmount = (stance: Stance | null, amount: Quantity | null): boolean =>
  amount !== null && (stance !== 'offers' || SUMS.has(amount.kind));

/**
 * What is negated: the cue ("does not demand"), what it is on ("urged them not to rush"), the act it is to do ("vowed not to leave"), or
 * nothing.
 */
type Negation = 'cue' | 'issue' | 'act' | null;

function stanceOf(row: Cue, norms: readonly string[], negation: Negation): Stance | null {
  if (row.with !== null && !row.with.some((word) => norms.includes(word))) return null;
  // an issue shows its own negation
  if (negation === 'issue') return row.negated ?? row.stance;
  if (negation === 'act' && row.stance === 'plans') return 'rejects';
  return negation === null ? row.stance : row.negated;
}

/** Tokens between a cue and its issue, or before a cue, in which a negation belongs to it. */
const NEAR = 3;

function negationOf(
  { polarity }: Attribution,
  cue: readonly number[],
  issue: Issue,
  { tokens }: Layout,
  words: StanceWords,
): Negation {
  const negates = (i: number): boolean => words.negations.has(tokens[i]!.norm);
  const last = cue.at(-1)!;
  if (cue.some(negates)) return 'cue';
  for (let i = last + 1; i < Math.min(issue.first, last + 1 + NEAR); i++)
    if (negates(i))
      return i === issue.first - 1 && words.infinitive.has(tokens[issue.first]!.norm) ? 'act' : 'cue';
  if (polarity !== 'negated') return null;
  for (let i = issue.first; i < issue.last; i++)
    if (negates(i) || words.negatives.has(tokens[i]!.norm)) return 'issue';
  return 'cue';
}

/**
 * Whether the cue says that the stance is taken: not "should accept", "if it accepts", "under pressure to accept", "whether he accepts", "does it accept?", and no
 * participle that may belong to any noun before it.
 */
function asserted(
  cue: readonly number[],
  { source, sentence }: Attribution,
  layout: Layout,
  words: StanceWords,
): boolean {
  const { tokens, sentences } = layout;
  const { first: start, last: end } = sentences[sentence]!;
  if (tokens[end - 1]?.text === '?' || tokens[end - 2]?.text === '?') return false;
  if (cue.some((i) => words.ought.has(tokens[i]!.norm))) return false;
  const first = cue[0]!;
  const before = (i: number): number => {
    let at = i - 1;
    while (at > start && (words.adverbs.has(tokens[at]!.norm) || tokens[at]!.tag?.upos === 'ADV')) at -= 1;
    return at;
  };
  const verb = cue.find((i) => tokens[i]!.tag?.upos === 'VERB') ?? first;
  const tag = tokens[verb]!.tag;
  const led = tokens[before(first)];
  if (tag?.verb === 'inf' && verb === first && led && words.infinitive.has(led.norm)) return false;
  const ing = tag?.verb === 'ger' || (tag?.verb === 'part' && tag.tense === 'pres');
  if (
    ing &&
    verb === first &&
    led &&
    !(led.text === ',' || words.auxiliaries.has(led.norm) || words.coordinators.has(led.norm))
  )
    return false;
  return !isSupposed({ source, sentence }, layout, words);
}

/** Whether a source speaks in a clause that only supposes it ("if she said that …"). */
export function isSupposed(
  { source, sentence }: Pick<Attribution, 'source' | 'sentence'>,
  layout: Layout,
  words: StanceWords,
): boolean {
  if (!source) return false;
  return isUnreal(tokensIn(layout.tokens, source)[0], layout.sentences[sentence]!, layout, words);
}

/**
 * Whether the clause of a subject is opened by a word that makes it a condition or a question, or joined to such a clause; or hangs on the
 * noun before it ("the parts it plans to build").
 */
export function isUnreal(
  subject: number,
  { first }: Sentence,
  { tokens }: Layout,
  words: StanceWords,
): boolean {
  const opens = (i: number): boolean => i >= first && words.unreal.has(tokens[i]!.norm);
  if (opens(subject - 1) || opens(subject - 2)) return true;
  if (words.subjects.has(tokens[subject]?.norm ?? '') && tokens[subject - 1]?.tag?.upos === 'NOUN')
    return true;
  if (!words.coordinators.has(tokens[subject - 1]?.norm ?? '')) return false;
  for (let i = subject - 2; i >= first && tokens[i]!.kind !== 'mark'; i--) if (opens(i)) return true;
  return false;
}
