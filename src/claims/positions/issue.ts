import { once } from '../../kit/once.js';
import { tokensIn } from '../../kit/tokens.js';
import type { IssueForm, Layout, Mentions, Quantity, Span, Stance } from '../../model/index.js';
import type { StanceWords } from './words.js';

/** What a position is on: its form, and where it ends, as [first, last) tokens. Null: a question, or nothing that can be told. */
export interface Issue {
  readonly form: IssueForm;
  readonly first: number;
  readonly last: number;
}

/** Tokens in which the form of an issue shows. */
const REACH = 14;
/** Tokens of a noun phrase in which the noun must stand that tells what it is about. */
const HEAD = 6;
const OPENING: ReadonlySet<string> = new Set(['“', '"', '«', '‘', "'", '„', '”', '(', "''"]);

/** The issue in the content of an attribution. */
export function issueIn(content: Span, layout: Layout, words: StanceWords): Issue | null {
  const [first, last] = tokensIn(layout.tokens, content);
  return issueAt(first, last, layout, words);
}

/** The issue in the tokens [from, last). */
export function issueAt(from: number, last: number, { tokens }: Layout, words: StanceWords): Issue | null {
  let first = from;
  while (first < last && OPENING.has(tokens[first]!.text)) first += 1;
  const token = tokens[first];
  if (first >= last || token === undefined || words.interrogatives.has(token.norm)) return null;
  // "on why …"
  if (words.prepositions.has(token.norm) && words.interrogatives.has(tokens[first + 1]?.norm ?? ''))
    return null;
  if (isAddressed(first, last, tokens, words)) return null;
  // the content of an attribution begins after the word that opens the clause
  const opened = first > 0 && isComplementizer(tokens[first - 1]!, words) && token.tag?.verb !== 'inf';
  const form = opened ? 'clause' : formOf(first, last, tokens, words);
  return { form, first, last: trimmed(form, first, last, tokens, words) };
}

/** A word that opens a clause; some are also a preposition ("om"). */
export const isComplementizer = ({ norm, tag }: Layout['tokens'][number], words: StanceWords): boolean =>
  words.complementizers.has(norm) && !(tag?.upos === 'ADP' && words.prepositions.has(norm));

const CLOSING: ReadonlySet<string> = new Set(['”', '"', '»', '’', "'", '“', "''"]);

/** Where an issue begins to be shown: with the mark before it where only its first words are quoted. */
export function withMark({ first, last }: Issue, tokens: Layout['tokens']): number {
  const before = tokens[first - 1];
  if (before === undefined || !OPENING.has(before.text) || before.text === '(') return first;
  for (let i = first + 1; i < last - 1; i++) if (CLOSING.has(tokens[i]!.text)) return first - 1;
  return first;
}

/** "(insisted on) Radio Harvik that …": a name right before the clause is the one told, or the place. */
function isAddressed(
  first: number,
  last: number,
  tokens: Layout['tokens'],
  { complementizers }: StanceWords,
): boolean {
  let at = first;
  while (at < last && tokens[at]!.kind === 'word' && tokens[at]!.shape !== 'lower') at += 1;
  return at > first && at < last && complementizers.has(tokens[at]!.norm);
}

const isFinite = ({ tag }: Layout['tokens'][number]): boolean =>
  (tag?.upos === 'VERB' || tag?.upos === 'AUX') && tag.verb === 'fin';

function formOf(first: number, last: number, tokens: Layout['tokens'], words: StanceWords): IssueForm {
  const { norm, tag } = tokens[first]!;
  // one word opens a clause and an infinitive in some languages ("at"): the tag of what follows decides
  const next = tokens[first + 1]?.tag;
  if (words.infinitive.has(norm) && (next?.verb === 'inf' || !words.complementizers.has(norm)))
    return 'infinitive';
  if (words.complementizers.has(norm)) return 'clause';
  if (tag?.verb === 'inf' || tag?.verb === 'ger') return 'infinitive';
  if (words.verbFinal && endsInfinitive(first, last, tokens, words)) return 'infinitive';
  for (let i = first; i < Math.min(last, first + REACH); i++) {
    const token = tokens[i]!;
    if (words.relatives.has(token.norm) || words.complementizers.has(token.norm)) return 'object';
    if (isFinite(token)) return i > first ? 'clause' : 'object';
    if (words.infinitive.has(token.norm) && tokens[i + 1]?.tag?.verb === 'inf')
      return asks(first, i, tokens) ? 'ask' : 'object';
  }
  return 'object';
}

/** "Die Brücke zu sperren": the infinitive at the end of what it is about, before a mark or a condition ("… te sluiten tot …"). */
function endsInfinitive(first: number, last: number, tokens: Layout['tokens'], words: StanceWords): boolean {
  for (let end = first + 1; end <= last; end++) {
    const mark = end === last || tokens[end]!.kind === 'mark';
    if (!mark && !words.conditions.longest(tokens, end, last)) continue;
    if (isMarkedInfinitive(end - 1, tokens, words)) return true;
    if (mark) return false;
  }
  return false;
}

function isMarkedInfinitive(at: number, tokens: Layout['tokens'], words: StanceWords): boolean {
  const { norm, tag } = tokens[at]!;
  // "auszuweiten": the mark stands within the verb
  const marked =
    words.infinitive.has(tokens[at - 1]?.norm ?? '') ||
    words.infixes.some((infix) => norm.indexOf(infix) > 1);
  return tag?.verb === 'inf' && marked;
}

/** "the army to leave" asks someone; "a plan to leave" is a thing with its purpose, told by the indefinite head. */
const asks = (first: number, at: number, tokens: Layout['tokens']): boolean =>
  tokens[first]!.tag?.upos !== 'DET'
    ? tokens[first]!.tag?.upos !== 'NOUN' || at - first > 1
    : tokens[first]!.tag?.definite !== 'ind';

/** Ends the issue before the next clause of the sentence: a noun phrase or infinitive does not reach over a finite verb of its own. */
function trimmed(
  form: IssueForm,
  first: number,
  last: number,
  tokens: Layout['tokens'],
  words: StanceWords,
): number {
  let inner = form === 'clause';
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]!;
    if (
      words.relatives.has(token.norm) ||
      words.complementizers.has(token.norm) ||
      words.interrogatives.has(token.norm)
    ) {
      inner = true;
      continue;
    }
    if (token.kind === 'mark' && ',;–—'.includes(token.text)) {
      const next = tokens[i + 1];
      if (next && words.coordinators.has(next.norm) && finiteSoon(i + 2, last, tokens)) return i;
      inner = form === 'clause' || inner;
      continue;
    }
    if (words.coordinators.has(token.norm) && tokens[i + 1] && isFinite(tokens[i + 1]!)) return i;
    if (words.conditions.longest(tokens, i, last)) inner = true;
    if (!inner && isFinite(token)) {
      // "the forces he has fought": a pronoun before the verb opens a relative clause of its own
      if (!words.subjects.has(tokens[i - 1]!.norm)) return i;
      inner = true;
    }
  }
  return last;
}

/** Tokens of a subject before its verb. */
const SUBJECT = 8;

function finiteSoon(from: number, last: number, tokens: Layout['tokens']): boolean {
  for (let i = from; i < Math.min(last, from + SUBJECT); i++) if (isFinite(tokens[i]!)) return true;
  return false;
}

/** Whether an issue says what it is about: a noun phrase with a noun that is no name; an infinitive with more than its verb. */
export function hasSubstance(issue: Issue, layout: Layout, mentions: Mentions, words: StanceWords): boolean {
  const { tokens } = layout;
  const { names } = mentions;
  const { form, first, last } = issue;
  if (form === 'clause' || form === 'ask') return last - first > 2;
  if (amountIn(issue, layout, mentions)) return true;
  const named = (i: number): boolean =>
    names.some((name) => name.kind !== 'other' && name.first <= i && i < name.last);
  const verb = words.infinitive.has(tokens[first]!.norm) ? first + 1 : first;
  if (form === 'infinitive' && tokens[verb]?.tag?.upos === 'VERB' && words.idle.has(tokens[verb].norm))
    return isOver(issue, { tokens }, words);
  let open = 0;
  for (let i = first; i < (form === 'object' ? Math.min(last, first + HEAD) : last); i++) {
    const { tag, norm } = tokens[i]!;
    if (form === 'object' && i > first && words.prepositions.has(norm)) break;
    if (words.things.has(norm) && !named(i)) open += 1;
    if (tag === null || words.pronouns.has(norm) || words.things.has(norm)) continue;
    if (
      form === 'object'
        ? (tag.upos === 'NOUN' || isOpener(i, tokens)) && !named(i)
        : ['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ'].includes(tag.upos)
    )
      open += 1;
  }
  return open >= 1;
}

/** Tokens before an amount: "nearly", "up to", an adverb. */
const BOUND = 3;

const amountsAt = once(
  ({ quantities }: Mentions): ReadonlyMap<number, Quantity> =>
    new Map(quantities.filter(({ inert }) => !inert).map((quantity) => [quantity.first, quantity])),
);

/** The amount that a noun phrase begins with: "120,000", "a little over 3.2 per cent". */
export function amountIn(
  { form, first, last }: Issue,
  { tokens }: Layout,
  mentions: Mentions,
): Quantity | null {
  const amounts = amountsAt(mentions);
  for (let i = first; form === 'object' && i < Math.min(last, first + BOUND); i++) {
    const found = amounts.get(i);
    if (found || tokens[i]!.tag?.upos === 'NOUN') return found ?? null;
  }
  return null;
}

/** A noun at the beginning of a sentence, which the tagger may take for a name. */
const isOpener = (at: number, tokens: Layout['tokens']): boolean =>
  tokens[at]!.tag?.upos === 'PROPN' && (at === 0 || '.!?:'.includes(tokens[at - 1]!.text));

/** A noun for what stances are taken on; where words are compounded, its last part tells. */
export const isThing = (norm: string, { things, compounds }: StanceWords): boolean =>
  things.has(norm) ||
  (compounds && [...things].some((thing) => thing.length >= TAIL && norm.endsWith(thing)));

/** Letters of the last part of a compound. */
const TAIL = 5;

/** Where every relative clause stands behind a comma, the one that tells which thing is meant belongs to it: "enhver aftale, der …". */
export function withRelative(issue: Issue, limit: number, { tokens }: Layout, words: StanceWords): Issue {
  const at = issue.last + 1;
  const opener = tokens[at];
  const ends = tokens[issue.last - 1]?.tag?.upos;
  if (!words.commaRelatives || issue.form !== 'object' || tokens[issue.last]?.text !== ',' || at >= limit)
    return issue;
  if (opener?.tag?.upos === 'DET' || !words.relatives.has(opener?.norm ?? '')) return issue;
  if (ends === 'VERB' || ends === 'AUX') return issue;
  let last = at + 1;
  while (last < limit && tokens[last]!.kind !== 'mark') last += 1;
  return tokens.slice(at, last).some(isFinite) ? { ...issue, last } : issue;
}

/** Whether an issue names one of the nouns near its beginning. */
export function isAbout(
  nouns: readonly string[],
  { first, last }: Issue,
  { tokens }: Layout,
  words: StanceWords,
): boolean {
  for (let i = first; i < Math.min(last, first + 2 * HEAD); i++) {
    const { norm } = tokens[i]!;
    if (i > first && words.prepositions.has(norm)) return false;
    if (nouns.some((noun) => norm === noun || (words.compounds && norm.endsWith(noun)))) return true;
  }
  return false;
}

/** Tokens from the beginning of an infinitive to its verb. */
const CLITICS = 3;

/** "To comment on the report": what is withheld is speech. */
export function isSilence({ form, first }: Issue, { tokens }: Layout, words: StanceWords): boolean {
  if (form !== 'infinitive') return false;
  // "de la commenter": an object may stand before the verb
  let at = words.infinitive.has(tokens[first]!.norm) ? first + 1 : first;
  while (at < first + CLITICS && words.pronouns.has(tokens[at]?.norm ?? '')) at += 1;
  return [at, at + 1].some((i) => words.silence.has(tokens[i]?.norm ?? ''));
}

/** What one does not speak of: what follows the verb of speech. */
export function unspoken(issue: Issue, { tokens }: Layout, words: StanceWords): Issue {
  let { first } = issue;
  while (first < issue.last && !words.silence.has(tokens[first]!.norm)) first += 1;
  first += 1;
  while (
    first < issue.last &&
    (words.prepositions.has(tokens[first]!.norm) || words.pronouns.has(tokens[first]!.norm))
  )
    first += 1;
  return { ...issue, first };
}

interface Taken {
  readonly stance: Stance;
  readonly issue: Issue;
  readonly line: string;
}

/** To refuse to speak is to give no comment; to reject having done something is to deny it. */
export function silenced<T extends Taken>(taken: T, layout: Layout, words: StanceWords): T {
  if (taken.stance !== 'rejects') return taken;
  if (isOver(taken.issue, layout, words)) return { ...taken, stance: 'denies' };
  if (!isSilence(taken.issue, layout, words)) return taken;
  return { ...taken, stance: 'no_comment', issue: unspoken(taken.issue, layout, words) };
}

/** "To have paid": what is over. */
function isOver({ form, first }: Issue, { tokens }: Pick<Layout, 'tokens'>, words: StanceWords): boolean {
  if (form !== 'infinitive') return false;
  const verb = words.infinitive.has(tokens[first]!.norm) ? first + 1 : first;
  return words.auxiliaries.has(tokens[verb]?.norm ?? '') && tokens[verb + 1]?.tag?.verb === 'part';
}
