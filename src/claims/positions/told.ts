import { chainAt } from '../../kit/chain.js';
import type { Entity, Layout, Mentions, Name, Sentence, Sourced, Span, Stance } from '../../model/index.js';
import { hasSubstance, isAbout, isSilence, issueAt, silenced, type Issue } from './issue.js';
import type { Cue, StanceWords } from './words.js';

/** A position that the text tells in its own voice. */
export interface Told {
  readonly stance: Stance;
  readonly line: string;
  readonly party: string;
  readonly partyEntity: string | null;
  readonly cue: Span;
  readonly issue: Issue;
  readonly sourced: Sourced;
}

/** Tokens of a verb group before its verb. */
const GROUP = 5;
/** Tokens of a noun phrase that names a body. */
const PHRASE = 5;

/**
 * "The government has accepted the offer": a word of a stance as the verb of a sentence, with a party named right before it, where no
 * attribution tells it.
 */
export function toldIn(
  sentence: Sentence,
  layout: Layout,
  mentions: Mentions,
  covered: (span: Span) => boolean,
  entities: ReadonlyMap<string, Entity>,
  words: StanceWords,
): readonly Told[] {
  const { tokens } = layout;
  if (tokens[sentence.last - 1]?.text === '?') return [];
  const found: Told[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const rows = words.cues.get(tokens[at]!.norm);
    if (!rows || tokens[at]!.tag?.upos !== 'VERB' || covered(tokens[at]!)) continue;
    const group = groupBefore(at, sentence, layout, words);
    const party = group && partyBefore(group.first, sentence, layout, mentions.names, entities, words);
    if (!group || !party) continue;
    const after = afterVerb(at, sentence, layout, words);
    const row = rows.find((item) => fits(item, after, sentence, layout, mentions, words));
    if (!row) continue;
    const whole = issueOf(row, after, sentence, layout, words)!;
    // "nimmt das Angebot nicht an", "godtar det ikke": a negation behind the object is the verb's
    const behind = words.negations.has(tokens[whole.last - 1]!.norm);
    const issue = behind ? issueAt(whole.first, whole.last - 1, layout, words) : whole;
    const stance = group.negated || after.negated || behind ? row.negated : row.stance;
    if (stance === null || issue === null) continue;
    const { start, end } = tokens[at]!;
    found.push({
      ...silenced({ stance, issue, line: row.line }, layout, words),
      ...party,
      cue: { start, end },
      sourced: chainAt(mentions.attributions, { start, end }),
    });
  }
  return found;
}

interface Group {
  readonly first: number;
  readonly negated: boolean;
}

/** Auxiliaries, adverbs and negations before a verb. Null: an infinitive that no auxiliary carries, or what may or ought to be done. */
function groupBefore(at: number, { first }: Sentence, { tokens }: Layout, words: StanceWords): Group | null {
  let i = at;
  let negated = false;
  let carried = false;
  while (i > first && at - i < GROUP) {
    const { norm, tag } = tokens[i - 1]!;
    if (words.ought.has(norm)) return null;
    if (words.negations.has(norm)) negated = true;
    else if (words.auxiliaries.has(norm)) carried = true;
    else if (!words.adverbs.has(norm) && tag?.upos !== 'ADV') break;
    i -= 1;
  }
  const { tag } = tokens[at]!;
  const past = tag?.verb === 'part' && tag.tense !== 'pres';
  if (past && tokens.slice(i, at).some(({ norm }) => words.passive.has(norm))) return null;
  return tag?.verb === 'fin' || (carried && tag?.verb !== null) ? { first: i, negated } : null;
}

const OPEN: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '“', '"', '«', '(', '-']);

/** The party whose phrase ends right before a verb group and begins the clause. */
function partyBefore(
  end: number,
  { first }: Sentence,
  { tokens, article }: Layout,
  names: readonly Name[],
  entities: ReadonlyMap<string, Entity>,
  words: StanceWords,
): { party: string; partyEntity: string | null } | null {
  const begins = (at: number): boolean =>
    at === first || OPEN.has(tokens[at - 1]!.text) || words.complementizers.has(tokens[at - 1]!.norm);
  const name = names.find((item) => item.last === end);
  if (name) {
    const entity = entities.get(name.entity);
    const acts = name.kind === 'person' || name.kind === 'organisation' || entity?.class === 'state';
    let start = name.first;
    while (start > first && end - start < PHRASE && isTitle(tokens[start - 1]!, words)) start -= 1;
    return acts && entity && begins(start) ? { party: entity.name, partyEntity: entity.id } : null;
  }
  const head = tokens[end - 1];
  if (!head || head.tag?.upos !== 'NOUN' || !isBody(head.norm, words)) return null;
  let start = end - 1;
  while (start > first && end - start < PHRASE && isModifier(tokens[start - 1]!)) start -= 1;
  return begins(start)
    ? { party: article.text.slice(tokens[start]!.start, head.end), partyEntity: null }
    : null;
}

const isTitle = ({ tag, shape, norm }: Layout['tokens'][number], words: StanceWords): boolean =>
  words.bodies.has(norm) ||
  (tag?.upos === 'NOUN' && shape !== 'none') ||
  (tag?.upos === 'PROPN' && shape === 'capital');

const isModifier = ({ tag }: Layout['tokens'][number]): boolean =>
  tag?.upos === 'DET' || tag?.upos === 'ADJ' || tag?.upos === 'PROPN' || (tag?.upos === 'NOUN' && tag.gen);

/** Letters that the last part of a compound must have to be taken for the noun it is. */
const PART = 6;

function isBody(norm: string, { bodies, compounds }: StanceWords): boolean {
  if (bodies.has(norm)) return true;
  if (!compounds) return false;
  for (let at = 2; at <= norm.length - PART; at++) if (bodies.has(norm.slice(at))) return true;
  return false;
}

interface After {
  readonly at: number;
  readonly first: number;
  readonly negated: boolean;
}

/** Where the issue begins: after negations and adverbs that follow the verb. */
function afterVerb(at: number, { last }: Sentence, { tokens }: Layout, words: StanceWords): After {
  let first = at + 1;
  let negated = false;
  while (
    first < last &&
    (words.negations.has(tokens[first]!.norm) || words.adverbs.has(tokens[first]!.norm))
  ) {
    negated ||= words.negations.has(tokens[first]!.norm);
    first += 1;
  }
  return { at, first, negated };
}

/** The issue of a row after a verb; a word that belongs to the verb stands right after it. */
function issueOf(
  row: Cue,
  { first }: After,
  { last }: Sentence,
  layout: Layout,
  words: StanceWords,
): Issue | null {
  const { tokens } = layout;
  let from = first;
  if (row.with !== null) {
    if (from >= last || !row.with.includes(tokens[from]!.norm)) return null;
    from += 1;
  }
  let end = from;
  while (end < last && !'.;:!”"»'.includes(tokens[end]!.text)) end += 1;
  return from < end ? issueAt(from, end, layout, words) : null;
}

function fits(
  row: Cue,
  after: After,
  sentence: Sentence,
  layout: Layout,
  mentions: Mentions,
  words: StanceWords,
): boolean {
  const issue = issueOf(row, after, sentence, layout, words);
  return (
    issue !== null &&
    (row.takes.includes(issue.form) || (issue.form === 'ask' && row.takes.includes('object'))) &&
    (row.about === null || isAbout(row.about, issue, layout, words)) &&
    (hasSubstance(issue, layout, mentions, words) || isSilence(issue, layout, words))
  );
}
